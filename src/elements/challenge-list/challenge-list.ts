import {html, nothing, type TemplateResult} from 'lit';
import {byStyles, drawBy} from '../../base/by.js';
import {drawHeading} from '../../base/heading.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawFallback, itemsOf} from '../../base/story-list.js';
import {type Words, drawLine, drawOwn, drawWords} from '../../base/words.js';
import {msg} from '../../localization/messages.js';
import type {Challenge} from '../../story/schema.js';
import {styles} from './challenge-list.styles.js';

/**
 * What volunteers struggle with, and what would help: the challenges of a story,
 * with the people who named them.
 *
 * `src="story.json#id"` shows one of them. The text between the tags is what readers
 * see until the story is here, and when it fails.
 *
 * @summary The challenges that volunteers face.
 * @tag vs-challenge-list
 * @tagname vs-challenge-list
 *
 * @slot - What stands in for the list until the story is here: a few sentences, a list, a link.
 *
 * @cssstate ready - The list is drawn.
 *
 * @csspart base - The whole widget.
 * @csspart list - The list.
 * @csspart challenge - One challenge.
 * @csspart heading - The heading of a challenge.
 * @csspart summary - What the challenge is.
 * @csspart help - What would help, with its label.
 * @csspart by - Who named the challenge, with a label.
 * @csspart text - The frame of the text between the tags.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The list shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the list needs its author's attention.
 */
export class ChallengeList extends StoryElement {
  static override styles = [sharedStyles, byStyles, styles];

  protected override render(): TemplateResult {
    const challenges = itemsOf(this, 'challenges');
    return html`
      <div part="base" dir=${this.language.direction}>
        ${
          challenges.length > 0
            ? html`<ul part="list" role="list">
              ${challenges.map((challenge) => this.#renderChallenge(challenge))}
            </ul>`
            : nothing
        }
        ${drawFallback(this, challenges.length > 0)}
      </div>
    `;
  }

  #renderChallenge({title, summary, help, by}: Challenge): TemplateResult {
    return html`<li part="challenge">
      ${drawHeading(this, 'src', this.words('', title), undefined)}
      ${drawLine('summary', '', this.words('', summary))} ${this.#renderHelp(this.words('', help))}
      ${drawBy(this, by)}
    </li>`;
  }

  #renderHelp(help: Words): TemplateResult | string {
    return (
      help.text &&
      html`<dl part="help">
        <dt class="small">
          ${drawOwn(
            this,
            msg('What would help', {
              id: 'challenge.help',
              desc: 'Small heading above one or two sentences that tell what would help volunteers with a challenge.',
            }),
          )}
        </dt>
        <dd>${drawWords(help)}</dd>
      </dl>`
    );
  }
}
