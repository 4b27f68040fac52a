import {css} from 'lit';

export const styles = css`
  [part='choices'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(5 * var(--_space));
  }
  [part='choice'] {
    min-inline-size: 44px;
    min-block-size: 44px;
    color: var(--_accent);
  }
  [part='choice'] span {
    display: inline-block;
    padding-block: 2px;
  }
  [part='choice']:hover span {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  /* A bar, because colour alone would not tell. */
  [part='choice'][aria-current] {
    color: inherit;
    cursor: default;
  }
  [part='choice'][aria-current] span {
    padding-block-end: 0;
    border-block-end: 2px solid var(--_accent);
    text-decoration: none;
  }
  [part='label'] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    align-items: center;
    max-inline-size: 100%;
  }
  [part='menu'] {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-inline: calc(3 * var(--_space));
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--vs-surface, transparent);
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  /* Paper speaks one language. */
  @media print {
    [part='choices'],
    [part='label'] {
      display: none;
    }
  }
`;
