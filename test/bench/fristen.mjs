import Holidays from 'date-holidays';
import { buildSync } from 'esbuild';
import { importRatio } from './kooperationsplan.mjs';
import { line, ratio, root } from './measure.mjs';

/** Size in kB of what a bundler makes of some names of the built wing. */
function kilobytes(contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
  });
  return { ratio: outputFiles[0].contents.length / 1000 };
}

const days = Array.from({ length: 1461 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
);

/** The same work with date-holidays: is the day a Saturday, Sunday or holiday, and if so the next one. */
function withDateHolidays(calendar, from) {
  let end = from;
  for (;;) {
    const instant = new Date(`${end}T12:00:00Z`);
    const weekday = instant.getUTCDay();
    const found = weekday === 0 || weekday === 6 ? [] : calendar.isHoliday(`${end} 12:00:00`);
    if (weekday > 0 && weekday < 6 && !(found && found.some(({ type }) => type === 'public'))) return end;
    end = new Date(instant.getTime() + 86_400_000).toISOString().slice(0, 10);
  }
}

export async function run() {
  const { computeFristende } = await import('../../dist/fristen.js');
  const calendar = new Holidays('DE', 'NI');
  const fristende = (after) =>
    computeFristende({ after, amount: 6, unit: 'months', kind: 'gesetzlich', regime: 'SGB X', land: 'NI' });
  for (const day of days.filter((_, index) => index % 10 === 0)) {
    const { unshifted, end } = fristende(day);
    if (withDateHolidays(calendar, unshifted) !== end) throw new Error(`both ways must end alike: ${day}`);
  }
  console.log('Fristen, six months and the shift');
  const next = (index) => days[index % days.length];
  const { ratio: faster } = ratio(
    (index) => fristende(next(index)),
    (index) => withDateHolidays(calendar, next(index)),
    { rounds: 5, times: 200 },
  );
  const { perSecond } = ratio(
    (index) => fristende(next(index)),
    (index) => fristende(next(index)),
    { rounds: 3, times: 50_000 },
  );
  const computes = kilobytes("export * from './dist/fristen.js';");
  const both = kilobytes("export * from './dist/fristen.js'; export * from './dist/fristen/explain.js';");
  const isFast = faster >= 100;
  console.log(
    `${isFast ? 'held  ' : 'MISSED'} computeFristende faster than a loop of date-holidays ${Math.round(faster)} times (limit 100), about ${perSecond.toLocaleString('en')}/s`,
  );
  return [
    isFast,
    line(
      'import of kooperationsplan/fristen, against an empty module',
      importRatio("import 'data:text/javascript,';", "import './dist/fristen.js';"),
      1.5,
    ),
    line('the whole of kooperationsplan/fristen, minified', computes, 14, 'kB'),
    // Alone it holds what it shares with the wing; a host that uses both pays for that once.
    line('kooperationsplan/fristen/explain beside it, minified', { ratio: both.ratio - computes.ratio }, 6, 'kB'),
  ].every(Boolean);
}
