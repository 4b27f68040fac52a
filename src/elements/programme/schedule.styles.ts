import {css} from 'lit';

export const scheduleStyles = css`
  .timed [part='title'] {
    font-size: 1em;
    line-height: 1.5;
  }
  [part='day'] {
    margin-block-start: calc(4 * var(--_space));
    font-size: 1.2em;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='day'],
  [part='date'] {
    font-weight: 650;
  }
  [part='time'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(3 * var(--_space));
    font-variant-numeric: tabular-nums;
  }
  [part='time'] bdi {
    display: inline-block;
  }
  [part='now'] {
    padding-inline: calc(2 * var(--_space));
    border: 1px solid;
    border-radius: 99px;
    color: var(--_accent);
  }
  [part='days'],
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_space));
  }
  [part='days'] button {
    min-block-size: 44px;
    border-block-end: 2px solid transparent;
    border-radius: 0;
  }
  [part='days'] [aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 650;
  }
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 44px;
  }
  fieldset .small,
  p .small {
    display: inline-block;
  }
  [type='radio'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  @container (min-width: 600px) {
    .timed > * {
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .timed > :not(:has([part='time'])) > .content {
      grid-column: 1 / -1;
    }
    [part='time'] {
      flex-direction: column;
      align-items: start;
    }
    [part='now'] {
      margin-block-end: var(--_space);
    }
  }
  @media (forced-colors: active) {
    [part='days'] button {
      border-color: Canvas;
    }
    [part='days'] [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    [part='days'],
    fieldset label:not(:has(:checked)) {
      display: none;
    }
    [part='day'] {
      break-after: avoid;
    }
  }
`;
