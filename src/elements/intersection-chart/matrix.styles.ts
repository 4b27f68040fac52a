import {css} from 'lit';

/** The chart where there is room: a matrix of joined dots. And what other settings of readers change, which comes last. */
export const matrixStyles = css`
  @container (min-width: 700px) and (min-width: 44em) {
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) repeat(5, clamp(108px, 14.5cqi, 9em));
      align-items: stretch;
    }
    tbody tr,
    tfoot tr {
      padding: 0;
    }
    thead,
    .empty,
    .passed {
      position: relative;
      inline-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    thead tr {
      border: 0;
    }
    thead th {
      align-self: end;
      padding: var(--_space) calc(2 * var(--_space)) calc(2 * var(--_space));
      line-height: 1.3;
    }
    [part='factor'] {
      padding-inline: 2px;
      text-align: center;
      hyphens: auto;
    }
    tbody button {
      font-weight: inherit;
    }
    .explained {
      background: color-mix(in srgb, currentColor 6%, transparent);
    }
    .none,
    .name {
      display: none;
    }
    td,
    .touched,
    [part='count'] {
      display: grid;
      place-content: center;
      max-inline-size: none;
      padding: 0;
    }
    .touched .dot {
      margin: 0;
    }
    .empty::before {
      content: '';
      inset-block-start: calc(50% - 2px);
      inset-inline-start: calc(50% - 2px);
      border: 2px solid color-mix(in srgb, currentColor 35%, transparent);
      border-radius: 50%;
    }
    .passed::before,
    .joined-before::before,
    .joined-after::after {
      content: '';
      inset: calc(50% - 1px) 0 auto;
      border-block-start-width: 2px;
      border-inline-start-width: 0;
    }
    .joined-before::before {
      inset-inline-end: calc(50% + var(--_dot) / 2);
    }
    .joined-after::after {
      inset-inline-start: calc(50% + var(--_dot) / 2);
    }
    tfoot tr {
      border-block-end: 1px solid var(--_hairline);
    }
    tfoot th,
    [part='count'] {
      padding-block: calc(3 * var(--_space));
    }
    .long thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      color: CanvasText;
      background: Canvas;
      border-block-end: 1px solid var(--_hairline);
    }
    .long tbody tr {
      contain-intrinsic-block-size: auto 44px;
    }
    [part='explanation'] {
      display: grid;
    }
    /* In a long chart, what a visitor asked of a row stays in view; so it brings its own colours. */
    .long.asked ~ [part='explanation'] {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      color: CanvasText;
      background: Canvas;
    }
  }
  /* The colours of cards, where the page sets them and the browser can tell. */
  @container style(--vs-surface) {
    .long thead,
    .long.asked ~ [part='explanation'] {
      color: var(--vs-ink, inherit);
      background: var(--vs-surface);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    tbody tr {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .asked .explained {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
  @media print {
    .explained {
      background: none !important;
      outline: none;
    }
    .long tbody tr {
      content-visibility: visible;
    }
    .long thead {
      position: static;
    }
    [part='explanation'] {
      display: none !important;
    }
  }
`;
