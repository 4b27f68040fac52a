/** Quill: what it takes from HTML, and sends. */
import Quill from 'quill';

export function plain(): (html: string) => string {
  const editor = new Quill(document.body.appendChild(document.createElement('div')));
  return (html) => {
    editor.setContents(editor.clipboard.convert({html}));
    return editor.getSemanticHTML();
  };
}
