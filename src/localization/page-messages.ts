import type {LanguageData} from './language-data.js';
import type {Messages} from './messages.js';
import {maximize, negotiate, serves} from './negotiate.js';

const NOTHING: Messages = {};

/** What a page brings for one language. */
interface Own {
  readonly language: string;
  /** Nothing before the first file is here, and when none could be used. */
  messages: Messages | undefined;
  /** Ends when the files that were asked for are here, or refused. */
  coming: Promise<unknown>;
  /** How many of them are on their way. */
  awaited: number;
  /** They and what they were put over, so that the same messages are made only once. */
  over?: Messages;
  merged?: Messages;
}

/** What widgets ask of the messages. */
type Asked = Pick<LanguageData<Messages>, 'choose' | 'has' | 'get' | 'load'>;

/** Messages that a page brings itself. They count before those of this library. */
export class PageMessages implements Omit<Asked, 'choose'> {
  readonly #own = new Map<string, Own>();
  readonly #library: Asked;

  /** @param all - the messages that widgets ask; from now on they are asked here first, at no cost for other pages */
  constructor(all: Asked) {
    const [choose, has, get, load] = [all.choose.bind(all), all.has.bind(all), all.get.bind(all), all.load.bind(all)];
    this.#library = {choose, has, get, load};
    Object.assign(all, {
      has: (language: string) => this.has(language),
      get: (language: string) => this.get(language),
      load: (language: string) => this.load(language),
    } satisfies Omit<Asked, 'choose'>);
  }

  /**
   * Puts messages of the page over those that a language has, or adds a language. Widgets wait for them
   * as for any other. Several files of a language count in the order in which they were asked for.
   *
   * @param language - a BCP 47 tag
   * @param coming - the messages; nothing where they cannot be used, and all stays as it was
   */
  async put(language: string, coming: Promise<Messages | undefined>): Promise<void> {
    const own: Own = this.#own.get(language) ?? {language, messages: undefined, coming: Promise.resolve(), awaited: 0};
    this.#own.set(language, own);
    const before = own.coming;
    own.awaited += 1;
    own.coming = (async () => {
      await before;
      const messages = await coming;
      own.awaited -= 1;
      if (messages) own.messages = {...own.messages, ...messages};
      own.over = undefined;
    })();
    await own.coming;
    if (!own.messages && own.awaited === 0) this.#own.delete(language);
  }

  has(language: string): boolean {
    return !this.#find(language)?.awaited && this.#library.has(language);
  }

  get(language: string): {readonly data: Messages; readonly language: string} | undefined {
    const found = this.#library.get(language);
    // Where nothing serves the reader, a page may still have its own English.
    for (const tag of [language, ...(found ? [found.language] : [])]) {
      const own = this.#find(tag);
      if (!own?.messages) continue;
      const isOver = found && negotiate(tag, [found.language]);
      return {data: merged(own, isOver ? found.data : NOTHING), language: own.language};
    }
    return found;
  }

  async load(language: string): Promise<void> {
    await Promise.all([this.#library.load(language), this.#find(language)?.coming]);
  }

  /** What serves a reader best: that of their region, or else what lies over the library's own. */
  #find(language: string): Own | undefined {
    if (this.#own.size === 0) return undefined;
    const tags = [...this.#own.keys()];
    const library = this.#library.choose(language);
    const region = maximize(language)?.region;
    const tag =
      tags.find((each) => serves(each, language) && maximize(each)?.region === region) ??
      (serves(library, language) ? library : negotiate(language, tags));
    return tag ? this.#own.get(tag) : undefined;
  }
}

function merged(own: Own, over: Messages): Messages {
  if (!own.merged || own.over !== over) {
    own.merged = {...over, ...own.messages};
    own.over = over;
  }
  return own.merged;
}
