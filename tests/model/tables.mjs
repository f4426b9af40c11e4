// The category tables, which are the rulebook's own files, and how a category matches their rows.

import { readFileSync } from 'node:fs';
import { and, compare, or, NEVER } from './expr.mjs';
import { fold } from './values.mjs';

function read(name) {
  const [head, ...lines] = readFileSync(new URL(`../../src/rulebook/tables/${name}.csv`, import.meta.url), 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell])));
}

export const bindingCategories = read('binding-categories');
export const leadCategories = read('lead-categories');

export const categories = 'miniProgram.categories';

/** A form's category is compared with hundreds of rows, so what it folds to is kept. */
const kept = new Map();
function foldOf(value) {
  if (!kept.has(value)) kept.set(value, fold(value));
  return kept.get(value);
}

const folds = (level, name) => compare([`${categories}[].${level}`], (value) => foldOf(value) === foldOf(name));

/** The category at hand has this level 1. */
export const level1Is = (name) => folds('level1', name);

const matches = (row) =>
  and(...['level1', 'level2', 'level3'].filter((level) => row[level] !== '*').map((level) => folds(level, row[level])));

/** The category at hand matches one of the rows. */
export const inRows = (rows) => (rows.length === 0 ? NEVER : or(...rows.map(matches)));
