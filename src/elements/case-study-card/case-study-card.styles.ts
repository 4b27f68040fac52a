import {css} from 'lit';

export const styles = css`
  .card {
    display: flex;
    flex-direction: column;
    padding: 0;
  }
  [part='image'] {
    flex: none;
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .top {
    object-position: top;
  }
  .bottom {
    object-position: bottom;
  }
  .story {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(3 * var(--_space));
    min-inline-size: 0;
    padding: calc(5 * var(--_space));
  }
  .eyebrow,
  [part='people'],
  [part='factors'],
  [part='goals'],
  [part='goals'] li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    padding: 0;
    list-style: none;
  }
  .eyebrow,
  [part='people'] {
    row-gap: 0;
  }
  .eyebrow {
    margin-block-end: calc(-2 * var(--_space));
  }
  /* Behind the place, so that a sector that wraps begins its line. */
  :is([part='place'], dd):not(:last-child)::after {
    content: '·' / '';
    margin-inline-start: calc(2 * var(--_space));
  }
  /* The button is wider than its sign, and reaches under the dot behind it. */
  .asterisk {
    margin-inline-end: min(0px, 0.5em - 24px);
  }
  [part='organization'] {
    margin-block-start: calc(-2 * var(--_space));
  }
  [part='outcome'] {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_hairline);
  }
  [part='factors'] li {
    padding: 1px calc(2 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: 4px;
  }
  /* At the foot, where those of neighbours are, too. */
  .tags {
    display: grid;
    gap: calc(3 * var(--_space));
    margin-block-start: auto;
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  [part='goals'] li {
    flex-wrap: nowrap;
    align-items: center;
    margin-inline-end: calc(2 * var(--_space));
    font-size: max(13px, 0.875em);
    line-height: 1.3;
  }
  [part='square'] {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
  }
  @container (min-width: 360px) {
    .story {
      padding: calc(6 * var(--_space));
    }
  }
  @container (min-width: 720px) {
    .card {
      flex-direction: row;
    }
    [part='image'] {
      flex: 0 0 40%;
      position: relative;
      aspect-ratio: auto;
      min-block-size: 280px;
      border-start-end-radius: 0;
      border-end-start-radius: calc(var(--_radius) - 1px);
    }
    img {
      position: absolute;
    }
    [part='heading'] {
      font-size: 1.45em;
    }
  }
`;
