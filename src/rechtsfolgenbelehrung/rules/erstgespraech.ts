import { erst2026 } from '../../begriffe';
import { rulesOf, type Decider } from '../../law/rule';
import { sgb2Paragraph15Absatz4 } from '../../law/sources';
import type { EinladungView } from '../model/einladung';

// The norm is about the talk, so the law of its day decides; a letter that names no day is judged by its own.
const tagDesGespraechs: Decider<EinladungView> = {
  per: 'document',
  title: {
    de: 'Tag des Gesprächs; ohne ihn der Tag des Schreibens',
    en: 'day of the talk; without it, that of the letter',
  },
  of: ({ terminAm, versandtAm }) => terminAm ?? versandtAm,
};

const orte = {
  andererOrt: { de: 'an einen anderen Ort', en: 'to another place' },
  video: { de: 'zu einem Gespräch per Video', en: 'to a talk by video' },
  telefon: { de: 'zu einem Gespräch am Telefon', en: 'to a talk by telephone' },
} as const;

/** The first talk takes place in person at the Jobcenter, another way only in a reasoned exceptional case (§ 15 Abs. 4 SGB II, since 2026-07-01). */
export const erstgespraech = rulesOf<EinladungView>()({
  id: 'rechtsfolgenbelehrung.erstgespraech',
  title: { de: 'Einladung zum ersten Gespräch ins Jobcenter', en: 'Invitation to a first talk at the Jobcenter' },
  asks: {
    de: 'Die erste Einladung zum Gespräch über Potenzialanalyse und Kooperationsplan lädt persönlich ins Jobcenter ein; anders nur im begründeten Ausnahmefall.',
    en: 'The first invitation to the talk on Potenzialanalyse and Kooperationsplan is to a talk in person at the Jobcenter; another way only in a reasoned exceptional case.',
  },
  serves: ['LAW-06'],
  modality: 'muss',
  law: sgb2Paragraph15Absatz4,
  editions: erst2026('§ 15 Abs. 4 Satz 1 und 2 SGB II', {
    de: 'Neu: Das erste Gespräch findet persönlich im Jobcenter statt; eine Einladung zu Video oder Telefon braucht einen begründeten Ausnahmefall.',
    en: 'New: the first talk takes place in person at the Jobcenter; an invitation to video or telephone needs a reasoned exceptional case.',
  }),
  decides: tagDesGespraechs,
  at: '',
  place: 'ort',
  apply(view, _, q) {
    const { ort } = view;
    if (ort === undefined) return 'notApplicable';
    if (ort === 'jobcenter') return 'met';
    // A reason on record is enough whatever else is known; only without one it matters which talk this is.
    if (q.known(view, 'ausnahmeBegruendet') === true) return 'met';
    const anderes = q.known(view, 'gegenstand') ?? 'potenzialanalyseUndKooperationsplan';
    if (anderes !== 'potenzialanalyseUndKooperationsplan' || q.known(view, 'erste') === false) return 'notApplicable';
    q.ask(view, 'gegenstand', 'erste', 'ausnahmeBegruendet');
    return { ort, ausnahmeBegruendet: false };
  },
  says: {
    de: ({ ort }) =>
      `Das erste Gespräch über Potenzialanalyse und Kooperationsplan muss persönlich im Jobcenter stattfinden, wenn nicht eine Ausnahme begründet ist; eingeladen ist ${orte[ort].de}, ohne Begründung.`,
    en: ({ ort }) =>
      `The first talk on Potenzialanalyse and Kooperationsplan must take place in person at the Jobcenter unless an exception is reasoned; the invitation is ${orte[ort].en}, without a reason.`,
  },
  remedy: {
    de: 'Ins Jobcenter einladen oder den Ausnahmefall begründen.',
    en: 'Invite to the Jobcenter, or give the reason for the exception.',
  },
});
