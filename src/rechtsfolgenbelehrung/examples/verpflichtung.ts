import { changed, remove, set } from '../../begriffe/change';
import type { CompleteDocument } from '../../begriffe/ruleExample';
import type { Verpflichtung } from '../model/verpflichtung';

/** A Verpflichtung to own efforts after a missed invitation (§ 15a Abs. 1 SGB II), complete under the law since 2026-07-01. */
export const verpflichtung2026: Verpflichtung = {
  art: 'verpflichtung',
  id: 'verpflichtung-2026',
  fall: 'fall-1',
  leistungsberechtigtePerson: 'person-0815',
  versandtAm: '2026-08-03',
  versandart: 'post',
  zugegangenAm: '2026-08-05',
  leistungsbezeichnung: 'grundsicherungsgeld',
  zitierteNormen: [{ gesetz: 'SGB II', paragraf: '15a', absatz: 1, satz: 1, nummer: 1 }],
  form: 'schriftlich',
  anlass: 'versaeumteEinladung',
  versaeumtAm: '2026-07-14',
  wichtigerGrund: false,
  planstand: 'inKraft',
  planBeruecksichtigt: true,
  pflichten: [
    {
      nummer: 1,
      art: 'eigenbemuehungen',
      beschreibung: 'Bewerbungen auf Stellen in der Lagerlogistik',
      eigenbemuehung: {
        was: 'Bewerbungen auf Stellen in der Lagerlogistik',
        anzahl: 5,
        zeitraum: 'monat',
        verursachtKosten: true,
        kostenzusage: 'bestimmt',
        nachweis: { form: 'bewerbungsliste', tagImFolgemonat: 10, erbracht: [] },
      },
      bisAm: '2026-09-10',
      bisAufWeiteres: true,
      ueberpruefungAm: '2026-12-15',
      angemessen: true,
      erledigtAm: false,
    },
  ],
  leistungen: [
    {
      bezeichnung: 'Bewerbungstraining',
      rechtsgrundlage: '§ 16 Abs. 1 SGB II',
      ab: '2026-08-17',
      beantragung: 'vonAmtsWegen',
    },
  ],
  anhoerungAm: '2026-07-20',
  anhoerungEntbehrlich: false,
  begruendung: { gruende: true, ermessen: true },
  rechtsbehelfsbelehrung: 'richtig',
  rechtsfolgenbelehrung: {
    form: 'imSchreiben',
    handlungen: [{ art: 'eigenbemuehungen', nummer: 1 }],
    rechtsfolgen: [
      {
        art: 'minderung',
        tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II',
        prozent: 30,
        bezugsgroesse: 'regelbedarf',
        monate: 3,
        beginn: 'monatNachWirksamwerden',
      },
    ],
    abwendung: true,
    wichtigerGrund: true,
    wichtigerGrundNachweis: true,
  },
};

/** The same duty because steps of the plan were not carried out (§ 15a Abs. 2 SGB II): bound, no discretion. */
export const verpflichtungSchritte2026: Verpflichtung = changed(verpflichtung2026, [
  set('id', 'verpflichtung-schritte-2026'),
  set('anlass', 'schritteNichtUmgesetzt'),
  set('zitierteNormen', [{ gesetz: 'SGB II', paragraf: '15a', absatz: 2 }]),
  set('begruendung', { gruende: true }),
  remove('versaeumtAm'),
  remove('wichtigerGrund'),
]);

/** Asked a week after the letter. */
export const completeVerpflichtung2026: CompleteDocument = {
  title: {
    de: 'vollständige Verpflichtung nach einer versäumten Einladung (Recht ab 01.07.2026)',
    en: 'complete Verpflichtung after a missed invitation (law since 2026-07-01)',
  },
  document: verpflichtung2026,
  asOf: '2026-08-10',
};

/** Asked a week after the letter. */
export const completeVerpflichtungSchritte2026: CompleteDocument = {
  title: {
    de: 'vollständige Verpflichtung wegen nicht umgesetzter Schritte (Recht ab 01.07.2026)',
    en: 'complete Verpflichtung for steps not carried out (law since 2026-07-01)',
  },
  document: verpflichtungSchritte2026,
  asOf: '2026-08-10',
};
