import {css} from 'lit';

/** What every programme takes; its parts bring their own. */
export const styles = css`
  [part='base'],
  [part='session'],
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }
  ol,
  ul {
    padding: 0;
    list-style: none;
  }
  [part='title'],
  [part='number'] {
    font-size: 1.2em;
    line-height: 1.3;
  }
  [part='title'] {
    font-weight: 650;
    text-wrap: balance;
  }
  [part='session'] {
    column-gap: calc(4 * var(--_space));
    padding-block: calc(5 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  ol:not(.timed) > :first-child {
    padding-block-start: 0;
    border: 0;
  }
  .numbered > * {
    grid-template-columns: 2ch minmax(0, 1fr);
  }
  .content {
    gap: calc(2 * var(--_space));
    max-inline-size: 65ch;
  }
  [part='number'] {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  [part='speakers'],
  [part='speakers'] ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(4 * var(--_space));
  }
  /* Closer to text than to each other: a finger finds nothing there. */
  [part='speakers'] {
    margin-block: -6px;
  }
  [part='speaker'] {
    min-block-size: 44px;
    min-inline-size: 44px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='speaker']:hover {
    text-decoration-thickness: 2px;
  }
  @media print {
    [part='session'] {
      break-inside: avoid;
    }
  }
`;
