import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawSlot} from '../../base/card-text.js';
import {checkSwallowed, hasSeveral, textOf} from '../../base/content.js';
import {drawGoalNumber, drawGoalSquare, drawGoalTitle} from '../../base/goal.js';
import {LazyPart} from '../../base/lazy-part.js';
import {parseGoals} from '../../base/lists.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawOwn} from '../../base/words.js';
import {goalTitles} from '../../localization/goal-titles.js';
import {msg, type Need} from '../../localization/messages.js';
import {GOAL_COLORS} from '../../reference/goals.js';
import type {CaseStudy} from '../../story/schema.js';
import {styles} from './sdg-list.styles.js';

/** The drawing of a wheel, which most lists never show. A server loads it before it renders. */
export const wheelPart = new LazyPart(() => import('./wheel.js'));

/** Ways to lay out Goals. `wheel` always draws all 17. */
export const SDG_LIST_LAYOUTS = ['row', 'grid', 'wheel'] as const;
export type SdgListLayout = (typeof SDG_LIST_LAYOUTS)[number];

const ALL_GOALS: readonly number[] = GOAL_COLORS.map((_, index) => index + 1);

/** Longest text, in characters, that names one Goal, in the language that needs most. */
const LONGEST_NAME = 160;

/**
 * Several Sustainable Development Goals, or all 17 with some of them marked: their
 * official numbers, colours and titles.
 *
 * Titles come from reviewed data in the language of the page, or in English where
 * no reviewed titles exist. The text between the tags is what readers see without
 * the script.
 *
 * @summary Several of the 17 Goals, or all with those of a story marked.
 * @tag vs-sdg-list
 * @tagname vs-sdg-list
 *
 * @slot - The Goals as plain text, for readers without the script.
 *
 * @cssstate ready - The Goals are drawn.
 *
 * @csspart base - The frame of everything.
 * @csspart goals - The list of Goals.
 * @csspart square - The square of a Goal.
 * @csspart bar - The bar of a Goal in the wheel.
 * @csspart number - The words "Goal 5", for screen readers.
 * @csspart title - The title of a Goal.
 * @csspart mark - The words that mark a Goal.
 * @csspart caption - The words above the marked Goals beside the wheel.
 * @csspart editorial - What the sign of the editors' choice stands for.
 * @csspart text - The frame of the text between the tags, when it is shown.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The Goals are shown for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the list needs its author's attention.
 */
export class SdgList extends StoryElement {
  static override styles = [sharedStyles, styles];

  /**
   * The Goals to show: numbers 1 to 17, as in `3, 5`, or `all`. From a story file they are those
   * that its case studies touch, or the one case study after `#`.
   */
  @property() goals = '';

  /** The Goals to mark among those shown: numbers 1 to 17, as in `3, 5`. With `goals` and `src` they are those of the story. */
  @property() mark = '';

  /** The layout: `row` one after another, `grid` in columns, `wheel` all 17 in a drawing, in which those of `goals` stand out. */
  @property() layout: SdgListLayout = 'row';

  protected override needs(): readonly Need[] {
    return this.layout === 'wheel' ? [goalTitles, wheelPart] : [goalTitles];
  }

  protected override render(): TemplateResult {
    const layout = this.oneOf('layout', this.layout, SDG_LIST_LAYOUTS);
    const {shown, marked, editorial} = this.#choose(layout);
    checkSwallowed(this);
    return html`
      <div part="base" dir=${this.language.direction}>
        ${shown.length > 0 ? this.#renderGoals(layout, shown, marked, editorial) : nothing}
        ${drawSlot(this, this.#repeats(shown.length))}
      </div>
    `;
  }

