import {css} from 'lit';

export const styles = css`
  /* Its room is kept, and what follows the chart stays where it is. */
  [part='explanation'].told > p {
    visibility: hidden;
  }
  .meeting * + *::before {
    content: '· ' / '';
  }
  .meeting > :first-child {
    font-weight: 600;
  }
  tbody td {
    scroll-margin-block-end: var(--_covered, 0);
  }
  /* Below the names of the columns, where they stick to the window. */
  @media (min-height: 30em) {
    @container (min-width: 680px) and (min-width: 40em) {
      .long tbody td {
        scroll-margin-block-start: 6em;
      }
    }
  }
  @media screen {
    /* In view while the cell is, however low the window. */
    [part='explanation'].told {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
    /* Grows upwards, over the totals; never over so much of the window that no cell is left. */
    .told > [role='status'] {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 0;
      min-block-size: 100%;
      max-block-size: 60svh;
      padding: calc(2 * var(--_space));
      overflow: auto;
      border-block-start: 1px solid var(--_hairline);
      color: CanvasText;
      background: Canvas;
    }
    [role='status']:focus-visible {
      outline-offset: -2px;
    }
    @container style(--vs-surface) {
      .told > [role='status'] {
        color: var(--vs-ink, inherit);
        background: var(--vs-surface);
      }
    }
  }
`;
