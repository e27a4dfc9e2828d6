import { erst2026 } from '../../begriffe';
import { sgb2Paragraph15a } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import type { VerpflichtungView } from '../../rechtsfolgenbelehrung';
import { ergangen, inKraft } from '../plaene';
import { defineRule, stichtag } from '../regel';

const neu = {
  de: 'Neu: Werden Schritte des Plans nicht umgesetzt, verpflichtet das Jobcenter schriftlich zu den erforderlichen Mitwirkungshandlungen.',
  en: 'New: where steps of the plan are not carried out, the Jobcenter obliges in writing to the acts of cooperation required.',
};

// Where every duty names the step it takes up, the Verpflichtung is about these; one that names none may be about any.
function betrifft({ pflichten = [] }: VerpflichtungView, nummer: number): boolean {
  return pflichten.length === 0 || pflichten.some(({ schritt }) => schritt === undefined || schritt === nummer);
}

/** Steps of the plan not carried out: the person is obliged by Verwaltungsakt (§ 15a Abs. 2 SGB II, since 2026-07-01). */
export const verpflichtungNachSchritten = defineRule({
  id: 'fall.verpflichtungNachSchritten',
  title: { de: 'Verpflichtung nach nicht umgesetzten Schritten', en: 'Verpflichtung after steps not carried out' },
  asks: {
    de: 'Setzt die Person Schritte des Plans nicht um, ergeht eine schriftliche Verpflichtung zu den erforderlichen Mitwirkungshandlungen.',
    en: 'Where the person does not carry out steps of the plan, a written Verpflichtung to the acts required is issued.',
  },
  serves: ['LAW-10'],
  modality: 'muss',
  law: sgb2Paragraph15a,
  editions: erst2026('§ 15a Abs. 2 SGB II', neu),
  decides: stichtag,
  at: 'abgeleitet.schritte[]',
  place: 'erledigtAm',
  apply({ quelle: schritt, dokument: plan }, _, q, { abgeleitet: { verpflichtungen } }) {
    const { bisAm, wer } = schritt;
    if (wer !== 'leistungsberechtigtePerson' || bisAm === undefined || bisAm >= q.asOf) return 'notApplicable';
    if (!inKraft(plan, q.asOf, q)) return 'notApplicable';
    const erlassen = verpflichtungen.some(
      (verpflichtung) =>
        verpflichtung.anlass === 'schritteNichtUmgesetzt' &&
        verpflichtung.versandtAm > bisAm &&
        betrifft(verpflichtung, schritt.nummer) &&
        ergangen(verpflichtung, plan, q),
    );
    if (erlassen) return 'met';
    const { erledigtAm } = q.ask(schritt, 'erledigtAm');
    if (erledigtAm !== false) return erledigtAm > q.asOf ? q.unknown(schritt, 'erledigtAm') : 'met';
    return { nummer: schritt.nummer, faelligAm: bisAm };
  },
  says: {
    de: ({ nummer, faelligAm }) =>
      `Schritt ${String(nummer)} des Plans war bis zum ${writeDay(faelligAm, 'de')} zu tun und ist nicht getan; dann muss das Jobcenter die Person schriftlich zu den erforderlichen Mitwirkungshandlungen verpflichten. Im Fall ist keine Verpflichtung zu diesem Schritt; einen Tag dafür nennt das Gesetz nicht.`,
    en: ({ nummer, faelligAm }) =>
      `Step ${String(nummer)} of the plan was to be done by ${writeDay(faelligAm, 'en')} and is not done; the Jobcenter must then oblige the person in writing to the acts of cooperation required. The case holds no Verpflichtung about this step; the law names no day for it.`,
  },
  remedy: {
    de: 'Mit der Person klären, woran es lag; steht der Schritt weiter aus, nach Anhörung die Verpflichtung erlassen oder den Plan gemeinsam fortschreiben.',
    en: 'Find out with the person what stood in the way; where the step is still to be done, issue the Verpflichtung after a hearing, or continue the plan jointly.',
  },
});
