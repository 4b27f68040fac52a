import {css} from 'lit';

export const styles = css`
  [part='base'] {
    --_dot: 14px;
  }
  table,
  caption,
  thead,
  tbody,
  tfoot,
  tr,
  th,
  td {
    display: block;
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }
  .touched,
  [part='legend'],
  [part='count'] {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  tr,
  caption,
  [part='note'] {
    padding: calc(2 * var(--_space));
  }
  :not(thead) > tr {
    border-block-start: 1px solid var(--_hairline);
    break-inside: avoid;
  }
  tbody tr:is(:hover, :focus-within) {
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  /* A border: forced colours and printers keep it. */
  .dot {
    flex: none;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: calc(var(--_dot) / 2) solid var(--_accent);
    border-radius: 50%;
  }
  .editorial .dot {
    border-width: 2px;
  }
  td:focus-visible {
    outline-offset: -2px;
  }
  [part='explanation'] {
    padding: calc(2 * var(--_space));
  }

  /* On the cells: what a row measures in its text is the same in head, body and foot. */
  :not(tbody) > tr > * {
    font-size: max(13px, 0.875em);
    color: var(--_muted);
  }

  /* Narrow: each row is a list of its factors. What is not needed there is only heard. */
  @container not ((min-width: 680px) and (min-width: 40em)) {
    thead,
    td:empty:not(:focus) {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    th > bdi {
      font-weight: 600;
    }
    /* As wide as the row, so that no dot is under the frame of the focus. */
    tbody td:not(:empty) {
      min-block-size: 44px;
      margin-inline: calc(-2 * var(--_space));
      padding-inline: calc(2 * var(--_space));
    }
    [part='count'] {
      max-inline-size: 300px;
      justify-content: space-between;
    }
  }

  /* With room: a matrix. */
  @container (min-width: 680px) and (min-width: 40em) {
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) repeat(5, clamp(100px, 14.5cqi, 9em));
      padding-block: 0;
    }
    th {
      align-self: center;
      padding-block: calc(2 * var(--_space));
    }
    [part='factor'] {
      font-size: max(15px, 0.8em);
      align-self: end;
      margin-inline: -3px;
      line-height: 1.3;
      text-align: center;
      hyphens: auto;
    }
    td {
      position: relative;
      display: grid;
      place-content: center;
    }
    tbody td {
      min-block-size: 60px;
    }
    td:empty::before {
      content: '·' / '';
      color: var(--_muted);
    }
    /* A line joins the dots of a row, past the cells between. */
    .touched:has(~ .touched)::after,
    .touched ~ .touched::before,
    td.touched ~ :empty:has(~ .touched)::before {
      content: '';
      position: absolute;
      inset-block-start: calc(50% - 1px);
      inset-inline: calc((100% + var(--_dot)) / 2) 0;
      border-block-start: 2px solid var(--_accent);
    }
    .touched ~ .touched::before {
      inset-inline: 0 calc((100% + var(--_dot)) / 2);
    }
    td.touched ~ :empty:has(~ .touched)::before {
      inset-inline: 0;
    }
    .name {
      display: none;
    }
    /* Room, with that of the totals, for what most cells say. */
    [part='explanation'] {
      min-block-size: 4.5em;
    }
  }
  /* Not where that would leave hardly a row in the window. */
  @media (min-height: 30em) {
    @container (min-width: 680px) and (min-width: 40em) {
      .long thead {
        position: sticky;
        inset-block-start: 0;
        z-index: 2;
        color: CanvasText;
        background: Canvas;
      }
    }
  }
  .long tbody tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60px;
  }
  /* The colours of cards, where the page sets them and the browser can tell. */
  @container style(--vs-surface) {
    .long thead {
      color: var(--vs-ink, inherit);
      background: var(--vs-surface);
    }
  }
  @media print {
    [part='explanation'] {
      display: none;
    }
    .long tbody tr {
      content-visibility: visible;
    }
    .long thead {
      position: static;
    }
  }
`;
