// What the documentation repeats of the catalogue and of the readings, as Markdown.
const words = { muss: 'must', soll: 'should', kann: 'may', darfNicht: 'must not' };
const bases = {
  gesetz: 'Gesetz · statute',
  rechtsprechung: 'Rechtsprechung und Prüfberichte · court decisions and audits',
  weisung: 'Weisung · local instruction',
  programm: 'Programm · programme',
  merkblatt: 'Merkblatt · leaflet',
};
const byModality = { muss: 'error', darfNicht: 'error', soll: 'warning', kann: 'info' };

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))];
const both = ({ de, en }) => (de === en ? de : `${de} · ${en}`);
const modality = (word) => `*${word}* (${words[word]})`;
const readingLink = (id, from) => `[${id}](${from}readings.md#${id.toLowerCase()})`;

function weight(entry, edition) {
  const word = edition?.severity ?? (entry.hint ? 'hint' : byModality[entry.modality]);
  return word === 'hint' ? 'hint (info)' : word;
}

function changeOf({ changed, ended }) {
  return [changed && `${changed.de} · ${changed.en}`, ended && `Ended · ${ended.de} · ${ended.en} (${ended.act})`]
    .filter(Boolean)
    .join(' — ');
}

function editionsOf(entry) {
  if (entry.editions.length === 0) {
    return [
      'This finding has no edition of its own: it names the law source, or the norm of the first rule that could not be asked.',
    ];
  }
  const { editions } = entry;
  const lines = table(
    ['Norm', 'From', 'To', 'A violation weighs', 'Act', 'What changed'],
    editions.map((edition) => [
      edition.norm,
      edition.from,
      edition.to ?? 'open',
      weight(entry, edition),
      edition.act,
      changeOf(edition) || '–',
    ]),
  );
  const checked = [...new Set(editions.map(({ checkedOn }) => checkedOn))].sort();
  lines.push('', `Wording last checked on ${checked.join(', ')}. Both days of a row are included.`);
  if (entry.basis === 'weisung') {
    lines.push(
      'Asked only of a document whose profile asks it; a row shows paper and validity of a built-in profile that does.',
    );
  }
  return lines;
}

/** The head of the page of a rule; `examples` are the lines on what meets it and what does not. */
export function ruleHead(entry, examples) {
  const lines = [
    `# ${both(entry.title)}`,
    '',
    `\`${entry.id}\``,
    '',
    `> **Verlangt:** ${entry.asks.de}`,
    '>',
    `> **Asks:** ${entry.asks.en}`,
    '',
    `- Modality: ${modality(entry.modality)}${entry.hint ? '; a hint: it never changes the verdict and is gone with `hints: false`' : ''}`,
    `- Basis: ${bases[entry.basis]}`,
    `- Deciding day: ${both(entry.decides)}`,
    `- Readings: ${entry.reads.map((id) => readingLink(id, '../')).join(', ') || 'none'}`,
    `- Statements served: ${entry.serves.join(', ') || 'none; the norm stands in its place'}`,
    '',
    ...editionsOf(entry),
    '',
    `**Abhilfe:** ${entry.remedy.de}`,
    '',
    `**Remedy:** ${entry.remedy.en}`,
  ];
  if (examples.length > 0) {
    lines.push(
      '',
      '**Beispiel und Gegenbeispiel** · example and counter-example, as changes to a document that is complete:',
      '',
      ...examples,
    );
  }
  return lines.join('\n');
}

/** The table of all rules, in the order of the law. */
export function ruleTable(entries) {
  return table(
    ['Rule', 'Titel · title', 'Modality', 'Norm of the newest wording', 'Readings'],
    entries.map((entry) => [
      `[\`${entry.id}\`](${entry.id}.md)`,
      both(entry.title),
      `${entry.modality}${entry.hint ? ', hint' : ''}`,
      entry.editions.at(-1)?.norm ?? '–',
      entry.reads.map((id) => readingLink(id, '../')).join(', ') || '–',
    ]),
  ).join('\n');
}

/** One reading: question, options, which is taken without a setting, and the rules that ask it. */
export function readingBlock(id, { question, options, standard }, entries) {
  const users = entries.filter(({ reads }) => reads.includes(id));
  return [
    `**${question.de}** · ${question.en}`,
    '',
    ...table(
      ['Option', 'Bedeutung', 'meaning', 'taken without a setting'],
      Object.entries(options).map(([name, { de, en }]) => [`\`${name}\``, de, en, name === standard ? 'yes' : '']),
    ),
    '',
    `Rules that use it: ${users.map((entry) => `[\`${entry.id}\`](rules/${entry.id}.md)`).join(', ') || 'none'}.`,
  ].join('\n');
}

const without = (norm) => norm?.replace(/^§ 15 /, '').replace(/ SGB II.*$/, '');

/** The contents of § 15 SGB II in both wordings, from the rules that rest on it. */
export function paragraph15(entries) {
  const resting = entries.filter(
    ({ basis, editions, serves, hint, modality: word }) =>
      basis === 'gesetz' &&
      (serves.length > 0 || word === 'muss') &&
      editions.some(({ norm }) => /^§ 15 Abs/.test(norm)) &&
      (!hint || word === 'kann'),
  );
  const on = (entry, day) => entry.editions.find(({ from, to }) => from <= day && (to === null || day <= to));
  return table(
    ['Content', 'Modality', 'until 2026-06-30', 'since 2026-07-01', 'Rule'],
    resting.map((entry) => [
      both(entry.title),
      entry.modality,
      without(on(entry, '2026-06-30')?.norm) ?? '–',
      without(on(entry, '2026-07-01')?.norm) ?? '–',
      `[\`${entry.id}\`](rules/${entry.id}.md)`,
    ]),
  ).join('\n');
}
