import {css} from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_space));
    justify-items: start;
    padding: calc(5 * var(--_space));
    background: var(--vs-surface, color-mix(in srgb, var(--_accent) 7%, transparent));
    /* Drawn in forced colours, where the tint is not. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .words {
    display: grid;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
  }
  [part='heading'] {
    font-size: 1.45em;
    line-height: 1.25;
  }
  [part='link'] {
    /* The page's ink on the page's own ground, until the accent can be weighed. */
    --_ground: transparent;
    --_on-ground: inherit;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    position: relative;
    min-block-size: 48px;
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 650;
    line-height: 1.35;
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
    color: var(--_on-ground);
    background: var(--_ground);
  }
  /* White on a dark accent, black on a light one: at a luminance of 0.179 both reach 4.58:1. */
  @supports (color: color(from red xyz-d65 calc(0.179 - y) 0 0)) {
    [part='link'] {
      --_ground: var(--_accent);
      --_white: clamp(0, (0.179 - y) * 100000, 1);
      --_on-ground: color(
        from var(--_accent) xyz-d65 calc(0.9505 * var(--_white)) var(--_white) calc(1.089 * var(--_white)) / 1
      );
    }
  }
  [part='link']:hover bdi,
  [part='link']:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container (min-width: 360px) {
    [part='base'] {
      padding: calc(7 * var(--_space)) calc(6 * var(--_space));
    }
    [part='link'] {
      padding-inline: calc(6 * var(--_space));
    }
  }
  @container (min-width: 720px) {
    [part='base'] {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: calc(10 * var(--_space));
      align-items: center;
      padding: calc(9 * var(--_space)) calc(8 * var(--_space));
    }
    [part='link'] {
      max-inline-size: 320px;
    }
  }
  @media (forced-colors: active) {
    [part='link'] {
      color: LinkText;
      border-color: LinkText;
    }
  }
  @media print {
    [part='base'] {
      border-color: currentColor;
      break-inside: avoid;
    }
    [part='link'] {
      --_ground: none;
      --_on-ground: inherit;
    }
    [part='link']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
