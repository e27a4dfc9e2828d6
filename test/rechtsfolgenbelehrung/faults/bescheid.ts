import type { Expected, FaultTable } from '../../support/singleFaults';
import { id } from './row';

const alt = { decidedOn: '2025-12-01', edition: '2023-01-01' } as const;
const neu = { decidedOn: '2026-08-03', edition: '2026-07-01' } as const;
const neuUnveraendert = { decidedOn: '2026-08-03', edition: '2023-01-01' } as const;
/** The days of the determination: the SGB X, start and limit follow them. */
const bescheidAlt = { decidedOn: '2025-12-22', edition: '2023-01-01' } as const;
const bescheidNeu = { decidedOn: '2026-08-17', edition: '2023-01-01' } as const;

function row(path: string, norm: string, says: string, more: Partial<Expected>): Expected {
  return { outcome: 'violated', severity: 'error', path, norm, edition: null, decidedOn: null, says, ...more };
}

const zugangVorVersand = (decidedOn: string): Expected =>
  row('', 'Arbeitsweise der Prüfung', 'Angaben passen nicht zueinander: der Zugang liegt vor dem Versand.', {
    severity: 'warning',
    decidedOn,
    edition: '2000-01-01',
  });

const verpflichtungUndBescheide = (path: string, norm: string, erst: string, dann: string): readonly Expected[] => [
  row(path, norm, erst, neuUnveraendert),
  row(path, norm, dann, bescheidAlt),
  row(path, norm, dann, bescheidNeu),
];

const sechsMonate = 'Festgestellt werden darf nur innerhalb von sechs Monaten ab der Pflichtverletzung, bis zum ';
const voraus =
  'Das Gesetz setzt vor der Pflichtverletzung oder dem Meldeversäumnis eine schriftliche Rechtsfolgenbelehrung oder die Kenntnis der Folgen voraus; die Belehrung war nicht schriftlich.';
const belehrt = '§ 31 Abs. 1 Satz 1, Abs. 2 Nr. 2, § 32 Abs. 1 Satz 1 SGB II';
const persoenlich = 'Hier soll Gelegenheit zu einer persönlichen Anhörung sein, denn die Person hat sie verlangt';
const massnahmeNummer2 =
  'Der Bescheid nennt eine Maßnahme und stützt sich auf § 31 Abs. 1 Satz 1 Nr. 2 SGB II, der an Arbeit, Ausbildung und § 16e anknüpft.';
const offen = { outcome: 'undetermined', severity: 'warning' } as const;
const deckel = '§ 31a Abs. 4 Satz 1 SGB II';

