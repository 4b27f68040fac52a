/** What published pages say around the widgets. */
import {msg} from '../localization/messages.js';

/** Names the list of links to the same page in other languages. */
export const languagesLabel = (): string =>
  msg('Languages', {
    id: 'page.languages',
    desc: 'Name, heard but not seen, of the list of links to a page in other languages.',
  });

/** Leads from the page of one widget to the story that it is part of. */
export const wholeStory = (): string =>
  msg('The whole story', {
    id: 'page.whole-story',
    desc: 'Link below a single widget, such as a person or a case study, to the page with all of the story.',
  });
