import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import { defineRule, ersterTagDesProjekts, laeuft } from '../lage';
import { begruendet, frist, ohneAnlass, verspaetet } from '../mitteilungen';
import type { Vertragsprofil } from '../profile';
import { bis } from '../worte';

const decides = ersterTagDesProjekts;

/** That a clause cannot be kept is told to the authority that grants the money; no day is named, so it is an open duty. */
export const mitteilung = defineRule({
  id: 'kooperationsvertrag.mitteilung',
  title: { de: 'Mitteilung der Nichteinhaltung', en: 'Notice that a clause cannot be kept' },
  asks: {
    de: 'Dass eine verbindliche Regelung nicht eingehalten werden kann, wird der Stelle mitgeteilt, die das Papier nennt.',
    en: 'That a binding clause cannot be kept is told to the authority the paper names.',
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
    if (!laeuft(subjekt.vertrag, q, view)) return 'notApplicable';
    if (ohneAnlass(subjekt, q)) return 'met';
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
    if (subjekt.vertrag.mitteilungBinnenTagen === undefined || !laeuft(subjekt.vertrag, q, view))
      return 'notApplicable';
    if (ohneAnlass(subjekt, q)) return 'met';
    const nichteinhaltung = begruendet(subjekt, q, view);
    if (nichteinhaltung === undefined) return 'notApplicable';
    return verspaetet(nichteinhaltung, subjekt.vertrag, q) ?? 'met';
  },
  due(subjekt, { mitteilungAn }: Vertragsprofil, q, view) {
    if (!laeuft(subjekt.vertrag, q, view)) return [];
    const nichteinhaltung = begruendet(subjekt, q, view);
    const { mitteilungBinnenTagen } = subjekt.vertrag;
    if (nichteinhaltung === undefined || mitteilungBinnenTagen === undefined) return [];
    const bisWann = frist(nichteinhaltung, mitteilungBinnenTagen, q.land);
    const am = q.known(nichteinhaltung, 'mitgeteiltAm');
    const done = am === undefined ? undefined : bis(am, q.asOf);
    const title = { de: `Mitteilung an: ${mitteilungAn.title.de}`, en: `Notice to: ${mitteilungAn.title.en}` };
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
