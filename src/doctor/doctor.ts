import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {languageName} from '../localization/language-names.js';
import {directionOf} from '../localization/negotiate.js';
import {LANGUAGES, loadWords, readersLanguage, speakIn} from './author-messages.js';
import {adviceFor, detectCms, SYSTEMS, type Cms} from './cms.js';
import {styles} from './doctor.styles.js';
import {findingStyles} from './finding.styles.js';
import {examine, STATUSES, type Finding} from './examine.js';
import {drawFinding, type FindingContext} from './finding-view.js';
import {chevron, iconOf} from './icons.js';
import {factsOf, fileOf, watchRefusals, type PageFacts, type Refusal} from './page-facts.js';
import {drawFiles, drawPage} from './page-view.js';
import {gather} from './parts.js';
import {drawPlainly} from './plain.js';
import {Spotlight} from './spotlight.js';
import * as words from './ui-words.js';
import {watchPage} from './watch.js';

/** A window in which the panel covers what it shows. */
const NARROW = '(max-width: 520px)';

/** What is read first of findings that an editor has to do something about. */
const NEEDS_CARE = /^(not-allowed|not-loaded|wrong)$/;

/**
 * Lists what stands on the page for a widget: what was found, what was repaired, what
 * is wrong, and how to mend it in the content management system of the page. The
 * loader brings it where an editor asks for it, with `?vs-debug` in the address or
 * `data-vs-debug` on the script. It speaks the language of whoever reads, not that
 * of the page, and changes nothing on the page.
 *
 * It is no widget: no author writes its tag.
 */
export class Doctor extends LitElement {
  static override styles = [styles, findingStyles];

  @state() private speaks = '';
  @state() private cms: Cms = 'other';
  @state() private open = true;
  @state() private findings: readonly Finding[] = [];
  @state() private facts: PageFacts = {scripts: [], versions: [], files: [], problems: []};
  @state() private refusals: readonly Refusal[] = [];
  @state() private copied: FindingContext['copied'];
  @state() private said = '';

  @query('.toggle') private toggle!: HTMLElement | null;

