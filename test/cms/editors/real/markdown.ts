/** Markdown, as markdown-it reads it. */
import MarkdownIt from 'markdown-it';

/** As it comes: HTML in Markdown is shown, not used. */
export function withoutHtml(): (text: string) => string {
  const markdown = new MarkdownIt();
  return (text) => markdown.render(text);
}

/** Where HTML is allowed, and the end of a line ends a line. */
export function withHtml(): (text: string) => string {
  const markdown = new MarkdownIt({html: true, breaks: true});
  return (text) => markdown.render(text);
}

/** A page that shows our markup as text, in the typographic quotation marks of its language, as somebody copies it. */
export function copied(text: string, quotes: string | string[]): string {
  const page = document.createElement('div');
  page.innerHTML = new MarkdownIt({typographer: true, quotes}).render(text);
  return page.innerText.trim();
}
