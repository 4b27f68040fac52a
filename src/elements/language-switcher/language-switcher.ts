import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {checkSwallowed, hasControls, hasSeveral} from '../../base/content.js';
import {emit} from '../../base/events.js';
import {LazyPart} from '../../base/lazy-part.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import type {LocalizedText} from '../../localization/language-data.js';
import {msg, type Need} from '../../localization/messages.js';
import {observeLanguage} from '../../localization/nearest-language.js';
import {directionOf, negotiate} from '../../localization/negotiate.js';
import {canonicalTag, ownName} from '../../localization/own-name.js';
import {persist} from '../../localization/persist.js';
import {styles} from './language-switcher.styles.js';
import {spokenLanguage} from './spoken-language.js';
import {widgetsOfFile, widgetsOfIds} from './targets.js';

/** Ways to lay out a language switcher, the default first. */
export const SWITCHER_LAYOUTS = ['row', 'menu'] as const;
export type SwitcherLayout = (typeof SWITCHER_LAYOUTS)[number];

/** The names of languages that browsers do not know, or name by more than the language. */
const namesPart = new LazyPart(() => import('../../localization/language-names.js'));

/** What draws the menu. */
const menuPart = new LazyPart(() => import('./menu.js'));

/**
 * The languages that a story has, each by its own name. A choice lets the widgets of
 * the page that show the story speak that language, by the `lang` on their tags.
 * The page itself is never changed, and nothing is remembered.
 *
 * An `aria-label` or `aria-labelledby` on the element names the row of buttons.
 *
 * @summary A choice of the language that widgets speak.
 * @tag vs-language-switcher
 * @tagname vs-language-switcher
 *
 * @slot - What stands there while there are no languages to choose from, such as links to pages in other languages.
 *
 * @cssstate ready - The switcher is drawn.
 *
 * @csspart base - The whole switcher.
 * @csspart choices - The row of buttons.
 * @csspart choice - The button of one language; `[aria-current]` while it is spoken.
 * @csspart label - The word before the menu.
 * @csspart menu - The menu.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The switcher is shown for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the switcher needs its author's attention.
 * @fires {SelectEvent} vs-select - The visitor chose a language.
 */
export class LanguageSwitcher extends StoryElement {
  static override styles = [sharedStyles, styles];

  /** The languages to choose from, as BCP 47 tags: `en, fr, ar`. Those of the story file by default. */
  @property() languages = '';

  /**
   * Ids of widgets, or of elements that hold widgets, separated by spaces. By default
   * all widgets of the page whose `src` is the same file. A widget whose words were typed
   * keeps its language, which is that of these words.
   */
  @property() for = '';

  /** The layout: `row` shows a button a language, `menu` takes little room. */
  @property() layout: SwitcherLayout = 'row';

  /** The language chosen last, for pages where no widget can tell which one is spoken. */
  @state() private chosen = '';

  @query('select') private menu!: HTMLSelectElement | null;

