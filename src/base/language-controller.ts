import {isServer, nothing, type ReactiveControllerHost} from 'lit';
import {messages, SOURCE_LANGUAGE, translating, type Need} from '../localization/messages.js';
import {languageContextOf, observeLanguage} from '../localization/nearest-language.js';

/** How long the first paint waits for a language's files, in milliseconds. */
const PATIENCE = 600;

/** Attributes that mark a text as being in another language than its surroundings; `nothing` where it is not. */
export interface LanguageMark {
  readonly lang: string | typeof nothing;
  readonly dir: 'ltr' | 'rtl' | typeof nothing;
}

/**
 * The language that a widget speaks: that of the place where it stands, now and
 * whenever it changes there. Loads what this takes and says when it is here.
 */
export class LanguageController {
  /** The language asked for, as a BCP 47 tag, with the digits that its place asks for. */
  readonly language: string = SOURCE_LANGUAGE;

  /** The direction of the widget's layout. */
  readonly direction: 'ltr' | 'rtl' = 'ltr';

  #stopObserving: (() => void) | undefined;

  /**
   * @param host - the widget
   * @param needs - what the widget's text takes at this moment, beside its messages
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly needs: () => readonly Need[],
  ) {}

  /** The language that the widget's own words are in: the one asked for, or English. */
  get locale(): string {
    return translating()?.translations.get(this.language)?.language ?? SOURCE_LANGUAGE;
  }

  /** How the widget's own words must be marked: not at all when they are in the language asked for. */
  get mark(): LanguageMark {
    return this.markOf(this.locale);
  }

  /** How a text in `language` must be marked inside this widget. */
  markOf(language: string): LanguageMark {
    const translation = translating();
    const native = translation ? translation.serves(language, this.language) : messages.has(this.language);
    return native ? {lang: nothing, dir: nothing} : {lang: language, dir: translation?.directionOf(language) ?? 'ltr'};
  }

  /** Runs `speak` with every `msg()` in this widget's language. */
  speak<T>(speak: () => T): T {
    const translation = translating();
    return translation ? translation.inLocale(this.locale, speak, this.host) : speak();
  }

  /** Reads the language again and starts loading what it needs. */
  refresh(): void {
    if (isServer) return;
    Object.assign(this, languageContextOf(this.host));
    void this.load();
  }

  /** Whether everything needed for the widget's text is here. */
  get complete(): boolean {
    return !this.#missing()[0];
  }

  /** Resolves when everything is here, or after a moment: no reader waits for a slow network. */
  async settled(): Promise<void> {
    await Promise.race([this.load(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  /** Follows the language of the place where the widget stands now. */
  connect(): void {
    this.#stopObserving?.();
    this.#stopObserving = observeLanguage(this.host, (anyway) => this.#onLanguageChange(anyway));
    this.refresh();
  }

  disconnect(): void {
    this.#stopObserving?.();
  }

  /** What is missing has the widget drawn anew when it comes; a widget that waits in vain speaks English. */
  #onLanguageChange(anyway?: boolean): void {
    const before = this.language + this.direction;
    this.refresh();
    if (!anyway && before === this.language + this.direction) return;
    if (this.complete) this.host.requestUpdate();
    else setTimeout(() => this.complete || this.host.requestUpdate(), PATIENCE);
  }

  #missing(): Need[] {
    return [messages, ...this.needs()].filter((data) => !data.has(this.language));
  }

  /** Loads what is missing and shows each part when it comes, however late. */
  async load(): Promise<void> {
    await Promise.all(
      this.#missing().map(async (data) => {
        await data.load(this.language);
        if (!data.has(this.language)) return;
        // Only now is it known which way an unusual language runs, and which digits it has.
        this.refresh();
        this.host.requestUpdate();
      }),
    );
  }
}
