import {css} from 'lit';

export const toolStyles = css`
  [part='search'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
  }
  [part='search'] label {
    display: grid;
    gap: var(--_space);
  }
  [type='search'],
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline: calc(3 * var(--_space));
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--vs-surface, Canvas);
  }
  [type='search'] {
    appearance: none;
  }
  /* It stays, so that what is put into it is said aloud. */
  [part='status']:empty {
    margin-block-start: calc(-3 * var(--_space));
  }
  [part='status'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(4 * var(--_space));
  }
  [part='elsewhere'] {
    min-block-size: 44px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    [part='elsewhere'],
    [part='search'] {
      display: none;
    }
  }
`;
