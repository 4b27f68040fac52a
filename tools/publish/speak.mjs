/** Words in the languages of pages. */
import {StoryView} from '../../dist/npm/base/story-view.js';
import {messages, translating} from '../../dist/npm/localization/messages.js';
import {languageName} from '../../dist/npm/localization/language-names.js';
import {directionOf} from '../../dist/npm/localization/negotiate.js';

/** Languages whose words are here. */
const loaded = new Set();

/** Makes the words of a language ready. @param {string} language */
export async function loadLanguage(language) {
  await messages.load(language);
  loaded.add(language);
}

/**
 * Runs `speak` with every message in `language`, whose words must be loaded.
 * @template T
 * @param {string} language
 * @param {() => T} speak
 */
export function speakIn(language, speak) {
  if (!loaded.has(language)) throw new Error(`The words of ${language} are not loaded.`);
  const translation = translating();
  const locale = translation?.translations.get(language)?.language ?? 'en';
  return translation ? translation.inLocale(locale, speak) : speak();
}

/**
 * What reads the texts of a story in `language`: with `lang` and `dir` where a text is in another one.
 *
 * @param {import('../../dist/npm/story/index.js').Story} story
 * @param {string} language
 * @returns {(told: import('../../dist/npm/story/index.js').Text | undefined, isName?: boolean) => {text: string, lang?: string, dir?: string}}
 */
export function reader(story, language) {
  const view = new StoryView({language: {language}}, story, '', '');
  return (told, isName) => {
    if (told === undefined) return {text: ''};
    const {text, lang, dir} = view.words(told, isName);
    return typeof lang === 'string' ? {text, lang, dir: String(dir)} : {text};
  };
}

/** A language by its own name. @param {string} language */
export const nameOfLanguage = (language) => languageName(language, language).text;

export {directionOf};
