import {css} from 'lit';

export const styles = css`
  [part='list'] {
    display: grid;
    padding: 0;
    list-style: none;
  }
  [part='partner'] {
    position: relative;
    min-inline-size: 0;
  }
  .words {
    display: grid;
    align-content: start;
    gap: var(--_space) calc(6 * var(--_space));
    min-inline-size: 0;
  }
  [part='role'] {
    max-inline-size: 65ch;
  }
  /* Logos are drawn for white paper; on a dark page they bring it along. */
  [part='logo'] {
    flex: none;
    display: block;
    max-inline-size: 168px;
    border: 4px solid light-dark(transparent, #fff);
    border-radius: 4px;
    background: light-dark(transparent, #fff);
  }
  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 48px;
    object-fit: contain;
  }
  .list [part='partner'] {
    display: flex;
    flex-direction: column-reverse;
    align-items: start;
    justify-content: space-between;
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    padding-block: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  .list [part='partner']:last-child {
    border-block-end: 1px solid var(--_hairline);
  }
  .grid [part='list'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: calc(6 * var(--_space));
  }
  .grid [part='partner'] {
    display: flex;
    flex-direction: column-reverse;
    align-items: start;
    justify-content: flex-end;
    gap: calc(3 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  .row [part='list'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(8 * var(--_space));
  }
  [part='name'] {
    display: block;
    padding-block: var(--_space);
    font-weight: 600;
  }
  @container (min-width: 360px) {
    .list [part='partner'] {
      flex-direction: row;
    }
  }
  @container (min-width: 720px) {
    .list .words {
      flex: 1;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    /* The columns stand below each other, with a logo beside them or without. */
    .list [part='list']:has([part='logo']) .words {
      flex: none;
      inline-size: calc(100% - 168px - 6 * var(--_space));
    }
    .list [part='role'] {
      padding-block-start: 0.2em;
    }
  }
  @media print {
    [part='partner'] {
      break-inside: avoid;
    }
    [part='name'][href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
