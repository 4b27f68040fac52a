/**
 * Where each set of reference data comes from and how far it was reviewed.
 * Shown in the documentation and checked by the tests; no widget loads it.
 */

/** How sure a text is. `official`: taken from the publisher. `agreed`: two official sources say the same. */
export type Review = 'official' | 'agreed';

interface Source {
  readonly title: string;
  readonly review: Readonly<Record<string, Review>>;
}

export const SOURCES = {
  goalTitles: {
    title: 'Titles of the Sustainable Development Goals, from the official icons of the United Nations',
    review: {
      en: 'official', fr: 'official', es: 'official', ar: 'official', zh: 'official', ru: 'official',
      'pt-BR': 'agreed', tr: 'agreed', sw: 'agreed',
    },
  },
  countryNames: {
    title: 'Short names of countries, from UNTERM, the terminology database of the United Nations',
    review: {
      ar: 'official', en: 'official', es: 'official', fr: 'official', ru: 'official', zh: 'official',
    },
  },
} as const satisfies Record<string, Source>;
