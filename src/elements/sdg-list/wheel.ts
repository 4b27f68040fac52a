import {html, type TemplateResult} from 'lit';
import {numeralColor} from '../../base/goal.js';
import {GOAL_COLORS} from '../../reference/goals.js';

/** The drawing takes no words of its own. */
export {messages as data} from '../../localization/messages.js';

/** Where every bar begins, and where it ends, in units from the middle. */
const INNER = 88;
const OUTER = 124;
const OUTER_LONG = 158;

const WIDTH = 26;

/** From the first bar to the last, in degrees; an opening is left at the bottom. */
const SPAN = 300;

/**
 * The bar of one Goal in the wheel: its official colour and number. Each bar is a drawing of its own, all of one size and laid
 * over each other, so that each can stand in the list with its Goal's name.
 *
 * @param long - whether it reaches further out than others
 * @param direction - 1 clockwise, -1 counter-clockwise
 */
export function drawBar(goal: number, long: boolean, direction: 1 | -1): TemplateResult {
  const outer = long ? OUTER_LONG : OUTER;
  const angle = direction * (((goal - 1) * SPAN) / (GOAL_COLORS.length - 1) - SPAN / 2);
  const turn = (angle * Math.PI) / 180;
  const x = Math.sin(turn) * (outer - 15);
  const y = 6 - Math.cos(turn) * (outer - 15);
  return html`<svg part="bar" viewBox="-160 -160 320 308" aria-hidden="true" focusable="false">
    <rect
      x=${-WIDTH / 2}
      y=${-outer}
      width=${WIDTH}
      height=${outer - INNER}
      rx="3"
      fill=${GOAL_COLORS[goal - 1]!}
      transform="rotate(${angle})"
    />
    <text x=${x.toFixed(1)} y=${y.toFixed(1)} fill=${numeralColor(goal)}>${goal}</text>
  </svg>`;
}
