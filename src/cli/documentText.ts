import type { Language } from '../law/language';
import type { Agenda, Report } from '../law/report';
import { lawUnverifiedFrom } from '../law/sources';
import { writeDay } from '../law/writeDay';
import { titleOfArt } from '../interchange';
import { agendaText, pending } from './agendaText';
import { countText, findingsText } from './findingsText';
import { hanging } from './layout';
import type { Style } from './style';
import { colourOf, verdicts } from './words';

const words = {
  de: {
    unknown: 'Dokument unbekannter Art',
    noId: 'ohne lesbare Kennung',
    asOf: 'Stichtag',
    verdict: 'Ergebnis: ',
    due: 'Was ansteht (alle Fälligkeiten: kooperationsplan agenda)',
    allDue: 'Fälligkeiten',
    nothingDue: 'Nichts ist fällig.',
    unplanned: 'Was nicht berechnet werden konnte',
  },
  en: {
    unknown: 'Document of unknown kind',
    noId: 'without a readable id',
    asOf: 'as of',
    verdict: 'Result: ',
    due: 'What is due (every due day: kooperationsplan agenda)',
    allDue: 'Due days',
    nothingDue: 'Nothing is due.',
    unplanned: 'What could not be computed',
  },
} as const;

function head(
  file: string,
  { document, id, asOf }: Report<unknown> | Agenda,
  language: Language,
  style: Style,
): string {
  const text = words[language];
  const name = document === null ? text.unknown : titleOfArt[document][language];
  const parts = [file, `${name} ${id ?? text.noId}`, `${text.asOf} ${writeDay(asOf, language)}`];
  return style.strong(parts.join(' · '));
}

function law({ lawCheckedTo, beyondLawChecked, editionUnverified }: Report<unknown>, language: Language): string {
  const checked = writeDay(lawCheckedTo, language);
  if (editionUnverified) {
    const from = writeDay(lawUnverifiedFrom, language);
    return language === 'de'
      ? `Achtung: Ab ${from} gelten weitere beschlossene Änderungen, die hier nicht erfasst sind (Rechtsstand ${checked}).`
      : `Note: from ${from} further enacted changes are in force that are not covered here (law checked to ${checked}).`;
  }
  if (!beyondLawChecked) return '';
  return language === 'de'
    ? `Rechtsstand ${checked}; ein maßgeblicher Tag liegt danach.`
    : `Law checked to ${checked}; a deciding day lies after it.`;
}

/** A report for a caseworker: the verdict, what to mend first, then what is due. */
export function reportText(
  file: string,
  report: Report<unknown>,
  { entries }: Agenda,
  language: Language,
  style: Style,
): readonly string[] {
  const { document, verdict, findings } = report;
  const count = countText(findings, language);
  const due = pending(entries);
  const note = law(report, language);
  return [
    head(file, report, language, style),
    ...hanging(words[language].verdict, `${verdicts[verdict][language]}${count === '' ? '' : ` (${count})`}`).map(
      (line) => style[colourOf[verdict]](line),
    ),
    ...(note === '' ? [] : hanging('', note)),
    ...findingsText(findings, document, language, style),
    ...(due.length > 0 ? ['', words[language].due, ...agendaText(due, language, style)] : []),
  ];
}

/** An agenda for a caseworker: every due day, then what kept one from being computed. */
export function agendaReportText(file: string, agenda: Agenda, language: Language, style: Style): readonly string[] {
  const { document, entries, findings } = agenda;
  const text = words[language];
  return [
    head(file, agenda, language, style),
    ...(entries.length > 0 ? [text.allDue, ...agendaText(entries, language, style)] : [text.nothingDue]),
    ...(findings.length > 0 ? ['', text.unplanned, ...findingsText(findings, document, language, style)] : []),
  ];
}
