import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {byStyles, drawBy} from '../../base/by.js';
import {drawHeading} from '../../base/heading.js';
import {LazyPart} from '../../base/lazy-part.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawFallback, itemsOf} from '../../base/story-list.js';
import {drawLine, drawOwn, drawWords} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import type {RecommendationGroup} from '../../story/schema.js';
import {styles} from './recommendation-list.styles.js';

/** The author's choice of groups. */
const audiencePart = new LazyPart(() => import('./audience.js'));

/**
 * What a story recommends, grouped by whom it addresses.
 *
 * `src="story.json#un-institutions"` shows one group, as `audience` does. The text
 * between the tags is what readers see until the story is here, and when it fails.
 *
 * @summary Recommendations, grouped by whom they address.
 * @tag vs-recommendation-list
 * @tagname vs-recommendation-list
 *
 * @slot - What stands in for the list until the story is here: a few sentences, a list, a link.
 *
 * @cssstate ready - The list is drawn.
 *
 * @csspart base - The whole widget.
 * @csspart groups - The frame of all groups.
 * @csspart group - One group.
 * @csspart heading - The heading of a group: whom it addresses.
 * @csspart list - The recommendations of a group.
 * @csspart recommendation - One recommendation.
 * @csspart by - Those who made it.
 * @csspart source - What it is taken from, where it is nobody's own.
 * @csspart editorial - That the editors of the story chose whom a recommendation addresses.
 * @csspart text - The frame of the text between the tags.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The list shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the list needs its author's attention.
 */
export class RecommendationList extends StoryElement {
  static override styles = [sharedStyles, byStyles, styles];

  /** Whom the recommendations address: the id or the name of a group in the story, or several, separated by commas. All groups by default. */
  @property() audience = '';

  protected override needs(): readonly Need[] {
    return textValue(this.audience) ? [audiencePart] : [];
  }

  /** The groups that the author chose; all while what chooses them is loading. */
  get #groups(): readonly RecommendationGroup[] {
    const chosen = textValue(this.audience) && audiencePart.module?.chosenGroups(this);
    // Items that could not be read are gone; nobody needs a heading above nothing.
    return (chosen || itemsOf(this, 'recommendations')).filter(({items}) => items.length > 0);
  }

  protected override render(): TemplateResult {
    const groups = this.#groups;
    return html`
      <div part="base" dir=${this.language.direction}>
        ${
          groups.length > 0
            ? html`<div part="groups">${groups.map((group) => this.#renderGroup(group))}</div>`
            : nothing
        }
        ${drawFallback(this, groups.length > 0)}
      </div>
    `;
  }

  #renderGroup({audience, items}: RecommendationGroup): TemplateResult {
    const chosen = msg('Audience chosen by the editors', {
      id: 'recommendations.chosen',
      desc: 'Below a recommendation: it is the choice of the editors of the page, and not of its source, whom the recommendation addresses.',
    });
    return html`<div part="group">
      ${drawHeading(this, 'src', this.words('', audience), undefined)}
      <ul part="list">
        ${items.map(
          ({text, by, source, editorial}) =>
            html`<li part="recommendation">${drawWords(this.words('', text))}
              ${drawBy(this, by)} ${drawLine('source', 'small', this.words('', source))}
              ${editorial ? html`<p part="editorial" class="small">${drawOwn(this, chosen)}</p>` : nothing}</li>`,
        )}
      </ul>
    </div>`;
  }
}
