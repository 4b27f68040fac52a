import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    container-type: normal;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .goal {
    --_square: 48px;
    display: inline-flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    color: inherit;
    text-decoration: none;
    border-radius: 2px;
  }
  .small > .goal {
    --_square: 32px;
    gap: calc(2 * var(--_space));
  }
  .large > .goal {
    --_square: 72px;
    gap: calc(4 * var(--_space));
  }
  .large > .goal [part='title'] {
    font-size: 1.2em;
  }
  a.goal {
    min-block-size: 44px;
  }
  a.goal [part='title'] {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  a.goal:hover [part='title'] {
    text-decoration-thickness: 2px;
  }
  [part='square'],
  [part='icon'],
  ::slotted([slot='icon']) {
    flex: none;
    inline-size: var(--_square);
    block-size: var(--_square);
    margin: 0;
  }
  .label {
    min-inline-size: 0;
    line-height: 1.3;
  }
  [part='number'],
  [part='title'] {
    display: block;
  }
  [part='title'] {
    font-weight: 600;
    text-wrap: balance;
  }
  [part='disclaimer'] {
    margin: calc(2 * var(--_space)) 0 0;
    max-inline-size: 65ch;
  }
`;
