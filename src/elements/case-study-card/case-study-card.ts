import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawCardText} from '../../base/card-text.js';
import {heading} from '../../base/heading.js';
import {LazyPart, placePart} from '../../base/lazy-part.js';
import type {Place} from '../../base/place.js';
import type {Fault, ProblemCode} from '../../base/problem-texts.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {msg, type Need} from '../../localization/messages.js';
import {styles} from './case-study-card.styles.js';

/** Parts of an image that cropping keeps. */
export const IMAGE_FOCUSES = ['center', 'top', 'bottom'] as const;
export type ImageFocus = (typeof IMAGE_FOCUSES)[number];

/** The factors and Goals of a card. A server loads it, and `placePart`, before it renders. */
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
 * @csspart factors - The list of factors of being left behind.
 * @csspart goals - The list of Goals.
 * @csspart square - The square of a Goal.
 * @csspart number - The words "Goal 5", for screen readers.
 * @csspart title - The title of a Goal.
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

  /** The part of the image that cropping keeps: `center`, `top` or `bottom`. */
  @property({attribute: 'image-focus'}) imageFocus: ImageFocus = 'center';

  /** Address of the whole story (`https:`, `http:`, `mailto:`, `tel:` or relative). It becomes the link of the whole card. */
  @property() href = '';

  /** The organization that the volunteers worked with. */
  @property() organization = '';

  /** What came of it, in one sentence. */
  @property() outcome = '';

  @state() private failedImage = '';

  protected override needs(): readonly Need[] {
    const needs: Need[] = [];
    if (textValue(this.country)) needs.push(placePart);
    if (textValue(this.sdgs) || textValue(this.factors)) needs.push(tagsPart);
    return needs;
  }

  #onImageError(): void {
    this.failedImage = this.image;
  }

  readonly #onSlotChange = (): void => this.requestUpdate();

  protected override render(): TemplateResult {
    const place = this.#place();
    const title = textValue(this.heading);
    const text = drawCardText(this, title, this.#onSlotChange);
    return html`
      <article part="base" class="card" dir=${this.language.direction}>
        ${this.#renderImage()}
        <div class="story">
          ${this.#renderEyebrow(place)} ${this.#renderHeading(title, text.link)} ${this.#renderOrganization()} ${text.template}
          ${this.#renderOutcome()} ${this.#renderTags()} ${place?.note}
        </div>
      </article>
    `;
  }

  #place(): Place | undefined {
    const country = textValue(this.country);
    if (!country) return undefined;
    return placePart.module?.drawPlace(country, this.language, () =>
      this.problem('country-unknown', {attribute: 'country', value: country}),
    );
  }

  #renderImage(): TemplateResult | typeof nothing {
    const focus = this.oneOf('image-focus', this.imageFocus, IMAGE_FOCUSES);
    const image = this.image === this.failedImage ? undefined : this.address('image', this.image, 'image');
    if (!image) return nothing;
    return html`<div part="image">
      <img
        class=${focus}
        src=${image}
        alt=${textValue(this.imageAlt)}
        loading="lazy"
        decoding="async"
        @error=${this.#onImageError}
      />
    </div>`;
  }

  #renderEyebrow(place: Place | undefined): TemplateResult | typeof nothing {
    const sector = textValue(this.sector);
    if (!place && !sector) return nothing;
    return html`<p class="eyebrow small">
      ${place?.name} ${sector ? html`<span part="sector"><bdi>${sector}</bdi></span>` : nothing}
    </p>`;
  }

  #renderHeading(title: string, adoptedLink: string | undefined): TemplateResult | typeof nothing {
    if (!title) {
      this.problem('attribute-missing', {attribute: 'heading'});
      return nothing;
    }
    const href = this.address('href', this.href || adoptedLink, 'link');
    return heading(this.level, href ? html`<a href=${href}>${title}</a>` : title);
  }

  #renderOrganization(): TemplateResult | typeof nothing {
    const organization = textValue(this.organization);
    return organization ? html`<p part="organization" class="small"><bdi>${organization}</bdi></p>` : nothing;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const outcome = textValue(this.outcome);
    if (!outcome) return nothing;
    const {lang, dir} = this.language.mark;
    return html`<dl part="outcome">
      <dt class="small">
        <span lang=${lang} dir=${dir}>${msg('Outcome', {id: 'case-study.outcome', desc: 'Small heading above one sentence that tells what came of the volunteers’ work.'})}</span>
      </dt>
      <dd><bdi>${outcome}</bdi></dd>
    </dl>`;
  }

  /** The factors and Goals, drawn by a module that cards without them never load. */
  #renderTags(): readonly (TemplateResult | typeof nothing)[] {
    const tags = tagsPart.module;
    if (!tags) return [];
    const context = {
      language: this.language,
      problem: (code: ProblemCode, fault: Fault): void => this.problem(code, fault),
    };
    return [tags.drawFactors(textValue(this.factors), context), tags.drawGoals(textValue(this.sdgs), context)];
  }
}
