/**
 * Where no script runs, what only a script moves stands still: nothing looks like a
 * button, and what a button would show is shown.
 */

/** By the part of a widget that it is for, in the shadow roots that have it. @type {readonly [RegExp, string][]} */
const RULES = [
  [/part="controls"/, '[part=controls]{display:none}'],
  [
    /part="definition"/,
    '[part=name]{pointer-events:none}[part=name] svg{display:none}[part=definition][hidden]{display:block!important}',
  ],
  [/part="speaker"/, '[part=speaker]{pointer-events:none;color:inherit;text-decoration:none}'],
];

/**
 * How many slides are in view is known when they are laid out. WebKit snaps to a slide before all have their places,
 * and follows it there; the script waits for them.
 */
const UNTIL_DRAWN = /** @type {const} */ ([
  /class="viewport"/,
  '[part=position]{visibility:hidden}.viewport{scroll-snap-type:none!important}',
]);

/**
 * Adds to each shadow root in `html` a style sheet with what it needs without a script.
 * @param {string} html the inside of a shadow root, and of those in it
 */
export function forNoScript(html) {
  return html.replace(/<\/style>((?:(?!<style>).)*)/gs, (whole, body) => {
    const own = body.replace(/<template shadowrootmode.*$/s, '');
    const rules = RULES.filter(([part]) => part.test(own)).map(([, rule]) => rule);
    const later = UNTIL_DRAWN[0].test(own) ? UNTIL_DRAWN[1] : '';
    return `${later}${rules.length > 0 ? `@media (scripting:none){${rules.join('')}}` : ''}${whole}`;
  });
}
