import { changed, set } from '../../begriffe/change';
import type { CompleteDocument } from '../../begriffe/ruleExample';
import type { Aufforderung } from '../model/aufforderung';

const minderung = {
  art: 'minderung',
  tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II',
  bezugsgroesse: 'regelbedarf',
  beginn: 'monatNachWirksamwerden',
} as const;

/** A request to take part in a measure, with an instruction that is complete under the law until 2026-06-30. */
export const aufforderung2023: Aufforderung = {
  art: 'aufforderung',
  id: 'aufforderung-2023',
  fall: 'fall-1',
  leistungsberechtigtePerson: 'person-0815',
  versandtAm: '2026-01-12',
  versandart: 'post',
  zugegangenAm: '2026-01-14',
  leistungsbezeichnung: 'buergergeld',
  zitierteNormen: [{ gesetz: 'SGB II', paragraf: '15', absatz: 5, satz: 2, zu: 'aufforderung' }],
  planstand: 'inKraft',
  erste: true,
  handlungen: [
    {
      nummer: 1,
      art: 'massnahme',
      beschreibung: 'Teilnahme am Bewerbungstraining',
      erforderlichWeil: 'Im Plan als nächster Schritt vereinbart',
      bisAm: '2026-02-02',
      nachweisBisAm: '2026-02-09',
      massnahme: 'massnahme-bewerbungstraining',
      rechtsgrundlage: '§ 16 Abs. 1 SGB II',
    },
  ],
  rechtsfolgenbelehrung: {
    form: 'imSchreiben',
    handlungen: [{ art: 'massnahme', nummer: 1 }],
    massnahmen: ['massnahme-bewerbungstraining'],
    rechtsfolgen: [
      { ...minderung, stufe: 'erste', prozent: 10, monate: 1 },
      { ...minderung, stufe: 'wiederholte', prozent: 20, monate: 2 },
      { ...minderung, stufe: 'jedeWeitere', prozent: 30, monate: 3 },
    ],
    abwendung: true,
    wichtigerGrund: true,
    wichtigerGrundNachweis: true,
  },
};

/** The same request under the law since 2026-07-01. */
export const aufforderung2026: Aufforderung = changed(aufforderung2023, [
  set('id', 'aufforderung-2026'),
  set('leistungsbezeichnung', 'grundsicherungsgeld'),
  set('zitierteNormen', [{ gesetz: 'SGB II', paragraf: '31', absatz: 1, satz: 1, nummer: 3 }]),
  set('versandtAm', '2026-07-13'),
  set('zugegangenAm', '2026-07-15'),
  set('handlungen.0.bisAm', '2026-08-10'),
  set('handlungen.0.nachweisBisAm', '2026-08-17'),
  set('rechtsfolgenbelehrung.rechtsfolgen', [{ ...minderung, prozent: 30, monate: 3 }]),
]);

/** Asked before the act is due. */
export const completeAufforderung2023: CompleteDocument = {
  title: {
    de: 'vollständige Aufforderung nach dem Recht bis 30.06.2026',
    en: 'complete request under the law until 2026-06-30',
  },
  document: aufforderung2023,
  asOf: '2026-01-20',
};

/** Asked before the act is due. */
export const completeAufforderung2026: CompleteDocument = {
  title: {
    de: 'vollständige Aufforderung nach dem Recht ab 01.07.2026',
    en: 'complete request under the law since 2026-07-01',
  },
  document: aufforderung2026,
  asOf: '2026-07-20',
};
