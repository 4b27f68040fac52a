import type {Need} from '../localization/messages.js';
import type {LanguageController} from './language-controller.js';
import type {Place} from './place.js';

let drawing: typeof import('./place.js') | undefined;

/** What showing a place takes: the names of countries and the drawing; loaded with the first place on a page. */
export const places: Need = {
  has: (language) => !!drawing?.countryNames.has(language),
  load: async (language) => {
    drawing = await import('./place.js');
    await drawing.countryNames.load(language);
  },
};

/** Draws a country or territory; nothing while that is loading. */
export function drawPlace(country: string, language: LanguageController, onUnknown: () => void): Place | undefined {
  return country ? drawing?.drawPlace(country, language, onUnknown) : undefined;
}
