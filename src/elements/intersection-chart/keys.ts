/** The row, counted from 0, that a key leads to from the row where it is pressed; nothing for other keys. */
export function rowOfKey({key, target, ctrlKey, altKey, metaKey}: KeyboardEvent, count: number): number | undefined {
  const row = (target as Element).closest('tr')?.sectionRowIndex;
  if (row === undefined || ctrlKey || altKey || metaKey) return undefined;
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, row - 1);
    case 'ArrowDown':
      return Math.min(count - 1, row + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
