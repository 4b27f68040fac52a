import {css} from 'lit';

export const styles = css`
  .card {
    --_size: 72px;
    --_column: 2;
    display: grid;
    align-content: start;
    gap: calc(3 * var(--_space)) calc(5 * var(--_space));
  }
  .person {
    min-inline-size: 0;
  }
  .row,
  .compact {
    grid-template-columns: auto 1fr;
  }
  :is(.row, .compact) > :nth-child(n + 3) {
    grid-column: var(--_column);
  }
  @container (min-width: 420px) {
    .card {
      --_size: 88px;
      grid-template-columns: auto 1fr;
    }
    .card > :nth-child(n + 3) {
      grid-column: var(--_column);
    }
  }
  @container (min-width: 720px) {
    .card {
      --_size: 112px;
      --_column: 3;
      grid-template-columns: auto minmax(0, 2fr) minmax(0, 3fr);
      padding: calc(6 * var(--_space));
    }
  }
  .compact {
    --_size: 44px;
    --_column: 2;
    grid-template-columns: auto 1fr;
    gap: var(--_space) calc(3 * var(--_space));
    padding: calc(3 * var(--_space));
    font-size: max(14px, 0.9em);
  }
`;
