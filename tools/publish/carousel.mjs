/** What the script of a carousel measures and sets, as rules for one that is drawn without it. */

/** As in `slides-per-view.ts`: least width of a slide, and space between slides, in CSS pixels. */
const [LEAST_SLIDE, GAP] = [200, 16];

/** Widths from which the styles of carousels show so many slides by themselves. @type {readonly [slides: number, width: number][]} */
const AUTOMATIC = [
  [2, 600],
  [3, 960],
];

/**
 * Which numbers are in view is known when slides are laid out. WebKit snaps to a slide before all have their places,
 * and follows it there; the script waits for them. Cards are drawn already, as high as they are.
 */
const UNTIL_DRAWN =
  '[part=position]{visibility:hidden}.viewport{scroll-snap-type:none!important}.slide>*{min-block-size:0!important}';

/** Children of the page in the one slot are laid out like the frames that the script gives them. */
const SLOTTED =
  '.viewport>slot::slotted(*){--_shown:min(var(--_per-view,var(--_auto,1)),var(--_count,9));flex:0 0 calc((100% - (var(--_shown) - 1)*var(--_gap))/var(--_shown))!important;box-sizing:border-box!important;min-inline-size:0!important;margin:0}';

/** Style sheets of the page lay the carousel out as if its slides stood in it. */
const BASE = '[part=base]{inline-size:100%;min-inline-size:0}';

/**
 * @param {number} count of slides
 * @param {string} [wanted] how many the author wants side by side
 */
export function carouselRules(count, wanted) {
  const perView = /^\s*[1-6]\s*$/.test(wanted ?? '') ? Number(wanted) : 0;
  const steps = perView
    ? Array.from({length: perView}, (_, index) => [index + 1, index === 0 ? 0 : widthOf(index + 1)])
    : AUTOMATIC;
  const fixed = perView ? steps.map(([slides, width]) => from(width, `.viewport{--_per-view:${slides}}`)).join('') : '';
  const [, all] = steps.find(([slides]) => slides >= count) ?? [];
  const unneeded = count > 1 && all !== undefined ? from(all, '[part=controls]{display:none!important}') : '';
  return `${UNTIL_DRAWN}${BASE}${SLOTTED}.viewport{--_count:${count}}${fixed}${unneeded}`;
}

/** The width that so many slides take at least. @param {number} slides */
const widthOf = (slides) => slides * (LEAST_SLIDE + GAP) - GAP;

/** @param {number} width @param {string} rule */
const from = (width, rule) => (width > 0 ? `@container (min-width:${width}px){${rule}}` : rule);
