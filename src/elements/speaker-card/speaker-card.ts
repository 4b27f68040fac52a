import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawCardText} from '../../base/card-text.js';
import {drawHeading} from '../../base/heading.js';
import {drawPlace, placePart} from '../../base/lazy-part.js';
import {Picture, type ImageFocus} from '../../base/picture.js';
import {portraitStyles} from '../../base/portrait.styles.js';
import {drawPortrait} from '../../base/portrait.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawLine, drawOwn} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import type {Person} from '../../story/schema.js';
import {styles} from './speaker-card.styles.js';

/** Parts that a person can have in an event. */
export const PARTICIPATIONS = ['speaker', 'moderator', 'panellist', 'author'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

/** What a person's part in the event is called. */
const PARTICIPATION_LABELS: Readonly<Record<Participation, () => string>> = {
  speaker: () =>
    msg('Speaker', {
      id: 'participation.speaker',
      desc: 'Part in an event: a person who gives a talk. Neutral as to gender where the language allows it. At most 24 characters.',
    }),
  moderator: () =>
    msg('Moderator', {
      id: 'participation.moderator',
      desc: 'Part in an event: the person who leads through it. Neutral as to gender where the language allows it. At most 24 characters.',
    }),
  panellist: () =>
    msg('Panellist', {
      id: 'participation.panellist',
      desc: 'Part in an event: a person who discusses on a panel. Neutral as to gender where the language allows it. At most 24 characters.',
    }),
  author: () =>
    msg('Author', {
      id: 'participation.author',
      desc: 'Part in an event: the person who wrote the report that is presented. Neutral as to gender where the language allows it. At most 24 characters.',
    }),
};

/** Ways to lay out a speaker card. `card` adapts to the width it gets. */
export const SPEAKER_LAYOUTS = ['card', 'row', 'compact'] as const;
export type SpeakerLayout = (typeof SPEAKER_LAYOUTS)[number];

/** ARIA roles that a page may give a card to fit it into a structure of its own. */
const STRUCTURAL_ROLES = /^(group|listitem|none|presentation)$/;

/**
 * A person: photo or initials, name, role, organization and part in the event.
 *
 * The text between the tags tells what the person did or said. It is what readers
 * see before the script runs and without it.
 *
 * @summary A card that introduces one person.
 * @tag vs-speaker-card
 * @tagname vs-speaker-card
 *
 * @attr {string} role - Another name of `job-title`. Browsers would read it as an
 *   ARIA role, so the card moves its value there; a structural role such as
 *   `listitem` stays untouched.
 *
 * @slot - What the person did or said, in a few sentences.
 *
 * @cssstate ready - The card is drawn.
 *
 * @csspart base - The card.
 * @csspart photo - The round frame of the photo or the initials.
 * @csspart participation - The person's part in the event.
 * @csspart heading - The heading that holds the name, and the card's one link.
 * @csspart job-title - The person's role.
 * @csspart organization - The person's organization.
 * @csspart place - The name of the person's country.
 * @csspart text - The frame of the text between the tags.
 * @csspart note - The note on the status of a place.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The card shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the card needs its author's attention.
 */
export class SpeakerCard extends StoryElement {
  static override styles = [sharedStyles, portraitStyles, styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'role'];
  }

  /** The person's full name, as they write it. */
  @property() name = '';

  /** The person's role: what they do, for instance "Programme Analyst". */
  @property({attribute: 'job-title'}) jobTitle = '';

  /** The organization that the person works or volunteers for. */
  @property() organization = '';

  /** Address of a photo (`https:`, `http:`, relative or `data:`). Without one the card shows initials. */
  @property() photo = '';

  /**
   * The part of the photo that cropping keeps: `center`, `top` or `bottom`.
   * @default 'center'
   */
  @property({attribute: 'photo-focus'}) photoFocus: ImageFocus | undefined;

  /** Address of a page about the person (`https:`, `http:`, `mailto:`, `tel:` or relative). It becomes the link of the whole card. */
  @property() href = '';

  /** The person's part in the event: `speaker`, `moderator`, `panellist` or `author`. */
  @property() participation: Participation | '' = '';

  /** The person's country as an ISO 3166-1 alpha-2 code such as `BD`; `XK` for Kosovo. */
  @property() country = '';

  /** The layout: `card` adapts to its width, `row` sets the photo beside the text, `compact` takes little room. */
  @property() layout: SpeakerLayout = 'card';

  readonly #picture = new Picture(this, 'photo');

  protected override needs(): readonly Need[] {
    return this.#country(this.#person) ? [placePart] : [];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name !== 'role') {
      super.attributeChangedCallback(name, before, value);
    } else if (value && !STRUCTURAL_ROLES.test(value)) {
      this.jobTitle = value;
      this.removeAttribute('role');
    }
  }

  get #person(): Person | undefined {
    return this.story?.item('people');
  }

  #country(person: Person | undefined): string | undefined {
    return textValue(this.country) || person?.country;
  }

  protected override render(): TemplateResult {
    const person = this.#person;
    const layout = this.oneOf('layout', this.layout, SPEAKER_LAYOUTS);
    const name = this.words(this.name, person?.name, true);
    const text = drawCardText(this, name.text, person && this.words('', person.summary));
    const place = drawPlace(this, this.#country(person));
    // The name stands beside the photo; an alternative text would say it twice.
    const photo = this.#picture.draw(this.photo || person?.photo, this.photoFocus ?? person?.photoFocus, '');
    return html`
      <article part="base" class="card ${layout}" dir=${this.language.direction}>
        ${drawPortrait(name.text, photo)}
        <div class="person">
          ${this.#renderParticipation(person)}
          ${drawHeading(this, 'name', name, this.href || person?.href || text.link)}
          ${drawLine('job-title', '', this.words(this.jobTitle, person?.role))}
          ${drawLine('organization', 'small', this.words(this.organization, person?.organization, true))}
          ${place && html`<p class="small">${place.name}</p>`}
        </div>
        ${text.template} ${place?.note}
      </article>
    `;
  }

  #renderParticipation(person: Person | undefined): TemplateResult | typeof nothing {
    // An unknown part is told to the author, and nothing untrue is said of the person.
    const typed = this.participation || person?.participation;
    const participation = this.oneOf('participation', typed, ['', ...PARTICIPATIONS]);
    if (!participation) return nothing;
    return html`<p part="participation" class="small">${drawOwn(this, PARTICIPATION_LABELS[participation]())}</p>`;
  }
}
