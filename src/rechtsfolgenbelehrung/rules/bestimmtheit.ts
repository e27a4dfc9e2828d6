import { vereinbarterTag } from '../../begriffe';
import { stateOf } from '../../law/due';
import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { sgb10Wortlaut } from '../editionen';
import type { VerpflichtungView } from '../model/verpflichtung';
import { sgb10 } from '../sourcesVerwaltungsakt';
import { tagDesSchreibens } from '../tage';
import { normDerPflicht } from '../terminnorm';

const editions = sgb10Wortlaut('§ 33 Abs. 1 SGB X');

const inhalte = {
  pflicht: { de: 'eine Pflicht', en: 'a duty' },
  hoehe: { de: 'die Höhe der Minderung', en: 'the amount of the reduction' },
  dauer: { de: 'die Dauer', en: 'the length' },
  beginn: { de: 'der Beginn', en: 'the start' },
} as const;

/** What the operative part of a Verwaltungsakt has to say. */
export type Regelungsinhalt = keyof typeof inhalte;

/** The Verwaltungsakt is definite (§ 33 Abs. 1 SGB X): what it lays down stands in it. */
export function bestimmtheitRule<View>(
  decides: Decider<View>,
  fehlend: (view: View) => readonly Regelungsinhalt[],
): Rule<View> {
  return rulesOf<View>()({
    id: 'rechtsfolgenbelehrung.bestimmtheit',
    title: { de: 'Bestimmtheit', en: 'Definiteness' },
    asks: {
      de: 'Der Verwaltungsakt sagt, was geregelt wird: die Pflichten, oder Höhe, Dauer und Beginn der Minderung.',
      en: 'The Verwaltungsakt says what it lays down: the duties, or amount, length and start of the reduction.',
    },
    serves: ['LAW-14'],
    modality: 'muss',
    law: sgb10,
    editions,
    decides,
    at: '',
    apply(view): 'met' | { readonly fehlt: readonly Regelungsinhalt[] } {
      const fehlt = fehlend(view);
      return fehlt.length === 0 ? 'met' : { fehlt };
    },
    says: {
      de: ({ fehlt }) =>
        `Der Verwaltungsakt muss hinreichend bestimmt sein; es fehlt: ${fehlt.map((teil) => inhalte[teil].de).join(', ')}.`,
      en: ({ fehlt }) =>
        `The Verwaltungsakt has to be definite; missing: ${fehlt.map((teil) => inhalte[teil].en).join(', ')}.`,
    },
    remedy: { de: 'Die fehlende Regelung aufnehmen.', en: 'Add what is missing.' },
  });
}

/** A duty says what is to be done and by when (§ 33 Abs. 1 SGB X); its day and those of the proofs stand in the agenda. */
export const pflichttermin = rulesOf<VerpflichtungView>()({
  id: 'rechtsfolgenbelehrung.pflichttermin',
  title: { de: 'Pflicht und Termin', en: 'Duty and day' },
  asks: {
    de: 'Jede Pflicht sagt, was bis wann zu tun ist, oder dass sie bis auf Weiteres gilt.',
    en: 'Each duty says what is to be done by when, or that it runs until further notice.',
  },
  serves: ['LAW-14'],
  modality: 'muss',
  law: sgb10,
  editions,
  decides: tagDesSchreibens,
  at: 'pflichten[]',
  apply({ nummer, art, beschreibung, bisAm, bisAufWeiteres }) {
    // What an own effort has to say stands in § 15a Abs. 4.
    if (art === 'eigenbemuehungen') return 'notApplicable';
    const was = beschreibung !== undefined;
    const bisWann = bisAm !== undefined || bisAufWeiteres === true;
    return was && bisWann ? 'met' : { nummer, was, bisWann };
  },
  due(pflicht, _, q, view) {
    const { bisAm } = pflicht;
    if (bisAm === undefined) return [];
    const erledigtAm = q.known(pflicht, 'erledigtAm');
    const norm = normDerPflicht(view, q);
    return [
      {
        title: { de: 'Pflicht aus der Verpflichtung', en: 'duty of the Verpflichtung' },
        actor: 'leistungsberechtigtePerson',
        dueOn: bisAm,
        ...(norm !== undefined && { norm }),
        frist: vereinbarterTag(bisAm),
        state: stateOf(
          erledigtAm === undefined ? undefined : erledigtAm !== false && erledigtAm <= q.asOf,
          bisAm,
          q.asOf,
        ),
      },
    ];
  },
  says: {
    de: ({ nummer, was, bisWann }) =>
      `Pflicht ${String(nummer)} muss sagen, was bis wann zu tun ist; es fehlt: ${[!was && 'was', !bisWann && 'bis wann'].filter(Boolean).join(' und ')}.`,
    en: ({ nummer, was, bisWann }) =>
      `Duty ${String(nummer)} has to say what is to be done by when; missing: ${[!was && 'what', !bisWann && 'by when'].filter(Boolean).join(' and ')}.`,
  },
  remedy: { de: 'Handlung und Tag nennen.', en: 'Name the act and the day.' },
});