/** What one fault in a Minderungsbescheid gives, by hand from §§ 31a, 31b, 32, 7b, 65a SGB II and the SGB X. */
export const bescheid: FaultTable = {
  [id('minderungGanzheitlicheBetreuung')]: [alt, neu].map((am) =>
    row(
      'rechtsgrundlage',
      '§ 16k Abs. 4 SGB II',
      'Die Maßnahme ist eine ganzheitliche Betreuung (§ 16k SGB II). § 31 Abs. 1 Satz 1 Nr. 3 SGB II gilt für sie nicht',
      { ...am, edition: '2023-07-01' },
    ),
  ),
  [id('tatbestandBeimKurs')]: row(
    'tatbestand',
    '§ 31 Abs. 1 Satz 1 Nr. 1, 3 SGB II',
    'Die Minderung wegen eines Kurses ist auf § 31 Abs. 1 Satz 1 Nr. 3 SGB II gestützt. Ob ein Kurs vor dem 1.7.2026',
    { ...alt, outcome: 'undetermined', severity: 'warning' },
  ),
  [id('tatbestandBeiMassnahme')]: [
    row('tatbestand', '§ 31 Abs. 1 Satz 1 Nr. 1, 3 SGB II', massnahmeNummer2, { ...alt, ...offen }),
    row('tatbestand', '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II', massnahmeNummer2, { ...neu, ...offen }),
  ],
  [id('minderungWaehrendSchlichtung')]: row(
    'schlichtungen',
    '§ 15a Abs. 3 SGB II',
    'Während eines Schlichtungsverfahrens führt eine Pflichtverletzung nach § 31 nicht zu einer Minderung',
    { decidedOn: '2025-12-01', edition: '2023-07-01' },
  ),
  [id('schlichtungsdauer')]: row(
    'schlichtungen',
    '§ 15a Abs. 4 SGB II',
    'Ein Schlichtungsverfahren endet spätestens nach vier Wochen, hier am 10.11.2025; es wurde am 11.11.2025 beendet.',
    { decidedOn: '2025-10-13', edition: '2023-07-01' },
  ),
  [id('belehrungVorher')]: [row('belehrtAm', belehrt, voraus, alt), row('belehrtAm', belehrt, voraus, neuUnveraendert)],
  [id('folgeNachAlterBelehrung')]: row(
    'belehrtAm',
    '§ 65a Abs. 2, 3 SGB II',
    'Belehrt wurde am 29.06.2026 über die alten Folgen, verletzt wurde die Pflicht nach dem 30.06.2026.',
    { outcome: 'undetermined', severity: 'warning', ...neu },
  ),
  [id('anhoerungPersoenlich')]: [
    row('anhoerungPersoenlich', '§ 31a Abs. 2 Satz 1, 2 SGB II', persoenlich, { ...alt, severity: 'warning' }),
    row('anhoerungPersoenlich', '§ 31a Abs. 2 Satz 1 bis 3 SGB II', persoenlich, { ...neu, severity: 'warning' }),
  ],
  [id('minderungsdeckel')]: [
    row('weitereMinderungProzent', deckel, 'Die Minderungen betragen in denselben Monaten zusammen 40 Prozent', alt),
    row(
      'weitereMinderungProzent',
      deckel,
      'Die Minderungen betragen in denselben Monaten zusammen 60 Prozent',
      neuUnveraendert,
    ),
  ],
  [id('wegfallRegelbedarf')]: row(
    'folge',
    '§ 31a Abs. 7, § 31b Abs. 3 SGB II',
    'Die Arbeit muss tatsächlich und unmittelbar möglich sein und willentlich verweigert werden',
    { decidedOn: '2026-08-03', edition: '2026-04-23' },
  ),
  [id('nichtErreichbar')]: row(
    'folge',
    '§ 7b Abs. 4 Satz 1 SGB II',
    'Angegeben ist das 3. aufeinanderfolgende Meldeversäumnis. Beim dritten sieht das Gesetz statt § 32 den § 7b Abs. 4 vor',
    neu,
  ),
  [id('minderungshoehe')]: [
    row(
      'prozent',
      '§ 31a Abs. 1 Satz 1 bis 3, § 31b Abs. 2 Satz 1 SGB II',
      'Das Recht am Tag der Pflichtverletzung sieht 10 Prozent für 1 Monat vor; der Bescheid setzt fest: 20 Prozent für 1 Monat.',
      alt,
    ),
    row(
      'prozent',
      '§ 31a Abs. 1 Satz 1, § 31b Abs. 2 Satz 1 SGB II',
      'Das Recht am Tag der Pflichtverletzung sieht 30 Prozent für 3 Monate vor; der Bescheid setzt fest: 20 Prozent für 3 Monate.',
      neu,
    ),
  ],
  [id('minderungMeldeversaeumnis')]: [
    row(
      'prozent',
      '§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II',
      'Das Recht am Tag des Meldeversäumnisses sieht 10 Prozent für 1 Monat vor; der Bescheid setzt fest: 10 Prozent für 2 Monate.',
      alt,
    ),
    row(
      'prozent',
      '§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II',
      'Seit dem 1.7.2026 mindert ein wiederholtes Meldeversäumnis um 30 Prozent für 1 Monat, ein erstes nicht; der Bescheid setzt fest: 30 Prozent für 2 Monate.',
      neu,
    ),
  ],
  [id('minderungsbeginn')]: [
    row(
      'beginnMonat',
      '§ 31b Abs. 1 Satz 1 und 2 SGB II',
      'Die Minderung beginnt mit dem Kalendermonat nach dem Wirksamwerden, hier am 01.01.2026; der Bescheid nennt den 01.10.2026.',
      bescheidAlt,
    ),
    row(
      'beginnMonat',
      '§ 31b Abs. 1 Satz 1 und 2 SGB II',
      'Die Minderung beginnt mit dem Kalendermonat nach dem Wirksamwerden, hier am 01.09.2026; der Bescheid nennt den 01.10.2026.',
      bescheidNeu,
    ),
  ],
  [id('feststellungsfrist')]: row('festgestelltAm', '§ 31b Abs. 1 Satz 3 SGB II', `${sechsMonate}13.01.2027`, {
    decidedOn: '2027-01-25',
    edition: '2023-01-01',
  }),
  [id('widerspruchsfrei')]: [
    zugangVorVersand('2026-07-13'),
    zugangVorVersand('2026-07-13'),
    zugangVorVersand('2026-08-03'),
    zugangVorVersand('2026-08-17'),
  ],
  [id('anhoerung')]: verpflichtungUndBescheide(
    'anhoerungAm',
    '§ 24 Abs. 1 SGB X',
    'Vor dem Verwaltungsakt ist die Person anzuhören; eine Anhörung gab es nicht.',
    'Vor dem Verwaltungsakt ist die Person anzuhören; eine Anhörung gab es nicht.',
  ),
  [id('bestimmtheit')]: verpflichtungUndBescheide(
    '',
    '§ 33 Abs. 1 SGB X',
    'Der Verwaltungsakt muss hinreichend bestimmt sein; es fehlt: eine Pflicht.',
    'Der Verwaltungsakt muss hinreichend bestimmt sein; es fehlt: der Beginn.',
  ),
  [id('begruendung')]: verpflichtungUndBescheide(
    'begruendung',
    '§ 35 Abs. 1 SGB X',
    'Der Verwaltungsakt muss seine wesentlichen tatsächlichen und rechtlichen Gründe nennen',
    'Der Verwaltungsakt muss seine wesentlichen tatsächlichen und rechtlichen Gründe nennen',
  ),
  [id('rechtsbehelfsbelehrung')]: verpflichtungUndBescheide(
    'rechtsbehelfsbelehrung',
    '§ 36 SGB X',
    'Der Verwaltungsakt muss über den Rechtsbehelf belehren; die Belehrung fehlt.',
    'Der Verwaltungsakt muss über den Rechtsbehelf belehren; die Belehrung fehlt.',
  ),
};
