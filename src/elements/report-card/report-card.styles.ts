import {css} from 'lit';

export const styles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(4 * var(--_space));
  }
  .head,
  .body {
    display: grid;
    align-content: start;
    gap: calc(3 * var(--_space));
    min-inline-size: 0;
  }
  .body {
    gap: calc(4 * var(--_space));
  }
  /* Empty where the card has neither text nor files, or where the story did not come. */
  .head:not(:has(*)),
  .body:not(:has(> :not([hidden]))) {
    display: none;
  }
  [part='cover'] {
    --_cover: 112px;
    inline-size: var(--_cover);
    aspect-ratio: 3 / 4;
    overflow: hidden;
    border: 1px solid var(--_hairline);
    border-radius: 2px;
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
  }
  dd a {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='downloads'] {
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(5 * var(--_space));
    /* The links are higher than their words, and the card's edge is not to seem further away. */
    margin-block-end: calc(-2 * var(--_space));
    padding: 0;
    list-style: none;
  }
  [part='download'] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    text-decoration: none;
  }
  [part='download'] bdi {
    text-decoration: underline;
  }
  [part='download'] .small {
    color: inherit;
  }
  @container (min-width: 360px) {
    .card {
      padding: calc(6 * var(--_space));
    }
    .card:has(> [part='cover']) {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: calc(5 * var(--_space));
    }
    [part='cover'] {
      --_cover: 96px;
    }
    [part='cover'] ~ .body {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 720px) {
    .card:has(> [part='cover']) {
      grid-template-rows: auto 1fr;
      column-gap: calc(8 * var(--_space));
    }
    [part='cover'] {
      --_cover: 192px;
      grid-row: 1 / 3;
    }
    [part='cover'] ~ .body {
      grid-column: 2;
    }
    [part='heading'] {
      font-size: 1.45em;
    }
  }
  @media print {
    [part='download']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
