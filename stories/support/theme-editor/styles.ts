import {css} from 'lit';

export const styles = css`
  :host {
    --accent: light-dark(#0b5c9e, #7cc0f5);
    --hairline: color-mix(in srgb, currentColor 22%, transparent);
    --control: color-mix(in srgb, currentColor 62%, transparent);
    --bad: light-dark(#a4262c, #ff9c93);
    display: block;
    container-type: inline-size;
    font-size: 16px;
    line-height: 1.5;
  }
  * {
    box-sizing: border-box;
  }
  .editor {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 40px;
  }
  @container (min-width: 820px) {
    .editor {
      grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
    }
    .result {
      position: sticky;
      inset-block-start: 16px;
    }
  }
  form,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
    align-self: start;
  }
  .result {
    gap: 32px;
  }
  fieldset,
  p,
  h2,
  ul {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2 {
    margin-block-end: 12px;
    font-size: 18px;
    line-height: 1.3;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  code,
  textarea {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 14px;
  }
  legend code {
    font-weight: 400;
    white-space: nowrap;
  }
  .hint,
  label {
    font-size: 15px;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: 8px 12px;
    margin-block-start: 6px;
  }
  .field,
  .inputs {
    min-inline-size: 0;
  }
  .inputs {
    display: flex;
    gap: 4px;
    margin-block-start: 2px;
  }
  input,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 10px;
    color: inherit;
    background: Canvas;
    border: 1px solid var(--control);
    border-radius: 6px;
  }
  input {
    font: inherit;
    font-size: 15px;
  }
  ::placeholder {
    color: color-mix(in srgb, currentColor 76%, transparent);
    opacity: 1;
  }
  [type='color'] {
    flex: none;
    inline-size: 44px;
    padding: 4px;
    cursor: pointer;
  }
  textarea {
    display: block;
    margin-block: 8px 12px;
    line-height: 1.6;
    resize: block;
  }
  [aria-invalid] {
    border-color: var(--bad);
  }
  .fault,
  .faint {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--bad);
    color: var(--bad);
  }
  .fault {
    margin-block-start: 4px;
    font-size: 15px;
  }
  .faint {
    list-style: none;
  }
  details {
    border-block: 1px solid var(--hairline);
  }
  details[open] {
    padding-block-end: 20px;
  }
  details fieldset {
    margin-block-start: 16px;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  button {
    justify-self: start;
    min-block-size: 44px;
    padding: 8px 16px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--control);
    border-radius: 6px;
    cursor: pointer;
  }
  button.main {
    padding-inline: 24px;
    font-weight: 600;
    color: light-dark(#fff, #10151a);
    background: var(--accent);
    border-color: var(--accent);
  }
  button:disabled {
    color: inherit;
    background: none;
    border-color: var(--hairline);
    opacity: 0.7;
    cursor: default;
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .panes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 16px;
  }
  .pane {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 16px;
    color: var(--page-text, CanvasText);
    background: var(--page-background, Canvas);
    border: 1px solid var(--control);
    border-radius: 8px;
  }
  .pane.light {
    color-scheme: light;
  }
  .pane.dark {
    color-scheme: dark;
  }
  table {
    inline-size: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 8px 6px 0;
    border-block-end: 1px solid var(--hairline);
    text-align: start;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    font-size: 15px;
  }
  tbody th {
    font-weight: 400;
  }
`;
