import {css} from 'lit';

export const styles = css`
  [part='base'] {
    --_column: 320px;
    --_height: 300px;
    --_inset: calc(5 * var(--_space));
    --_gap: calc(4 * var(--_space));
    display: grid;
    gap: calc(8 * var(--_space));
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_column)), 1fr));
    gap: var(--_gap);
    padding: 0;
    list-style: none;
  }
  /* A card is as high as the highest of its row. */
  .people > li:not([part]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Of many people, only those near the window are laid out. */
  .long > li:not([part]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_height);
  }
  .people ::slotted(vs-speaker-card) {
    margin: 0;
  }
  [part='label'] {
    font-weight: 600;
  }
  [part='moderators'] {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  [part='moderators'] .people {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_column)), 1fr));
  }
  /* The label says it, or that they are here at all. */
  :is([part='moderators'] vs-speaker-card, .speaker)::part(participation) {
    display: none;
  }
  /* One frame around people who presented together, in place of one around each. */
  [part='group'] {
    grid-column: 1 / -1;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  [part='group'] [part='label'] {
    padding: calc(4 * var(--_space)) var(--_inset) 0;
  }
  [part='group'] .people {
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
    margin-inline: -1px;
  }
  /* Without a surface of its own, which would cover the sides and the round corners of that frame. */
  [part='group'] vs-speaker-card::part(base) {
    border-color: transparent;
    background: none;
  }
  .list {
    --_column: 100%;
    --_height: 180px;
    --_gap: calc(3 * var(--_space));
  }
  .compact {
    --_column: 260px;
    --_height: 88px;
    --_inset: calc(3 * var(--_space));
    --_gap: calc(2 * var(--_space));
  }
  .compact vs-speaker-card::part(text) {
    display: none;
  }
  /* All in one row; where there is no room for that, each has a row of its own. */
  @container (min-width: 800px) {
    :not(.list) > * > [part='group'] .people {
      grid-template-columns: repeat(auto-fit, minmax(250px, 1fr));
    }
  }
  /* As far in as the text of the cards, which are wide here. */
  @container (min-width: 722px) {
    .list {
      --_inset: calc(6 * var(--_space));
    }
  }
  @media print {
    .long > li:not([part]) {
      content-visibility: visible;
    }
  }
`;
