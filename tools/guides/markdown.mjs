/** What guides are written in. */

/**
 * @param {string} language
 * @param {string} code
 */
export function fenced(language, code) {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

/**
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
