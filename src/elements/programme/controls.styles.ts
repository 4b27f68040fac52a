import {css} from 'lit';

/** The controls that a programme with times shares with one that can be searched. */
export const controlStyles = css`
  [part='only'],
  [part='actions'] button {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    min-block-size: 44px;
  }
  [part='only'] {
    justify-self: start;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(4 * var(--_space));
    margin-block: calc(-2 * var(--_space));
  }
  [part='speakers'] + [part='actions'] {
    margin-block-start: 0;
  }
  [part='actions'] button {
    font-size: max(13px, 0.875em);
    color: var(--_muted);
  }
  button:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  [aria-pressed='true'] > svg {
    color: var(--_accent);
    fill: currentColor;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] > svg {
      color: Highlight;
    }
  }
  @media print {
    [part='only'],
    [part='actions'] {
      display: none;
    }
  }
`;
