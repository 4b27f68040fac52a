/** The tool in which web designers find the tokens of their page: they see what these do, and copy the CSS. */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {blend, toHex, told} from './contrast.js';
import {changesOf, cssFor, faultOf, usable, type Typed} from './css.js';
import {createProbe, measure, type Measured} from './measure.js';
import {styles} from './styles.js';
import {PAGE, SCHEMES, TOKENS, type ColourToken, type Scheme, type Token} from './tokens.js';
import {drawWidgets} from './widgets.js';

const ON: Readonly<Record<Scheme, string>> = {light: 'on light pages', dark: 'on dark pages'};

/** What a field for colours shows: the colour that is typed, or what it is without one. */
function shownColour(token: ColourToken, scheme: Scheme, value: string): string {
  const [background, text] = PAGE.map(({defaults}) => blend(defaults[scheme], [255, 255, 255]));
  const usual = token.defaults[scheme].replace('currentColor', `rgb(${text?.join(' ')})`);
  return toHex(blend(value && !faultOf(token, value) ? value : usual, background ?? [255, 255, 255]));
}

/** `<theme-editor>` needs the widgets to be registered. */
export class ThemeEditor extends LitElement {
  static override styles = styles;

  @state() private typed: Typed = {};

  @state() private measured: readonly Measured[] = [];

  @state() private copied = '';

  readonly #panes = new Map<Scheme, {readonly pane: HTMLElement; readonly probe: HTMLElement}>();

  protected override firstUpdated(): void {
    for (const scheme of SCHEMES) {
      const pane = this.renderRoot.querySelector<HTMLElement>(`.pane.${scheme}`);
      if (!pane) continue;
      const probe = createProbe();
      pane.append(probe);
      this.#panes.set(scheme, {pane, probe});
    }
  }

