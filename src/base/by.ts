import {css, type CSSResult, type nothing, type TemplateResult} from 'lit';
import {msg} from '../localization/messages.js';
import type {StoryElement} from './story-element.js';

export const byStyles: CSSResult = css`
  [part='by'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(2 * var(--_space));
    margin-block-start: var(--_space);
  }
  [part='by'] dd {
    margin: 0;
  }
  [part='by'] dd:not(:last-child)::after {
    content: '·' / '';
    margin-inline-start: calc(2 * var(--_space));
  }
`;

/** Draws the names of those who said something, by their ids. */
export function drawBy({story}: StoryElement, by: readonly string[]): TemplateResult | typeof nothing | undefined {
  const label = msg('Named by', {
    id: 'challenge.by',
    desc: 'Label in front of the names of one or more people, women or men, who spoke about a challenge or made a recommendation. Neutral as to gender and number where the language allows it, such as "According to".',
  });
  return story?.drawNames('by', label, by);
}