  readonly #spotlight: Spotlight = new Spotlight(() => this.renderRoot.querySelector('.frame'));
  /** What an editor opened or closed. */
  readonly #opened = new WeakMap<Element, boolean>();
  #stops: readonly (() => void)[] = [];
  /** What was seen last, so that a restless page does not redraw the panel. */
  #seen = '';
  #drawsPlainly = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#start();
  }

  async #start(): Promise<void> {
    await Promise.all([gather(), this.#speak(readersLanguage())]);
    if (!this.isConnected || this.#stops.length > 0) return;
    this.cms = detectCms(document);
    this.#stops = [
      watchPage(() => this.#examine()),
      watchRefusals((refusal) => {
        const key = JSON.stringify(refusal);
        if (!this.refusals.some((known) => JSON.stringify(known) === key)) this.refusals = [...this.refusals, refusal];
      }),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#spotlight.hide();
  }

  /** Where the page refuses templates, what is wrong can still be read. */
  protected override performUpdate(): void {
    if (!this.#drawsPlainly) {
      try {
        super.performUpdate();
        return;
      } catch {
        this.#drawsPlainly = true;
      }
    }
    const language = {lang: this.speaks || 'en', dir: directionOf(this.speaks)};
    speakIn(this.speaks, () => drawPlainly(this.renderRoot, this.findings, language));
  }

  protected override update(changed: PropertyValues<this>): void {
    speakIn(this.speaks, () => super.update(changed));
  }

  async #speak(language: string): Promise<void> {
    this.speaks = await loadWords(language);
  }

  /** Looks at the page again; answers whether something is still on its way. */
  #examine(): boolean {
    const findings = examine(document);
    const facts = factsOf(document, findings);
    const plain = findings.map((finding) => ({...finding, carrier: 0, widget: 0, repairs: finding.repairs.length}));
    const seen = JSON.stringify([plain, facts]);
    const isSame =
      seen === this.#seen && findings.every(({carrier}, index) => carrier === this.findings[index]?.carrier);
    if (!isSame) {
      this.#seen = seen;
      this.findings = findings;
      this.facts = facts;
    }
    // After the first look, plain drawing has to be asked for: a failed update has no next one.
    if (this.#drawsPlainly && !isSame) this.performUpdate();
    return findings.some(({status}) => status === 'loading');
  }

  #isOpen({carrier, status}: Finding): boolean {
    return this.#opened.get(carrier) ?? NEEDS_CARE.test(status);
  }

  #onShow({carrier, widget, title}: Finding): void {
    if (matchMedia(NARROW).matches) this.#close();
    this.#spotlight.show(widget ?? carrier);
    this.said = speakIn(this.speaks, () => words.showingText(title));
  }

  async #onCopy(line: string, code: Element): Promise<void> {
    let isCopied = false;
    try {
      await navigator.clipboard.writeText(line);
      isCopied = true;
    } catch {
      getSelection()?.selectAllChildren(code);
    }
    const said = speakIn(this.speaks, () => (isCopied ? words.copiedText() : words.copyByHandText()));
    this.copied = {line, said};
    this.said = said;
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.open) return;
    event.stopPropagation();
    this.#close();
  }

  #close(): void {
    this.open = false;
    this.#spotlight.hide();
    // What had the focus may be hidden now.
    this.toggle?.focus();
  }

  #onChoice({currentTarget}: Event, choose: (value: string) => void): void {
    choose((currentTarget as HTMLSelectElement).value);
  }

  protected override render(): TemplateResult | typeof nothing {
    // Nothing is said before the words are here.
    if (!this.speaks || !this.#seen) return nothing;
    return html`
      <div class="frame"></div>
      <section
        class="panel ${this.open ? 'opened' : 'closed'}"
        lang=${this.speaks}
        dir=${directionOf(this.speaks)}
        aria-labelledby="title"
        @keydown=${this.#onKeyDown}
      >
        ${this.#renderHeader()}
        <div class="body" id="body" ?hidden=${!this.open}>
          ${this.#renderChoices()} ${this.#renderFindings()} ${drawFiles(this.facts.files)}
          ${drawPage(this.facts, this.refusals)}
          <p class="small private">${words.privateText()}</p>
        </div>
        <p class="hidden" role="status">${this.said}</p>
      </section>
    `;
  }

  #renderHeader(): TemplateResult {
    const onToggle = (): void => {
      if (this.open) this.#close();
      else this.open = true;
    };
    const counts = STATUSES.map((status) => ({
      status,
      count: this.findings.filter((finding) => finding.status === status).length,
    })).filter(({count}) => count > 0);
    return html`<h2>
      <button
        class="toggle"
        type="button"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="body"
        @click=${onToggle}
      >
        <span class="title" id="title">${words.titleText()}</span>
        ${chevron()}
        <span class="chips">
          ${counts.map(
            ({status, count}) =>
              html`<span class="status ${status}">${iconOf(status)} ${`${count} ${words.statusName(status)}`}</span>`,
          )}
        </span>
      </button>
    </h2>`;
  }

  #renderChoices(): TemplateResult {
    const systems = [...Object.entries(SYSTEMS), ['other', {name: words.otherText()}] as const];
    return html`<div class="choices">
      <label>
        ${words.cmsText()}
        <select @change=${(event: Event) => this.#onChoice(event, (value) => (this.cms = value as Cms))}>
          ${systems.map(
            ([value, {name}]) => html`<option value=${value} ?selected=${value === this.cms}>${name}</option>`,
          )}
        </select>
      </label>
      <label>
        ${words.languageText()}
        <select @change=${(event: Event) => this.#onChoice(event, (value) => void this.#speak(value))}>
          ${LANGUAGES.map((tag) => {
            const {text, language} = languageName(tag, this.speaks);
            return html`<option value=${tag} lang=${language} ?selected=${tag === this.speaks}>${text}</option>`;
          })}
        </select>
      </label>
    </div>`;
  }

  #renderFindings(): TemplateResult {
    if (this.findings.length === 0) return html`<p>${words.noneText()}</p><p class="small">${adviceFor(this.cms)}</p>`;
    const errors = new Map(this.facts.files.map(({address, error}) => [address, error]));
    const context: FindingContext = {
      cms: this.cms,
      copied: this.copied,
      isOpen: (finding) => this.#isOpen(finding),
      setOpen: ({carrier}, open) => this.#opened.set(carrier, open),
      show: (finding) => this.#onShow(finding),
      copy: (line, code) => void this.#onCopy(line, code),
      errorOf: ({widget}) => errors.get((widget && fileOf(widget)) ?? ''),
    };
    return html`<h3 class="hidden">${words.widgetsText()}</h3>
      <ul class="findings">
        ${this.findings.map((finding) => drawFinding(finding, context))}
      </ul>`;
  }
}
