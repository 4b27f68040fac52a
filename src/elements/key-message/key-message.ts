import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawCardText} from '../../base/card-text.js';
import {hasContent, textOf} from '../../base/content.js';
import {LazyPart} from '../../base/lazy-part.js';
import {Picture} from '../../base/picture.js';
import {portraitStyles} from '../../base/portrait.styles.js';
import {drawPortrait} from '../../base/portrait.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawLine, drawOwn, drawWords, typedWords} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import type {Message, Person} from '../../story/schema.js';
import {styles} from './key-message.styles.js';

/** Where the marks of quotations go; most messages are none. */
const marksPart = new LazyPart(() => import('./quotation-marks.js'));

/** What a key message can be: a summary of what a person said, or their very words. */
export const MESSAGE_KINDS = ['message', 'quote'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/**
 * A point that a person made, in large type, or a quotation when it is one.
 *
 * The text between the tags is the message. It is what readers see before the
 * script runs and without it. Quotation marks belong to quotations only: the
 * widget sets them, in the way of the text's language, around the text of
 * `kind="quote"`, and never around a summary of what somebody said.
 *
 * @summary A point that a person made, or a quotation.
 * @tag vs-key-message
 * @tagname vs-key-message
 *
 * @slot - The message, in one or two sentences, without quotation marks.
 *
 * @cssstate ready - The message is drawn.
 *
 * @csspart base - The whole figure.
 * @csspart quotation - The frame of a quotation; there is none around a message.
 * @csspart text - The message.
 * @csspart caption - Who said it, and where.
 * @csspart photo - The round frame of the photo or the initials.
 * @csspart attribution - The words "Point made by"; not with a quotation.
 * @csspart name - The name of the person.
 * @csspart job-title - The person's role.
 * @csspart organization - The person's organization.
 * @csspart source - The link to the source.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The message is shown for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the message needs its author's attention.
 */
export class KeyMessage extends StoryElement {
  static override styles = [sharedStyles, portraitStyles, styles];

  /** The full name of the person whose point or words these are; with `src`, the id of one of its people is enough. */
  @property() by = '';

  /** Address of a page about it (`https:`, `http:`, `mailto:`, `tel:` or relative). It becomes the link of the name. */
  @property() href = '';

  /**
   * What the text is: `message`, a summary of what the person said, or `quote`, the
   * person's very words, which get quotation marks.
   * @default 'message'
   */
  @property() kind: MessageKind | '' = '';

  /** Address of the source (`https:`, `http:`, `mailto:`, `tel:` or relative), shown as a link. */
  @property() cite = '';

  readonly #picture = new Picture(this, 'photo');

  protected override needs(): readonly Need[] {
    return (textValue(this.kind) || this.story?.item('messages')?.kind) === 'quote' ? [marksPart] : [];
  }

  protected override render(): TemplateResult {
    const told = this.story?.item('messages');
    const kind = this.oneOf('kind', textValue(this.kind) || told?.kind, MESSAGE_KINDS);
    const cite = this.address('cite', this.cite || told?.cite, 'link');
    const own = kind === 'quote' && !told ? marksPart.module?.marksOf(this) : undefined;
    const words = told ? this.words('', told.text) : own === 'drawn' ? typedWords(textOf(this)) : undefined;
    const {template} = drawCardText(this, '', words);
    if (!told && !hasContent(this)) this.problem('attribute-missing', {attribute: 'src'});
    const marks = own ?? (words ? marksPart.module?.marksAround(words.text) : 'running');
    return html`
      <figure part="base" class=${kind} dir=${this.language.direction}>
        ${
          kind === 'quote'
            ? html`<blockquote part="quotation" class=${marks} cite=${cite ?? nothing}>${template}</blockquote>`
            : template
        }
        ${this.#renderCaption(kind, cite, told)}
      </figure>
    `;
  }

  #renderCaption(
    kind: MessageKind,
    cite: string | undefined,
    told: Message | undefined,
  ): TemplateResult | typeof nothing {
    const by = textValue(this.by) || told?.by;
    // Another name than the story's is another person.
    const described = by ? this.story?.person(by) : undefined;
    const name = this.words(described ? '' : by, described?.name, true);
    if (!name.text && !this.src) this.problem('attribute-missing', {attribute: 'by'});
    if (!name.text && !cite) return nothing;
    const href = this.address('href', this.href || told?.href || described?.href, 'link');
    const content = drawWords(name);
    return html`<figcaption part="caption">
      ${this.#renderPhoto(name.text, described)}
      <div class="person">
        ${name.text && kind === 'message' ? this.#renderAttribution() : nothing}
        ${name.text && html`<p part="name">${href ? html`<a href=${href}>${content}</a>` : content}</p>`}
        ${drawLine('job-title', 'small', this.words('', described?.role))}
        ${drawLine('organization', 'small', this.words('', described?.organization, true))} ${cite && this.#renderSource(cite)}
      </div>
    </figcaption>`;
  }

  #renderPhoto(name: string, person: Person | undefined): TemplateResult | typeof nothing {
    // The name stands beside the photo; an alternative text would say it twice.
    return drawPortrait(name, this.#picture.draw(person?.photo, person?.photoFocus, ''));
  }

  #renderAttribution(): TemplateResult {
    return html`<p part="attribution" class="small">
      ${drawOwn(
        this,
        msg('Point made by', {
          id: 'key-message.attribution',
          desc: 'Small line above the name of a person, below a summary of what this person said. It is no quotation. The name stands on a line of its own and may be that of a woman or a man.',
        }),
      )}
    </p>`;
  }

  #renderSource(cite: string): TemplateResult {
    const source = msg('Source', {
      id: 'key-message.source',
      desc: 'Link below a message or a quotation, to the document or recording that it is taken from. At most 24 characters.',
    });
    return html`<p class="small"><a part="source" href=${cite}>${drawOwn(this, source)}</a></p>`;
  }
}