  #stopObserving: (() => void) | undefined;
  /** Ends what makes widgets speak the chosen language. */
  #stopSpeaking: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const redraw = (): void => this.requestUpdate();
    this.#stopObserving = observeLanguage(this, redraw);
    // What stands further down the page may not be there yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', redraw, {once: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
    this.#stopSpeaking?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Once a visitor used a menu, the options' attributes no longer move it.
    const {menu} = this;
    if (menu) menu.selectedIndex = [...menu.options].findIndex((option) => option.defaultSelected);
    super.updated(changed);
  }

  protected override needs(): readonly Need[] {
    const needs: Need[] = [];
    if (!this.#tags.every(ownName)) needs.push(namesPart);
    if (this.layout === 'menu') needs.push(menuPart);
    return needs;
  }

  /** The languages as they are typed, or as the story has them. */
  get #tags(): readonly string[] {
    const typed = textValue(this.languages);
    return typed ? typed.split(/[\s,;]+/).filter(Boolean) : (this.story?.story.languages ?? []);
  }

  /** The languages to choose from, each once. */
  get #languages(): string[] {
    if (!this.src && !textValue(this.languages)) this.problem('attribute-missing', {attribute: 'languages'});
    const known = this.#tags.flatMap((tag) => {
      const canonical = canonicalTag(tag);
      if (!canonical) this.problem('language-unknown', {attribute: 'languages', value: tag});
      return canonical ?? [];
    });
    return [...new Set(known)];
  }

  /** The widgets to switch, as they stand on the page now. */
  get #widgets(): HTMLElement[] {
    if (isServer) return [];
    const ids = textValue(this.for)
      .split(/[\s,]+/)
      .filter(Boolean);
    if (ids.length === 0) return this.src ? widgetsOfFile(this, this.src) : [];
    return widgetsOfIds(this, ids, (value) => {
      if (document.readyState !== 'loading') this.problem('target-unknown', {attribute: 'for', value});
    });
  }

  /** The name of a language in itself; its tag while what knows that is loading. */
  #nameOf(tag: string): LocalizedText {
    const text = ownName(tag);
    if (text) return {text, language: tag};
    return namesPart.module?.languageName(tag, this.language.language) ?? {text: tag, language: tag};
  }

  #current(languages: readonly string[]): string | undefined {
    const [widget] = this.#widgets;
    if (widget) return spokenLanguage(widget, languages);
    return this.chosen || negotiate(this.language.language, languages);
  }

  async #choose(language: string, languages: readonly string[]): Promise<void> {
    if (language === this.#current(languages)) return;
    this.chosen = language;
    const switching = await persist(() => import('./switching.js'));
    if (!switching || !this.isConnected || language !== this.chosen) return;
    this.#stopSpeaking?.();
    this.#stopSpeaking = switching.speakOn(this.getRootNode(), () => this.#widgets, language, languages);
    emit(this, 'vs-select', {element: this, index: languages.indexOf(language)});
  }

  protected override render(): TemplateResult {
    checkSwallowed(this);
    if (this.story?.id) this.story.tellUnknown();
    const layout = this.oneOf('layout', this.layout, SWITCHER_LAYOUTS);
    const languages = this.#languages;
    if (languages.length > 0 && !this.src && !textValue(this.for)) {
      this.problem('attribute-missing', {attribute: 'for'});
    }
    const choice = languages.length > 1;
    // A language is no choice; links to other pages are one.
    const replaced = choice || (languages.length > 0 && !hasControls(this));
    this.internals.role = choice && layout === 'row' ? 'group' : null;
    const label = msg('Language', {
      id: 'language-switcher.label',
      desc: 'Name of a choice of languages: heard before a row of buttons, seen before a menu. At most 24 characters.',
    });
    this.internals.ariaLabel = choice && layout === 'row' ? label : null;
    return html`
      <div part="base" dir=${this.language.direction}>
        ${choice ? (layout === 'row' ? this.#renderRow(languages) : this.#renderMenu(label, languages)) : nothing}
        <div ?hidden=${replaced && !hasSeveral(this)}><slot></slot></div>
      </div>
    `;
  }

  #renderRow(languages: readonly string[]): TemplateResult {
    const current = this.#current(languages);
    return html`
      <div part="choices">
        ${languages.map((tag) => {
          const {text, language} = this.#nameOf(tag);
          return html`<button
            part="choice"
            type="button"
            lang=${language}
            aria-current=${tag === current ? 'true' : nothing}
            @click=${() => this.#choose(tag, languages)}
          >
            <span dir=${directionOf(language)}>${text}</span>
          </button>`;
        })}
      </div>
      <div class="hidden" role="status">${this.#renderAnnouncement(current)}</div>
    `;
  }

  /** The focus stays where it is; that something changed elsewhere is said by the language's own name. */
  #renderAnnouncement(current: string | undefined): TemplateResult | typeof nothing {
    if (!current || current !== this.chosen) return nothing;
    const {text, language} = this.#nameOf(current);
    return html`<bdi lang=${language}>${text}</bdi>`;
  }

  #renderMenu(label: string, languages: readonly string[]): TemplateResult | typeof nothing {
    const options = languages.map((tag) => this.#nameOf(tag));
    const current = languages.indexOf(this.#current(languages) ?? '');
    return (
      menuPart.module?.drawMenu(this.language, label, options, current, (index) => {
        const tag = languages[index];
        if (tag) void this.#choose(tag, languages);
      }) ?? nothing
    );
  }
}
