/** Which language a translator's file is in. */
import {languageInName, negotiate, ownLanguage, tagOf} from './model.mjs';

export function isLanguageTag(tag) {
  try {
    return /^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/**
 * The known language of a file: told by whoever imports it, by the file itself, or by its name.
 * @param {{told?: string, own?: string, file: string}} file
 * @param {readonly string[]} known
 * @param {string} [source] the language of the texts themselves, which some tools leave where theirs should be
 * @returns {{language: string} | {code: string, found?: string}} or what is wrong
 */
export function languageOf({told, own, file}, known, source = 'en') {
  const tag = told ? tagOf(told) : ownLanguage(own, known, source);
  if (told && !tag) return {code: 'language-unknown'};
  if (tag) {
    const language = known.includes(tag) ? tag : negotiate(tag, known);
    return language ? {language} : {code: 'language-new', found: tag};
  }
  const language = languageInName(file, known);
  return language ? {language} : {code: 'language-unknown'};
}
