/** Least width of a slide, in CSS pixels. */
const LEAST_SLIDE = 200;

/** Space between slides, in CSS pixels. */
const GAP = 16;

/**
 * Tells the style sheet how many slides stand side by side: as many as the author
 * wants and the width allows; without a wish it decides itself. Set from here,
 * because a `style` attribute in the template would break strict pages.
 */
export function setSlidesPerView({style}: HTMLElement, wanted: number, width: number, count: number): void {
  const fitting = Math.max(1, Math.floor((width + GAP) / (LEAST_SLIDE + GAP)));
  if (wanted) style.setProperty('--_per-view', String(Math.min(wanted, fitting)));
  else style.removeProperty('--_per-view');
  style.setProperty('--_count', String(count));
}
