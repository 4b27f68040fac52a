import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawSlot} from '../../base/card-text.js';
import {checkSwallowed, hasContent, linkIn} from '../../base/content.js';
import {readsAsLabel} from '../../base/label.js';
import {placePart} from '../../base/lazy-part.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {msg, type Need} from '../../localization/messages.js';
import {styles} from './place.styles.js';

/** The notes that Kosovo may carry: that of the United Nations, that of the European Union, or none. */
export const PLACE_NOTES = ['un', 'eu', 'none'] as const;
export type PlaceNote = (typeof PLACE_NOTES)[number];

/**
 * A country or territory by its United Nations name. It stands in a sentence like
 * any other word.
 *
 * The name comes from reviewed data in the language of the page, or in English
 * where no reviewed name exists. Kosovo carries an asterisk and the note that goes
 * with it. The text between the tags is what readers see without the script; its
 * link becomes the link of the name.
 *
 * @summary The name of a country or territory, with its status note.
 * @tag vs-place
 * @tagname vs-place
 *
 * @slot - The name as plain text, for readers without the script.
 *
 * @cssstate ready - The name is drawn.
 *
 * @csspart base - The name and its note.
 * @csspart place - The name.
 * @csspart note - The note on the status of a place.
 * @csspart text - The frame of the text between the tags, when it is shown.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The name is shown for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the place needs its author's attention.
 */
export class Place extends StoryElement {
  static override styles = [sharedStyles, styles];

  /**
   * The place as an ISO 3166-1 alpha-2 code such as `BD`; `XK` for Kosovo. From a
   * story file it is the country of the case study, person or session after `#`, or of
   * the only case study.
   */
  @property() country = '';

  /** The note that Kosovo carries: `un` for resolution 1244 (1999), `eu` for the wording of the European Union, or `none`. */
  @property() note: PlaceNote = 'un';

  protected override needs(): readonly Need[] {
    return this.#item?.country ? [placePart] : [];
  }

  /** What has the country: the tag, or the case study, person or session of the story. */
  get #item(): {readonly country?: string} | undefined {
    const country = textValue(this.country);
    return country ? {country} : this.story?.item('caseStudies', 'people', 'sessions');
  }

  protected override render(): TemplateResult {
    const item = this.#item;
    const country = item?.country ?? '';
    if (!country && (item || !this.src)) this.problem('attribute-missing', {attribute: 'country'});
    checkSwallowed(this);
    const name = country && this.#renderPlace(country);
    // Without white space, which would be seen before the full stop that follows.
    return html`<div part="base" dir=${this.language.direction}
      >${name || (hasContent(this) ? nothing : html`<bdi>${country}</bdi>`)}${drawSlot(this, !!name && readsAsLabel(this))}</div>`;
  }

  /** Nothing for a code that has no name and while names are loading: what stands between the tags says more. */
  #renderPlace(country: string): TemplateResult | undefined {
    let known = placePart.has(this.language.language);
    const onUnknown = (): void => {
      known = false;
      this.problem('country-unknown', {attribute: 'country', value: country});
    };
    const note = this.oneOf('note', this.note, PLACE_NOTES);
    const speakNote = {un: undefined, eu: europeanUnionNote, none: null}[note];
    const place = placePart.module?.drawPlace(country, this.language, onUnknown, speakNote);
    if (!place || !known) return undefined;
    const href = readsAsLabel(this) && place.note === nothing && this.address('href', linkIn(this), 'link');
    const name = href ? html`<a href=${href}>${place.name}</a>` : place.name;
    return place.note === nothing ? name : html`${name} ${place.note}`;
  }
}

function europeanUnionNote(): string {
  return msg(
    'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
    {
      id: 'place.kosovo-note-eu',
      desc: 'Set note of the European Union on Kosovo. Use the official wording of your language where there is one.',
    },
  );
}
