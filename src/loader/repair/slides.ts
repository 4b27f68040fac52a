import {isBlank, isOwned, move} from '../page.js';
import {recordMended} from '../record.js';
import {CAROUSEL, isCard} from './kinds.js';

/**
 * Makes a slide of each card of a carousel: an editor that puts cards into one
 * paragraph, list or table makes a single slide of them.
 */
export function unwrapSlides(host: HTMLElement): void {
  if (host.localName !== CAROUSEL) return;
  for (const wrapper of host.querySelectorAll(':scope>:is(ol,p,table,ul)')) {
    const cards = [...wrapper.querySelectorAll('*')].filter(
      (element) => isCard(element) && !cardAround(element, wrapper),
    );
    if (cards.length === 0 || hasOther(wrapper, cards) || cards.some(isOwned)) continue;
    move(cards, host, wrapper);
    wrapper.remove();
    recordMended(host, 'wrapped-slides', `its slides stood in <${wrapper.localName}>`, 'each card is a slide');
  }
}

function cardAround(card: Element, wrapper: Element): boolean {
  const around = card.parentElement!;
  return around !== wrapper && (isCard(around) || cardAround(around, wrapper));
}

/** Whether there is anything in the wrapper beside the cards that a reader would miss. */
function hasOther(wrapper: Element, cards: readonly Element[]): boolean {
  return [...wrapper.childNodes].some((node) => {
    if (isBlank(node) || cards.includes(node as Element)) return false;
    return !(node instanceof Element) || node.matches('a,img,video,iframe,input,button') || hasOther(node, cards);
  });
}
