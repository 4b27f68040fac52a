import {widgetName} from '../../snippet-maker/texts/texts.js';

/** The Storybook's pages that show a file of Markdown, by the path of the file. */
const PAGES: Readonly<Record<string, string>> = {
  '.github/SECURITY.md': 'for-websites-report-a-weakness',
  'CHANGELOG.md': 'for-websites-changelog',
  'CONTRIBUTING.md': 'for-contributors-the-house',
  'bench/README.md': 'for-contributors-benchmarks-and-budgets',
  'bench/results.md': 'for-contributors-benchmarks-and-budgets',
  'custom-elements.json': 'for-websites-tags-and-events',
  'docs/accessibility.md': 'for-websites-accessibility',
  'docs/check-your-page.md': 'for-editors-check-your-page',
  'docs/content-security-policy.md': 'for-websites-security-policy',
  'docs/decisions/README.md': 'for-contributors-decision-records',
  'docs/dependencies.md': 'for-contributors-dependencies',
  'docs/editors/README.md': 'for-editors-which-line-where',
  'docs/editors/attributes.md': 'for-editors-what-each-widget-takes',
  'docs/events.md': 'for-websites-tags-and-events',
  'docs/frameworks.md': 'for-websites-in-frameworks',
  'docs/install.md': 'for-websites-install',
  'docs/performance.md': 'for-websites-performance',
  'docs/prerender.md': 'for-websites-draw-widgets-beforehand',
  'docs/publish-costs.md': 'for-websites-what-views-cost',
  'docs/publish.md': 'for-websites-publish-a-story',
  'docs/story-file.md': 'for-editors-the-story-file',
  'docs/theming.md': 'for-websites-theming',
  'docs/translate.md': 'for-translators-translate-in-15-minutes',
  'docs/upgrading.md': 'for-websites-upgrade',
  'docs/what-survives.md': 'for-editors-what-survives-which-editor',
  'locales/glossary.csv': 'for-translators-glossary',
};

/** The address of a page of the Storybook. */
export const addressOf = (page: string, hash = ''): string => `./?path=/docs/${page}--docs${hash}`;

/** The tools among the pages, which need the whole window. */
const SNIPPET_MAKER = './?path=/story/for-editors-snippet-maker--snippet-maker';
export const PREVIEW = './?path=/story/for-translators-preview--preview';

/** Sections of files that are a page here, or speak of a tool that is one. */
const SECTIONS: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md#how-the-builds-for-pages-treat-lit': addressOf(
    'for-contributors-tests-and-builds',
    '#how-the-builds-for-pages-treat-lit',
  ),
  'docs/editors/README.md#the-snippet-maker': SNIPPET_MAKER,
};

/** Pages as guides name them, where their address does not follow from that. */
const TOOLS: Readonly<Record<string, string>> = {
  'For editors: Snippet maker': SNIPPET_MAKER,
  'For translators: Preview': PREVIEW,
};

/** The address of a guide in the Storybook; `{name}` is its file. */
export const GUIDES = addressOf('for-editors-{name}');

/** What a heading is called in addresses, as GitHub does it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Where the Storybook shows a file. Records of decisions stand together on one page, under their file's name. */
function placeOf(path: string, hash: string): string | undefined {
  const guide = /^docs\/editors\/([\w-]+)\.md$/.exec(path)?.[1];
  const widget = /^docs\/editors\/widgets\/([\w-]+)\.md$/.exec(path)?.[1];
  if (widget) return addressOf(`for-editors-widgets-${anchorOf(widgetName('en', `vs-${widget}`))}`, hash);
  const record = /^docs\/decisions\/(\d[\w-]+)\.md$/.exec(path)?.[1];
  if (record) return addressOf('for-contributors-decision-records', `#${record}`);
  const page = PAGES[path] || (guide && `for-editors-${guide}`);
  return SECTIONS[path + hash] ?? (page ? addressOf(page, hash) : undefined);
}

/** Links to files, in Markdown. */
const LINK = /\[([^\]]+)\]\((?!https?:|#|\.?\/?\?path=)([^)#\s]+)(#[\w-]+)?\)/g;

/** Pages of the Storybook, as guides name them for those who read elsewhere. */
const PAGE_NAME = /\*\*(For [a-z]+: [^*]+)\*\*/g;

/** Code in a line, which the Storybook would take for a block where a line ends in it. */
const CODE = /(?<!`)`(?!`)[^`]+`(?!`)/g;

/**
 * A guide without the marks of what is made in it, and with links that lead to the pages here, also from their names in bold
 * (`**For translators: Preview**`). What the Storybook does not show is named and not linked.
 *
 * @param path - of the guide below the root of the project, from which its links count
 */
export function forStorybook(guide: string, path = 'docs/editors/README.md'): string {
  const link = (_: string, text: string, file: string, hash = ''): string => {
    const target = new URL(file, `file:///${path}`).pathname.slice(1);
    const place = placeOf(target, hash);
    return place ? `[${text}](${place})` : text;
  };
  const named = (_: string, name: string): string => {
    const page = name.replace(/\s+/g, ' ');
    return `**[${page}](${TOOLS[page] ?? addressOf(anchorOf(page))})**`;
  };
  const forWords = (words: string): string =>
    words
      .replace(CODE, (code) => code.replaceAll('\n', ' '))
      .replace(LINK, link)
      .replace(PAGE_NAME, named);
  return guide
    .replace(/<!--.*?-->\n/g, '')
    .split(/^(```[^]*?^```)$/m)
    .map((part) => (part.startsWith('```') ? part : forWords(part)))
    .join('');
}

/** A part of a file of Markdown: what stands under one of its headings of the second level, without the heading. */
export function section(guide: string, heading: string): string {
  const parts = guide.split(/^## /m);
  const part = parts.find((text) => text.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`There is no "## ${heading}" any more.`);
  return part.slice(heading.length).trim();
}

/** The cells of the first table in a text, row by row, without the head. */
export function rowsIn(text: string): readonly (readonly string[])[] {
  const [, , ...rows] = text.match(/^\|.*\|$/gm) ?? [];
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}
