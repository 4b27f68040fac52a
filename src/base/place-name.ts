import {countryName} from '../localization/country-names.js';
import type {LanguageController} from './language-controller.js';
import {isKosovo, kosovoName} from './place.js';

/** The name of a country or territory alone, as in a search. */
export function placeName(country: string, {language}: Pick<LanguageController, 'language'>): string {
  return isKosovo(country) ? kosovoName() : (countryName(country, language)?.text ?? country);
}
