/** How far the translations are, by language and by element. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {languagesIn, localeFile, readLocale} from './folder.mjs';
import {STATES} from './model.mjs';
import {XmlError} from './xml.mjs';

const SOURCE_LANGUAGE = 'en';

/** What an element's file is called in the sources. */
const ELEMENT = /^src\/elements\/([^/]+)\//;
const ROOM = /^src\/([^/]+)\//;

/**
 * @typedef {Record<'missing' | 'needs-review' | 'translated' | 'reviewed' | 'total', number>} Counts
 * @typedef {{language: string, tier: string, counts: Counts, parts: Record<string, Counts>, translated: number,
 *   reviewed: number, wanted: {translated: number, reviewed: number}, enough: boolean, broken?: boolean}} LanguageStatus
 */

/** @returns {Promise<LanguageStatus[]>} */
export async function status(folder) {
  const {tiers} = JSON.parse(await readFile(join(folder, 'tiers.json'), 'utf8'));
  const named = tiers.flatMap(({languages}) => languages.filter((each) => each !== '*' && each !== SOURCE_LANGUAGE));
  const languages = [...new Set([...named, ...(await languagesIn(folder))])].sort();
  return Promise.all(languages.map((language) => statusOf(folder, language, tierOf(tiers, language))));
}

const tierOf = (tiers, language) =>
  tiers.find(({languages}) => languages.includes(language)) ?? tiers.find(({languages}) => languages.includes('*'));

async function statusOf(folder, language, tier) {
  const {units, broken} = await unitsOf(localeFile(folder, language));
  const counts = count(units);
  const parts = {};
  for (const unit of units) for (const part of partsOf(unit)) (parts[part] ??= []).push(unit);
  // Rounded down: 99.9 % is not all of it.
  const percent = (number) => (counts.total ? Math.floor((number / counts.total) * 100) : 0);
  const translated = percent(counts.total - counts.missing);
  const reviewed = percent(counts.reviewed);
  const wanted = {translated: tier?.translated ?? 0, reviewed: tier?.reviewed ?? 0};
  return {
    language,
    tier: tier?.name ?? '',
    counts,
    parts: Object.fromEntries(
      Object.entries(parts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([part, those]) => [part, count(those)]),
    ),
    translated,
    reviewed,
    wanted,
    enough: translated >= wanted.translated && reviewed >= wanted.reviewed,
    ...(broken && {broken}),
  };
}

async function unitsOf(file) {
  try {
    return {units: (await readLocale(file))?.units ?? []};
  } catch (error) {
    if (error instanceof XmlError) return {units: [], broken: true};
    throw error;
  }
}

/** @returns {Counts} */
function count(units) {
  const of = (state) => units.filter((unit) => unit.state === state).length;
  return {...Object.fromEntries(STATES.map((state) => [state, of(state)])), total: units.length};
}

/** The elements that say it, or the rooms of the house. */
function partsOf({id, places}) {
  const parts = places.map((place) => ELEMENT.exec(place)?.[1] ?? ROOM.exec(place)?.[1] ?? id.split('.')[0]);
  return new Set(parts[0] ? parts : [id.split('.')[0]]);
}

/** @param {readonly LanguageStatus[]} statuses */
export function tellStatus(statuses, {parts = true} = {}) {
  const tables = [
    table([
      ['Language', 'Translated', 'Reviewed', 'Needs review', 'Missing', 'Wanted', ''],
      ...statuses.map(({language, counts, translated, reviewed, wanted, enough, broken}) => [
        `${nameOf(language)} (${language})`,
        `${translated} %`,
        `${reviewed} %`,
        String(counts['needs-review']),
        counts.total ? String(counts.missing) : 'all',
        `${wanted.translated} %`,
        broken ? 'damaged: npm run locales check' : enough ? '' : 'less than wanted',
      ]),
    ]),
  ];
  if (parts) for (const each of statuses) if (each.counts.total > 0) tables.push(tellParts(each));
  return [...tables, ...drafts(statuses)].join('\n\n');
}

function tellParts({language, parts}) {
  return table([
    [`In ${nameOf(language)}`, 'Translated', 'Reviewed', 'Needs review', 'Missing'],
    ...Object.entries(parts).map(([part, counts]) => [
      part,
      String(counts.translated + counts.reviewed + counts['needs-review']),
      String(counts.reviewed),
      String(counts['needs-review']),
      String(counts.missing),
    ]),
  ]);
}

function drafts(statuses) {
  const drafted = statuses.filter(({counts}) => counts['needs-review'] > 0);
  if (drafted.length === 0) return [];
  return [
    'What needs review is a draft, made by a machine or from an older English text. Visitors see it, but nobody who speaks ' +
      'the language has read it yet. Wanted: somebody who reads ' +
      drafted.map(({language, counts}) => `${nameOf(language)} (${counts['needs-review']} ${counts['needs-review'] === 1 ? 'text' : 'texts'})`).join(', ') +
      '.',
  ];
}

function nameOf(language) {
  try {
    return new Intl.DisplayNames('en', {type: 'language'}).of(language);
  } catch {
    return language;
  }
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === 0 || column > 5 ? text.padEnd(widths[column]) : text.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
