import {css} from 'lit';

export const styles = css`
  [part='base'],
  header,
  .sections,
  [part='section'],
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_space));
  }
  header {
    gap: calc(4 * var(--_space));
  }
  [part='heading'] {
    font-size: clamp(1.5em, 1em + 3cqi, 2.6em);
    font-weight: 700;
    line-height: 1.15;
    max-inline-size: 24ch;
  }
  [part='summary'] {
    font-size: clamp(1em, 0.95em + 0.5cqi, 1.25em);
    max-inline-size: 60ch;
  }
  [part='section-text'],
  [part='editorial-note'] {
    max-inline-size: 65ch;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  [part='contents'] ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(5 * var(--_space));
  }
  [part='contents-heading'] {
    font-weight: 650;
  }
  [part='contents'] a {
    display: block;
    padding-block: calc(3 * var(--_space));
    color: var(--_accent);
    line-height: 1.35;
    text-decoration-color: var(--_hairline);
    text-underline-offset: 0.25em;
  }
  [part='contents'] a:hover {
    text-decoration-color: currentColor;
  }
  .sections {
    gap: calc(12 * var(--_space));
  }
  [part='section'] {
    gap: calc(4 * var(--_space));
  }
  [part='section-heading'] {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
    font-size: clamp(1.25em, 1.1em + 1cqi, 1.6em);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: calc(6 * var(--_space));
  }
  /* In columns, an open definition pushes none of the other badges aside. */
  .factors .items {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
  }
  @container (min-width: 720px) {
    .messages .items {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(10 * var(--_space));
    }
  }
  /* Beside the text there is room for the contents, which stay in view. */
  @container (min-width: 1040px) {
    [part='base']:has([part='contents']) {
      grid-template-columns: 200px minmax(0, 1fr);
      column-gap: calc(12 * var(--_space));
    }
    header {
      grid-column: 1 / -1;
    }
    [part='contents'] {
      position: sticky;
      inset-block-start: calc(6 * var(--_space));
      align-self: start;
    }
    [part='contents'] ul {
      display: grid;
    }
  }
  @media print {
    [part='contents'] {
      display: none;
    }
  }
`;
