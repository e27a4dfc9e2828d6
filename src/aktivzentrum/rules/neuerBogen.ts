import { writeDay } from '../../law/writeDay';
import { bogenmodul, defineRule, modulOf, seinTag } from '../teilnahme';

const decides = seinTag;
const at = 'abgeleitet.neueBoegen[]';

const anlaesse = {
  neuesZiel: { de: 'Es hat sich ein neues Ziel ergeben', en: 'There is a new goal' },
  nichtErreicht: {
    de: 'Das Ziel wurde nicht in der vereinbarten Zeit erreicht',
    en: 'The goal was not reached in the agreed time',
  },
  anderesModul: { de: 'Es besteht Interesse an einem anderen Modul', en: 'There is interest in another module' },
} as const;

/** A new goal, a goal not reached in time, or interest in another module asks for a new sheet. */
export const neuerErwartungsbogen = defineRule({
  id: 'aktivzentrum.neuerErwartungsbogen',
  title: { de: 'Neuer Bogen nach einer Änderung', en: 'A new sheet after a change' },
  asks: {
    de: 'Bei neuem Ziel, nicht erreichtem Ziel oder Interesse an einem anderen Modul wird ein neuer Erwartungsbogen ausgefüllt.',
    en: 'With a new goal, a goal not reached, or interest in another module a new Erwartungsbogen is filled in.',
  },
  serves: ['GO-28', 'GO-29', 'GO-30'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen?.erneuerung === true,
  decides,
  at: 'aenderungen[]',
  apply({ am, art, modul }, _, q, view) {
    const { erwartungsboegen = [] } = view;
    const ende = q.known(view, 'teilnahmeBeendetAm');
    // What is noted after participation has ended is no change during it.
    if (ende !== undefined && ende !== false && am > ende) return 'notApplicable';
    // On the day of the change itself the new sheet may still be on its way.
    if (am >= q.asOf) return 'notApplicable';
    const anderes = art === 'anderesModul' && modul !== undefined ? modul : undefined;
    if (anderes !== undefined && modulOf(anderes, q)?.einbuchung !== true) return 'notApplicable';
    const neu = erwartungsboegen.some(
      (bogen) => bogen.am >= am && bogen.am <= q.asOf && (anderes === undefined || bogen.modul === anderes),
    );
    return neu ? 'met' : { aenderung: art, am };
  },
  says: {
    de: ({ aenderung, am }) =>
      `${anlaesse[aenderung].de} (${writeDay(am, 'de')}); dann soll ein neuer Erwartungsbogen ausgefüllt werden. Es gibt keinen.`,
    en: ({ aenderung, am }) =>
      `${anlaesse[aenderung].en} (${writeDay(am, 'en')}); then a new Erwartungsbogen should be filled in. There is none.`,
  },
  remedy: { de: 'Im Dreiergespräch einen neuen Bogen vereinbaren.', en: 'Agree on a new sheet in a three-way talk.' },
});

/** The new sheet has a new length, not the period of an earlier one. */
export const neueTeilnahmedauer = defineRule({
  id: 'aktivzentrum.neueTeilnahmedauer',
  title: { de: 'Neue Teilnahmedauer im neuen Bogen', en: 'A new length in the new sheet' },
  asks: {
    de: 'Der neue Erwartungsbogen wird mit einer neuen Teilnahmedauer versehen.',
    en: 'The new Erwartungsbogen is given a new length.',
  },
  serves: ['GO-32'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen?.erneuerung === true,
  decides,
  at,
  place: 'bis',
  apply(bogen, _, q, { erwartungsboegen = [] }) {
    const { am, ab, bis } = bogen;
    if (ab === undefined || bis === undefined || bogenmodul(bogen, q) === undefined) return 'notApplicable';
    const gleich = erwartungsboegen.some((other) => other.am < am && other.ab === ab && other.bis === bis);
    return gleich ? { ab, bis } : 'met';
  },
  says: {
    de: ({ ab, bis }) =>
      `Ein neuer Erwartungsbogen soll eine neue Teilnahmedauer haben; er nennt denselben Zeitraum wie ein früherer (${writeDay(ab, 'de')} bis ${writeDay(bis, 'de')}).`,
    en: ({ ab, bis }) =>
      `A new Erwartungsbogen should have a new length; it names the same period as an earlier one (${writeDay(ab, 'en')} to ${writeDay(bis, 'en')}).`,
  },
  remedy: {
    de: 'Die Dauer für das neue Ziel oder Modul neu festlegen.',
    en: 'Set the length anew for the new goal or module.',
  },
});
