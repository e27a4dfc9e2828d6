import { defineRule, ersterTagDesProjekts } from '../lage';
import type { Vertragsprofil } from '../profile';
import { kennungOf, nenne } from '../worte';

/** What a clause should provide for where possible: „warme Übergabe“, agreement with the Jobcenter. */
export const ausgestaltung = defineRule({
  id: 'kooperationsvertrag.ausgestaltung',
  title: { de: 'Ausgestaltung einer Regelung', en: 'What a clause provides for' },
  asks: {
    de: 'Die Regelung sieht vor, was „möglichst“ vorzusehen ist.',
    en: 'The clause provides for what should be provided for where possible.',
  },
  serves: ['TH-08', 'TH-10'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  when: ({ regelungen }) => regelungen.some(({ merkmale = [] }) => merkmale.length > 0),
  decides: ersterTagDesProjekts,
  at: 'abgeleitet.merkmale[]',
  place: 'merkmale',
  reads: ['A-27'],
  apply({ quelle: { merkmale = [] }, vorgabe, merkmal }) {
    if (merkmale.includes(merkmal.id)) return 'met';
    return { regelung: kennungOf(vorgabe), merkmal: kennungOf(merkmal) };
  },
  says: {
    de: ({ regelung, merkmal }, profil: Vertragsprofil) =>
      `Die Regelung ${nenne(profil, regelung, 'de')} soll möglichst vorsehen: ${titelVon(profil, regelung, merkmal, 'de')}; das steht nicht darin.`,
    en: ({ regelung, merkmal }, profil: Vertragsprofil) =>
      `The clause ${nenne(profil, regelung, 'en')} should provide for: ${titelVon(profil, regelung, merkmal, 'en')}; it does not.`,
  },
  remedy: {
    de: 'Die Regelung ergänzen oder unter den Abweichungen begründen, warum es nicht möglich ist.',
    en: 'Complete the clause, or give the reason among the deviations why it is not possible.',
  },
});

function titelVon(profil: Vertragsprofil, regelung: string, merkmal: string, language: 'de' | 'en'): string {
  const merkmale = profil.regelungen.find(({ id }) => id === regelung)?.merkmale ?? [];
  return merkmale.find(({ id }) => id === merkmal)?.title[language] ?? merkmal;
}
