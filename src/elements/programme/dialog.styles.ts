import {css} from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(480px, 100% - 32px);
    margin: auto;
    padding: calc(6 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    font-size: max(15px, 1em);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    color: CanvasText;
    background: Canvas;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  dialog vs-speaker-card::part(base) {
    padding: 0;
    border: 0;
    background: none;
  }
  [part='close'] {
    min-block-size: 44px;
    margin-block-start: calc(5 * var(--_space));
    padding-inline: calc(5 * var(--_space));
    border: 1px solid var(--_muted);
  }
`;
