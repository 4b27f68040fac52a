import {css} from 'lit';

export const styles = css`
  [role='status']:not(:empty) + p {
    display: none;
  }
  .meeting * + *::before {
    content: '· ' / '';
  }
  .meeting > :first-child {
    font-weight: 600;
  }
  /* In view while the cell is; not where that would take half of the window. */
  @media screen and (min-height: 30em) {
    [part='explanation']:has([role='status']:not(:empty)) {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      color: CanvasText;
      background: Canvas;
    }
    @container style(--vs-surface) {
      [part='explanation']:has([role='status']:not(:empty)) {
        color: var(--vs-ink, inherit);
        background: var(--vs-surface);
      }
    }
  }
`;
