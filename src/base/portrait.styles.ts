import {css} from 'lit';

/** The round frame of a photo or of initials. The widget sets its `--_size`. */
export const portraitStyles = css`
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
`;
