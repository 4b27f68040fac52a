import {css} from 'lit';

/**
 * Tokens and the parts that all widgets draw alike. Public tokens are read, never
 * set, so that a page may set them on any ancestor:
 *
 * `--vs-accent` links and focus, `--vs-ink` text, `--vs-ink-muted` secondary text,
 * `--vs-hairline` borders, `--vs-surface` background of cards, `--vs-radius`
 * corners, `--vs-space` the unit of the grid (4px).
 */
export const sharedStyles = css`
  :host {
    --_accent: var(--vs-accent, light-dark(#0b5c9e, #7cc0f5));
    --_muted: var(--vs-ink-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_hairline: var(--vs-hairline, color-mix(in srgb, currentColor 22%, transparent));
    --_radius: var(--vs-radius, 8px);
    --_space: var(--vs-space, 4px);
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  [part='base'] {
    position: relative;
    color: var(--vs-ink, inherit);
    font-size: max(15px, 1em);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .card {
    block-size: 100%;
    padding: calc(5 * var(--_space));
    background: var(--vs-surface, none);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  [part='heading'] {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  /* Scripts that stand higher and lower than Latin need more room. */
  [part]:is(:lang(ar), :lang(bn), :lang(fa), :lang(ur)) {
    line-height: 1.7;
  }
  .small {
    font-size: max(13px, 0.875em);
    color: var(--_muted);
  }
  [part='text'] {
    max-inline-size: 65ch;
  }
  ::slotted(*) {
    margin-block: 0 0.5em;
  }
  ::slotted(:last-child) {
    margin-block-end: 0;
  }
  a {
    color: var(--_accent);
  }
  /* The card's one link covers the card, so that a finger need not aim. */
  [part='heading'] a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  :focus-visible,
  [part='heading'] a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [part='heading'] a:focus-visible {
    outline: none;
  }
  /* Inside the card, where no scroller can cut it off. */
  [part='heading'] a:focus-visible::after {
    outline-offset: -3px;
  }
  /* What can be used beside the stretched link stands above it. */
  .raised,
  [part='note'],
  button {
    position: relative;
    z-index: 1;
  }
  button {
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    cursor: pointer;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    [part='heading'] a::after {
      content: ' (' attr(href) ')';
      position: static;
    }
  }
`;
