import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {built, importBuilt, importSource} from './support/repository.mjs';

/**
 * The languages that a set of reference data exists in, and the data.
 * @param {string} folder
 * @returns {Promise<Map<string, any>>}
 */
async function dataOf(folder) {
  const files = readdirSync(built(`npm/reference/${folder}`)).filter((file) => file.endsWith('.js'));
  const entries = files
    .sort()
    .map(async (file) => [file.replace(/\.js$/, ''), (await importBuilt(`reference/${folder}/${file}`)).default]);
  return new Map(await Promise.all(entries));
}

describe('the titles of the Goals', async () => {
  const titles = await dataOf('goal-titles');

  for (const [language, list] of titles) {
    test(`${language}: seventeen, each once`, () => {
      assert.equal(list.length, 17);
      assert.equal(new Set(list).size, 17);
      for (const title of list) assert.equal(title, title.trim());
    });
  }

  test('are in the languages that their sources are told for', async () => {
    const {SOURCES} = await importSource('reference/sources.ts');
    assert.deepEqual(Object.keys(SOURCES.goalTitles.review).sort(), [...titles.keys()].sort());
  });

  test('Goal 16 has its official English title', () => {
    assert.equal(titles.get('en')[15], 'Peace, Justice and Strong Institutions');
  });
});

describe('the names of countries', async () => {
  const texts = await dataOf('country-names');
  /** @param {string} text one name a line, behind its code */
  const listOf = (text) =>
    Object.fromEntries([...text.matchAll(/^(\S+) (.*)$/gm)].map(([, code, name]) => [code, name]));
  const names = new Map([...texts].map(([language, text]) => [language, listOf(text)]));
  const codes = Object.keys(names.get('en'));

  test('are 197, by ISO 3166-1 alpha-2 code', () => {
    assert.equal(codes.length, 197);
    for (const code of codes) assert.match(code, /^[A-Z]{2}$/);
  });

  for (const [language, list] of names) {
    test(`${language}: a name for each country`, () => {
      assert.deepEqual(Object.keys(list).sort(), [...codes].sort());
      for (const [code, name] of Object.entries(list)) assert.ok(name && name === name.trim(), code);
    });
  }

  test('are in the languages that their sources are told for', async () => {
    const {SOURCES} = await importSource('reference/sources.ts');
    assert.deepEqual(Object.keys(SOURCES.countryNames.review).sort(), [...names.keys()].sort());
  });

  test('leave out Kosovo, whose name carries a note', () => {
    for (const list of names.values()) assert.equal(list.XK, undefined);
  });
});

describe('the colours of the Goals', async () => {
  const {GOAL_COLORS, DARK_NUMERAL_GOALS} = await importBuilt('reference/goals.js');

  test('are seventeen hexadecimal ones', () => {
    assert.equal(GOAL_COLORS.length, 17);
    for (const color of GOAL_COLORS) assert.match(color, /^#[0-9A-F]{6}$/);
  });

  test('carry numerals that can be read: at least 3:1', () => {
    for (const [index, color] of GOAL_COLORS.entries()) {
      const numeral = DARK_NUMERAL_GOALS.includes(index + 1) ? '#000000' : '#FFFFFF';
      const contrast = contrastOf(color, numeral);
      assert.ok(contrast >= 3, `Goal ${index + 1}: ${numeral} on ${color} is ${contrast.toFixed(2)}:1`);
    }
  });
});

/**
 * Contrast of two colours (WCAG 2.2).
 * @param {string} first
 * @param {string} second
 */
function contrastOf(first, second) {
  const [dark, light] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {string} color */
function luminanceOf(color) {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
