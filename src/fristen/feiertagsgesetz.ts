import type { Feiertag } from '../law/frist';
import type { Land } from '../law/land';

/** The holiday statutes and their Länder. Section numbers are left out: they have not been read one by one. */
const gesetze = {
  'Gesetz über die Sonntage und Feiertage': 'BW',
  Feiertagsgesetz: 'BY BB HH',
  'Gesetz über die Sonn- und Feiertage': 'BE HB SL ST',
  'Hessisches Feiertagsgesetz': 'HE',
  'Feiertagsgesetz Mecklenburg-Vorpommern': 'MV',
  'Niedersächsisches Gesetz über die Feiertage': 'NI',
  'Feiertagsgesetz NW': 'NW',
  'Landesgesetz über den Schutz der Sonn- und Feiertage': 'RP',
  'Gesetz über Sonn- und Feiertage im Freistaat Sachsen': 'SN',
  'Gesetz über Sonn- und Feiertage': 'SH',
  'Thüringer Feiertags- und Gedenktagsgesetz': 'TH',
} as const;

/** The statute that makes a day a holiday in a Land; without a Land those of all of them. */
export function gesetzOf(feiertag: Feiertag, land: Land | null): string {
  if (feiertag === 'tagDerDeutschenEinheit') return 'Art. 2 Abs. 2 Einigungsvertrag';
  if (land === null) return 'Feiertagsgesetze der Länder';
  const gesetz = Object.entries(gesetze).find(([, laender]) => laender.includes(land));
  return `${gesetz?.[0]} (${land})`;
}
