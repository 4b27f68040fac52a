import type {CarouselView} from './position-text.js';

/** Elements that use the arrow keys themselves. */
const USES_ARROWS =
  'input, textarea, select, audio, video, [contenteditable], [role=slider], [role=tab], [role=menuitem]';

/** Where a key leads, by reading direction; nowhere when the key belongs to something else. */
export function targetOfKey(event: KeyboardEvent, {range, count, language}: CarouselView): number | undefined {
  const [origin] = event.composedPath();
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return undefined;
  if (origin instanceof Element && origin.closest(USES_ARROWS)) return undefined;
  const {first, last} = range;
  // Where all slides are in view, the keys belong to the page.
  if (first === 0 && last === count - 1) return undefined;
  const forward = language.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return event.key === forward ? first + 1 : first - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
