/**
 * What drawn widgets take beside their own styles, until a script draws them, and where none does: nothing looks like
 * a button that only a script moves, what it would show is shown, and what it would measure is worked out by the browser.
 */
import {carouselRules} from './carousel.mjs';

/** By the part of a widget that it is for, in the shadow roots that have it. @type {readonly [RegExp, string][]} */
const RULES = [
  [/part="(controls|add|label|choices)"/, ':is([part=controls],[part=add],label[part],[part=choices]){display:none}'],
  [/part="choice"|part="menu"/, '[part=base]>[hidden]{display:block!important}'],
  [
    /part="definition"/,
    '[part=name]{pointer-events:none}[part=name] svg{display:none}[part=definition][hidden]{display:block!important}',
  ],
  [/part="speaker"/, '[part=speaker]{pointer-events:none;color:inherit;text-decoration:none}'],
];

/** What a script makes the button of a video is a link without one, and looks like what it becomes. */
const LIKE_BUTTON =
  '@media (scripting:enabled){.facade:has([part=link]) [part=heading] a{color:inherit;text-decoration:none}}';

/**
 * Adds to each shadow root in `html` a style sheet with what it needs without a script.
 *
 * @param {string} html the inside of a shadow root, and of those in it
 * @param {{slides?: number, perView?: string}} [outermost] of the widget whose root it is: how many of its children are
 *   slides, and how many of them its author wants side by side
 */
export function forNoScript(html, {slides, perView} = {}) {
  return html.replace(/<\/style>/g, (end, offset) => {
    const own = ownOf(html, offset);
    const isOutermost = html.indexOf(end) === offset;
    const still = RULES.filter(([part]) => part.test(own)).map(([, rule]) => rule);
    const carousel = own.includes('class="viewport"')
      ? carouselRules(
          (isOutermost && slides) || own.split('class="slide"').length - 1,
          isOutermost ? perView : undefined,
        )
      : '';
    const video = own.includes('class="facade"') ? LIKE_BUTTON : '';
    return `${carousel}${video}${still.length > 0 ? `@media (scripting:none){${still.join('')}}` : ''}${end}`;
  });
}

/**
 * What is in a shadow root from a place in it on, without what is in the roots in it.
 * @param {string} html @param {number} start
 */
function ownOf(html, start) {
  let own = '';
  let from = start;
  let depth = 0;
  for (const {0: tag, index} of html.slice(start).matchAll(/<\/?template\b/g)) {
    if (depth === 0) own += html.slice(from, start + index);
    depth += tag === '</template' ? -1 : 1;
    from = start + index;
    if (depth < 0) return own;
  }
  return own + html.slice(from);
}
