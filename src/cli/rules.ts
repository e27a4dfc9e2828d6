import { catalogue, type CatalogueEntry } from '../catalogue';
import type { Language } from '../law/language';
import { writeDay } from '../law/writeDay';
import type { Command } from './args';
import type { ExitStatus, Io } from './io';
import { toText } from './layout';
import { modalities, severities } from './words';

/** How binding a rule is; a hint is one whatever the statute's word. */
export function bindingOf({ hint, modality }: CatalogueEntry, language: Language): string {
  return hint ? severities.hint[language] : modalities[modality][language];
}

function normOf({ editions }: CatalogueEntry, language: Language): string {
  const latest = editions.at(-1);
  if (latest === undefined) return '–';
  if (latest.to === null) return latest.norm;
  return `${latest.norm} (${{ de: 'bis', en: 'until' }[language]} ${writeDay(latest.to, language)})`;
}

// A norm that is longer pushes its title to the right instead of all titles.
const WIDEST = 45;

/** All rules, one a line: id, modality, norm of the latest wording, title. */
export function runRules({ language, format }: Extract<Command, { readonly name: 'rules' }>, io: Io): ExitStatus {
  const entries = catalogue();
  if (format === 'json') {
    io.stdout(`${JSON.stringify(entries, null, 2)}\n`);
    return 0;
  }
  const rows = entries.map((entry) => [
    entry.id,
    bindingOf(entry, language),
    normOf(entry, language),
    entry.title[language],
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0).filter((length) => length <= WIDEST)),
  );
  io.stdout(
    toText(
      rows.map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      ),
    ),
  );
  return 0;
}
