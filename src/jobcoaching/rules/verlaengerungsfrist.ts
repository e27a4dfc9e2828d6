import { daysBetween } from '../../law/day';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import { fristVor, ortVon, rohesEnde, schrittVon } from '../fristrechnung';
import type { JobcoachingProfil } from '../profile';
import type { Ungelesen } from '../gelesen';
import { entscheidungen, getan, kannBedeuten, kannSein, zuvorLesbar } from '../ungelesen';
import { erwartet, widerspruch, type Antragslage } from '../antragslage';
import { defineRule, tagDesEreignisses, tage } from '../worte';
import { verkehrt } from '../zeitraum';

function fristIn({ fristen }: JobcoachingProfil) {
  return fristen.find((one) => one.art === 'verlaengerung');
}

// It may be the application, or what took the place of the approval.
function kannAbloesen(one: Ungelesen, { fristen }: JobcoachingProfil): boolean {
  const bericht = fristen.find(({ art }) => art === 'abschlussbericht')?.schritt;
  return kannBedeuten(one, ['verlaengerungsantrag', ...entscheidungen]) || kannSein(one, ({ id }) => id === bericht);
}

/** The extension is applied for at the latest four weeks before the end of the approval; never moved later (reading A-42). */
export const verlaengerungsfrist = defineRule({
  id: 'jobcoaching.verlaengerungsfrist',
  title: { de: 'Verlängerung rechtzeitig beantragen', en: 'Apply for the extension in time' },
  asks: {
    de: 'Die Verlängerung wird spätestens in der genannten Zeit vor Ablauf der Bewilligung beantragt.',
    en: 'The extension is applied for at the latest the time named before the approval ends.',
  },
  serves: ['NI-73'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: (profil) => fristIn(profil) !== undefined,
  at: 'abgeleitet.bewilligungen[]',
  apply(
    bewilligung,
    profil: JobcoachingProfil,
    { asOf, land, readings },
    { abgeleitet: { ungelesen } },
  ): 'met' | 'notApplicable' | Antragslage | { readonly undecided: Antragslage } {
    const { bis, antrag } = bewilligung;
    const regel = fristIn(profil);
    const verkehrteTage = widerspruch(bewilligung);
    if (verkehrteTage !== undefined) {
      zuvorLesbar(ungelesen, (one) => one.feld === 'bewilligung' && one.fakten === bewilligung.handlung.fakten);
      return { undecided: verkehrteTage };
    }
    if (bis === undefined || regel === undefined || (antrag === undefined && !erwartet(bewilligung))) {
      return 'notApplicable';
    }
    const am = antrag?.am ?? asOf;
    const { dauer } = regel;
    if (am <= rohesEnde(bis, { anzahl: -dauer.anzahl, einheit: dauer.einheit })) return 'met';
    const frist = fristVor(bis, dauer, ortVon({ land, profile: profil, readings: { 'A-47': readings['A-47'] } }));
    if (am <= frist.end) return 'met';
    zuvorLesbar(ungelesen, (one) => kannAbloesen(one, profil));
    const tageVerspaetet = daysBetween(frist.end, am);
    return { bewilligtBis: bis, faelligAm: frist.end, tageVerspaetet, beantragt: antrag !== undefined, frist };
  },
  due(bewilligung, profil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    const { bis, antrag, abgeloest, ausgeschoepft } = bewilligung;
    const regel = fristIn(profil);
    const schritt = profil.schritte.find(({ id }) => id === regel?.schritt);
    if (bis === undefined || regel === undefined || schritt === undefined) return [];
    if (verkehrt(bewilligung) || (antrag === undefined && (abgeloest || ausgeschoepft))) return [];
    const frist = fristVor(bis, regel.dauer, ortVon({ land, profile: profil, readings }));
    // Nobody has to apply: without a recorded need a day that has passed is no longer due.
    if (antrag === undefined && !erwartet(bewilligung) && asOf > frist.end) return [];
    return [
      {
        title: schritt.title,
        actor: schritt.von ?? 'dritte',
        dueOn: frist.end,
        frist,
        state: stateOf(
          getan(antrag !== undefined, ungelesen, (one) => kannAbloesen(one, profil)),
          frist.end,
          asOf,
        ),
        schritt: schrittVon(schritt),
      },
    ];
  },
  reads: ['A-47'],
  says: {
    de: ({ bewilligtBis, bewilligtAb, verlaengertBis, faelligAm, tageVerspaetet = 0, beantragt }) => {
      const bis = writeDay(bewilligtBis, 'de');
      const offen = 'wann zu beantragen ist, ist nicht zu berechnen.';
      if (verlaengertBis !== undefined)
        return verlaengertBis === bewilligtBis
          ? `Die Verlängerung endet am ${bis} wie die Bewilligung, die sie verlängert, und nennt keine Stunden; ${offen}`
          : `Die Verlängerung endet am ${bis}, vor der Bewilligung, die sie verlängert (${writeDay(verlaengertBis, 'de')}); ${offen}`;
      return bewilligtAb !== undefined || faelligAm === undefined
        ? `Der letzte bewilligte Tag (${bis}) liegt vor dem ersten (${writeDay(bewilligtAb ?? bewilligtBis, 'de')}); ${offen}`
        : `Bewilligt ist bis ${bis}; die Verlängerung war spätestens am ${writeDay(faelligAm, 'de')} zu beantragen. ${beantragt ? `Beantragt wurde ${tage(tageVerspaetet, 'de')} später.` : `Das ist ${tage(tageVerspaetet, 'de')} her.`}`;
    },
    en: ({ bewilligtBis, bewilligtAb, verlaengertBis, faelligAm, tageVerspaetet = 0, beantragt }) => {
      const bis = writeDay(bewilligtBis, 'en');
      const offen = 'when to apply cannot be computed.';
      if (verlaengertBis !== undefined)
        return verlaengertBis === bewilligtBis
          ? `The extension ends on ${bis}, as the approval it extends does, and names no hours; ${offen}`
          : `The extension ends on ${bis}, before the approval it extends (${writeDay(verlaengertBis, 'en')}); ${offen}`;
      return bewilligtAb !== undefined || faelligAm === undefined
        ? `The last day approved (${bis}) lies before the first (${writeDay(bewilligtAb ?? bewilligtBis, 'en')}); ${offen}`
        : `The approval ends on ${bis}; the extension had to be applied for at the latest on ${writeDay(faelligAm, 'en')}. ${beantragt ? `It was applied for ${tage(tageVerspaetet, 'en')} later.` : `That was ${tage(tageVerspaetet, 'en')} ago.`}`;
    },
  },
  remedy: {
    de: 'Die Tage der Bewilligung prüfen und, wo nur Stunden verlängert sind, diese eintragen. Läuft sie noch, einen ausstehenden Antrag sofort stellen; kam er zu spät oder ist sie abgelaufen, mit der bewilligenden Stelle klären, ob eine Verlängerung noch möglich ist.',
    en: 'Check the days of the approval and, where only hours were extended, enter them. While it runs, make an outstanding application at once; where it came late or the approval has ended, clear up with the approving party whether an extension is still possible.',
  },
});
