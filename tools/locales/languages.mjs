/** Which language a translator's file is in. */
import {basename, extname} from 'node:path';
import {canonical, negotiate, serves} from './model.mjs';

export function isLanguageTag(tag) {
  try {
    return /^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** The tag in its usual form, or nothing. */
function tagOf(written) {
  try {
    const tag = Intl.getCanonicalLocales(canonical(written))[0];
    return /^[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
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
  for (const written of [told, own]) {
    const tag = written && tagOf(written);
    if (!tag && written === told && told) return {code: 'language-unknown'};
    if (!tag || (written !== told && !known.includes(tag) && serves(tag, source))) continue;
    const language = known.includes(tag) ? tag : negotiate(tag, known);
    return language ? {language} : {code: 'language-new', found: tag};
  }
  const language = languageInName(file, known);
  return language ? {language} : {code: 'language-unknown'};
}

/** `volunteer-story-widgets-fr_FR.po`, `fr.xlf`, `sr@latin.po`: the last part of the name that names a known language. */
export function languageInName(file, known) {
  const parts = basename(file, extname(file)).split(/([-_. ()]+)/);
  for (let from = parts.length - 1; from >= 0; from -= 2) {
    for (let to = parts.length; to > from; to -= 2) {
      const tag = tagOf(parts.slice(from, to).join(''));
      const language = tag && negotiate(tag, known);
      if (language) return language;
    }
  }
  return undefined;
}
