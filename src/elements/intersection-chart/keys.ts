import {FACTORS} from '../../reference/factors.js';

/** Steps in reading order, from left to right. */
const STEPS: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1};

/**
 * The cell that a key leads to from the cell where it is pressed; nothing for other keys. Where cells
 * stand beside each other, up and down lead to those of other rows; else empty ones are not seen.
 */
export function cellOfKey<T extends HTMLTableCellElement>(
  {key, target, ctrlKey, altKey, metaKey}: KeyboardEvent,
  all: readonly T[],
): T | undefined {
  const from = target as T;
  const {display, direction} = getComputedStyle(from.parentElement!);
  const isMatrix = display === 'grid';
  const cells = isMatrix ? all : all.filter((cell) => cell === from || cell.childElementCount > 0);
  const at = cells.indexOf(from);
  if (at < 0 || ctrlKey || altKey || metaKey) return undefined;
  if (key === 'Home') return cells[0];
  if (key === 'End') return cells.at(-1);
  let step = STEPS[key];
  if (!step) return undefined;
  if (!/t$/.test(key)) return cells[isMatrix ? at + step * FACTORS.length : at + step];
  if (direction === 'rtl') step = -step;
  return cells[at + step];
}
