import { daysBetween, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Frist } from '../../law/frist';
import { writeDay } from '../../law/writeDay';
import type { Bewilligung } from '../abgeleitet';
import { fristVor, ortVon, rohesEnde, schrittVon } from '../fristrechnung';
import type { JobcoachingProfil } from '../profile';
import type { Ungelesen } from '../gelesen';
import { entscheidungen, getan, kannBedeuten, kannSein, zuvorLesbar } from '../ungelesen';
import { defineRule, tagDesEreignisses, tage } from '../worte';

function fristIn({ fristen }: JobcoachingProfil) {
  return fristen.find((one) => one.art === 'verlaengerung');
}

type Lage = Readonly<{
  bewilligtBis: CalendarDay;
  /** Where the approval ends before it begins; then nothing else is known. */
  bewilligtAb?: CalendarDay;
  faelligAm?: CalendarDay;
  tageVerspaetet?: number;
  beantragt?: boolean;
  frist?: Frist;
}>;

// An application is expected where a need was recorded and nothing has come in its place.
function erwartet({ bedarf, abgeloest }: Bewilligung): boolean {
  return bedarf && !abgeloest;
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
  ): 'met' | 'notApplicable' | Lage | { readonly undecided: Lage } {
    const { ab, bis, antrag } = bewilligung;
    const regel = fristIn(profil);
    if (bis !== undefined && ab !== undefined && bis < ab) return { undecided: { bewilligtBis: bis, bewilligtAb: ab } };
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
    const { ab, bis, antrag, abgeloest } = bewilligung;
    const regel = fristIn(profil);
    const schritt = profil.schritte.find(({ id }) => id === regel?.schritt);
    if (bis === undefined || regel === undefined || schritt === undefined) return [];
    if ((ab !== undefined && bis < ab) || (antrag === undefined && abgeloest)) return [];
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
    de: ({ bewilligtBis, bewilligtAb, faelligAm, tageVerspaetet = 0, beantragt }) =>
      bewilligtAb !== undefined || faelligAm === undefined
        ? `Der letzte bewilligte Tag (${writeDay(bewilligtBis, 'de')}) liegt vor dem ersten (${writeDay(bewilligtAb ?? bewilligtBis, 'de')}); wann zu beantragen ist, ist nicht zu berechnen.`
        : `Bewilligt ist bis ${writeDay(bewilligtBis, 'de')}; die Verlängerung war spätestens am ${writeDay(faelligAm, 'de')} zu beantragen. ${beantragt ? `Beantragt wurde ${tage(tageVerspaetet, 'de')} später.` : `Das ist ${tage(tageVerspaetet, 'de')} her.`}`,
    en: ({ bewilligtBis, bewilligtAb, faelligAm, tageVerspaetet = 0, beantragt }) =>
      bewilligtAb !== undefined || faelligAm === undefined
        ? `The last day approved (${writeDay(bewilligtBis, 'en')}) lies before the first (${writeDay(bewilligtAb ?? bewilligtBis, 'en')}); when to apply cannot be computed.`
        : `The approval ends on ${writeDay(bewilligtBis, 'en')}; the extension had to be applied for at the latest on ${writeDay(faelligAm, 'en')}. ${beantragt ? `It was applied for ${tage(tageVerspaetet, 'en')} later.` : `That was ${tage(tageVerspaetet, 'en')} ago.`}`,
  },
  remedy: {
    de: 'Steht der Antrag noch aus, ihn sofort stellen; mit der bewilligenden Stelle klären, ob er noch berücksichtigt wird.',
    en: 'Where no application was made, apply at once; clear up with the approving party whether it is still considered.',
  },
});
