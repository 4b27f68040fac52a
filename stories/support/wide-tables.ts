/** More columns than these have no room beside each other on a telephone. */
const MOST_COLUMNS = 6;

const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A text in Markdown whose widest tables are turned round: their columns are rows, and their rows columns. */
export function withTablesTurned(text: string): string {
  return text.replace(/(?:^\|.*\|\n)+/gm, (table) => {
    const [heads = '', , ...rows] = table.trim().split('\n');
    const columns = cellsOf(heads);
    if (columns.length <= MOST_COLUMNS) return table;
    const cells = [columns, ...rows.map(cellsOf)];
    const turned = columns.map((_, column) => rowOf(cells.map((row) => row[column] ?? '')));
    const [first = '', ...others] = turned;
    return `${[first, rowOf(cells.map(() => '---')), ...others].join('\n')}\n`;
  });
}
