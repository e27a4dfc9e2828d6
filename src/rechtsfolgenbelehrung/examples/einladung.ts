import { changed, remove, set } from '../../begriffe/change';
import type { CompleteDocument } from '../../begriffe/ruleExample';
import type { Einladung } from '../model/einladung';

/** A later invitation with an instruction that is complete under the law until 2026-06-30. */
export const einladung2023: Einladung = {
  art: 'einladung',
  id: 'einladung-2023',
  fall: 'fall-1',
  leistungsberechtigtePerson: 'person-0815',
  versandtAm: '2026-01-12',
  versandart: 'post',
  zugegangenAm: '2026-01-14',
  leistungsbezeichnung: 'buergergeld',
  gegenstand: 'potenzialanalyseUndKooperationsplan',
  erste: false,
  zweck: 'vermittlung',
  ort: 'jobcenter',
  terminAm: '2026-02-03',
  uhrzeit: 'bestimmt',
  versaeumnisse: [],
  rechtsfolgenbelehrung: {
    form: 'imSchreiben',
    handlungen: [{ art: 'meldung' }],
    rechtsfolgen: [
      {
        art: 'minderung',
        tatbestand: '§ 32 Abs. 1 SGB II',
        prozent: 10,
        bezugsgroesse: 'regelbedarf',
        monate: 1,
        beginn: 'monatNachWirksamwerden',
      },
    ],
    wichtigerGrund: true,
    wichtigerGrundNachweis: true,
  },
};

/** The first invitation to the talk on Potenzialanalyse and plan: without an instruction. */
export const ersteEinladung2023: Einladung = changed(einladung2023, [
  set('id', 'erste-einladung-2023'),
  set('erste', true),
  remove('rechtsfolgenbelehrung'),
]);

/** An invitation with an instruction that is complete under the law since 2026-07-01. */
export const einladung2026: Einladung = changed(einladung2023, [
  set('id', 'einladung-2026'),
  set('leistungsbezeichnung', 'grundsicherungsgeld'),
  set('versandtAm', '2026-07-13'),
  set('zugegangenAm', '2026-07-15'),
  set('terminAm', '2026-08-11'),
  set('rechtsfolgenbelehrung.rechtsfolgen.0.stufe', 'wiederholte'),
  set('rechtsfolgenbelehrung.rechtsfolgen.0.prozent', 30),
]);

/** The first invitation under the law since 2026-07-01: an instruction is allowed, and not asked for. */
export const ersteEinladung2026: Einladung = changed(einladung2026, [
  set('id', 'erste-einladung-2026'),
  set('erste', true),
]);

/** Asked before the appointment. */
export const completeErsteEinladung2023: CompleteDocument = {
  title: { de: 'erste Einladung nach dem Recht bis 30.06.2026', en: 'first invitation under the law until 2026-06-30' },
  document: ersteEinladung2023,
  asOf: '2026-01-20',
};

/** Asked before the appointment. */
export const completeErsteEinladung2026: CompleteDocument = {
  title: { de: 'erste Einladung nach dem Recht ab 01.07.2026', en: 'first invitation under the law since 2026-07-01' },
  document: ersteEinladung2026,
  asOf: '2026-07-20',
};

/** Asked before the appointment. */
export const completeEinladung2023: CompleteDocument = {
  title: {
    de: 'vollständige weitere Einladung nach dem Recht bis 30.06.2026',
    en: 'complete further invitation under the law until 2026-06-30',
  },
  document: einladung2023,
  asOf: '2026-01-20',
};

/** Asked before the appointment. */
export const completeEinladung2026: CompleteDocument = {
  title: {
    de: 'vollständige Einladung nach dem Recht ab 01.07.2026',
    en: 'complete invitation under the law since 2026-07-01',
  },
  document: einladung2026,
  asOf: '2026-07-20',
};
