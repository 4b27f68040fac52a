import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {drawCardText} from '../../base/card-text.js';
import {drawHeading} from '../../base/heading.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {type Words, drawOwn, drawWords} from '../../base/words.js';
import {msg} from '../../localization/messages.js';
import type {CallToAction as StoryCall} from '../../story/schema.js';
import {styles} from './call-to-action.styles.js';

/**
 * What the reader can do next: a heading, a few sentences, and one link that leads
 * there. Without an address it is an appeal and no more.
 *
 * The text between the tags says why. It is what readers see before the script runs
 * and without it.
 *
 * @summary An appeal to the reader, with one prominent link.
 * @tag vs-call-to-action
 * @tagname vs-call-to-action
 *
 * @slot - Why the reader should do it, in a few sentences.
 *
 * @cssstate ready - The appeal is drawn.
 *
 * @csspart base - The frame of the whole appeal.
 * @csspart heading - The heading.
 * @csspart text - The frame of the text.
 * @csspart link - The link, which looks like a button.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The appeal shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the appeal needs its author's attention.
 */
export class CallToAction extends StoryElement {
  static override styles = [sharedStyles, styles];

  /** What the reader is asked to do. */
  @property() heading = '';

  /** Address of where it can be done (`https:`, `http:`, `mailto:`, `tel:` or relative). */
  @property() href = '';

  /** The words on the link, which say where it leads: "Become a volunteer". Without them it says "Learn more". */
  @property() label = '';

  get #call(): StoryCall | undefined {
    const call = this.story?.story.callToAction;
    if (this.story?.id || !call) this.story?.tellUnknown();
    return call;
  }

  protected override render(): TemplateResult {
    const call = this.#call;
    const title = this.words(this.heading, call?.title);
    const text = drawCardText(this, title.text, call && this.words('', call.text));
    const link = this.#renderLink(title, this.words(this.label, call?.label), this.href || call?.href || text.link);
    return html`
      <section part="base" dir=${this.language.direction}>
        <div class="words">${drawHeading(this, 'heading', title, undefined)} ${text.template}</div>
        ${link}
      </section>
    `;
  }

  #renderLink(title: Words, label: Words, href: string | undefined): TemplateResult | typeof nothing {
    const address = this.address('href', href, 'link');
    if (address)
      return html`<a part="link" href=${address}>${label.text ? drawWords(label) : this.#drawLabel(title)}</a>`;
    // One that was refused has been told already.
    if (this.label && !href) this.problem('attribute-missing', {attribute: 'href'});
    return nothing;
  }

  /** "Learn more" tells those who hear links one by one nothing, so that the heading follows for them. */
  #drawLabel(title: Words): TemplateResult {
    const more = msg('Learn more', {
      id: 'call-to-action.label',
      desc: 'Words on a link that looks like a button, below an appeal such as "Renew the commitment to volunteerism". For those who hear it, the appeal follows. At most 28 characters.',
    });
    return html`${drawOwn(this, more)}
      <span class="hidden">${drawWords(title)}</span>`;
  }
}
