import {css} from 'lit';

export const styles = css`
  .card {
    --_size: 72px;
    --_column: 2;
    display: grid;
    align-content: start;
    gap: calc(3 * var(--_space)) calc(5 * var(--_space));
  }
  .person {
    min-inline-size: 0;
  }
  [part='photo'] {
    display: grid;
    grid-template: 100% / 100%;
    place-items: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    overflow: hidden;
    border: 1px solid transparent; /* drawn in forced colours */
    border-radius: 50%;
    font-size: calc(var(--_size) * 0.36);
    font-weight: 600;
    line-height: 1;
    color: light-dark(oklch(34% 0.07 var(--_hue)), oklch(92% 0.04 var(--_hue)));
    background: light-dark(oklch(92% 0.04 var(--_hue)), oklch(34% 0.07 var(--_hue)));
  }
  .tint-0 {
    --_hue: 20;
  }
  .tint-1 {
    --_hue: 100;
  }
  .tint-2 {
    --_hue: 180;
  }
  .tint-3 {
    --_hue: 300;
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .top {
    object-position: top;
  }
  .bottom {
    object-position: bottom;
  }
  .row,
  .compact {
    grid-template-columns: auto 1fr;
  }
  :is(.row, .compact) > :nth-child(n + 3) {
    grid-column: var(--_column);
  }
  @container (min-width: 420px) {
    .card {
      --_size: 88px;
      grid-template-columns: auto 1fr;
    }
    .card > :nth-child(n + 3) {
      grid-column: var(--_column);
    }
  }
  @container (min-width: 720px) {
    .card {
      --_size: 112px;
      --_column: 3;
      grid-template-columns: auto minmax(0, 2fr) minmax(0, 3fr);
      padding: calc(6 * var(--_space));
    }
  }
  .compact {
    --_size: 44px;
    --_column: 2;
    grid-template-columns: auto 1fr;
    gap: var(--_space) calc(3 * var(--_space));
    padding: calc(3 * var(--_space));
    font-size: max(14px, 0.9em);
  }
`;
