import type { CompleteDocument } from '../begriffe/ruleExample';
import type { Kontaktnachweis } from './model';

const thueringen = 'thueringen-integrationsbegleitung-2019';

function besuche(...tage: readonly string[]): NonNullable<Kontaktnachweis['kontakte']> {
  return tage.map((am) => ({ am, mittel: 'persoenlich', form: 'einzeln' }));
}

/** Placed in a job during the project; Nachbetreuung goes on. Asked on 2023-06-20 it has no finding. */
export const vermittelt: Kontaktnachweis = {
  art: 'kontaktnachweis',
  id: 'nachweis-31',
  fall: 'fall-31',
  profil: thueringen,
  teilnehmendePerson: 'person-31',
  projekt: 'projekt-saale-1',
  jobcenter: 'jobcenter-7',
  vertraglichesMinimum: 2,
  dokumentation: 'kontaktformular',
  phasen: [
    { phase: 'regulaer', ab: '2023-01-16', bis: '2023-04-16' },
    { phase: 'nachbetreuung', ab: '2023-04-17' },
  ],
  beschaeftigung: { vertragAm: '2023-04-03', ersterArbeitstagAm: '2023-04-17' },
  nachbetreuungAngeboten: true,
  vorgaengerzeiten: [],
  kontakte: [
    ...besuche('2023-01-17', '2023-01-30', '2023-02-07', '2023-02-21', '2023-03-08'),
    { am: '2023-03-15', mittel: 'telefon' },
    ...besuche('2023-03-22', '2023-04-05', '2023-04-26', '2023-05-10', '2023-05-24', '2023-06-07', '2023-06-19'),
  ],
  abwesenheiten: [{ art: 'urlaub', ab: '2023-03-27', bis: '2023-03-31' }],
};

/** Left without a job shortly before the programme ended. Asked on 2024-02-01 it has no finding. */
export const ausgeschieden: Kontaktnachweis = {
  art: 'kontaktnachweis',
  id: 'nachweis-44',
  profil: thueringen,
  teilnehmendePerson: 'person-44',
  projekt: 'projekt-saale-1',
  dokumentation: 'teilnehmerakte',
  phasen: [{ phase: 'regulaer', ab: '2023-09-04', bis: '2023-12-15' }],
  beschaeftigung: { ersterArbeitstagAm: false },
  kontakte: besuche(
    '2023-09-06',
    '2023-09-20',
    '2023-10-04',
    '2023-10-18',
    '2023-11-02',
    '2023-11-16',
    '2023-12-05',
    '2023-12-14',
  ),
};

/** Support under § 16k SGB II that goes on after starting work. Asked on 2025-09-15 it has no finding. */
export const betreuung16k: Kontaktnachweis = {
  art: 'kontaktnachweis',
  id: 'nachweis-58',
  profil: 'sgb2-16k',
  teilnehmendePerson: 'person-58',
  phasen: [
    { phase: 'regulaer', ab: '2025-03-03', bis: '2025-06-30' },
    { phase: 'nachbetreuung', ab: '2025-07-01' },
  ],
  beschaeftigung: { ersterArbeitstagAm: '2025-07-01', hilfebeduerftigkeitEntfallen: true },
  kontakte: [
    ...besuche('2025-03-10', '2025-04-14', '2025-05-19'),
    { am: '2025-06-04', mittel: 'video', begruendet: true },
    { am: '2025-06-11', mittel: 'chat' },
    ...besuche('2025-07-16', '2025-08-20', '2025-09-10'),
  ],
};

/** @see vermittelt */
export const completeVermittelt: CompleteDocument = {
  title: { de: 'vollständiger Nachweis mit Nachbetreuung', en: 'complete sheet with Nachbetreuung' },
  document: vermittelt,
  asOf: '2023-06-20',
};

/** @see ausgeschieden */
export const completeAusgeschieden: CompleteDocument = {
  title: { de: 'vollständiger Nachweis einer beendeten Teilnahme', en: 'complete sheet of a participation that ended' },
  document: ausgeschieden,
  asOf: '2024-02-01',
};

/** @see betreuung16k */
export const completeBetreuung16k: CompleteDocument = {
  title: { de: 'vollständiger Nachweis nach § 16k SGB II', en: 'complete sheet under § 16k SGB II' },
  document: betreuung16k,
  asOf: '2025-09-15',
};
