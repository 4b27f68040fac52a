import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawHeading, drawTitle} from '../../base/heading.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement, type HeadingLevel} from '../../base/story-element.js';
import {drawFallback} from '../../base/story-list.js';
import type {StoryView} from '../../base/story-view.js';
import {drawLine, drawOwn, drawWords} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import {persist} from '../../localization/persist.js';
import type {Story as StoryFile} from '../../story/schema.js';
import {SECTIONS, STORY_SECTIONS, type StorySection} from './sections.js';
import {styles} from './story.styles.js';

/** Moves to a section; its heading gets the focus, so that reading goes on from there. */
export function goTo({shadowRoot}: Element, name: string): HTMLElement | null | undefined {
  const heading = shadowRoot?.getElementById(name);
  heading?.focus({preventScroll: true});
  // With the rule above it. A header that the page keeps in view has its room by the page's `scroll-padding`.
  heading?.parentElement?.scrollIntoView({block: 'start'});
  return heading;
}

/** Levels of the title, the default first. */
const LEVELS: readonly HeadingLevel[] = [2, 3, 4, 5, 6, 1];

/** From so many sections on, a table of contents helps more than it takes room. */
const LONG = 5;

/**
 * A whole story from one file: what was said and by whom, what volunteers did, why
 * people are left behind, what is hard, what was recommended and what comes next.
 *
 * Sections of which the file has nothing are left out. The title is a heading of
 * `heading-level`, 2 by default; sections and what is in them follow below it. The
 * text between the tags, best a link to the story, is what readers see until the
 * file is here, and when it fails.
 *
 * @summary The whole story from one file.
 * @tag vs-story
 * @tagname vs-story
 *
 * @slot - A link to the story, for readers without the script.
 *
 * @cssstate ready - The story is drawn.
 *
 * @csspart base - The story.
 * @csspart heading - The title.
 * @csspart organizer - Who organized what the story tells.
 * @csspart summary - What it is about.
 * @csspart contents - The table of contents.
 * @csspart contents-heading - Its heading.
 * @csspart section - One section.
 * @csspart section-heading - The heading of a section.
 * @csspart section-text - A sentence that leads into a section.
 * @csspart editorial-note - What the editors of the story chose or inferred themselves.
 * @csspart text - The frame of the text between the tags.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The story shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the story needs its author's attention.
 */
export class Story extends StoryElement {
  static override styles = [sharedStyles, styles];

  /**
   * The sections to show, in this order, separated by commas: `messages`,
   * `case-studies`, `people`, `video`, `event`, `factors`, `goals`, `challenges`,
   * `recommendations`, `report`, `programme`, `next`, `partners`, `call-to-action`.
   * All of them by default.
   */
  @property() sections = '';

  /**
   * Level of the story's title, 2 to 6.
   * @default 2
   */
  @property({attribute: 'heading-level'}) override headingLevel: HeadingLevel | string = 2;

