import {css} from 'lit';

/** The list of findings, and what is told of the page. */
export const findingStyles = css`
  ul {
    padding: 0;
    list-style: none;
  }
  .findings {
    margin-inline: -16px;
    border-block-start: 1px solid var(--_line);
  }
  .findings > li {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: grid;
    grid-template-columns: 1fr auto auto;
    gap: 2px 12px;
    align-items: center;
    padding: 10px 16px;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--_soft);
  }
  summary > .chevron {
    color: var(--_muted);
  }
  details[open] > summary > .chevron {
    rotate: 180deg;
  }
  summary .status {
    font-size: 14px;
  }
  .finding {
    display: grid;
    gap: 12px;
    padding: 2px 16px 16px;
  }
  .label {
    margin-block-end: 2px;
    font-size: 14px;
    font-weight: 600;
    color: var(--_muted);
  }
  .problem {
    display: grid;
    gap: 8px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_bad);
  }
  .fault {
    gap: 0;
  }
  .repair {
    border-color: var(--_accent);
  }
  code {
    display: block;
    padding: 8px 10px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    font:
      13px/1.5 ui-monospace,
      monospace;
    text-align: start;
    white-space: pre-wrap;
    background: var(--_soft);
  }
  code.plain {
    padding: 0;
    border: 0;
    background: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-block-start: 6px;
  }
  .section {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
  }
  .private {
    padding-block-start: 16px;
  }
`;
