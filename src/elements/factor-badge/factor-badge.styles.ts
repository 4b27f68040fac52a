import {css} from 'lit';

export const styles = css`
  :host {
    display: inline;
    container-type: normal;
  }
  [part='base'] {
    display: inline;
    line-height: inherit;
  }
  [part='name'] {
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 1px calc(2 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: 4px;
    line-height: 1.5;
    transition: border-color 150ms;
  }
  button[part='name']:is(:hover, [aria-expanded='true']) {
    border-color: currentColor;
  }
  /* Larger for a finger, without pushing the lines of a sentence apart or covering a badge in the next. */
  button[part='name']::after {
    content: '';
    position: absolute;
    inset-block: calc(50% - 16px);
    inset-inline: -1px;
  }
  [part='name'] > span + span {
    margin-inline-start: calc(-1.5 * var(--_space));
  }
  svg {
    flex: none;
    inline-size: 0.7em;
    transition: rotate 150ms;
  }
  [aria-expanded='true'] svg {
    rotate: 180deg;
  }
  /* What it opens is on its way. */
  .waiting {
    cursor: progress;
  }
  .waiting svg {
    opacity: 0.4;
  }
  /* A block between two lines of the sentence: the button stays where it was pressed. */
  [part='definition'] {
    max-inline-size: 65ch;
    margin-block: calc(2 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_hairline);
    line-height: 1.5;
  }
  [part='note'],
  [part='editorial'] {
    margin-block-start: calc(2 * var(--_space));
  }
  @media (prefers-reduced-motion: reduce) {
    [part='name'],
    svg {
      transition: none;
    }
  }
  @media print {
    svg {
      display: none;
    }
    .filled[hidden] {
      display: block !important;
    }
  }
`;
