import {css} from 'lit';

export const styles = css`
  [part='base'],
  .facade {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(3 * var(--_space));
  }
  .facade {
    position: relative;
    row-gap: var(--_space);
    border-radius: var(--_radius);
  }
  [part='player'] {
    display: grid;
    place-items: center;
    aspect-ratio: 16 / 9;
    margin-block-end: calc(2 * var(--_space));
    overflow: hidden;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  [part='player'] > * {
    grid-area: 1 / 1;
  }
  img,
  iframe,
  video {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    border: 0;
    object-fit: cover;
  }
  video {
    object-fit: contain;
    background: #000;
  }
  :is(iframe, video):focus-visible {
    outline-offset: -3px;
  }
  [part='mark'] {
    z-index: 0;
    inline-size: 64px;
    block-size: 64px;
  }
  circle {
    transition: fill-opacity 150ms;
  }
  .facade:hover circle {
    fill-opacity: 0.9;
  }
  /* The button is the title, and covers the picture, so that a finger need not aim. */
  [part='play'] {
    position: static;
  }
  [part='play']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  [part='play']:focus-visible {
    outline: none;
  }
  [part='play']:focus-visible::after,
  [part='heading'] a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [part='source'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(4 * var(--_space));
  }
  [part='link'] {
    padding-block: 7px;
  }
  @container (min-width: 720px) {
    [part='heading'] {
      font-size: 1.45em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    circle {
      transition: none;
    }
  }
  @media print {
    [part='player']:not(:has(img)),
    [part='mark'] {
      display: none;
    }
    [part='link']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
