import { exists, fromSource } from './docs-source.mjs';

const FILE = './src/cli/examples';

const place = (dotted) => dotted.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
const written = (change) =>
  'set' in change ? `\`${place(change.set)} = ${JSON.stringify(change.to)}\`` : `without \`${place(change.remove)}\``;
const list = (changes = []) =>
  changes.length === 0 ? 'the complete document as it is' : changes.map(written).join('; ');

/** For a rule id the lines its page shows: what meets the rule, what does not, and the finding; none while there is no example. */
export async function examplesOf() {
  if (!exists(`${FILE}.ts`)) return () => [];
  const { examples, documentsOf, checkExample } = await fromSource(
    'docs-examples',
    `export { examples, checkExample } from '${FILE}'; export { documentsOf } from './src/begriffe/ruleExample';`,
  );
  const finding = (rule, { fault, options }, language) =>
    checkExample(fault, { ...options, language }).findings.find((found) => found.rule === rule);
  return (id) =>
    examples
      .filter(({ rule }) => rule === id)
      .flatMap((example) =>
        example.of.flatMap((complete) => {
          const documents = documentsOf(example, complete);
          const [de, en] = ['de', 'en'].map((language) => finding(id, documents, language));
          return [
            `- ${complete.title.en[0].toUpperCase()}${complete.title.en.slice(1)}, asked on ${documents.options.asOf}`,
            `  - meets it: ${list(example.met)}`,
            ...(example.alsoMet === undefined ? [] : [`  - meets it, too: ${list(example.alsoMet)}`]),
            `  - does not: ${list(example.fault)}`,
            ...(de === undefined
              ? []
              : [`  - finding: ${de.norm} · ${de.outcome}, ${de.severity} · ${de.message} · ${en.message}`]),
          ];
        }),
      );
}
