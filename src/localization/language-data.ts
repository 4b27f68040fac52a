import {negotiate} from './negotiate.js';
import {insist} from './persist.js';

/** A text and the language it is in, which is not always the one asked for. */
export interface LocalizedText {
  readonly text: string;
  readonly language: string;
}

type Loader<T> = () => Promise<{readonly default: T}>;

/**
 * Data that exists once a language, in a file of its own that is loaded when a
 * widget first speaks that language: the messages, the titles of the Goals, the
 * names of countries. Widgets that ask at once share one request; a request that
 * failed is made again, and for as long as the page is open.
 */
export class LanguageData<T> {
  readonly #loaded = new Map<string, T>();
  readonly #pending = new Map<string, Promise<void>>();

  /**
   * @param loaders - one a language, by BCP 47 tag
   * @param fallback - the language that serves every other reader
   * @param builtIn - the data of that language, when it is there from the start
   */
  constructor(
    private readonly loaders: Readonly<Record<string, Loader<T>>>,
    private readonly fallback: string,
    builtIn?: T,
  ) {
    if (builtIn !== undefined) this.#loaded.set(fallback, builtIn);
  }

  /** The language that serves a reader of `language`: a match, or the fallback. */
  choose(language: string): string {
    return negotiate(language, [...Object.keys(this.loaders), this.fallback]) ?? this.fallback;
  }

  /** Whether `load()` has nothing left to do for this language. */
  has(language: string): boolean {
    return this.#loaded.has(this.choose(language));
  }

  /** The data for a reader of `language`: best match first, then what is here already. */
  get(language: string): {readonly data: T; readonly language: string} | undefined {
    for (const candidate of [this.choose(language), this.fallback]) {
      const data = this.#loaded.get(candidate);
      if (data !== undefined) return {data, language: candidate};
    }
    return undefined;
  }

  /**
   * Loads what serves a reader of `language`. Never rejects, because a reader is
   * served meanwhile; whether it came, `has()` tells.
   */
  async load(language: string): Promise<void> {
    const choice = this.choose(language);
    const loader = this.loaders[choice];
    if (this.#loaded.has(choice) || !loader) return;
    const pending = this.#pending.get(choice) ?? this.#fetch(choice, loader);
    this.#pending.set(choice, pending);
    await pending;
  }

  async #fetch(choice: string, loader: Loader<T>): Promise<void> {
    this.#loaded.set(choice, (await insist(loader)).default);
  }
}
