import {languageContextOf} from '../../localization/nearest-language.js';
import {negotiate, serves} from '../../localization/negotiate.js';

/** The one of `languages` that readers of `element` get: the best for its language, or else English. */
export function spokenLanguage(element: Element, languages: readonly string[]): string | undefined {
  const {language} = languageContextOf(element);
  if (languages.includes(language)) return language;
  return negotiate(language, languages) ?? languages.find((tag) => serves(tag, 'en')) ?? languages[0];
}
