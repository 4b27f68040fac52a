import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawSlot} from '../../base/card-text.js';
import {checkSwallowed, hasContent, linkIn} from '../../base/content.js';
import {drawGoalNumber, drawGoalSquare, drawGoalTitle} from '../../base/goal.js';
import {readsAsLabel} from '../../base/label.js';
import {parseGoal} from '../../base/lists.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import type {StoryView} from '../../base/story-view.js';
import {goalTitles} from '../../localization/goal-titles.js';
import {msg, type Need} from '../../localization/messages.js';
import {styles} from './sdg-badge.styles.js';

/** Sizes of the square: 32, 48 and 72 CSS pixels, growing with large text. */
export const BADGE_SIZES = ['medium', 'small', 'large'] as const;
export type BadgeSize = (typeof BADGE_SIZES)[number];

/** What stands beside the square. Screen readers hear number and title in every case. */
export const BADGE_LABELS = ['full', 'number', 'none'] as const;
export type BadgeLabel = (typeof BADGE_LABELS)[number];

/** What the guidelines of the United Nations point to where official icons are used. */
const GOALS_SITE = 'https://www.un.org/sustainabledevelopment';

/**
 * One Sustainable Development Goal: its official number, colour and title.
 *
 * The title comes from reviewed data in the language of the page, or in English
 * where no reviewed title exists. The text between the tags is what readers see
 * without the script; its link becomes the badge's link when `href` is missing.
 *
 * @summary A badge for one of the 17 Goals.
 * @tag vs-sdg-badge
 * @tagname vs-sdg-badge
 *
 * @slot - The Goal as plain text, for readers without the script.
 * @slot icon - The official icon, where you have the right to use it. The
 *   disclaimer that the United Nations ask for is then shown.
 *
 * @cssstate ready - The badge is drawn.
 *
 * @csspart base - The badge.
 * @csspart square - The square in the official colour.
 * @csspart icon - The image of `icon-src`.
 * @csspart number - The words "Goal 5".
 * @csspart title - The official title.
 * @csspart editorial - What the sign ○ stands for, where the editors of a story chose its Goal.
 * @csspart text - The frame of the text between the tags, when it is shown.
 * @csspart disclaimer - The disclaimer of the United Nations.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The badge shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the badge needs its author's attention.
 */
export class SdgBadge extends StoryElement {
  static override styles = [sharedStyles, styles];

  /**
   * The number of the Goal, 1 to 17. `SDG 5` and `Goal 5` are understood, too. From a story file it
   * is the Goal of the case study after `#`, or of the only one.
   */
  @property() goal = '';

  /** The size of the square: `small` (32px), `medium` (48px) or `large` (72px). */
  @property() size: BadgeSize = 'medium';

  /** What stands beside the square: `full` number and title, `number` only, or `none`. */
  @property() label: BadgeLabel = 'full';

  /** Address of a page about the Goal (`https:`, `http:`, `mailto:`, `tel:` or relative). */
  @property() href = '';

  /** Address of the official icon (`https:`, `http:`, relative or `data:`), where you have the right to use it. */
  @property({attribute: 'icon-src'}) iconSrc = '';

  protected override needs(): readonly Need[] {
    return [goalTitles];
  }

  protected override render(): TemplateResult {
    const {goal, editorial} = this.#chooseGoal();
    const size = this.oneOf('size', this.size, BADGE_SIZES);
    const label = readsAsLabel(this);
    checkSwallowed(this);
    return html`
      <div part="base" class=${size} dir=${this.language.direction}>
        ${goal && this.#renderGoal(goal, label ? linkIn(this) : undefined, editorial)}
        ${drawSlot(this, goal !== undefined && label)}
        ${!goal && !hasContent(this) ? html`<bdi>${textValue(this.goal)}</bdi>` : nothing} ${editorial?.drawKey()}
        ${this.#renderDisclaimer()}
      </div>
    `;
  }

  /** The Goal of the tag, or else of the story; with the story where its editors chose it. */
  #chooseGoal(): {readonly goal?: number | undefined; readonly editorial?: StoryView | undefined} {
    const typed = textValue(this.goal);
    const study = typed ? undefined : this.story?.item('caseStudies');
    const [goal, ...others] = typed ? [parseGoal(typed)] : (study?.sdgs ?? []);
    if (typed && !goal) this.problem('goal-unknown', {attribute: 'goal', value: typed});
    else if (!goal && (study || !this.src)) this.problem('attribute-missing', {attribute: 'goal'});
    if (others.length > 0) this.problem('goals-several', {attribute: 'src', value: study!.sdgs.join(', ')});
    return {goal, editorial: study?.editorial?.sdgs.includes(goal!) ? this.story : undefined};
  }

  #renderGoal(goal: number, adoptedLink: string | undefined, editorial: StoryView | undefined): TemplateResult {
    const href = this.address('href', this.href || adoptedLink, 'link');
    const content = this.#renderContent(goal, editorial);
    return href ? html`<a class="goal" href=${href}>${content}</a>` : html`<span class="goal">${content}</span>`;
  }

  #renderContent(goal: number, editorial: StoryView | undefined): TemplateResult {
    const label = this.oneOf('label', this.label, BADGE_LABELS);
    const icon = this.address('icon-src', this.iconSrc, 'image');
    return html`<slot name="icon" @slotchange=${() => this.requestUpdate()}
        >${icon ? html`<img part="icon" src=${icon} alt="" />` : drawGoalSquare(goal)}</slot
      ><span class=${label === 'none' ? 'hidden' : 'label'}>
        ${drawGoalNumber(goal, this.language, label === 'full' ? 'small' : '')}
        ${drawGoalTitle(goal, this.language, label === 'number' ? 'hidden' : '')}${editorial?.drawSign()}
      </span>`;
  }

  #renderDisclaimer(): TemplateResult | typeof nothing {
    if (!this.address('icon-src', this.iconSrc, 'image') && !this.#hasIcon()) return nothing;
    const {lang, dir} = this.language.mark;
    return html`<p part="disclaimer" class="small" lang=${lang} dir=${dir}>
      ${msg(
        'The content of this publication has not been approved by the United Nations and does not reflect the views of the United Nations or its officials or Member States.',
        {
          id: 'goal.disclaimer',
          desc: 'Set disclaimer of the United Nations for publications that use the official icons. Use the official wording of your language.',
        },
      )}
      <a href=${GOALS_SITE} dir="ltr">${GOALS_SITE.slice('https://'.length)}</a>
    </p>`;
  }

  #hasIcon(): boolean {
    return [...(this.children ?? [])].some((child) => child.slot === 'icon');
  }
}
