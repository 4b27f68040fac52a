import {translating} from '../localization/messages.js';
import type {LanguageController} from './language-controller.js';

/** A whole number in the digits of the widget's language. */
export function drawNumber(value: number, {locale, language}: LanguageController): string {
  return translating()?.formatNumber(value, locale, language) ?? String(value);
}
