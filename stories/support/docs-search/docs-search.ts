/** A search over what the sidebar does not know: tags, attributes, parts, events, problems and messages. */
import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Entry} from './entries.js';
import {find} from './find.js';

/** More are no help; another word is. */
const MOST_SHOWN = 50;

/** `<docs-search>`, whose `entries` are what can be found. */
export class DocsSearch extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block: 24px;
      font-size: 16px;
      line-height: 1.5;
    }
    label {
      display: block;
      margin-block-end: 6px;
      font-weight: 600;
    }
    input {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 8px 12px;
      font: inherit;
      color: inherit;
      background: Canvas;
      border: 1px solid color-mix(in srgb, currentColor 62%, transparent);
      border-radius: 6px;
    }
    :focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }
    :host {
      --accent: light-dark(#0b5c9e, #7cc0f5);
    }
    [role='status'] {
      margin-block: 12px;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 12px;
      border-block-start: 1px solid color-mix(in srgb, currentColor 22%, transparent);
      overflow-wrap: anywhere;
    }
    a {
      display: inline-block;
      color: var(--accent);
      font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
      font-weight: 600;
      text-underline-offset: 0.2em;
    }
    .kind {
      margin-inline-start: 8px;
    }
    p {
      margin: 0;
      max-inline-size: 75ch;
    }
  `;

  /** What can be found. */
  @property({attribute: false}) entries: readonly Entry[] = [];

  @state() private typed = '';

  readonly #onInput = (event: Event): void => {
    this.typed = (event.currentTarget as HTMLInputElement).value;
  };

  protected override render(): TemplateResult {
    const found = find(this.entries, this.typed);
    return html`
      <label for="words">A tag, attribute, part, event, problem, or words that you saw</label>
      <input id="words" type="search" autocomplete="off" spellcheck="false" @input=${this.#onInput} />
      <p role="status">${this.#renderStatus(found.length)}</p>
      ${found.length > 0 ? html`<ul>${found.slice(0, MOST_SHOWN).map(drawEntry)}</ul>` : nothing}
    `;
  }

  #renderStatus(count: number): string {
    if (!this.typed.trim()) return `${this.entries.length} names and texts can be found.`;
    if (count === 0) return 'Nothing has all of these words. Try fewer, or a part of one.';
    if (count > MOST_SHOWN)
      return `${count} found, and the likeliest ${MOST_SHOWN} are shown. Another word narrows it.`;
    return `${count} found.`;
  }
}

/** The page is in a frame of the Storybook, whose own address is not what the links count from. */
function drawEntry({kind, name, text, href}: Entry): TemplateResult {
  return html`<li>
    <a href=${href} target="_parent">${name}</a> <span class="kind">${kind}</span>
    <p>${text}</p>
  </li>`;
}
