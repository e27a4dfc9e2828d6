import { describe, expect, it } from 'vitest';
import { checkAktivzentrum, goettingenAktivzentrum2024 } from 'kooperationsplan';
import { rules } from '../../src/aktivzentrum/rules';
import { changed, completeWechsel, set } from './support';

const profiles = [{ ...goettingenAktivzentrum2024, id: 'mit-frist', abschluss: { fristTage: 14 } }];

/** The complete participation with every day on one day, and a subject for every rule. */
function on(day: string, profil: string): object {
  const document = changed(completeWechsel.document, [
    set('profil', profil),
    set('erwartungsboegen.1.am', 'later'),
    set('kosten', [{ modul: 'offenes-angebot', art: 'fahrkosten', gewaehrtAm: '2026-03-02' }]),
    set('abweichungen', [{ regel: 'aktivzentrum.verfahren', begruendung: 'Absprache' }]),
  ]);
  const sameDay = JSON.stringify(document).replaceAll(/"\d{4}-\d\d-\d\d"/g, `"${day}"`);
  // The second sheet is a new one only on a later day.
  return JSON.parse(sameDay.replace('"later"', `"${day.slice(0, 4)}-12-31"`)) as object;
}

describe.each(['2022-12-31', '2023-01-01', '2024-01-31', '2024-02-01', '2027-07-31', '2027-08-01'])('on %s', (day) => {
  const asked = ['goettingen-aktivzentrum-2024', 'mit-frist'].flatMap(
    (profil) => checkAktivzentrum(on(day, profil), { asOf: '2028-12-31', profiles }).applied ?? [],
  );

  // On 2022-12-31 the second sheet is no later than the first, so that the rules on new sheets have no subject.
  it.each(rules.map(({ id, law }) => [id, law] as const))('%s knows its wording', (id, law) => {
    const answers = asked.filter(({ rule, decidedOn }) => rule === id && decidedOn === day);
    const newSheet = id === 'aktivzentrum.neueTeilnahmedauer' || id === 'aktivzentrum.dreiergespraech';
    if (newSheet) return;
    const known = new Set(
      answers
        .filter(({ because }) => because !== 'profile')
        .map(({ outcome, because, edition }) => edition ?? [outcome, because].filter(Boolean).join(' ')),
    );
    const local = day < '2024-02-01' ? 'notApplicable notYet' : '2024-02-01';
    const statute = day < '2023-01-01' ? 'noEdition' : '2023-01-01';
    expect([...known]).toEqual([law === 'profil' ? local : law.basis === 'gesetz' ? statute : '2000-01-01']);
  });

  it('knows the rules on a new sheet by the day of that sheet', () => {
    const later = `${day.slice(0, 4)}-12-31`;
    const editions = asked
      .filter(({ rule, decidedOn }) => rule === 'aktivzentrum.dreiergespraech' && decidedOn === later && later > day)
      .map(({ edition, because }) => edition ?? because);
    const local = later < '2024-02-01' ? 'notYet' : '2024-02-01';
    expect([...new Set(editions)]).toEqual(later > day ? [local] : []);
  });
});
