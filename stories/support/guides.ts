import {widgetName} from '../../snippet-maker/texts/texts.js';

/** Where the Storybook shows the guides of docs/editors/, by their file. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  README: 'which-line-where',
  attributes: 'what-each-widget-takes',
};

/** The address of a guide in the Storybook; `{name}` is its file. */
export const GUIDES = './?path=/docs/for-editors-{name}--docs';

/** Pages of other guides than those for editors. */
const OTHERS: Readonly<Record<string, string>> = {
  '/docs/translate.md': './?path=/docs/for-translators-translate-in-15-minutes--docs',
  '/locales/glossary.csv': './?path=/docs/for-translators-glossary--docs',
};

/** The address of a page in the Storybook, by the path of its guide; nothing where the Storybook has none. */
function addressOf(path: string): string | undefined {
  const [, file] = /^\/docs\/editors\/(.+)\.md$/.exec(path) ?? [];
  if (!file) return OTHERS[path];
  const [, widget] = /^widgets\/(.+)$/.exec(file) ?? [];
  const page = widget ? `widgets-${kebab(widgetName('en', `vs-${widget}`))}` : (ELSEWHERE[file] ?? file);
  return GUIDES.replace('{name}', page);
}

const kebab = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/**
 * A guide without the marks of what is made in it, and with links that lead to the other pages here. Of links to files that
 * the Storybook does not show, the text remains.
 *
 * @param path - of the guide below the root of the project, from which its links count
 */
export function forStorybook(guide: string, path = 'docs/editors/README.md'): string {
  const base = `https://guides.invalid/${path}`;
  return guide
    .replace(/<!--.*?-->\n/g, '')
    .replace(/\[([^\]]+)\]\((?![a-z]+:|#)([^)]+)\)/g, (_, text: string, to: string) => {
      const address = addressOf(new URL(to, base).pathname);
      return address ? `[${text}](${address})` : text;
    });
}
