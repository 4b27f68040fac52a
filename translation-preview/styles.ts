const SHEET = `
:host { display: block; }
* { box-sizing: border-box; }
.chrome {
  --accent: light-dark(#0b5c9e, #7cc0f5);
  --bad: light-dark(#a4262c, #ff9c93);
  --muted: color-mix(in srgb, currentColor 74%, transparent);
  --hairline: color-mix(in srgb, currentColor 22%, transparent);
  display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); line-height: 1.5; text-align: start;
}
.chrome:lang(ar) { line-height: 1.75; }
.drop { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; padding: 20px; border: 2px dashed color-mix(in srgb, currentColor 62%, transparent); border-radius: 8px; }
.lead { font-size: 1.25em; font-weight: 600; text-wrap: balance; }
label { font-weight: 600; }
input { max-inline-size: 100%; min-block-size: 44px; padding-block: 8px; font: inherit; }
p { margin: 0; max-inline-size: 65ch; overflow-wrap: anywhere; }
h2 { margin: 12px 0 0; font-size: 1.25em; line-height: 1.3; }
.result { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.ask { display: grid; gap: 8px; justify-items: start; }
.result:empty { display: none; }
.hint { color: var(--muted); font-size: max(15px, 0.9em); }
.counts { font-weight: 600; }
.bad { color: var(--bad); }
ul { display: grid; gap: 6px; margin: 0; padding-inline-start: 20px; max-inline-size: 80ch; }
li { overflow-wrap: anywhere; }
li [lang=en] { display: inline-block; }
code { font: 0.9em ui-monospace, Menlo, Consolas, monospace; }
details { border-block: 1px solid var(--hairline); }
summary { min-block-size: 44px; padding-block: 10px; font-weight: 600; cursor: pointer; }
details ul { padding-block-end: 16px; }
.bar {
  position: sticky; inset-block-start: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 8px; align-items: center;
  margin-block-start: 12px; padding-block: 8px; border-block-end: 1px solid var(--hairline); color: CanvasText; background: Canvas;
}
.bar[hidden], .end[hidden] { display: none; }
.bar select { flex: 1 1 160px; min-inline-size: 0; max-inline-size: 480px; }
.bar output { flex-basis: 100%; overflow-wrap: anywhere; font-size: max(15px, 0.9em); }
.bar output:empty { display: none; }
.end { margin-block-start: 24px; justify-items: start; }
button, select {
  box-sizing: border-box; min-block-size: 44px; padding: 8px 14px; border: 1px solid color-mix(in srgb, currentColor 62%, transparent);
  border-radius: 6px; color: inherit; background: Canvas; font: inherit;
}
button { cursor: pointer; }
.sheet { position: relative; margin-block-start: 24px; overflow-x: clip; overflow-clip-margin: 16px; }
.marks { position: absolute; inset: 0; z-index: 1; pointer-events: none; direction: ltr; }
.mark { position: absolute; border-radius: 2px; scroll-margin-block: 120px; }
.missing { outline: 2px dashed light-dark(#c01722, #ff8a80); outline-offset: 1px; }
.fuzzy { outline: 2px dotted light-dark(#a85400, #ffb45c); outline-offset: 1px; }
.mark:is(.at, .chosen) { z-index: 1; background: color-mix(in srgb, light-dark(#0b5c9e, #7cc0f5) 18%, transparent); }
.mark.chosen { outline: 3px solid light-dark(#0b5c9e, #7cc0f5); }
.tip {
  display: none; position: absolute; inset: 100% auto auto 0; inline-size: max-content; max-inline-size: min(280px, 70vw);
  padding: 4px 8px; border-radius: 4px; color: Canvas; background: CanvasText; font: 14px/1.4 ui-monospace, Menlo, Consolas, monospace;
  overflow-wrap: anywhere; pointer-events: auto;
}
.far > .tip { inset-inline: auto 0; }
.mark:is(.at, .chosen) > .tip { display: block; }
summary:focus-visible, input:focus-visible, button:focus-visible, select:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
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
