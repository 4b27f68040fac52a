import {css} from 'lit';

export const styles = css`
  :host {
    display: inline;
    container-type: normal;
  }
  /* A name in a sentence looks like the sentence. */
  [part='base'],
  [part='text'],
  [part='note'] {
    display: inline;
  }
  [part='base'] {
    font-size: inherit;
    line-height: inherit;
  }
  /* The sign never begins a line. */
  [part='place']:has(.asterisk) {
    white-space: nowrap;
  }
  /* The button is wider than its sign, and reaches under the note. */
  .asterisk {
    margin-inline-end: -16px;
  }
  /* In the middle of a sentence, so that it must be seen where it ends. */
  [part='note'] {
    margin-inline-start: calc(0.5 * var(--_space));
  }
  [part='note']::before {
    content: '[' / '';
  }
  [part='note']::after {
    content: ']' / '';
  }
`;
