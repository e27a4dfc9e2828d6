import { expect, it } from 'vitest';
import { checkKooperationsvertrag } from 'kooperationsplan';
import { asOf, changed, set, vertraege2019 } from './support';

it('ids and reasons of the document stand in no finding; only the register shows the ids it is a list of', () => {
  const mark = 'ZZQQXX';
  const document = changed(vertraege2019, [
    set('vertraege.0.regelungen.15', { regelung: mark, merkmale: [mark], parteien: [mark] }),
    set('vertraege.0.regelungen.4.parteien', [mark]),
    set('vertraege.0.regelungen.0.merkmale', [mark]),
    set('vertraege.0.nichteinhaltungen', [
      { regelung: mark, ab: '2019-05-02', rueckgekoppeltAn: [mark] },
      { regelung: 'datenschutz', ab: '2019-05-02', begruendung: mark, mitgeteiltAm: false },
    ]),
    set('fassung', mark),
    set('jobcenter.1', { kennung: mark }),
  ]);
  for (const language of ['de', 'en'] as const) {
    const { findings, applied } = checkKooperationsvertrag(document, { asOf, language });
    expect(findings).toHaveLength(7);
    expect(JSON.stringify([findings, applied])).not.toContain(mark);
  }
});
