import {msg, str} from '../localization/messages.js';
import type {Repair, RepairKind} from '../loader/record.js';
import {code} from './author-messages.js';

/** What an editor did to a widget, and what readers get instead. */
interface RepairWords {
  readonly happened: string;
  readonly readersGet: string;
}

const WORDS: Readonly<Record<RepairKind, (repair: Repair) => RepairWords>> = {
  attributes: ({repaired}) => {
    const mended = code(repaired);
    return {
      happened: msg('The editor changed quotation marks or special characters inside the tag.', {
        id: 'author.repair.attributes',
        desc: 'What the editor of a CMS did to a widget.',
      }),
      readersGet: msg(str`The tag is read as it was meant: ${mended}`, {
        id: 'author.repair.attributes.now',
        desc: 'What readers get of a widget that was repaired; code follows. Example of the mended: <vs-speaker-card name="Sonia Mehzabeen">.',
      }),
    };
  },
  'cut-tag': ({repaired}) => {
    const mended = code(repaired);
    return {
      happened: msg('The editor ended the tag too early, at the sign >.', {
        id: 'author.repair.cut-tag',
        desc: 'What the editor of a CMS did to a widget.',
      }),
      readersGet: msg(str`The tag was put together again: ${mended}`, {
        id: 'author.repair.cut-tag.now',
        desc: 'What readers get of a widget that was repaired; code follows. Example of the mended: <vs-speaker-card name="Sonia Mehzabeen">.',
      }),
    };
  },
  'lost-content': () => ({
    happened: msg('The editor added paragraphs, so the text of the widget ended up after it.', {
      id: 'author.repair.lost-content',
      desc: 'What the editor of a CMS did to a widget.',
    }),
    readersGet: msg('The text is back in the widget.', {
      id: 'author.repair.lost-content.now',
      desc: 'What readers get of a widget that was repaired.',
    }),
  }),
  'split-sentence': () => ({
    happened: msg('The editor cut the sentence around the widget into two paragraphs.', {
      id: 'author.repair.split-sentence',
      desc: 'What the editor of a CMS did to a widget that stands in a sentence.',
    }),
    readersGet: msg('The sentence is in one piece again.', {
      id: 'author.repair.split-sentence.now',
      desc: 'What readers get of a widget that was repaired.',
    }),
  }),
  swallowed: ({carrier}) => {
    const end = code(`</${carrier.localName}>`);
    return {
      happened: msg(str`The closing tag ${end} is missing, so the widget took in what follows it.`, {
        id: 'author.repair.swallowed',
        desc: 'What is wrong with the end of a widget; the closing tag is code. Example of the end: </vs-speaker-card>.',
      }),
      readersGet: msg('What follows the widget comes after it again.', {
        id: 'author.repair.swallowed.now',
        desc: 'What readers get of a widget that was repaired.',
      }),
    };
  },
  'wrapped-slides': () => ({
    happened: msg('The editor put all cards into one paragraph, list or table.', {
      id: 'author.repair.wrapped-slides',
      desc: 'What the editor of a CMS did to a carousel.',
    }),
    readersGet: msg('Readers can move from card to card again.', {
      id: 'author.repair.wrapped-slides.now',
      desc: 'What readers get of a carousel that was repaired.',
    }),
  }),
};

/** A repair in plain words, in the language that `msg()` speaks. */
export function repairWords(repair: Repair): RepairWords {
  return WORDS[repair.kind](repair);
}
