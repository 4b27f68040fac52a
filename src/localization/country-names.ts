import {LanguageData, type LocalizedText} from './language-data.js';

/** The names of countries in the six official languages of the United Nations; English elsewhere. */
export const countryNames = new LanguageData<string>(
  {
    ar: () => import('../reference/country-names/ar.js'),
    en: () => import('../reference/country-names/en.js'),
    es: () => import('../reference/country-names/es.js'),
    fr: () => import('../reference/country-names/fr.js'),
    ru: () => import('../reference/country-names/ru.js'),
    zh: () => import('../reference/country-names/zh.js'),
  },
  'en',
);

/**
 * The name of a country by its ISO 3166-1 alpha-2 code, for a reader of
 * `language`; nothing while the names are loading or when the code is unknown.
 */
export function countryName(code: string, language: string): LocalizedText | undefined {
  const names = countryNames.get(language);
  const text = names?.data.split(`\n${code.toUpperCase()} `)[1]?.split('\n')[0];
  return names && text ? {text, language: names.language} : undefined;
}
