import { expect, it } from 'vitest';
import { checkSchreiben } from 'kooperationsplan';
import { marken, norm } from '../support/fundstellen';

/** First and last day of each wording of these sections, by hand from the acts. */
const zeiten = [
  ['2023-01-01', '2023-06-30'],
  ['2023-07-01', '2023-12-31'],
  ['2024-01-01', '2024-03-27'],
  ['2024-03-28', '2024-12-31'],
  ['2025-01-01', '2026-06-30'],
  ['2026-07-01', '2027-07-31'],
] as const;

// By hand from the wordings: priority of placement, services, Weiterbildung moved to the Agenturen, old transitions.
const stellen = {
  '3a': '-----+',
  '3a 2 3': '-----+',
  '16': '++++++',
  '16 1 3': '++++++',
  '16 1 4': '++++--',
  '16 1 5': '------',
  // Whether another number took its place is not known; that Weiterbildung does not stand there is.
  '16 1 2 Nr4': '++++++',
  '16 1 2 Nr4 beruflicheWeiterbildung': '++++--',
  '16 beruflicheWeiterbildung': '++++--',
  '16 1 2 Nr2 beruflicheWeiterbildung': '------',
  '16k 4': '-+++++',
  '16k 5': '--++++',
  '16k 5 ganzheitlicheBetreuung': '--++++',
  '16k 6': '------',
  '65': '++++++',
  '65 4': '++++++',
  '65 6': '++++++',
  '65 7': '+++++-',
  '65 9': '+++++-',
  '65 10': '------',
  '65 eingliederungsvereinbarung': '+++++-',
  '65 4 eingliederungsvereinbarung': '+++++-',
  // Abs. 6a cannot be written; Abs. 1 is about the act to be agreed upon at once (§ 3 Abs. 2a of that time).
  '65 6 eingliederungsvereinbarung': '+++++-',
  '65 1 eingliederungsvereinbarung': '+++++-',
  '65 2 eingliederungsvereinbarung': '------',
  '65a 9': '-----+',
  '86': '---+++',
};

it.each(Object.entries(stellen))('§ %s stands in the six wordings: %s', (short, expected) => {
  expect(marken('weitereFundstellen', norm(short), zeiten, 0)).toBe(expected);
  expect(marken('weitereFundstellen', norm(short), zeiten, 1)).toBe(expected);
});

it('says what is no longer a service of the Jobcenter', () => {
  const zitiert = norm('16 1 2 Nr4 beruflicheWeiterbildung');
  const brief = { art: 'aufforderung', id: 'brief-1', versandtAm: '2025-01-01', zitierteNormen: [zitiert] };
  const messages = (['de', 'en'] as const).map((language) =>
    checkSchreiben(brief, { asOf: '2025-01-02', language })
      .findings.filter(({ message }) => message.includes('§ 16 '))
      .map(({ message }) => message),
  );
  expect(messages).toEqual([
    [
      'Die Fundstelle § 16 Abs. 1 Satz 2 Nr. 4 SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 16 enthält nichts zu „berufliche Weiterbildung als Leistung des Jobcenters“.',
    ],
    [
      'The citation § 16 Abs. 1 Satz 2 Nr. 4 SGB II does not fit the wording in force on the day of the document: § 16 holds nothing on "further vocational training as a service of the Jobcenter".',
    ],
  ]);
});
