import { vereinbarterTag } from '../../begriffe';
import { stateOf } from '../../law/due';
import type { Question } from '../../law/question';
import { defineRule, ersterTagDesProjekts, type View } from '../lage';
import type { Vertragsprofil } from '../profile';
import { bis } from '../worte';

const decides = ersterTagDesProjekts;

// Made with certainty; not made, or not yet; or not known, for lack of the day.
function geschlossen(kennung: string, q: Question<never>, { vertraege = [] }: View): boolean | undefined {
  let unbekannt = false;
  for (const vertrag of vertraege) {
    if (vertrag.jobcenter !== kennung) continue;
    const am = q.known(vertrag, 'geschlossenAm');
    if (bis(am, q.asOf)) return true;
    unbekannt ||= am === undefined;
  }
  return unbekannt ? undefined : false;
}

/** A contract with each competent Jobcenter, asked for from the first day of the project on; the paper names no day. */
export const vertragJeJobcenter = defineRule({
  id: 'kooperationsvertrag.vertragJeJobcenter',
  title: { de: 'Vertrag mit jedem zuständigen Jobcenter', en: 'Contract with each competent Jobcenter' },
  asks: {
    de: 'Mit jedem zuständigen Jobcenter ist ein Kooperationsvertrag geschlossen; gefragt wird vom ersten Tag des Projekts an.',
    en: 'A contract is made with each competent Jobcenter; asked for from the first day of the project on.',
  },
  serves: ['TH-03'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: () => true,
  decides,
  at: 'jobcenter[]',
  apply({ kennung }, _: Vertragsprofil, q, view) {
    const antwort = geschlossen(kennung, q, view);
    if (antwort === true) return 'met';
    if (view.projektbeginnAm > q.asOf) return 'notApplicable';
    if (antwort === false) return { geschlossen: false };
    const offen = view.vertraege?.find(
      (vertrag) => vertrag.jobcenter === kennung && q.known(vertrag, 'geschlossenAm') === undefined,
    );
    return offen === undefined ? 'met' : q.unknown(offen, 'geschlossenAm');
  },
  due({ kennung }, _, q, view) {
    const dueOn = view.projektbeginnAm;
    return [
      {
        title: { de: 'Kooperationsvertrag mit dem Jobcenter', en: 'Contract with the Jobcenter' },
        actor: 'traeger',
        dueOn,
        frist: vereinbarterTag(dueOn),
        state: stateOf(geschlossen(kennung, q, view), dueOn, q.asOf),
      },
    ];
  },
  says: {
    de: (_, { vertragAls }: Vertragsprofil) =>
      `Mit jedem zuständigen Jobcenter muss ein Kooperationsvertrag geschlossen sein${vertragAls === undefined ? '' : ` (${vertragAls.de})`}; mit diesem ist keiner geschlossen.`,
    en: (_, { vertragAls }: Vertragsprofil) =>
      `A contract must be made with each competent Jobcenter${vertragAls === undefined ? '' : ` (${vertragAls.en})`}; with this one there is none.`,
  },
  remedy: {
    de: 'Den Vertrag mit diesem Jobcenter schließen oder seinen Tag nachtragen.',
    en: 'Make the contract with this Jobcenter, or add its day.',
  },
});
