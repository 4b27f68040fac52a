import {css} from 'lit';

export const styles = css`
  [part='controls'] {
    display: flex;
    align-items: center;
    margin-block-end: calc(2 * var(--_space));
  }
  [part='controls'][hidden] {
    display: none;
  }
  [part='picker'] {
    display: flex;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
  }
  /* Dots are drawn with borders, which forced colours keep. */
  [part='picker'] button::before {
    content: '';
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_muted);
    border-radius: 50%;
    transition: border-width 150ms;
  }
  [part='picker'] button[aria-current]::before {
    border: 6px solid var(--_accent);
  }
  [part='previous'] {
    margin-inline-start: auto;
  }
  [part='previous'],
  [part='next'] {
    border: 1px solid var(--_hairline);
    transition: border-color 150ms;
  }
  [part='next'] {
    margin-inline-start: calc(2 * var(--_space));
  }
  :is([part='previous'], [part='next']):hover {
    border-color: currentColor;
  }
  [aria-disabled='true'] {
    cursor: default;
    border-color: transparent;
  }
  [aria-disabled='true'] svg {
    opacity: 0.35;
  }
  svg {
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* The arrow is drawn for the way "next" reads from left to right. */
  [dir='ltr'] [part='previous'] svg,
  [dir='rtl'] [part='next'] svg {
    transform: scaleX(-1);
  }
  .viewport {
    --_gap: 16px;
    position: relative;
    display: flex;
    align-items: start;
    gap: var(--_gap);
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scrollbar-width: none;
  }
  /* Chromium scrolls on without snapping when snapping alone comes back: something must be painted anew, too. */
  .viewport:not(.placing) {
    scroll-snap-type: inline mandatory;
    border-radius: var(--_radius);
  }
  .slide {
    display: grid;
    --_shown: min(var(--_per-view, var(--_auto, 1)), var(--_count, 9));
    flex: 0 0 calc((100% - (var(--_shown) - 1) * var(--_gap)) / var(--_shown));
    min-inline-size: 0;
    scroll-snap-align: start;
  }
  /* Of many, only those in view are laid out; on paper all are. */
  @media screen {
    .slide:nth-child(n + 25) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 20em;
    }
  }
  /* Cards of a story are drawn after the carousel is. */
  .slide > :not(:state(ready), slot) {
    min-block-size: 20em;
  }
  .slide > ::slotted(*) {
    margin: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .viewport {
      scroll-behavior: smooth;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    button,
    ::before {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    [part='picker'] button[aria-current]::before {
      border-color: Highlight;
    }
  }
  @container (min-width: 600px) {
    .viewport {
      --_auto: 2;
    }
  }
  @container (min-width: 960px) {
    .viewport {
      --_auto: 3;
    }
  }
  @media print {
    [part='controls'] {
      display: none;
    }
    .viewport {
      display: block;
      overflow: visible;
    }
    .slide {
      margin-block-end: var(--_gap);
    }
  }
`;
