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
  /* A name alone stands beside the middle of its photo. */
  .person:not(:has(~ :not([hidden]))) {
    align-self: center;
  }
  /* Nothing is known of the person when the story did not come. */
  .person:not(:has(*)) {
    display: none;
  }
  .row {
    --_rows: auto 1fr;
    --_photo-rows: 2;
    grid-template-columns: auto 1fr;
  }
  :is(.row, .compact) > :not([part='photo'], .person) {
    grid-column: var(--_column);
  }
  .card:not(:has(> [part='photo'])) {
    --_column: 1;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Below the person, the text follows at once, however high the photo is. */
  .card:has(> [part='photo'] ~ [part='text']:not([hidden])) {
    grid-template-rows: var(--_rows, none);
  }
  [part='photo']:has(~ [part='text']:not([hidden])) {
    grid-row: span var(--_photo-rows, 1);
  }
  @container (min-width: 420px) {
    .card {
      --_size: 88px;
      --_rows: auto 1fr;
      --_photo-rows: 2;
      grid-template-columns: auto 1fr;
    }
    .card > :not([part='photo'], .person) {
      grid-column: var(--_column);
    }
  }
  @container (min-width: 720px) {
    .card {
      --_size: 112px;
      --_column: 3;
      --_rows: initial;
      --_photo-rows: initial;
      grid-template-columns: auto minmax(0, 2fr) minmax(0, 3fr);
      padding: calc(6 * var(--_space));
    }
  }
  .compact {
    --_size: 44px;
    --_column: 2;
    --_rows: auto 1fr;
    --_photo-rows: 2;
    grid-template-columns: auto 1fr;
    gap: var(--_space) calc(3 * var(--_space));
    padding: calc(3 * var(--_space));
    font-size: max(14px, 0.9em);
  }
`;
