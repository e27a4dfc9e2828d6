import { describe, expect, it } from 'vitest';
import { answers, changed, completeGerade, findingOf, set, type Change } from '../support';

const asOf = '2025-12-31';

function teil(ab: string, bis: string, ...more: readonly Change[]): object {
  return changed(completeGerade.document, [set('abschnitte', [{ ab, bis, beiArbeitgeber: true }]), ...more]);
}

const gefunden = (document: object): readonly string[] => answers('arbeitgeberdauer', document, { asOf });
const nein = [set('langzeitarbeitslos', false), set('schwerwiegendeVermittlungshemmnisse', false)];

describe('a part at an employer (§ 45 Abs. 2 Satz 2, Abs. 8 SGB III)', () => {
  it('lasts six weeks at most: from Monday 3 February to Sunday 16 March 2025', () => {
    expect(gefunden(teil('2025-02-03', '2025-03-16', ...nein))).toEqual(['met']);
    expect(gefunden(teil('2025-02-03', '2025-03-17', ...nein))).toEqual(['violated']);
  });

  it.each(['langzeitarbeitslos', 'schwerwiegendeVermittlungshemmnisse'])(
    'with %s lasts twelve weeks at most',
    (fact) => {
      expect(gefunden(teil('2025-02-03', '2025-04-27', ...nein, set(fact, true)))).toEqual(['met']);
      expect(gefunden(teil('2025-02-03', '2025-04-28', ...nein, set(fact, true)))).toEqual(['violated']);
    },
  );

  it('beyond twelve weeks is too long for everyone, within six for no one: nothing else is asked', () => {
    expect(gefunden(teil('2025-02-03', '2025-04-28'))).toEqual(['violated']);
    expect(gefunden(teil('2025-02-03', '2025-03-16'))).toEqual(['met']);
  });

  it('between six and twelve weeks asks what is not known of the person', () => {
    expect(findingOf('arbeitgeberdauer', teil('2025-02-03', '2025-03-17'), { asOf })?.missing).toEqual([
      'langzeitarbeitslos',
      'schwerwiegendeVermittlungshemmnisse',
    ]);
    const document = teil('2025-02-03', '2025-03-17', set('langzeitarbeitslos', false));
    expect(findingOf('arbeitgeberdauer', document, { asOf })?.missing).toEqual(['schwerwiegendeVermittlungshemmnisse']);
  });

  it('is each part by itself: "jeweils"', () => {
    const document = changed(completeGerade.document, [
      ...nein,
      set('abschnitte', [
        { ab: '2025-02-03', bis: '2025-03-16', beiArbeitgeber: true, beruflicheKenntnisse: false },
        { ab: '2025-03-24', bis: '2025-05-04', beiArbeitgeber: true, beruflicheKenntnisse: false },
      ]),
    ]);
    expect(gefunden(document)).toEqual(['met', 'met']);
  });

  it('is the law of the day on which the part begins, as known since 2023-01-01', () => {
    const before = changed(teil('2022-12-31', '2023-03-31'), [set('teilnahmeAb', '2023-01-02')]);
    expect(gefunden(before)).toEqual(['noEdition']);
    expect(gefunden(teil('2023-01-01', '2023-03-31', ...nein))).toEqual(['violated']);
  });

  it('rests on the statute, without any profile', () => {
    const document = {
      art: 'massnahmeteilnahme',
      id: 'teilnahme-1',
      teilnahmeAb: '2025-02-03',
      langzeitarbeitslos: true,
      abschnitte: [{ ab: '2025-02-03', bis: '2025-04-28', beiArbeitgeber: true, beruflicheKenntnisse: false }],
    };
    expect(findingOf('arbeitgeberdauer', document, { asOf })).toMatchObject({
      basis: 'gesetz',
      severity: 'error',
      norm: '§ 45 Abs. 2 Satz 2, Abs. 8 SGB III i.V.m. § 16 Abs. 1 Satz 2 Nr. 2 SGB II',
      edition: '2023-01-01',
      message:
        'Ein Teil bei einem Arbeitgeber darf auch in erschwerten Fällen nicht länger als 12 Wochen dauern: ab 03.02.2025 bis 27.04.2025; er dauert bis 28.04.2025.',
    });
  });
});
