import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {BATCH, drawnSoFar} from '../../base/batches.js';
import {contains} from '../../base/content.js';
import {LazyPart} from '../../base/lazy-part.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawFallback, itemsOf} from '../../base/story-list.js';
import type {StoryView} from '../../base/story-view.js';
import {drawOwn} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import type {Person} from '../../story/schema.js';
import {arrangePeople} from './arrangement.js';
import {styles} from './speaker-list.styles.js';

/** Ways to lay out the people of a story. */
export const SPEAKER_LIST_LAYOUTS = ['grid', 'list', 'compact'] as const;
export type SpeakerListLayout = (typeof SPEAKER_LIST_LAYOUTS)[number];

/** The layout of the cards in each layout of the list. */
const CARD_LAYOUTS = {grid: 'card', list: 'row', compact: 'compact'} as const;

/** The author's choice of people. */
const filterPart = new LazyPart(() => import('./people-filter.js'));

/**
 * All people of a story: the moderator first, then the others in the order of the
 * sessions. People who presented together stand together.
 *
 * `src="story.json#id"` shows one of them. What stands between the tags is what readers see until the story is here, and
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
 * @csspart text - The frame of the text between the tags.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The list shows its people for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the list needs its author's attention.
 */
export class SpeakerList extends StoryElement {
  static override styles = [sharedStyles, styles];

  /**
   * With `src`: the people to show, by participation (`moderator, author`), country
   * (`BD` or `Bangladesh`), id and name, separated by commas. All of them by default.
   */
  @property() filter = '';

  /**
   * The layout: `grid` sets cards side by side as the width allows, `list` one below the
   * other, `compact` shows who the people are without what they did or said.
   */
  @property() layout: SpeakerListLayout = 'grid';

  protected override needs(): readonly Need[] {
    return textValue(this.filter) ? [filterPart] : [];
  }

  /** The people that the author chose; all while what chooses them is loading. */
  get #people(): readonly Person[] {
    const chosen = textValue(this.filter) && filterPart.module?.chosenPeople(this);
    return chosen || itemsOf(this, 'people');
  }

  protected override render(): TemplateResult {
    const layout = this.oneOf('layout', this.layout, SPEAKER_LIST_LAYOUTS);
    const people = this.#people;
    const isShown = people.length > 0;
    return html`
      <div part="base" class=${layout} dir=${this.language.direction}>
        ${isShown ? this.#renderStory(this.story!, people, layout) : nothing}
        ${
          contains(this, ':scope > vs-speaker-card')
            ? html`<div class="people"><slot></slot></div>`
            : drawFallback(this, isShown)
        }
      </div>
    `;
  }

  #renderStory(view: StoryView, people: readonly Person[], layout: SpeakerListLayout): TemplateResult {
    const {moderators, others} = arrangePeople(people, view.story.sessions);
    const items = others.length > BATCH ? 'people long' : 'people';
    const drawCard = ({id, participation}: Person): TemplateResult =>
      html`<vs-speaker-card
        class=${participation}
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
        ${drawnSoFar(this, others).map((entry, index) =>
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
    return html`<p part="label" class="small" id=${id}>${drawOwn(this, label)}</p>`;
  }
}
