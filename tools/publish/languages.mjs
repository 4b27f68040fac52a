/** The languages of the pages. */
import {loaders} from '../../dist/npm/localization/generated/locales.js';
import {serves} from '../../dist/npm/localization/negotiate.js';
import {STORY} from '../../dist/npm/story/schema.js';
import {TEXT} from '../../dist/npm/story/values.js';
import {UserError} from '../user-error.mjs';

/** @typedef {import('../../dist/npm/story/index.js').Story} Story */

/**
 * The languages of the pages, and which of them nobody speaks there.
 * @param {Story} story
 * @param {string} file of the story, as it is told
 * @param {readonly string[] | undefined} wanted
 * @returns {{languages: string[], faults: string[], notes: string[]}}
 */
export function languagesOf(story, file, wanted) {
  const inTexts = languagesOfTexts(story);
  const named = wanted ?? story.languages;
  const unknown = named.find((tag) => !isTag(tag));
  if (unknown !== undefined)
    throw new UserError(
      `${wanted ? '--languages' : `${file}: languages`}: "${unknown}" is not a BCP 47 language tag. Write them like this: ${wanted ? 'en,fr,ar' : '["en", "fr", "ar"]'}.`,
    );
  if (named.length === 0) return unnamed(file, inTexts);
  const languages = canonical(named);
  const spoken = [...story.languages.slice(0, 1), 'en', ...Object.keys(loaders)];
  const isSpoken = (tag) => [...spoken, ...inTexts].some((one) => serves(one, tag));
  const mute = languages.find((tag) => !isSpoken(tag));
  if (mute === undefined) return {languages, faults: [], notes: []};
  const choice = [...new Set([...story.languages.filter(isSpoken), ...spoken])].join(', ');
  const message = `neither the story nor the widgets have a text in "${mute}". There are: ${choice}.`;
  if (wanted) throw new UserError(`--languages: ${message}`);
  return {languages, faults: [`languages: ${message} Its page is in another language.`], notes: []};
}

/** The languages of a story that names none: nothing of what it says is to be lost in silence. @param {string} file @param {string[]} inTexts */
function unnamed(file, inTexts) {
  const none = `${file} names no "languages"`;
  const note =
    inTexts.length > 0
      ? `${none}. The pages are in those of its texts: ${inTexts.join(', ')}; the first is that of index.html. To choose, write "languages": ${JSON.stringify(inTexts)} into the file, in your order.`
      : `${none}, and so its page is in English. If its texts are in another language, write that into the file, as "languages": ["fr"].`;
  return {languages: inTexts.length > 0 ? inTexts : ['en'], faults: [], notes: [note]};
}

/** All languages that texts of a story go by, in the order in which they come. @param {Story} story */
const languagesOfTexts = (story) => canonical([...tagsIn(STORY, story)].filter(isTag));

/**
 * Files go by languages, too, and some names of fields look like one: the schema knows which are those of texts.
 * @param {import('../../dist/npm/story/check.js').Schema<unknown>} schema
 * @returns {Generator<string>}
 */
function* tagsIn(schema, value) {
  if (!value || typeof value !== 'object') return;
  if (schema === TEXT) yield* Object.keys(value);
  else if (schema.entry) for (const entry of value) yield* tagsIn(schema.entry, entry);
  else for (const [name, field] of Object.entries(schema.fields ?? {})) yield* tagsIn(field, value[name]);
}

/** Each once, in the letters that are usual. @param {readonly string[]} tags */
const canonical = (tags) => [...new Set(tags.map((tag) => Intl.getCanonicalLocales(tag)[0]))];

/** @param {string} tag */
function isTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
