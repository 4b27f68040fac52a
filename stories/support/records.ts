/** The records of decisions, one under another on one page. */
import {forStorybook} from './guides.js';

interface DecisionRecord {
  /** Of its file, which is its place on the page. */
  readonly name: string;
  readonly text: string;
}

/** @param files - texts by their paths; each becomes a section of the page, its headings a level lower */
export function recordsFrom(files: Readonly<Record<string, string>>): readonly DecisionRecord[] {
  return Object.entries(files)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([path, text]) => {
      const name = path.replace(/^.*\/|\.md$/g, '');
      return {name, text: forStorybook(text, `docs/decisions/${name}.md`).replace(/^# /, '## ')};
    });
}
