import {css} from 'lit';

export const styles = css`
  [part='base'] {
    --_size: 44px;
    --_display: 1.3em;
    --_leading: 1.35;
    display: grid;
    gap: calc(6 * var(--_space));
    padding-block: calc(6 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  /* A short rule on the hairline: where the voice begins. */
  [part='base']::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    inline-size: calc(12 * var(--_space));
    border-block-start: 3px solid var(--_accent);
  }
  [part='text'] {
    max-inline-size: 26em;
    font-size: var(--_display);
    font-weight: 500;
    line-height: var(--_leading);
    text-wrap: pretty;
  }
  ::slotted(*) {
    font-size: inherit;
    line-height: inherit;
  }
  .drawn bdi::before,
  .running slot::before,
  .blocks ::slotted(:first-child)::before {
    content: open-quote;
    quotes: auto;
  }
  .drawn bdi::after,
  .running slot::after,
  .blocks ::slotted(:last-child)::after {
    content: close-quote;
    quotes: auto;
  }
  /* French sets a narrow space between its marks and the words, which browsers leave out. */
  .drawn bdi:lang(fr)::before,
  .running slot:lang(fr)::before,
  .blocks ::slotted(:first-child:lang(fr))::before {
    padding-inline-end: 0.16em;
  }
  .drawn bdi:lang(fr)::after,
  .running slot:lang(fr)::after,
  .blocks ::slotted(:last-child:lang(fr))::after {
    padding-inline-start: 0.16em;
  }
  [part='caption'] {
    display: flex;
    gap: calc(3 * var(--_space));
  }
  [part='photo'] {
    flex: none;
  }
  .person {
    align-self: center;
    min-inline-size: 0;
    max-inline-size: 65ch;
  }
  [part='name'] {
    font-weight: 650;
  }
  [part='name'] a {
    padding-block: 4px;
  }
  [part='source'] {
    display: inline-block;
    padding-block: 3px;
  }
  @container (min-width: 360px) {
    [part='base'] {
      --_display: 1.5em;
    }
  }
  @container (min-width: 720px) {
    [part='base'] {
      --_size: 56px;
      --_display: 2em;
      --_leading: 1.3;
      gap: calc(8 * var(--_space));
      padding-block: calc(8 * var(--_space));
    }
    [part='caption'] {
      gap: calc(4 * var(--_space));
    }
  }
  @media print {
    [part='base'] {
      break-inside: avoid;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
