import {css} from 'lit';

/** Nothing of the page's looks comes in: the panel must be legible where the page is not. */
export const styles = css`
  :host {
    all: initial;
    --_ink: light-dark(#17212b, #e9eef3);
    --_muted: light-dark(#51606e, #a9b6c2);
    --_line: light-dark(#d5dce2, #3a4650);
    --_surface: light-dark(#fff, #161d24);
    --_soft: light-dark(#f3f6f8, #202a33);
    --_accent: light-dark(#0b5c9e, #7cc0f5);
    --_good: light-dark(#1b6b3c, #83d7a5);
    --_bad: light-dark(#a3260f, #ffa28f);
    color-scheme: light dark;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  [hidden] {
    display: none !important;
  }
  .panel {
    position: fixed;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    z-index: 2147483647;
    display: flex;
    flex-direction: column;
    inline-size: min(440px, 100vw - 32px);
    max-block-size: min(720px, 100vh - 32px);
    max-block-size: min(720px, 100dvh - 32px);
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 12px;
    font:
      15px/1.5 system-ui,
      'Noto Sans',
      'Noto Sans Arabic',
      sans-serif;
    color: var(--_ink);
    text-align: start;
    overflow-wrap: anywhere;
    background: var(--_surface);
    box-shadow: 0 8px 32px rgb(0 0 0 / 24%);
  }
  .panel:lang(ar) {
    line-height: 1.7;
  }
  .panel.closed {
    inline-size: auto;
    max-inline-size: min(440px, 100vw - 32px);
  }
  h2,
  h3,
  h4 {
    font-size: inherit;
    font-weight: 650;
    line-height: 1.4;
  }
  button,
  select {
    font: inherit;
    color: inherit;
  }
  .toggle {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 16px;
    align-items: center;
    inline-size: 100%;
    padding: 12px 16px;
    border: 0;
    text-align: start;
    background: none;
    cursor: pointer;
  }
  .title {
    font-size: 17px;
    font-weight: 650;
  }
  .toggle svg {
    transition: rotate 150ms;
  }
  .opened .toggle svg.chevron {
    rotate: 180deg;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 4px 16px;
    font-size: 14px;
    font-weight: 400;
  }
  .status {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--_muted);
    white-space: nowrap;
  }
  .status svg {
    flex: none;
  }
  .status.fine {
    color: var(--_good);
  }
  .status.repaired {
    color: var(--_accent);
  }
  .status:is(.wrong, .not-loaded, .not-allowed) {
    color: var(--_bad);
    font-weight: 600;
  }
  .body {
    padding: 0 16px 16px;
    border-block-start: 1px solid var(--_line);
    /* So that what gets the focus comes into view with its ring. */
    scroll-padding: 8px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .choices {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 12px;
    padding-block: 12px;
  }
  label {
    display: grid;
    gap: 2px;
    font-size: 14px;
    color: var(--_muted);
  }
  select,
  .action {
    min-block-size: 40px;
    max-inline-size: 100%;
    padding-inline: 12px;
    border: 1px solid light-dark(#7b8894, #8493a0);
    border-radius: 8px;
    color: var(--_ink);
    background: var(--_surface);
  }
  select {
    inline-size: 100%;
    padding-inline: 8px;
  }
  .action {
    cursor: pointer;
  }
  .action:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .toggle:focus-visible,
  summary:focus-visible {
    outline-offset: -3px;
    border-radius: 10px;
  }
  .small {
    font-size: 14px;
    color: var(--_muted);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Measured from the corner of the window, whichever way the page runs. */
  .frame {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 2147483646;
    display: none;
    direction: ltr;
    border-radius: 6px;
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
    box-shadow: 0 0 0 5px var(--_surface);
    pointer-events: none;
  }
  .frame.on {
    display: block;
  }
  /* A sheet at the end of a small window. */
  @media (max-width: 520px) {
    .panel:not(.closed) {
      inset-block-end: 0;
      inset-inline: 0;
      inline-size: auto;
      max-block-size: 75vh;
      max-block-size: 75dvh;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (forced-colors: active) {
    .frame {
      outline-color: Highlight;
      box-shadow: none;
    }
    .panel {
      border-width: 2px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .toggle svg {
      transition: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
