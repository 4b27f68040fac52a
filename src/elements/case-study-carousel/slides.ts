import {isServer} from 'lit';

/** A child of the carousel that is shown as one slide. */
export type SlideContent = Element | Text;

/** What editors leave behind between slides: empty paragraphs and lists, line breaks, scripts. */
function isLeftover(element: Element): boolean {
  if (element.matches('br,script,style,template,link,meta')) return true;
  return element.matches(':is(p,div,span,ol,ul):not(:has(:not(li)))') && !element.textContent?.trim();
}

/** The children of `host` that are slides, in order; any element is one, and so is bare text. */
export function slidesOf(host: Element): SlideContent[] {
  // A server has no such classes.
  if (isServer)
    return ([...host.childNodes] as SlideContent[]).filter((node) =>
      'matches' in node ? !isLeftover(node) : node.nodeType === 3 && node.data.trim() !== '',
    );
  return [...host.childNodes].filter((node): node is SlideContent =>
    node instanceof Element ? !isLeftover(node) : node instanceof Text && node.data.trim() !== '',
  );
}

/**
 * Puts each slide into its slot, without a word written on the author's elements.
 * A shadow root that came with the page's HTML cannot do that; there, and only
 * there, the children get a `slot` attribute.
 */
export function assignSlides(
  slots: readonly HTMLSlotElement[],
  slides: readonly SlideContent[],
  root: ShadowRoot,
): void {
  slots.forEach((slot, index) => {
    const slide = slides[index]!;
    if (root.slotAssignment === 'manual') slot.assign(slide);
    else if (slide instanceof Element) slide.slot = slot.name = `slide-${index + 1}`;
  });
}

/** Whether something in a slide, or in its frame, has the focus. */
export function hasFocus(slide: SlideContent): boolean {
  return slide.contains((slide.getRootNode() as Document | ShadowRoot).activeElement);
}
