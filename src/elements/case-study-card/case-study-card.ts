import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawCardText} from '../../base/card-text.js';
import {drawHeading} from '../../base/heading.js';
import {drawPlace, LazyPart, placePart} from '../../base/lazy-part.js';
import {Picture, type ImageFocus} from '../../base/picture.js';
import type {Place} from '../../base/place.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {type Words, drawLine, drawOwn, drawWords} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import type {CaseStudy} from '../../story/schema.js';
import {styles} from './case-study-card.styles.js';

/** The factors, Goals and people of a card. A server loads it, and `placePart`, before it renders. */
export const tagsPart = new LazyPart(() => import('./case-study-tags.js'));

/**
 * What volunteers did in one place: heading, place, sector, Goals, factors,
 * summary and outcome.
 *
 * The text between the tags is the summary. It is what readers see before the
 * script runs and without it.
 *
 * @summary A card that tells one case study.
 * @tag vs-case-study-card
 * @tagname vs-case-study-card
 *
 * @slot - The summary, in a few sentences.
 *
 * @cssstate ready - The card is drawn.
 *
 * @csspart base - The card.
 * @csspart image - The frame of the image.
 * @csspart place - The name of the country or territory.
 * @csspart sector - The sector.
 * @csspart heading - The heading, and the card's one link.
 * @csspart organization - The organization that the volunteers worked with.
 * @csspart text - The frame of the summary.
 * @csspart outcome - What came of it.
 * @csspart people - Who told of it.
 * @csspart factors - The list of factors of being left behind.
 * @csspart goals - The list of Goals.
 * @csspart square - The square of a Goal.
 * @csspart number - The words "Goal 5", for screen readers.
 * @csspart title - The title of a Goal.
 * @csspart editorial - What the sign of the editors' choice stands for.
 * @csspart note - The note on the status of a place.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The card shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the card needs its author's attention.
 */
export class CaseStudyCard extends StoryElement {
  static override styles = [sharedStyles, styles];

  /** What the case study is called. */
  @property() heading = '';

  /** The place as an ISO 3166-1 alpha-2 code such as `BD`; `XK` for Kosovo, which then carries its note. */
  @property() country = '';

  /** The field of work, in the words of the page: "Health", "Youth". */
  @property() sector = '';

  /** The Sustainable Development Goals it touches: numbers 1 to 17, as in `3, 5`. */
  @property() sdgs = '';

  /**
   * The factors of being left behind it touches, separated by commas:
   * `discrimination`, `geography`, `governance`, `socio-economic-status`, `shocks-and-fragility`.
   */
  @property() factors = '';

  /** Address of an image (`https:`, `http:`, relative or `data:`). */
  @property() image = '';

  /** What the image shows, for those who do not see it. Leave it out when the image only decorates. */
  @property({attribute: 'image-alt'}) imageAlt = '';

  /**
   * The part of the image that cropping keeps: `center`, `top` or `bottom`.
   * @default 'center'
   */
  @property({attribute: 'image-focus'}) imageFocus: ImageFocus | undefined;

  /** Address of the whole story (`https:`, `http:`, `mailto:`, `tel:` or relative). It becomes the link of the whole card. */
  @property() href = '';

  /** The organization that the volunteers worked with. */
  @property() organization = '';

  /** What came of it, in one sentence. */
  @property() outcome = '';

  readonly #picture = new Picture(this, 'image');

  protected override needs(): readonly Need[] {
    const needs: Need[] = [];
    if (this.#country) needs.push(placePart);
    if (this.#caseStudy || textValue(this.sdgs) || textValue(this.factors)) needs.push(tagsPart);
    return needs;
  }

  get #caseStudy(): CaseStudy | undefined {
    return this.story?.item('caseStudies');
  }

  get #country(): string | undefined {
    return textValue(this.country) || this.#caseStudy?.country;
  }

  protected override render(): TemplateResult {
    const told = this.#caseStudy;
    const title = this.words(this.heading, told?.title);
    const text = drawCardText(this, title.text, told && this.words('', told.summary));
    const place = drawPlace(this, this.#country);
    return html`
      <article part="base" class="card" dir=${this.language.direction}>
        ${this.#renderImage(told)}
        <div class="story">
          ${this.#renderEyebrow(place, this.words(this.sector, told?.sector), told)}
          ${drawHeading(this, 'heading', title, this.href || told?.href || text.link)}
          ${drawLine('organization', 'small', this.words(this.organization, told?.organization, true))} ${text.template}
          ${this.#renderOutcome(this.words(this.outcome, told?.outcome))}
          ${tagsPart.module?.drawTags(this, told)} ${place?.note}
        </div>
      </article>
    `;
  }

  #renderImage(told: CaseStudy | undefined): TemplateResult | undefined {
    const alt = this.words(this.imageAlt, told?.imageAlt);
    const image = this.#picture.draw(this.image || told?.image, this.imageFocus ?? told?.imageFocus, alt.text);
    return image && html`<div part="image" lang=${alt.lang} dir=${alt.dir}>${image}</div>`;
  }

  #renderEyebrow(place: Place | undefined, sector: Words, told: CaseStudy | undefined): TemplateResult | string {
    return (
      (place || sector.text) &&
      html`<p class="eyebrow small">
        ${place?.name} ${sector.text && html`<span part="sector">${drawWords(sector)}${this.sector || !told?.editorial?.sector ? '' : this.story!.drawSign()}</span>`}
      </p>`
    );
  }

  #renderOutcome(outcome: Words): TemplateResult | string {
    return (
      outcome.text &&
      html`<dl part="outcome">
        <dt class="small">
          ${drawOwn(
            this,
            msg('Outcome', {
              id: 'case-study.outcome',
              desc: 'Small heading above one sentence that tells what came of the volunteers’ work. At most 24 characters.',
            }),
          )}
        </dt>
        <dd>${drawWords(outcome)}</dd>
      </dl>`
    );
  }
}
