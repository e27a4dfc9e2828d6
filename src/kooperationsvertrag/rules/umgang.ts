import {
  abweichungBekanntRule,
  jedenTages,
  nachDemStichtagRule,
  nachStichtag,
  profilBekanntRule,
} from '../../begriffe';
import type { RuleId } from '../../law/finding';
import type { Question } from '../../law/question';
import type { Rule } from '../../law/rule';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { defineRule, ersterTagDesProjekts, type View } from '../lage';
import type { Vertragsprofil } from '../profile';

const decides = ersterTagDesProjekts;

/** Where a document says by which version of the paper its contracts were made, it is the version of the profile. */
export const fassung = defineRule({
  id: 'kooperationsvertrag.fassung',
  title: { de: 'Fassung des Papiers', en: 'Version of the paper' },
  asks: {
    de: 'Nennt das Dokument die Fassung des Papiers, so ist es die des Profils.',
    en: 'Where the document names the version of the paper, it is that of the profile.',
  },
  serves: ['TH-01'],
  modality: 'kann',
  hint: true,
  law: 'profil',
  editions: [],
  when: () => true,
  decides,
  at: '',
  place: 'fassung',
  apply({ fassung: genannt }, profil: Vertragsprofil) {
    if (genannt === undefined) return 'notApplicable';
    return genannt === profil.fassung ? 'met' : { fassungDesProfils: false };
  },
  says: {
    de: (_, { fassung: bekannt }: Vertragsprofil) =>
      `Geprüft wird nach der Fassung ${bekannt} des Papiers; das Dokument nennt eine andere.`,
    en: (_, { fassung: bekannt }: Vertragsprofil) =>
      `The check goes by version ${bekannt} of the paper; the document names another.`,
  },
  remedy: {
    de: 'Die Fassung prüfen; gilt eine andere, deren Profil mitgeben.',
    en: 'Check the version; where another one holds, pass its profile.',
  },
});

/** What a contract has to hold stands in the paper of a programme: without a profile there is nothing to check it against. */
export const profilGenannt = defineRule({
  id: 'kooperationsvertrag.profilGenannt',
  title: { de: 'Profil genannt', en: 'A profile is named' },
  asks: {
    de: 'Das Dokument nennt das Profil des Programms, nach dessen Papier der Vertrag gemacht ist.',
    en: 'The document names the profile of the programme by whose paper the contract is made.',
  },
  serves: [],
  modality: 'soll',
  hint: true,
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides,
  at: '',
  place: 'profil',
  apply: ({ profil }) => (profil === undefined ? { genannt: false } : 'met'),
  says: {
    de: () => 'Was der Vertrag enthalten muss, steht im Papier des Programms; ohne Profil wurde nichts davon geprüft.',
    en: () =>
      'What the contract has to hold stands in the paper of the programme; without a profile none of it was checked.',
  },
  remedy: { de: 'Das Profil des Programms nennen.', en: 'Name the profile of the programme.' },
});

function spaeter({ vertraege = [] }: View, q: Question<never>): number {
  const nach = nachStichtag(q);
  let anzahl = 0;
  for (const vertrag of vertraege) {
    anzahl += nach(q.known(vertrag, 'geschlossenAm'));
    for (const { nachweise = [], durchfuehrungen = [] } of vertrag.regelungen ?? []) {
      for (const { am } of nachweise) anzahl += nach(am);
      for (const { am } of durchfuehrungen) anzahl += nach(am);
    }
    for (const nichteinhaltung of q.known(vertrag, 'nichteinhaltungen') ?? []) {
      anzahl += nach(nichteinhaltung.ab) + nach(q.known(nichteinhaltung, 'mitgeteiltAm'));
    }
  }
  return anzahl;
}

/** Facts after the day of the question have not happened yet; one hint says so. */
export const nachDemStichtag = nachDemStichtagRule(
  'kooperationsvertrag.nachDemStichtag',
  decides,
  spaeter,
  arbeitsweiseJedenTages,
);

/** A profile the document names is known, in force on the first day of the project, and holds for its office. */
export const profilBekannt = profilBekanntRule<View>(
  'kooperationsvertrag.profilBekannt',
  decides,
  ['TH-02'],
  arbeitsweiseJedenTages,
);

/** A reason for an atypical case names a rule that exists. */
export function abweichungBekannt(ids: () => ReadonlySet<RuleId>): Rule<View> {
  return abweichungBekanntRule<View>('kooperationsvertrag.abweichungBekannt', decides, ids, arbeitsweiseJedenTages);
}
