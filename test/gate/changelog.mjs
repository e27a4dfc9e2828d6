import { readFileSync } from 'node:fs';
import { conclude, readJson, root } from './lib.mjs';

const { version } = readJson('package.json');
const headings = readFileSync(`${root}CHANGELOG.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('## '));
const top = headings[0]?.startsWith('## [Unreleased]') ? headings[1] : headings[0];

conclude(
  top?.startsWith(`## [${version}]`)
    ? []
    : [`CHANGELOG.md: the top version is "${top ?? 'none'}", package.json says ${version}`],
  `CHANGELOG.md is at ${version}`,
);
