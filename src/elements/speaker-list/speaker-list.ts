import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {checkSwallowed, contains, hasContent} from '../../base/content.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import type {StoryView} from '../../base/story-view.js';
import {msg} from '../../localization/messages.js';
import type {Person} from '../../story/schema.js';
import {arrangePeople} from './arrangement.js';
import {FILTER_PARTICIPATIONS, filterPeople} from './people-filter.js';
import {styles} from './speaker-list.styles.js';

/** Ways to lay out the people of a story. */
export const SPEAKER_LIST_LAYOUTS = ['grid', 'list', 'compact'] as const;
export type SpeakerListLayout = (typeof SPEAKER_LIST_LAYOUTS)[number];

/** The layout of the cards in each layout of the list. */
const CARD_LAYOUTS = {grid: 'card', list: 'row', compact: 'compact'} as const;

/** How many entries are drawn at a time, so that a long list never holds up the page. */
const BATCH = 24;

/** Most words that a message lists. */
const MOST_LISTED = 20;

/** What a filter can look for. */
const FILTER_HINT =
  'Write participations (moderator), countries (BD) or ids of people of the story, separated by commas.';

/** What stands in for a list until its story is here: words, links, a plain list of them. */
const MORE_THAN_FALLBACK = ':not(a, b, br, div, em, i, li, ol, p, span, strong, ul)';

/**
 * All people of a story: the moderator first, then the others in the order of the
 * sessions. People who presented together stand together.
 *
 * What stands between the tags is what readers see until the story is here, and
 * when it fails. Speaker cards between the tags are shown like those of the story,
 * also without one.
 *
 * @summary The people of a story, as cards.
 * @tag vs-speaker-list
 * @tagname vs-speaker-list
 *
 * @slot - The names of the people, for as long as their story is not here; or speaker cards.
 *
 * @cssstate ready - The list is drawn.
 *
 * @csspart base - The whole list.
 * @csspart moderators - The frame of those who moderated.
 * @csspart group - The frame of people who presented together.
 * @csspart label - The words "Moderated by" and "Presented together".
 * @csspart list - A list of people.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The list shows its people for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the list needs its author's attention.
 */
export class SpeakerList extends StoryElement {
  static override styles = [sharedStyles, styles];

  /**
   * With `src`: the people to show, by participation (`moderator, author`), country
   * (two letters, such as `BD`) and id, separated by commas. All of them by default.
   */
  @property() filter = '';

  /**
   * The layout: `grid` sets cards side by side as the width allows, `list` one below the
   * other, `compact` shows who the people are without what they did or said.
   */
  @property() layout: SpeakerListLayout = 'grid';

  /** How many entries are drawn by now. */
  @state() private drawn = BATCH;

  #entries = 0;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.drawn < this.#entries) setTimeout(() => (this.drawn += BATCH));
  }

  readonly #onSlotChange = (): void => this.requestUpdate();

  protected override render(): TemplateResult {
    const layout = this.oneOf('layout', this.layout, SPEAKER_LIST_LAYOUTS);
    const people = this.story ? this.#people(this.story.story.people) : [];
    const isShown = people.length > 0;
    const hasCards = contains(this, ':scope > vs-speaker-card');
    if (contains(this, ':scope > :not(vs-speaker-card)')) checkSwallowed(this);
    if (!this.src && !hasContent(this)) this.problem('attribute-missing', {attribute: 'src'});
    return html`
      <div part="base" class=${layout} dir=${this.language.direction}>
        ${isShown ? this.#renderStory(this.story!, people, layout) : nothing}
        <div class=${hasCards ? 'people' : 'fallback'} ?hidden=${isShown && !contains(this, MORE_THAN_FALLBACK)}>
          <slot @slotchange=${this.#onSlotChange}></slot>
        </div>
      </div>
    `;
  }

  /** The people to show; all that the filter does not understand is told, and left out of account. */
  #people(all: readonly Person[]): readonly Person[] {
    const filter = textValue(this.filter);
    const {people, unknown} = filterPeople(all, filter);
    if (unknown.length > 0) {
      const words = [...FILTER_PARTICIPATIONS, ...all.flatMap(({country}) => country ?? []), ...all.map(({id}) => id)];
      const wanted = [...new Set(words)].slice(0, MOST_LISTED).join(', ');
      this.problem('value-unknown', {attribute: 'filter', value: unknown.join(', '), wanted});
    }
    if (all.length === 0) this.problem('story-item-unknown', {attribute: 'src'});
    else if (people.length === 0)
      this.problem('filter-matches-nothing', {attribute: 'filter', value: filter, wanted: FILTER_HINT});
    return people;
  }

  #renderStory(view: StoryView, people: readonly Person[], layout: SpeakerListLayout): TemplateResult {
    const {moderators, others} = arrangePeople(people, view.story.sessions);
    this.#entries = others.length;
    const items = others.length > BATCH ? 'people long' : 'people';
    const drawCard = ({id}: Person): TemplateResult =>
      html`<vs-speaker-card
        src=${view.addressOf(id)}
        layout=${CARD_LAYOUTS[layout]}
        heading-level=${this.level}
      ></vs-speaker-card>`;
    const drawItem = (person: Person): TemplateResult => html`<li>${drawCard(person)}</li>`;
    return html`
      ${
        moderators.length > 0
          ? html`<div part="moderators">
            ${this.#renderLabel('moderators')}
            <ul part="list" class="people" role="list" aria-labelledby="moderators">
              ${moderators.map(drawItem)}
            </ul>
          </div>`
          : nothing
      }
      <ul part="list" class=${items} role="list" ?hidden=${others.length === 0}>
        ${others.slice(0, this.drawn).map((entry, index) =>
          entry.length > 1
            ? html`<li part="group">
                ${this.#renderLabel(`group-${index}`)}
                <ul part="list" class="people" role="list" aria-labelledby=${`group-${index}`}>
                  ${entry.map(drawItem)}
                </ul>
              </li>`
            : entry.map(drawItem),
        )}
      </ul>
    `;
  }

  #renderLabel(id: string): TemplateResult {
    const {lang, dir} = this.language.mark;
    const label =
      id === 'moderators'
        ? msg('Moderated by', {
            id: 'speaker-list.moderators',
            desc: 'Small heading above the card of the person, or the persons, who led through an event.',
          })
        : msg('Presented together', {
            id: 'speaker-list.together',
            desc: 'Small heading above the cards of two or more persons who gave one presentation together.',
          });
    return html`<p part="label" class="small" id=${id} lang=${lang} dir=${dir}>${label}</p>`;
  }
}
