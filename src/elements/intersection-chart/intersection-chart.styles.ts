import {css} from 'lit';

/** The chart in narrow places: a list of case studies, each with a list of its factors. */
export const listStyles = css`
  [part='base'] {
    --_dot: 14px;
    /* From the top of a line of text to a dot in its middle. */
    --_drop: calc((1lh - var(--_dot)) / 2);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  [part='chart'],
  caption,
  thead,
  tbody,
  tfoot,
  tr,
  th {
    display: block;
    min-inline-size: 0;
    text-align: start;
  }
  caption {
    padding: 0 calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  [part='caption'] {
    display: block;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='legend'] {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    margin-block-start: var(--_space);
  }
  th {
    font-weight: inherit;
  }
  tr {
    border-block-start: 1px solid var(--_hairline);
  }
  tbody tr,
  tfoot tr {
    padding-block: 0 calc(3 * var(--_space));
  }
  tbody tr {
    transition: background 150ms;
    break-inside: avoid;
  }
  .asked .explained {
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  tbody button {
    inline-size: 100%;
    min-block-size: 44px;
    padding: calc(2 * var(--_space));
    font-weight: 600;
    line-height: 1.4;
    cursor: default;
    /* What sticks to the edges of the window must not cover the focus. */
    scroll-margin-block: 6em 10em;
  }
  tbody button:lang(ar, bn, fa, ur) {
    line-height: 1.7;
  }
  tbody button:focus-visible {
    outline-offset: -2px;
  }
  .none {
    display: block;
    padding-inline: calc(2 * var(--_space));
  }

  /* Dots and lines are borders: forced colours and printers keep those. */
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
  td {
    position: relative;
    padding: 0;
  }
  td::before,
  td::after {
    position: absolute;
    border: 0 solid var(--_accent);
  }

  /* In narrow places each row is a list of its factors; what is not needed there is only heard. */
  thead,
  .empty,
  .passed {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .touched {
    display: flex;
    gap: calc(3 * var(--_space));
    padding: 0 calc(2 * var(--_space)) calc(2 * var(--_space));
    font-size: max(13px, 0.875em);
  }
  .touched .dot {
    margin-block-start: var(--_drop);
  }
  .joined-after::after {
    content: '';
    inset-block: calc(var(--_drop) + var(--_dot)) calc(-1 * var(--_drop));
    inset-inline-start: calc(2 * var(--_space) + var(--_dot) / 2 - 1px);
    border-inline-start-width: 2px;
  }
  [part='count'] {
    display: flex;
    gap: calc(4 * var(--_space));
    justify-content: space-between;
    max-inline-size: 320px;
    padding-inline: calc(2 * var(--_space));
    color: var(--vs-ink, inherit);
    font-variant-numeric: tabular-nums;
  }
  tfoot th {
    padding: calc(3 * var(--_space)) calc(2 * var(--_space)) var(--_space);
  }

  [part='explanation'] {
    display: none;
    gap: var(--_space);
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  [part='explanation'].asked {
    display: grid;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(2 * var(--_space));
    align-items: baseline;
    font-weight: 600;
  }
  .title [part='place'] {
    font-size: max(13px, 0.875em);
    font-weight: 400;
    color: var(--_muted);
  }
  [part='explanation'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    padding: 0;
    color: inherit;
    list-style: none;
  }
  [part='explanation'] li {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .long tbody tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 96px;
  }
`;
