import type {Need} from '../localization/messages.js';
import {insist} from '../localization/persist.js';
import type {Place} from './place.js';
import type {StoryElement} from './story-element.js';

/** A module that draws a part of a widget, and the data by language that the part takes. */
interface PartModule {
  readonly data: Need;
}

/**
 * A part of a widget that many pages never show. Its code and its data are loaded
 * with the first widget that has it.
 */
export class LazyPart<M extends PartModule> implements Need {
  /** The part's module, once it is here. */
  module: M | undefined;

  constructor(private readonly importer: () => Promise<M>) {}

  has(language: string): boolean {
    return !!this.module?.data.has(language);
  }

  async load(language: string): Promise<void> {
    this.module ??= await insist(this.importer);
    await this.module?.data.load(language);
  }
}

/** The name of a country or territory, with its note. */
export const placePart = new LazyPart(() => import('./place.js'));

/** How `host` shows a country or territory; nothing while that is loading, or where none is named. */
export function drawPlace(host: StoryElement, country: string | undefined): Place | undefined {
  if (!country) return undefined;
  return placePart.module?.drawPlace(country, host.language, () => {
    host.problem('country-unknown', {attribute: 'country', value: country});
  });
}
