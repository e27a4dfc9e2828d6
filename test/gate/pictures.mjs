// The diagrams of the documentation as SVG, from the Mermaid text the library gives; with --write they are made anew.
import './letterless.mjs';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromSource } from './docs-source.mjs';
import { conclude, root } from './lib.mjs';

const { default: mermaid } = await import('mermaid');
mermaid.initialize({
  startOnLoad: false,
  deterministicIds: true,
  // Bars are drawn by a hand that trembles at random; with a seed it trembles alike.
  handDrawnSeed: 1,
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  gantt: { useWidth: 1100 },
});

const { describeProcess, describeTimeline, niedersachsenJobcoaching, complete } = await fromSource(
  'pictures',
  `export { describeProcess, describeTimeline, niedersachsenJobcoaching } from './src/index';
   export { examples as complete } from './src/jobcoaching/rules/index.examples';`,
);
const documents = [...new Set(complete.flatMap(({ of }) => of))];
const [closed] = documents.filter(({ title }) => title.en.startsWith('closed case'));
const pictures = {
  'jobcoaching-ablauf': describeProcess(niedersachsenJobcoaching),
  'jobcoaching-zeitlinie': describeTimeline(closed.document, { asOf: closed.asOf }),
};

const folder = `${root}docs/pictures/`;
const write = process.argv.includes('--write');
const faults = [];
if (write) mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(pictures)) {
  const { svg } = await mermaid.render(name, text);
  const file = `${folder}${name}.svg`;
  const made = `${svg}\n`;
  if (write) writeFileSync(file, made);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== made) {
    faults.push(`docs/pictures/${name}.svg is not what the library draws: npm run docs makes it anew`);
  }
}
conclude(faults, `${Object.keys(pictures).length} pictures`);
