import { checkSchreiben } from 'kooperationsplan';

/** First and last day of each wording of the sections in a table. */
type Zeiten = readonly (readonly [string, string])[];

/** A citation in short. */
type Norm = Readonly<Record<string, string | number>>;

/** `31 1 1 Nr3 pflichtverletzung`: section, Absatz, Satz, Nummer, topic. */
export function norm(short: string): Norm {
  const words = short.split(' ');
  const paragraf = words[0] ?? '';
  const [absatz, satz] = words.slice(1).filter((word) => /^\d+$/.test(word));
  const nummer = words.find((word) => word.startsWith('Nr'))?.slice(2);
  const zu = words.slice(1).find((word) => /^[a-z]/.test(word));
  return {
    gesetz: 'SGB II',
    paragraf,
    ...(absatz !== undefined && { absatz: Number(absatz) }),
    ...(satz !== undefined && { satz: Number(satz) }),
    ...(nummer !== undefined && { nummer: Number(nummer) }),
    ...(zu !== undefined && { zu }),
  };
}

/** How the rule on citations answers in a letter of that day. */
export function answer(rule: string, zitiert: Norm, versandtAm: string, more: object = {}): string | undefined {
  const brief = { art: 'aufforderung', id: 'brief-1', versandtAm, zitierteNormen: [zitiert], ...more };
  const { applied = [] } = checkSchreiben(brief, { asOf: '2027-07-31' });
  return applied.find((entry) => entry.rule === `rechtsfolgenbelehrung.${rule}`)?.outcome;
}

/** `+` where the place stands in the wording, or is not known so deep; `-` where it does not; the wordings in order. */
export function marken(rule: string, zitiert: Norm, zeiten: Zeiten, seite: 0 | 1): string {
  return zeiten.map((zeit) => ({ met: '+', hint: '-' })[answer(rule, zitiert, zeit[seite]) ?? ''] ?? '?').join('');
}
