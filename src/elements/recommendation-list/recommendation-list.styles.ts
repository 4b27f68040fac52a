import {css} from 'lit';

export const styles = css`
  [part='groups'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space)) calc(10 * var(--_space));
  }
  [part='group'] {
    min-inline-size: 0;
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  [part='list'] {
    display: grid;
    gap: calc(2 * var(--_space));
    max-inline-size: 65ch;
    margin-block-start: calc(3 * var(--_space));
    padding-inline-start: 1.2em;
  }
  [part='recommendation'] {
    padding-inline-start: var(--_space);
    text-wrap: pretty;
    break-inside: avoid;
  }
  ::marker {
    color: var(--_accent);
  }
  @container (min-width: 720px) {
    [part='groups']:has(> :nth-child(2)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    [part='group']:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
`;
