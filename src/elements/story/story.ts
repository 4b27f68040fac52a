import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {checkSwallowed, hasContent} from '../../base/content.js';
import {drawHeading, drawTitle} from '../../base/heading.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement, type HeadingLevel} from '../../base/story-element.js';
import type {StoryView} from '../../base/story-view.js';
import {drawLine} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import {SECTIONS, STORY_SECTIONS, type Section, type StorySection} from './sections.js';
import {styles} from './story.styles.js';

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
 * @csspart section - One section.
 * @csspart section-heading - The heading of a section.
 * @csspart section-text - A sentence that leads into a section.
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

  protected override needs(): readonly Need[] {
    return this.story ? this.#sectionsOf(this.story).map(({elements}) => elements) : [];
  }

  readonly #onSlotChange = (): void => this.requestUpdate();

  /** Moves to a section; its heading gets the focus, so that reading goes on from there. */
  #onContents(name: StorySection): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${name}`);
    heading?.focus({preventScroll: true});
    heading?.scrollIntoView({block: 'start'});
  }

  protected override render(): TemplateResult {
    checkSwallowed(this);
    const view = this.story;
    if (!view && !this.src) this.problem('attribute-missing', {attribute: 'src'});
    return html`
      <article part="base" dir=${this.language.direction}>
        ${view ? this.#renderStory(view) : nothing}
        <div part="text" ?hidden=${view !== undefined || !hasContent(this)}>
          <slot @slotchange=${this.#onSlotChange}></slot>
        </div>
      </article>
    `;
  }

  #renderStory(view: StoryView): TemplateResult {
    const {story} = view;
    const sections = this.#sectionsOf(view);
    return html`
      <header>
        ${drawLine('organizer', 'small', this.words('', story.organizer?.name))}
        ${drawHeading(this, 'src', this.words('', story.title), undefined)}
        ${drawLine('summary', '', this.words('', story.summary))}
      </header>
      ${sections.length >= LONG ? this.#renderContents(sections) : nothing}
      <div class="sections">${sections.map((section) => this.#renderSection(section, view))}</div>
    `;
  }

  #renderContents(sections: readonly Section[]): TemplateResult {
    const {lang, dir} = this.language.mark;
    return html`<nav
      part="contents"
      class="small"
      lang=${lang}
      aria-label=${msg('In this story', {id: 'story.contents', desc: 'Name of the table of contents of a story.'})}
    >
      <ul role="list">
        ${sections.map(
          ({name, title}) =>
            html`<li>
              <button type="button" @click=${() => this.#onContents(name)}><span dir=${dir}>${title()}</span></button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #renderSection({name, title, draw}: Section, view: StoryView): TemplateResult {
    const {lang, dir} = this.language.mark;
    const words = html`<span id=${name} tabindex="-1" lang=${lang} dir=${dir}>${title()}</span>`;
    const level = Number(this.level);
    return html`<section part="section" class=${name} aria-labelledby=${name}>
      ${drawTitle(level + 1, 'section-heading', words)}
      ${draw({view, level: Math.min(level + 2, 6), words: (told) => this.words('', told)})}
    </section>`;
  }

  /** The sections that were asked for and of which the story has something. */
  #sectionsOf({story}: StoryView): readonly Section[] {
    const typed = textValue(this.sections)
      .split(/[\s,;]+/)
      .filter(Boolean);
    const allowed: readonly (StorySection | '')[] = ['', ...STORY_SECTIONS];
    const names = typed.length > 0 ? typed.map((name) => this.oneOf('sections', name, allowed)) : STORY_SECTIONS;
    return [...new Set(names)].flatMap((name) => {
      const section = name && SECTIONS[name];
      return section && section.has(story) ? section : [];
    });
  }
}
