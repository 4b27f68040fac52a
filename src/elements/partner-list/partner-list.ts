import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {drawHeading} from '../../base/heading.js';
import {Picture} from '../../base/picture.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawFallback, itemsOf} from '../../base/story-list.js';
import {drawLine, drawWords, typedWords, type Words} from '../../base/words.js';
import type {Partner} from '../../story/schema.js';
import {styles} from './partner-list.styles.js';

/** Ways to lay out the organizations of a story. */
export const PARTNER_LIST_LAYOUTS = ['list', 'grid', 'row'] as const;
export type PartnerListLayout = (typeof PARTNER_LIST_LAYOUTS)[number];

/**
 * The organizations that take part in a story: logo where there is one, name, part
 * and address.
 *
 * `src="story.json#id"` shows one of them. What stands between the tags is what
 * readers see until the story is here, and when it fails.
 *
 * @summary The organizations that take part, with their role.
 * @tag vs-partner-list
 * @tagname vs-partner-list
 *
 * @slot - The names of the organizations, for as long as their story is not here.
 *
 * @cssstate ready - The list is drawn.
 *
 * @csspart base - The whole widget.
 * @csspart list - The list.
 * @csspart partner - One organization.
 * @csspart heading - The name of an organization, and the link to its website.
 * @csspart role - What the organization does in the story.
 * @csspart logo - The frame of a logo; organizations without a logo have none.
 * @csspart name - The name or the logo, and the link, in the layout `row`.
 * @csspart text - The frame of the text between the tags.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The list shows its organizations for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the list needs its author's attention.
 */
export class PartnerList extends StoryElement {
  static override styles = [sharedStyles, styles];

  /**
   * The layout: `list` sets the organizations one below the other, `grid` side by side
   * as the width allows, `row` only their logos, or names, in a line that wraps.
   */
  @property() layout: PartnerListLayout = 'list';

  readonly #logos: Picture[] = [];

  protected override render(): TemplateResult {
    const layout = this.oneOf('layout', this.layout, PARTNER_LIST_LAYOUTS);
    const partners = itemsOf(this, 'partners');
    const isShown = partners.length > 0;
    const drawPartner = layout === 'row' ? this.#renderName : this.#renderPartner;
    return html`
      <div part="base" class=${layout} dir=${this.language.direction}>
        ${isShown ? html`<ul part="list" role="list">${partners.map(drawPartner, this)}</ul>` : nothing}
        ${drawFallback(this, isShown)}
      </div>
    `;
  }

  #renderPartner(partner: Partner): TemplateResult {
    // The name stands beside the logo; an alternative text would say it twice.
    const logo = this.#renderLogo(partner, typedWords(''));
    return html`<li part="partner">
      <div class="words">
        ${drawHeading(this, 'src', this.words('', partner.name, true), partner.href)}
        ${drawLine('role', 'small', this.words('', partner.role))}
      </div>
      ${logo}
    </li>`;
  }

  #renderName(partner: Partner): TemplateResult {
    const name = this.words('', partner.name, true);
    const content = this.#renderLogo(partner, name) ?? drawWords(name);
    const href = this.address('href', partner.href, 'link');
    return html`<li part="partner">
      ${href ? html`<a part="name" href=${href}>${content}</a>` : html`<span part="name">${content}</span>`}
    </li>`;
  }

  #renderLogo(partner: Partner, alt: Words): TemplateResult | undefined {
    const index = this.story!.story.partners.indexOf(partner);
    // Problems name the place in the story's file, since no attribute holds a logo.
    this.#logos[index] ??= new Picture(this, `partners[${index}].logo`);
    const image = this.#logos[index].draw(partner.logo, undefined, alt.text);
    return image && html`<span part="logo" lang=${alt.lang} dir=${alt.dir}>${image}</span>`;
  }
}
