import {css} from 'lit';

export const styles = css`
  .card {
    display: grid;
    align-content: start;
  }
  /* No gaps between rows: the column that spans them would have those of rows that are empty, too. */
  .card > :not(:first-child) {
    margin-block-start: calc(4 * var(--_space));
  }
  .about {
    display: grid;
    align-content: start;
    gap: calc(3 * var(--_space));
    min-inline-size: 0;
  }
  [part='date'] {
    font-weight: 600;
    text-wrap: balance;
  }
  [part='time'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: baseline;
  }
  [part='your-time'] {
    margin-block-start: calc(2 * var(--_space));
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(8 * var(--_space));
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .action {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    font-weight: 600;
    color: var(--_accent);
    text-decoration: none;
    transition: border-color 150ms;
  }
  .action:hover {
    border-color: currentColor;
  }
  svg {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-expanded='true'] svg {
    transform: scaleY(-1);
  }
  [part='calendars'] {
    display: grid;
    flex: 1 0 100%;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 168px), 1fr));
    column-gap: calc(4 * var(--_space));
    padding: 0;
    list-style: none;
  }
  [part='calendars'] :is(a, button) {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    text-decoration: underline;
  }
  @container (min-width: 360px) {
    .card {
      padding: calc(6 * var(--_space));
    }
  }
  @container (min-width: 720px) {
    .card:has(.about) {
      grid-template: auto auto auto 1fr / minmax(0, 5fr) minmax(0, 3fr);
      column-gap: calc(8 * var(--_space));
    }
    .card > * {
      grid-column: 1;
    }
    .about:first-child + * {
      margin-block-start: 0;
    }
    .about {
      grid-area: 1 / 2 / span 4;
      margin-block-start: 0 !important;
      padding-inline-start: calc(6 * var(--_space));
      border-inline-start: 1px solid var(--_hairline);
    }
    .facts {
      flex-direction: column;
    }
    [part='heading'] {
      font-size: 1.45em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .action {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    button.action {
      border-color: ButtonText;
    }
  }
  @media print {
    [part='add'],
    [part='calendars'] {
      display: none;
    }
    [part='recording']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
