import type * as z from 'zod';
import type { ViewOf } from '../law/facts';
import type { Question } from '../law/question';
import type { eigenbemuehung } from './eigenbemuehung';
import type { leistung } from './leistung';

type Eigenbemuehung = ViewOf<z.output<ReturnType<typeof eigenbemuehung>>>;
type Leistung = ViewOf<z.output<ReturnType<typeof leistung>>>;

/** What courts ask beside an effort that costs money (BSG 23.6.2016, B 14 AS 42/15 R), of a plan and of a Verpflichtung. */
export const bestimmteKostenzusage = {
  title: { de: 'Zusage zu den Kosten', en: 'Promise on the cost' },
  apply(bemuehung: Eigenbemuehung, _: undefined, q: Pick<Question, 'ask'>) {
    if (bemuehung.kostenzusage === 'bestimmt') return 'met';
    if (!q.ask(bemuehung, 'verursachtKosten').verursachtKosten) return 'notApplicable';
    return { kostenzusage: bemuehung.kostenzusage ?? ('keine' as const) };
  },
  remedy: {
    de: 'Festhalten, welche Kosten in welcher Höhe und auf welchem Weg übernommen werden.',
    en: 'Record which cost is borne, up to which amount and in which way.',
  },
} as const;

interface Vage {
  readonly abWann: boolean;
  readonly wie: boolean;
}

/** How concrete the side of the Jobcenter is (Bundesrechnungshof 2018/2019), in a plan and in a Verpflichtung. */
export const konkreteLeistung = {
  title: { de: 'Konkrete Leistungen', en: 'Concrete services' },
  apply: ({ ab, beantragung }: Leistung) =>
    ab !== undefined && beantragung !== undefined
      ? 'met'
      : { abWann: ab !== undefined, wie: beantragung !== undefined },
  says: {
    de: ({ abWann, wie }: Vage) =>
      `Die Leistung bleibt vage; es fehlt: ${[!abWann && 'ab wann es sie gibt', !wie && 'wie sie zu bekommen ist'].filter(Boolean).join(' und ')}.`,
    en: ({ abWann, wie }: Vage) =>
      `The service stays vague; missing: ${[!abWann && 'from when it is there', !wie && 'how it is obtained'].filter(Boolean).join(' and ')}.`,
  },
  remedy: {
    de: 'Beginn und Weg zur Leistung eintragen; „bei Bedarf“ genügt nicht.',
    en: 'Enter start and way of the service; "when needed" is not enough.',
  },
} as const;
