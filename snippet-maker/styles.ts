import {FRAME_FONT} from './snippet.js';

const SHEET = `
:host { display: block; container-type: inline-size; text-align: start; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.maker {
  --accent: var(--vs-accent, light-dark(#0b5c9e, #7cc0f5));
  --hairline: color-mix(in srgb, currentColor 22%, transparent);
  --control: color-mix(in srgb, currentColor 62%, transparent);
  --muted: color-mix(in srgb, currentColor 74%, transparent);
  --tint: color-mix(in srgb, currentColor 5%, transparent);
  --bad: light-dark(#a4262c, #ff9c93);
  display: grid;
  gap: 40px 48px;
  font-size: max(16px, 0.95em);
  line-height: 1.5;
}
:lang(ar) { line-height: 1.75; }
@container (min-width: 860px) {
  .maker { grid-template-columns: minmax(320px, 5fr) minmax(0, 7fr); align-items: start; }
}
.form, .result { display: grid; grid-template-columns: minmax(0, 1fr); gap: 40px; align-content: start; }
section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; align-content: start; }
.choices { padding: 20px; border-radius: 8px; background: var(--tint); }
h2 { margin: 0; font-size: 1.25em; line-height: 1.3; text-wrap: balance; }
p { margin: 0; max-inline-size: 65ch; }
.field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.field > label, legend, .line > label { padding: 0; font-weight: 600; }
legend { margin-block-end: 6px; }
.required, .hint { color: var(--muted); }
.required { font-weight: 400; }
.hint, .problem, .status { font-size: max(15px, 0.9em); }
.hint:empty { display: none; }
.problem { display: grid; gap: 2px; padding-inline-start: 10px; border-inline-start: 3px solid var(--bad); color: var(--bad); }
.problem span { display: block; text-align: start; }
input:not([type=radio], [type=checkbox], [type=range]), select, textarea {
  inline-size: 100%; min-block-size: 44px; margin: 0; padding: 8px 12px; font: inherit; color: inherit;
  background: Canvas; border: 1px solid var(--control); border-radius: 6px;
}
input.short { inline-size: 8em; }
textarea { display: block; resize: block; }
[aria-invalid] { border-color: var(--bad) !important; }
.options { display: flex; flex-wrap: wrap; gap: 0 20px; }
.option { display: inline-flex; align-items: center; gap: 10px; min-block-size: 44px; }
[type=radio], [type=checkbox] { flex: none; inline-size: 20px; block-size: 20px; margin: 0; accent-color: var(--accent); }
[type=range] { inline-size: 100%; min-block-size: 44px; margin: 0; accent-color: var(--accent); }
button {
  min-block-size: 44px; padding: 8px 16px; font: inherit; color: inherit; background: none; cursor: pointer;
  border: 1px solid var(--control); border-radius: 6px;
}
button:hover { background: var(--tint); }
button[aria-pressed=true] { color: Canvas; background: CanvasText; border-color: CanvasText; }
button.main { padding-inline: 24px; font-weight: 600; color: light-dark(#fff, #10151a); background: var(--accent); border-color: var(--accent); }
button.main:hover { background: color-mix(in srgb, var(--accent) 86%, CanvasText); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); text-underline-offset: 0.2em; }
details { border-block: 1px solid var(--hairline); }
details[open] { padding-block-end: 20px; }
details > .field { margin-block-start: 12px; }
details > .field ~ .field { margin-block-start: 20px; }
summary { min-block-size: 44px; padding-block: 10px; font-weight: 600; cursor: pointer; }
.stage { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
.tools { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr)); gap: 16px; align-items: end; }
.widths { grid-column: 1 / -1; gap: 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.scroller { overflow-x: auto; padding: 16px; border: 1px solid var(--hairline); border-radius: 8px; background: var(--tint); }
.frame { inline-size: var(--width); padding: 12px 0; }
.frame.light, .frame.dark, .frame { box-sizing: content-box; padding-inline: 12px; color: CanvasText; background: Canvas; border-radius: 4px; }
.frame.framed { font: ${FRAME_FONT}; }
.frame.light { color-scheme: light; }
.frame.dark { color-scheme: dark; }
.line { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; justify-items: start; }
.code {
  font: 14px/1.6 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere;
  background: var(--tint); text-align: start; field-sizing: content; max-block-size: 20lh;
}
.status:empty { display: none; }
.status { font-weight: 600; }
@media (forced-colors: active) {
  button[aria-pressed=true] { forced-color-adjust: none; color: HighlightText; background: Highlight; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** The style sheet, shared by all that stand on a page. */
export function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
  }
  return sheet;
}