  /** The Goals to show and to mark, from attributes and story, and which of the story's the editors chose. */
  #choose(layout: SdgListLayout): {
    readonly shown: readonly number[];
    readonly marked: ReadonlySet<number>;
    readonly editorial: readonly number[];
  } {
    const typed = this.#parse('goals', this.goals);
    const toMark = this.#parse('mark', this.mark);
    const studies = this.#caseStudies();
    const told = studies && ALL_GOALS.filter((goal) => studies.some(({sdgs}) => sdgs.includes(goal)));
    const chosen = typed.length > 0 ? typed : (told ?? []);
    if (chosen.length === 0 && !textValue(this.goals) && (!this.src || told)) {
      this.problem('attribute-missing', {attribute: 'goals'});
    }
    const shown = layout === 'wheel' && chosen.length > 0 ? ALL_GOALS : chosen;
    // The wheel would not show what a list of some Goals says, if it did not mark them.
    const meant = shown !== chosen ? chosen : typed.length > 0 ? (told ?? []) : [];
    const marked = new Set((toMark.length > 0 ? toMark : meant).filter((goal) => shown.includes(goal)));
    for (const goal of toMark) {
      if (shown.length > 0 && !marked.has(goal)) {
        this.problem('value-unknown', {attribute: 'mark', value: String(goal), wanted: shown.join(', ')});
      }
    }
    const isSourced = (goal: number): boolean =>
      !!studies?.some(({sdgs, editorial}) => sdgs.includes(goal) && !editorial?.sdgs.includes(goal));
    // With both attributes nothing is the story's.
    const ofStory = typed.length > 0 && toMark.length > 0 ? [] : (told ?? []);
    return {shown, marked, editorial: ofStory.filter((goal) => shown.includes(goal) && !isSourced(goal))};
  }

  #parse(attribute: string, value: string): readonly number[] {
    const list = textValue(value);
    if (/^all$/i.test(list)) return ALL_GOALS;
    const {values, unknown} = parseGoals(list);
    for (const part of unknown) this.problem('goal-unknown', {attribute, value: part});
    return values;
  }

  /** The case studies whose Goals the story tells: all of them, or the one that `src` names. */
  #caseStudies(): readonly CaseStudy[] | undefined {
    const view = this.story;
    if (!view?.id) return view?.story.caseStudies;
    const one = view.item('caseStudies');
    return one && [one];
  }

  /** Whether the text between the tags says no more than the list does. */
  #repeats(goals: number): boolean {
    return textOf(this).length <= goals * LONGEST_NAME && !hasSeveral(this, 'abbr,li,ol,small,ul');
  }

  #renderGoals(
    layout: SdgListLayout,
    shown: readonly number[],
    marked: ReadonlySet<number>,
    editorial: readonly number[],
  ): TemplateResult {
    const {lang} = this.language.mark;
    const marking = marked.size > 0;
    // Without its drawing the Goals of a wheel stand in columns.
    if (layout === 'wheel' && !wheelPart.module) layout = 'grid';
    return html`<div class=${layout}>
      ${
        // Each marked Goal says so itself to those who hear the list.
        layout === 'wheel' && marking
          ? html`<p part="caption" class="small" aria-hidden="true">${drawOwn(this, markedText())}</p>`
          : nothing
      }
      <ul
        part="goals"
        role="list"
        class=${marking ? 'marking' : ''}
        lang=${lang}
        aria-label=${msg('Sustainable Development Goals', {
          id: 'sdg-list.name',
          desc: 'Name, heard but not seen, of a list of Goals.',
        })}
      >
        ${shown.map((goal) => this.#renderGoal(layout, goal, marked.has(goal), marking, editorial.includes(goal)))}
      </ul>
      ${editorial.length > 0 ? this.story?.drawKey() : nothing}
    </div>`;
  }

  #renderGoal(
    layout: SdgListLayout,
    goal: number,
    marked: boolean,
    marking: boolean,
    editorial: boolean,
  ): TemplateResult {
    const {lang, dir} = this.language.mark;
    const wheel = layout === 'wheel';
    const barOnly = wheel && marking && !marked;
    const seen = layout === 'grid' ? 'small' : 'hidden';
    const mark = html`<span part="mark" class=${seen} lang=${lang} dir=${dir}>${markedText()}</span>`;
    return html`<li class=${marked ? 'marked' : ''}>
      ${wheel ? wheelPart.module!.drawBar(goal, marked || !marking, this.language.direction === 'rtl' ? -1 : 1) : nothing}
      ${barOnly ? html`<b aria-hidden="true">${goal}</b>` : drawGoalSquare(goal)}
      <span>
        ${drawGoalNumber(goal, this.language, 'hidden')} ${drawGoalTitle(goal, this.language, '')}${editorial ? this.story?.drawSign() : nothing}
        ${marked ? mark : nothing}
      </span>
    </li>`;
  }
}

/** What a Goal that stands out has to do with the page. */
function markedText(): string {
  return msg('In this story', {
    id: 'sdg-list.marked',
    desc: 'Small words at a Goal that the story touches, among Goals that it may not touch. Also above the list of such Goals. At most 24 characters.',
  });
}
