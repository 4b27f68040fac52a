import {css} from 'lit';

export const styles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space)) calc(10 * var(--_space));
    padding: 0;
    list-style: none;
  }
  [part='challenge'] {
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
    break-inside: avoid;
  }
  [part='summary'],
  dd {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  dd {
    margin: 0;
  }
  [part='help'] {
    margin-block-start: var(--_space);
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_accent);
  }
  @container (min-width: 720px) {
    [part='list']:has(> :nth-child(2)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
