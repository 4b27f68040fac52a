/** Which language a translator's file is in, by what it says itself and by its name. */
import {canonical} from './check.js';
import {nameOfLanguage} from './words.js';
import {negotiate, serves} from '../negotiate.js';

/** The tag in its usual form, or nothing where it is none. */
export function tagOf(written: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(canonical(written))[0];
    return tag && /^[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** `volunteer-story-widgets-fr_FR.po`, `fr (1).csv`, `sr@latin.po`: the last part of a name that names a known language. */
export function languageInName(file: string, known: readonly string[]): string | undefined {
  const parts = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .split(/([-_. ()]+)/);
  for (let from = parts.length - 1; from >= 0; from -= 2) {
    for (let to = parts.length; to > from; to -= 2) {
      const tag = tagOf(parts.slice(from, to).join(''));
      const language = tag && negotiate(tag, known);
      if (language) return language;
    }
  }
  return undefined;
}

/**
 * The language that a file says it is in. Some tools leave there the language of the texts themselves, which says nothing.
 *
 * @param source - that language
 */
export function ownLanguage(written: string | undefined, known: readonly string[], source = 'en'): string | undefined {
  const tag = tagOf(written ?? '');
  return tag && (known.includes(tag) || !serves(tag, source)) ? tag : undefined;
}

/** The known language that a heading names in English: `French`, `French (fr)`. */
export function languageInWords(heading: string, known: readonly string[]): string | undefined {
  const words = heading.trim().toLowerCase();
  return known.find((tag) => {
    const name = nameOfLanguage(tag).toLowerCase();
    return words === name || `${words} (${tag.toLowerCase()})` === name;
  });
}
