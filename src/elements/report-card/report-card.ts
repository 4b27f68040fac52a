import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawCardText} from '../../base/card-text.js';
import {drawHeading} from '../../base/heading.js';
import {LazyPart} from '../../base/lazy-part.js';
import {Picture} from '../../base/picture.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawOwn, drawWords} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import type {Report} from '../../story/schema.js';
import {styles} from './report-card.styles.js';

/** The date of a report. A server loads it, and `downloadsPart`, before it renders. */
export const publishedPart = new LazyPart(() => import('./published.js'));

/** The files of a report, by language. */
export const downloadsPart = new LazyPart(() => import('./downloads.js'));

/**
 * A publication: title, who wrote it and for whom, what it says, its cover, and
 * its files by language.
 *
 * The text between the tags tells what the publication says; links to its files may
 * stand there too. It is what readers see before the script runs and without it.
 *
 * @summary A card that presents a report.
 * @tag vs-report-card
 * @tagname vs-report-card
 *
 * @slot - What the report says, in a few sentences, and links to its files.
 *
 * @cssstate ready - The card is drawn.
 *
 * @csspart base - The card.
 * @csspart cover - The frame of the cover.
 * @csspart heading - The heading that holds the title, and the link of the whole card.
 * @csspart facts - The list of who wrote it, who commissioned it, and when it was published.
 * @csspart text - The frame of the summary.
 * @csspart downloads - The files by language.
 * @csspart download - The link to one file.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The card shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the card needs its author's attention.
 */
export class ReportCard extends StoryElement {
  static override styles = [sharedStyles, styles];

  /** The title of the report. */
  @property() heading = '';

  /** Who wrote it: one name, or several as they are to be read. */
  @property() author = '';

  /** The organization that commissioned it. */
  @property({attribute: 'commissioned-by'}) commissionedBy = '';

  /** When it was published, as exactly as it is known: `2025`, `2025-07` or `2025-07-16`. */
  @property() published = '';

  /** Address of a page about the report, or of the report itself (`https:`, `http:`, `mailto:`, `tel:` or relative). It becomes the link of the whole card. */
  @property() href = '';

  /** Address of an image of the cover (`https:`, `http:`, relative or `data:`), cropped to 3:4. */
  @property() image = '';

  /** What the cover shows, for those who do not see it. Leave it out when it shows only the title. */
  @property({attribute: 'image-alt'}) imageAlt = '';

  readonly #picture = new Picture(this, 'image');

  protected override needs(): readonly Need[] {
    const report = this.#report;
    const needs: Need[] = [];
    if (this.#published(report)) needs.push(publishedPart);
    if (report?.downloads) needs.push(downloadsPart);
    return needs;
  }

  get #report(): Report | undefined {
    return this.story?.item('report');
  }

  #published(report: Report | undefined): string {
    return textValue(this.published) || (report?.published ?? '');
  }

  protected override render(): TemplateResult {
    const report = this.#report;
    const title = this.words(this.heading, report?.title);
    const text = drawCardText(this, title.text, report && this.words('', report.summary));
    return html`
      <article part="base" class="card" dir=${this.language.direction}>
        ${this.#renderCover(report)}
        <div class="head">
          ${drawHeading(this, 'heading', title, this.href || report?.href || text.link)} ${this.#renderFacts(report)}
        </div>
        <div class="body">${text.template} ${downloadsPart.module?.drawDownloads(this, report?.downloads)}</div>
      </article>
    `;
  }

  #renderCover(report: Report | undefined): TemplateResult | undefined {
    const alt = this.words(this.imageAlt, report?.imageAlt);
    const cover = this.#picture.draw(this.image || report?.image, undefined, alt.text);
    return cover && html`<div part="cover" lang=${alt.lang} dir=${alt.dir}>${cover}</div>`;
  }

  #renderFacts(report: Report | undefined): TemplateResult | typeof nothing {
    const published = this.#published(report);
    const facts = [
      this.#renderFact(
        msg('Written by', {
          id: 'report.authors',
          desc: 'Small heading above the names of those who wrote a report: one person or several.',
        }),
        this.#authors(report),
      ),
      this.#renderFact(
        msg('Commissioned by', {
          id: 'report.commissioned-by',
          desc: 'Small heading above the name of the organization that had a report written.',
        }),
        this.#commissioner(report),
      ),
      this.#renderFact(
        msg('Published', {
          id: 'report.published',
          desc: 'Small heading above the date when a report was published: a year, a month or a day.',
        }),
        published && publishedPart.module ? [publishedPart.module.drawPublished(this, published)] : [],
      ),
    ].filter((fact) => fact !== nothing);
    return facts.length > 0 ? html`<dl part="facts">${facts}</dl>` : nothing;
  }

  #renderFact(name: string, values: readonly TemplateResult[]): TemplateResult | typeof nothing {
    if (values.length === 0) return nothing;
    return html`<div>
      <dt class="small">${drawOwn(this, name)}</dt>
      ${values.map((value) => html`<dd>${value}</dd>`)}
    </div>`;
  }

  #authors(report: Report | undefined): TemplateResult[] {
    const typed = this.words(this.author);
    if (typed.text) return [drawWords(typed)];
    const people = (report?.authors ?? []).flatMap((id) => this.story?.person(id) ?? []);
    return people.map(({name, href}) => {
      const words = drawWords(this.words('', name, true));
      const address = this.address('href', href, 'link');
      return address ? html`<a class="raised" href=${address}>${words}</a>` : words;
    });
  }

  #commissioner(report: Report | undefined): TemplateResult[] {
    const words = this.words(this.commissionedBy, report?.commissionedBy, true);
    return words.text ? [drawWords(words)] : [];
  }
}
