import { isInTable } from '../../begriffe';
import { computeFristende } from '../../fristen';
import { addDays, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Frist } from '../../law/frist';
import type { Land } from '../../law/land';
import type { Question } from '../../law/question';
import { writeDay } from '../../law/writeDay';
import { defineRule, ersterTagDesProjekts, laeuft, type Einhaltung, type View } from '../lage';
import type { Nichteinhaltung, Vertrag } from '../model';
import type { Vertragsprofil } from '../profile';
import { bis } from '../worte';

const decides = ersterTagDesProjekts;

// A breach without a reason is no case of notice: it goes to the Fachaufsicht or the Jobcenter.
function begruendet({ vertrag, nichteinhaltung }: Einhaltung, q: Question<never>, view: View) {
  if (nichteinhaltung?.begruendung === undefined || nichteinhaltung.ab > q.asOf) return undefined;
  return laeuft(vertrag, q, view) ? nichteinhaltung : undefined;
}

/** That a clause cannot be kept is told to the authority that grants the money; no day is named, so it is an open duty. */
export const mitteilung = defineRule({
  id: 'kooperationsvertrag.mitteilung',
  title: { de: 'Mitteilung an die Bewilligungsbehörde', en: 'Notice to the Bewilligungsbehörde' },
  asks: {
    de: 'Dass eine Regelung nicht eingehalten werden kann, wird der Bewilligungsbehörde mitgeteilt.',
    en: 'The Bewilligungsbehörde is told that a clause cannot be kept.',
  },
  serves: ['TH-33'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: () => true,
  decides,
  at: 'abgeleitet.einhaltungen[]',
  place: 'mitgeteiltAm',
  reads: ['A-28'],
  severity: () => 'warning',
  apply(subjekt, _: Vertragsprofil, q, view) {
    const nichteinhaltung = begruendet(subjekt, q, view);
    if (nichteinhaltung === undefined) return 'notApplicable';
    return bis(q.ask(nichteinhaltung, 'mitgeteiltAm').mitgeteiltAm, q.asOf) ? 'met' : { ab: nichteinhaltung.ab };
  },
  says: {
    de: ({ ab }, { mitteilungAn }: Vertragsprofil) =>
      `Kann eine Regelung nicht eingehalten werden, ist das mitzuteilen (an: ${mitteilungAn.title.de}); seit ${writeDay(ab, 'de')} ist das offen.`,
    en: ({ ab }, { mitteilungAn }: Vertragsprofil) =>
      `Where a clause cannot be kept, notice is to be given (to: ${mitteilungAn.title.en}); since ${writeDay(ab, 'en')} that is open.`,
  },
  remedy: { de: 'Die Mitteilung nachholen und ihren Tag eintragen.', en: 'Give the notice and enter its day.' },
});

// The day on which the clause was first not kept is not counted; a declaration is due, so the end moves (§ 193 BGB).
function frist({ ab }: Nichteinhaltung, amount: number, land: Land | undefined): Frist {
  const kind = isInTable(addDays(ab, amount + 31)) && isInTable(ab) ? 'gesetzlich' : 'wartezeit';
  return computeFristende({ after: ab, amount, unit: 'days', kind, regime: 'BGB', land });
}

function verspaetet(
  nichteinhaltung: Nichteinhaltung,
  { mitteilungBinnenTagen }: Vertrag,
  q: Question<never>,
): Readonly<{ faelligAm: CalendarDay; frist: Frist }> | undefined {
  if (mitteilungBinnenTagen === undefined) return undefined;
  const bisWann = frist(nichteinhaltung, mitteilungBinnenTagen, q.land);
  const { end } = bisWann;
  const am = q.known(nichteinhaltung, 'mitgeteiltAm');
  const spaet = typeof am === 'string' && am <= q.asOf ? am > end : q.asOf > end;
  if (spaet && am === undefined) return q.unknown(nichteinhaltung, 'mitgeteiltAm');
  return spaet ? { faelligAm: end, frist: bisWann } : undefined;
}

/** The notice is given within the days the contract itself names (option of reading A-28). */
export const mitteilungsfrist = defineRule({
  id: 'kooperationsvertrag.mitteilungsfrist',
  title: { de: 'Frist der Mitteilung', en: 'Time for the notice' },
  asks: {
    de: 'Nennt der Vertrag eine Frist für die Mitteilung, wird sie eingehalten.',
    en: 'Where the contract names a time for the notice, it is kept.',
  },
  serves: ['TH-33'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: () => true,
  decides,
  at: 'abgeleitet.einhaltungen[]',
  place: 'mitgeteiltAm',
  apply(subjekt, _: Vertragsprofil, q, view) {
    const nichteinhaltung = begruendet(subjekt, q, view);
    if (nichteinhaltung === undefined || subjekt.vertrag.mitteilungBinnenTagen === undefined) return 'notApplicable';
    return verspaetet(nichteinhaltung, subjekt.vertrag, q) ?? 'met';
  },
  due(subjekt, _, q, view) {
    const nichteinhaltung = begruendet(subjekt, q, view);
    const { mitteilungBinnenTagen } = subjekt.vertrag;
    if (nichteinhaltung === undefined || mitteilungBinnenTagen === undefined) return [];
    const bisWann = frist(nichteinhaltung, mitteilungBinnenTagen, q.land);
    const am = q.known(nichteinhaltung, 'mitgeteiltAm');
    const done = am === undefined ? undefined : bis(am, q.asOf);
    const title = { de: 'Mitteilung an die Bewilligungsbehörde', en: 'Notice to the Bewilligungsbehörde' };
    const state = stateOf(done, bisWann.end, q.asOf);
    return [{ title, actor: 'traeger', dueOn: bisWann.end, frist: bisWann, state }];
  },
  says: {
    de: ({ faelligAm }, { mitteilungAn }: Vertragsprofil) =>
      `Der Vertrag nennt eine Frist für die Mitteilung (an: ${mitteilungAn.title.de}); sie endete am ${writeDay(faelligAm, 'de')} und ist nicht eingehalten.`,
    en: ({ faelligAm }, { mitteilungAn }: Vertragsprofil) =>
      `The contract names a time for the notice (to: ${mitteilungAn.title.en}); it ended on ${writeDay(faelligAm, 'en')} and was not kept.`,
  },
  remedy: {
    de: 'Die Mitteilung sofort nachholen und den Grund der Verspätung festhalten.',
    en: 'Give the notice at once and record the reason for the delay.',
  },
});
