/** The card of a speaker, over the page. Loaded when the first visitor asks for one. */
import {html, render} from 'lit';
import type {LanguageController} from '../../base/language-controller.js';
import type {Words} from '../../base/words.js';
import {msg} from '../../localization/messages.js';
import '../speaker-card/vs-speaker-card.js';
import {adopt} from './adopt.js';
import {dialogStyles} from './dialog.styles.js';

/** Whose card is shown, and how it fits into the page. */
export interface Shown {
  readonly name: Words;
  /** The address of the person in the story file. */
  readonly src: string;
  readonly level: number;
}

/** Opens the card in a dialog, and closes it on Escape, the button, or a click beside it. */
export function openSpeaker(root: ShadowRoot, language: LanguageController, {name, src, level}: Shown): void {
  // Whoever clicks again while this is loading wants the same card.
  if (root.querySelector('dialog')) return;
  const opener = root.activeElement;
  const dialog = document.createElement('dialog');
  const {lang, dir} = language.mark;
  dialog.setAttribute('part', 'dialog');
  dialog.setAttribute('aria-label', name.text);
  dialog.dir = language.direction;
  const close = language.speak(() =>
    msg('Close', {
      id: 'programme.close',
      desc: 'Button that closes the card of a speaker and leads back to the programme. At most 16 characters.',
    }),
  );
  render(
    html`<vs-speaker-card src=${src} heading-level=${level}></vs-speaker-card>
      <button part="close" type="button" lang=${lang} dir=${dir} @click=${() => dialog.close()}>${close}</button>`,
    dialog,
  );
  // Beside the card is the dialog's own backdrop; a drag that begins inside ends no visit.
  dialog.addEventListener('pointerdown', ({target, clientX, clientY}) => {
    const {left, right, top, bottom} = dialog.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (target === dialog && !isInside) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener instanceof HTMLElement) opener.focus();
  });
  adopt(root, dialogStyles);
  root.append(dialog);
  dialog.showModal();
}