  /**
   * The checked level of the title.
   * @internal
   */
  override get level(): HeadingLevel {
    return this.oneOf('heading-level', this.headingLevel, LEVELS);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onAddress);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.#onAddress();
  }

  protected override needs(): readonly Need[] {
    return this.#names().map((name) => SECTIONS[name].elements);
  }

  /**
   * The address of a section. Browsers find no fragment in a shadow root, so that the story
   * itself goes there. Not from `<base>`, which is another page.
   */
  #addressOf(name: StorySection | ''): URL | string {
    const hash = `#${this.id || this.localName}--${name}`;
    return isServer ? hash : new URL(hash, location.href);
  }

  /** The page was opened at the address of a section, or went there. */
  readonly #onAddress = (): void => {
    const {hash} = location;
    const {hash: start} = new URL(this.#addressOf(''));
    if (!hash.startsWith(start)) return;
    void persist(() => import('./arrive.js')).then((loaded) => loaded?.arrive(this, hash.slice(start.length)));
  };

  /**
   * Moves to a section. A click leaves the address of the page alone, which belongs to the page:
   * many have scripts that take each fragment for a page of theirs. Whoever copies the link,
   * or opens it in a new tab, has the address.
   */
  #onContents(event: MouseEvent, name: StorySection): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(this, name);
  }

  protected override render(): TemplateResult {
    const view = this.story;
    if (view?.id) view.tellUnknown();
    return html`
      <article part="base" dir=${this.language.direction}>
        ${view && this.#renderStory(view)} ${drawFallback(this, !!view)}
      </article>
    `;
  }

  #renderStory(view: StoryView): TemplateResult {
    const {title, summary, editorialNote} = view.story;
    const names = this.#names();
    return html`
      <header>
        ${this.#renderOrganizer(view.story)}
        ${drawHeading(this, 'src', this.words('', title), undefined)}
        ${drawLine('summary', '', this.words('', summary))}
      </header>
      ${names.length >= LONG ? this.#renderContents(names, view) : nothing}
      <div class="sections">${names.map((name) => this.#renderSection(name, view))}
        ${drawLine('editorial-note', 'small', this.words('', editorialNote))}
      </div>
    `;
  }

  #renderOrganizer({organizer, event}: StoryFile): TemplateResult | string {
    const name = this.words('', organizer?.name ?? event?.organizer, true);
    const href = this.address('src', organizer?.href, 'link');
    const drawn = drawWords(name);
    const inferred = msg('Inferred by the editors', {
      id: 'story.inferred',
      desc: 'Behind the name of the organization that held an event: the editors of the page infer it, and their source does not say it.',
    });
    return (
      name.text &&
      html`<p part="organizer" class="small">${href ? html`<a href=${href}>${drawn}</a>` : drawn} ${organizer?.editorial ? html`· ${drawOwn(this, inferred)}` : nothing}</p>`
    );
  }

  #renderContents(names: readonly StorySection[], {story}: StoryView): TemplateResult {
    const {lang, dir} = this.language.mark;
    const title = msg('In this story', {
      id: 'story.contents',
      desc: 'Heading of the table of contents of a story.',
    });
    // Of a page whose fragments are pages, only the page itself.
    const hrefOf = (name: StorySection): URL | string =>
      !isServer && /^#[!/]/.test(location.hash) ? location.href : this.#addressOf(name);
    return html`<nav part="contents" class="small" aria-labelledby="contents">
      ${drawTitle(this.level + 1, 'contents-heading', html`<span id="contents" lang=${lang} dir=${dir}>${title}</span>`)}
      <ul role="list">
        ${names.map(
          (name) =>
            html`<li>
              <a href=${hrefOf(name)} @click=${(event: MouseEvent) => this.#onContents(event, name)}
                >${drawOwn(this, SECTIONS[name].title(story))}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #renderSection(name: StorySection, view: StoryView): TemplateResult {
    const {lang, dir} = this.language.mark;
    const {title, draw} = SECTIONS[name];
    const words = html`<span id=${name} tabindex="-1" lang=${lang} dir=${dir}>${title(view.story)}</span>`;
    return html`<section part="section" class=${name} aria-labelledby=${name}>
      ${drawTitle(this.level + 1, 'section-heading', words)}
      ${draw(view.address, Math.min(this.level + 2, 6), view, this)}
    </section>`;
  }

  /** The sections that were asked for and of which the story has something. */
  #names(): readonly StorySection[] {
    const story = this.story?.story;
    const typed = textValue(this.sections)
      .split(/[\s,;]+/)
      .filter(Boolean);
    const allowed: readonly (StorySection | '')[] = ['', ...STORY_SECTIONS];
    const names = typed.length > 0 ? typed.map((name) => this.oneOf('sections', name, allowed)) : STORY_SECTIONS;
    return story ? [...new Set(names)].flatMap((name) => (name && SECTIONS[name].has(story) ? name : [])) : [];
  }
}