  protected override updated(changed: PropertyValues): void {
    // What was measured last is drawn, and must not be measured again for it.
    if (!changed.has('typed')) return;
    const tokens = new Map(changesOf(this.typed));
    this.measured = [...this.#panes].flatMap(([scheme, {pane, probe}]) => {
      for (const {name} of TOKENS) pane.style.setProperty(name, tokens.get(name) ?? null);
      for (const token of PAGE)
        pane.style.setProperty(token.name, usable(token, this.typed, `${token.name} ${scheme}`) || null);
      return measure(pane, probe, scheme);
    });
  }

  readonly #onInput = (event: Event): void => {
    const {value, dataset} = event.currentTarget as HTMLInputElement;
    this.copied = '';
    this.typed = {...this.typed, [dataset.field ?? '']: value};
  };

  readonly #onReset = (): void => {
    this.copied = '';
    this.typed = {};
  };

  readonly #onCopy = async (): Promise<void> => {
    const area = this.renderRoot.querySelector('textarea');
    try {
      await navigator.clipboard.writeText(area?.value ?? '');
      this.copied = 'Copied.';
    } catch {
      area?.select();
      this.copied = 'Your browser does not let this page copy. The lines are selected: press Ctrl+C, or ⌘C.';
    }
  };

  protected override render(): TemplateResult {
    return html`
      <div class="editor">
        <form @reset=${this.#onReset} @submit=${(event: Event) => event.preventDefault()}>
          ${TOKENS.map((token) => this.#renderToken(token))}
          <details>
            <summary>The colours of your own page</summary>
            <p class="hint">To try with. They are no part of the CSS.</p>
            ${PAGE.map((token) => this.#renderToken(token))}
          </details>
          <button type="reset">Start again</button>
        </form>
        <div class="result">${this.#renderPanes()} ${this.#renderContrasts()} ${this.#renderCss()}</div>
      </div>
    `;
  }

  #renderToken(token: Token): TemplateResult {
    const {name, label, hint} = token;
    return html`<fieldset>
      <legend>${label} ${TOKENS.includes(token) ? html`<code>${name}</code>` : nothing}</legend>
      ${hint ? html`<p class="hint" id="hint${name}">${hint}</p>` : nothing}
      <div class="fields">
        ${
          token.kind === 'colour'
            ? SCHEMES.map((scheme) =>
                this.#renderField(token, scheme, ON[scheme], token.usual || token.defaults[scheme], (value) =>
                  this.#renderPicker(token, scheme, value),
                ),
              )
            : this.#renderField(token, 'both', 'everywhere', token.usual)
        }
      </div>
    </fieldset>`;
  }

  #renderField(
    token: Token,
    part: string,
    label: string,
    usual: string,
    renderPicker?: (value: string) => TemplateResult,
  ): TemplateResult {
    const field = `${token.name} ${part}`;
    const id = `${token.name}-${part}`;
    const value = this.typed[field] ?? '';
    const fault = faultOf(token, value.trim());
    const described = [token.hint && `hint${token.name}`, fault && `fault${id}`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${id}>${label.charAt(0).toUpperCase()}${label.slice(1)}</label>
      <div class="inputs">
        <input
          id=${id}
          data-field=${field}
          autocomplete="off"
          spellcheck="false"
          placeholder=${usual}
          aria-describedby=${described || nothing}
          aria-invalid=${fault ? 'true' : nothing}
          .value=${value}
          @input=${this.#onInput}
        />
        ${renderPicker?.(value.trim()) ?? nothing}
      </div>
      ${fault ? html`<p class="fault" id="fault${id}">${fault}</p>` : nothing}
    </div>`;
  }

  /** A second way into the field before it, which it always agrees with. */
  #renderPicker(token: ColourToken, scheme: Scheme, value: string): TemplateResult {
    return html`<input
      type="color"
      data-field=${`${token.name} ${scheme}`}
      aria-label=${`Pick: ${token.label.toLowerCase()} ${ON[scheme]}`}
      .value=${shownColour(token, scheme, value)}
      @input=${this.#onInput}
    />`;
  }

  #renderPanes(): TemplateResult {
    return html`<section class="panes" aria-label="The widgets">
      ${SCHEMES.map(
        (scheme) =>
          html`<div>
            <h2>${scheme === 'light' ? 'On a light page' : 'On a dark page'}</h2>
            <div class="pane ${scheme}">${drawWidgets()}</div>
          </div>`,
      )}
    </section>`;
  }

  #renderContrasts(): TemplateResult {
    const faint = this.measured.filter(({ratio, least}) => ratio < least);
    return html`<section>
      <h2>Contrast</h2>
      <div role="status">
        ${
          faint.length === 0
            ? html`<p>All colours are strong enough (WCAG 2.2, AA).</p>`
            : html`<ul class="faint">
                ${faint.map(({what, scheme, ratio, least, token}) => {
                  const need = `${told(ratio)}, and ${told(least)} is the least`;
                  const change = scheme === 'light' ? 'darker' : 'lighter';
                  return html`<li>
                    <strong>${what} ${ON[scheme]}</strong> is too faint: ${need}. Take a ${change} <code>${token}</code>, or
                    another background.
                  </li>`;
                })}
              </ul>`
        }
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Colour</th>
            ${SCHEMES.map((scheme) => html`<th scope="col">${ON[scheme]}</th>`)}
            <th scope="col">Least</th>
          </tr>
        </thead>
        <tbody>
          ${this.measured
            .filter(({scheme}) => scheme === 'light')
            .map(({what, least}) => {
              const ofBoth = this.measured.filter((one) => one.what === what);
              return html`<tr>
                <th scope="row">${what}</th>
                ${ofBoth.map(({ratio}) => html`<td>${told(ratio)}</td>`)}
                <td>${told(least)}</td>
              </tr>`;
            })}
        </tbody>
      </table>
    </section>`;
  }

  #renderCss(): TemplateResult {
    const css = cssFor(this.typed);
    return html`<section>
      <h2>The CSS</h2>
      <label for="css">For the style sheet of your page. It has what differs from the widgets without it.</label>
      <textarea id="css" readonly rows="6" spellcheck="false" .value=${css || '/* Nothing is changed yet. */'}></textarea>
      <div class="take">
        <button type="button" class="main" ?disabled=${!css} @click=${this.#onCopy}>Copy</button>
        <span role="status" class="copied">${this.copied}</span>
      </div>
    </section>`;
  }
}
