/** Words that lie over other words. */
import {textNodes} from '../../right-to-left/reading.js';
import {parentOf} from './flat-tree.js';

interface Line {
  readonly text: Text;
  readonly words: string;
  readonly layer: Element | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of letters are higher than what is drawn of them, and lines may stand closely. */
const PART_OF_LINE = 0.3;

const LEAST = 2;

/** What a long list leaves out of its layout has no place yet. */
const SEEN = {visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true};

/** Which words lie over others. What stands over the page as a whole, such as a dialog, covers it for a reason. */
export function overlaps(root: HTMLElement): string[] {
  const lines = [...textNodes(root)].flatMap(linesOf).sort((one, other) => one.top - other.top);
  return lines.flatMap((line, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < lines.length && lines[next]!.top < line.bottom - LEAST; next++) {
      const other = lines[next]!;
      const width = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      // The boxes of Arabic letters reach over the lines of their own text in Firefox, which are as far apart as they should.
      if (width > LEAST && line.layer === other.layer && line.text !== other.text)
        found.push(`"${line.words}" lies over "${other.words}"`);
    }
    return found;
  });
}

function linesOf(text: Text): Line[] {
  const {parentElement} = text;
  if (!text.data.trim() || !parentElement?.checkVisibility(SEEN)) return [];
  const layer = layerOf(parentElement);
  if (layer === 'unseen') return [];
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].flatMap(({left, right, top, bottom}) => {
    const slack = (bottom - top) * PART_OF_LINE;
    if (right - left < LEAST) return [];
    return [{text, words: text.data.trim().slice(0, 60), layer, left, right, top: top + slack, bottom: bottom - slack}];
  });
}

/** What lifts a text over the rest of the page; nothing of most; `unseen` where it is for screen readers, or out of view. */
function layerOf(element: Element): Element | null | 'unseen' {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const {clipPath, position, overflowX} = getComputedStyle(at);
    if (clipPath === 'inset(50%)' || at.localName === 'option' || at.localName === 'title') return 'unseen';
    if (position === 'fixed' || position === 'sticky') return at;
    // Slides out of view stand beside each other, as those in view do.
    if (/auto|scroll/.test(overflowX)) return at;
  }
  return null;
}
