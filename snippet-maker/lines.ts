/** The lines to copy. */
import {create} from './dom.js';

/** A line of code, and the button that copies it. */
export interface Line {
  readonly box: HTMLElement;
  write(text: string): void;
}

interface LineWords {
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
}

/**
 * Code is never translated, and runs from left to right in every language.
 * @param settled - of the main line: copying waits for it
 */
export function createLine(id: string, {label, copy, copied, failed}: LineWords, settled?: () => Promise<void>): Line {
  const isMain = settled !== undefined;
  const code = create('textarea', {
    id,
    readonly: true,
    rows: isMain ? '5' : '3',
    class: 'code',
    lang: 'en',
    dir: 'ltr',
    translate: 'no',
    spellcheck: 'false',
  });
  const button = create('button', {type: 'button', class: isMain ? 'main' : ''}, copy);
  const status = create('p', {role: 'status', class: 'status'});
  button.addEventListener('click', () => {
    void copyText(code, settled).then((isDone) => {
      status.textContent = isDone ? copied : failed;
    });
  });
  const box = create('div', {class: 'line'}, create('label', {for: id}, label), code, button, status);
  return {
    box,
    write: (text) => {
      if (code.value === text) return;
      code.value = text;
      status.textContent = '';
    },
  };
}

/** Where the browser lets no page copy, the text is selected for whoever can. */
async function copyText(code: HTMLTextAreaElement, settled?: () => Promise<void>): Promise<boolean> {
  await settled?.();
  try {
    await navigator.clipboard.writeText(code.value);
    return true;
  } catch {
    code.focus();
    code.select();
    return false;
  }
}
