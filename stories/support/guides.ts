/** Where the Storybook shows the guides of docs/editors/, by their file. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  README: 'which-line-where',
  attributes: 'what-each-widget-takes',
};

/** The address of a guide in the Storybook; `{name}` is its file. */
export const GUIDES = './?path=/docs/for-editors-{name}--docs';

/** A guide without the marks of what is made in it, and with links that lead to the other pages here. */
export function forStorybook(guide: string): string {
  return guide
    .replace(/<!--.*?-->\n/g, '')
    .replace(
      /\]\(([\w-]+)\.md(#[\w-]+)?\)/g,
      (_, name: string) => `](${GUIDES.replace('{name}', ELSEWHERE[name] ?? name)})`,
    )
    .replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');
}
