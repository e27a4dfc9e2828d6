import type { FallFinding, FallReport } from '../fall';
import { titleOfArt } from '../interchange';
import type { Language } from '../law/language';
import type { Report } from '../law/report';
import { writeDay } from '../law/writeDay';
import { agendaText, pending } from './agendaText';
import { countText, findingsText } from './findingsText';
import { hanging } from './layout';
import { placesOfCase } from './place';
import type { Style } from './style';
import { colourOf, verdicts } from './words';

const words = {
  de: {
    case: 'Fall',
    asOf: 'Stichtag',
    verdict: 'Ergebnis: ',
    unknown: 'unbekannte Art',
    each: 'Die Dokumente, jedes für sich (Einzelheiten: kooperationsplan check)',
    between: 'Was die Dokumente zueinander sagen',
    nothing: 'Die Dokumente passen zueinander.',
    whole: 'Der Fall als Ganzes',
    due: 'Was ansteht',
  },
  en: {
    case: 'Case',
    asOf: 'as of',
    verdict: 'Result: ',
    unknown: 'unknown kind',
    each: 'The documents, each for itself (in detail: kooperationsplan check)',
    between: 'What the documents say of each other',
    nothing: 'The documents fit each other.',
    whole: 'The case as a whole',
    due: 'What is due',
  },
} as const;

function single(name: string, { document, id, verdict, findings }: Report<unknown>, language: Language, style: Style) {
  const kind = document === null ? words[language].unknown : titleOfArt[document][language];
  const count = countText(findings, language);
  const lead = `  ${[name, `${kind} ${id ?? ''}`.trimEnd()].join(' · ')}: `;
  const said = `${verdicts[verdict][language]}${count === '' ? '' : ` (${count})`}`;
  return hanging('  ', `${lead.trimStart()}${said}`).map((line) => style[colourOf[verdict]](line));
}

/** A case for a caseworker: each document in a line, what they say of each other document by document, what is due. */
export function fallText(
  names: readonly string[],
  { asOf, verdict, reports, findings, agenda }: FallReport,
  language: Language,
  style: Style,
): readonly string[] {
  const text = words[language];
  const documents = reports.map(({ document: art }, index) => ({ name: names[index] ?? '', art }));
  const about = (index: number | undefined): readonly FallFinding[] =>
    findings.filter(({ dokument }) => dokument?.index === index);
  const part = (index: number | undefined, title: string): readonly string[] => {
    const found = about(index);
    if (found.length === 0) return [];
    const art = index === undefined ? null : (documents[index]?.art ?? null);
    const places = placesOfCase(documents, art, language);
    return ['', style.strong(title), ...findingsText(found, art, language, style, places).slice(1)];
  };
  const due = pending(agenda);
  return [
    style.strong(`${text.case} · ${text.asOf} ${writeDay(asOf, language)}`),
    ...hanging(text.verdict, verdicts[verdict][language]).map((line) => style[colourOf[verdict]](line)),
    '',
    text.each,
    ...reports.flatMap((report, index) => single(names[index] ?? '', report, language, style)),
    '',
    findings.length === 0 ? text.nothing : text.between,
    ...part(undefined, text.whole),
    ...documents.flatMap(({ name }, index) => part(index, name)),
    ...(due.length > 0 ? ['', text.due, ...agendaText(due, language, style)] : []),
  ];
}
