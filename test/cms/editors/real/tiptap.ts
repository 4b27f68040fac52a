/** TipTap, on ProseMirror, with its starter kit. */
import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export function plain(): (html: string) => string {
  const element = document.body.appendChild(document.createElement('div'));
  const editor = new Editor({element, extensions: [StarterKit]});
  return (html) => {
    editor.commands.setContent(html);
    return editor.getHTML();
  };
}
