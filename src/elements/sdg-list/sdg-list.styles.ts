import {css} from 'lit';

export const styles = css`
  [part='goals'] {
    --_square: 32px;
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(5 * var(--_space));
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-inline-size: 0;
    line-height: 1.3;
    break-inside: avoid;
  }
  li > span {
    min-inline-size: 0;
    text-wrap: balance;
  }
  [part='square'] {
    flex: none;
    inline-size: var(--_square);
    block-size: var(--_square);
  }
  [part='square'],
  [part='bar'] {
    forced-color-adjust: none;
  }
  .row li {
    font-size: max(13px, 0.875em);
  }
  .marking {
    padding: 4px; /* the room of the rings */
  }
  .marked [part='square'] {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .marking li {
    gap: calc(3 * var(--_space));
  }
  .grid [part='goals'] {
    --_square: 48px;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: calc(4 * var(--_space)) calc(6 * var(--_space));
  }
  .grid li {
    gap: calc(3 * var(--_space));
  }
  .grid .marking li {
    gap: calc(4 * var(--_space));
  }
  .grid [part='title'] {
    font-weight: 600;
  }
  .grid [part='mark'] {
    display: block;
  }
  .wheel {
    --_wheel: min(100cqi, 320px);
    --_column: 200px;
    position: relative;
    padding-block-start: calc(var(--_wheel) * 0.96 + 5 * var(--_space));
  }
  .wheel [part='goals'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_column)), 1fr));
    padding: 0;
  }
  .wheel [part='square'] {
    outline: none;
  }
  [part='editorial'] {
    margin-block-start: calc(3 * var(--_space));
  }
  [part='caption'] {
    margin-block-end: calc(3 * var(--_space));
  }
  [part='bar'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: var(--_wheel);
    block-size: auto;
  }
  [part='bar'] text {
    font-size: 17px; /* of the drawing, which is 320 wide */
    font-weight: 700;
    text-anchor: middle;
  }
  /* Below the marked Goals, the others are no more than the legend of their bars. */
  .wheel .marking {
    display: flex;
    gap: var(--_space) calc(4 * var(--_space));
  }
  .wheel .marked {
    flex: 0 0 100%;
    margin-block-end: calc(2 * var(--_space));
  }
  .wheel .marking li:not(.marked) {
    order: 1;
    gap: var(--_space);
    font-size: max(13px, 0.8em);
    color: var(--_muted);
  }
  .wheel b {
    flex: none;
  }
  @container (min-width: 560px) {
    .wheel {
      --_column: 164px;
      display: flex;
      flex-direction: column;
      justify-content: center;
      min-block-size: calc(var(--_wheel) * 0.96);
      padding-block-start: 0;
      padding-inline-start: calc(var(--_wheel) + 8 * var(--_space));
    }
  }
`;
