import { beide } from '../../begriffe';
import type { Plan } from '../../kooperationsplan';
import { sgb2Paragraph15 } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import type { Akte } from '../akte';
import { inKraft } from '../plaene';
import { defineRule } from '../regel';

type Handlung = Akte['handlungen'][number]['quelle'];

type Mangel = 'fehlt' | 'ohneSie' | 'spaeterGeaendert';

// What the structured content of a plan can tell; for jobs, training and other acts its words would have to be read.
function steht(handlung: Handlung, { sollInhalte }: Plan, basis: string | undefined): boolean | undefined {
  switch (handlung.art) {
    case 'eigenbemuehungen':
      return (sollInhalte?.eigenbemuehungen?.festgelegt ?? []).length > 0;
    case 'massnahme': {
      const leistungen = sollInhalte?.leistungen?.festgelegt ?? [];
      return leistungen.some(({ rechtsgrundlage }) => basis === undefined || rechtsgrundlage === basis);
    }
    case 'integrationskurs':
      return sollInhalte?.sprachfoerderung?.integrationskurs === 'vorgesehen';
    case 'deutschsprachfoerderung':
      return sollInhalte?.sprachfoerderung?.deutschsprachfoerderung === 'vorgesehen';
    case 'meldung':
    case 'arbeit':
    case 'ausbildung':
    case 'gefoerderteBeschaeftigung':
    case 'andereMitwirkung':
      return undefined;
  }
}

/** An Aufforderung asks for what the plan in force on its day holds (§ 15 Abs. 5 Satz 2; since 2026-07-01 Abs. 2 SGB II). */
export const handlungImPlan = defineRule({
  id: 'fall.handlungImPlan',
  title: { de: 'Aufforderung und Plan', en: 'Aufforderung and plan' },
  asks: {
    de: 'Wozu ein Schreiben auffordert, das sich auf den Plan stützt, das hält der am Tag des Schreibens geltende Plan fest.',
    en: 'What a letter that rests on the plan asks for is held by the plan in force on the day of the letter.',
  },
  serves: [],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: beide('§ 15 Abs. 5 Satz 2 SGB II', '§ 15 Abs. 2 Satz 3, 4 SGB II', {
    de: 'Die Vorschrift über Aufforderungen zu den Absprachen ist weggefallen; was zu tun ist, steht weiter im Plan.',
    en: 'The rule on requests to keep the arrangements is gone; what is to be done still stands in the plan.',
  }),
  decides: {
    per: 'subject',
    title: { de: 'Tag der Aufforderung', en: 'day of the Aufforderung' },
    of: ({ dokument }: Akte['handlungen'][number]) => dokument.versandtAm,
  },
  at: 'abgeleitet.handlungen[]',
  apply({ quelle: handlung, dokument: schreiben }, _, q, { abgeleitet: { plaene } }) {
    const { versandtAm } = schreiben;
    if (versandtAm > q.asOf || plaene.length === 0) return 'notApplicable';
    const geltend = plaene.filter((plan) => inKraft(plan, versandtAm, q));
    const antworten = geltend.map((plan) => steht(handlung, plan, q.known(handlung, 'rechtsgrundlage')));
    if (antworten.includes(true)) return 'met';
    if (geltend.length > 0 && antworten.every((antwort) => antwort === undefined)) return 'notApplicable';
    if (q.ask(schreiben, 'planstand').planstand !== 'inKraft') return 'notApplicable';
    // The document holds the content of its latest version only: an earlier one may have held the act.
    const geaendert = geltend.some((plan) =>
      plan.fassungen.some(
        (fassung) => fassung.erstelltAm > versandtAm && q.known(fassung, 'inhaltGeaendert') !== false,
      ),
    );
    const ohne = (plan: Mangel) => ({ nummer: handlung.nummer, versandtAm, plan });
    return geaendert ? { undecided: ohne('spaeterGeaendert') } : ohne(geltend.length === 0 ? 'fehlt' : 'ohneSie');
  },
  says: {
    de: ({ nummer, versandtAm, plan }) =>
      `Handlung ${String(nummer)} soll aus dem Plan folgen, der am ${writeDay(versandtAm, 'de')} galt. ${plan === 'fehlt' ? 'An diesem Tag galt keiner.' : plan === 'ohneSie' ? 'Der Plan hält dazu nichts fest.' : 'Der Plan hält dazu nichts mehr fest; ob er es damals tat, sagt seine heutige Fassung nicht.'}`,
    en: ({ nummer, versandtAm, plan }) =>
      `Act ${String(nummer)} should follow from the plan in force on ${writeDay(versandtAm, 'en')}. ${plan === 'fehlt' ? 'There was none on that day.' : plan === 'ohneSie' ? 'The plan holds nothing about it.' : 'The plan holds nothing about it any more; whether it did then, its present version does not say.'}`,
  },
  remedy: {
    de: 'Den Plan mit der Person fortschreiben, bevor zu der Handlung aufgefordert wird, oder die Aufforderung zurücknehmen.',
    en: 'Continue the plan with the person before asking for the act, or withdraw the request.',
  },
});
