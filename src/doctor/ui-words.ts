/** What the panel says beside its findings. */
import {msg, str} from '../localization/messages.js';
import type {Status} from './examine.js';
import type {Form} from './line-text.js';

const STATUS_NAMES: Readonly<Record<Status, () => string>> = {
  fine: () => msg('Fine', {id: 'author.status.fine', desc: 'State of a widget. May follow a number: “3 Fine”.'}),
  repaired: () =>
    msg('Repaired', {id: 'author.status.repaired', desc: 'State of a widget that was damaged. May follow a number.'}),
  loading: () => msg('Loading', {id: 'author.status.loading', desc: 'State of a widget. May follow a number.'}),
  'not-allowed': () =>
    msg('Not allowed', {id: 'author.status.not-allowed', desc: 'State of a widget. May follow a number.'}),
  'not-loaded': () =>
    msg('Not loaded', {id: 'author.status.not-loaded', desc: 'State of a widget. May follow a number.'}),
  wrong: () =>
    msg('To correct', {
      id: 'author.status.wrong',
      desc: 'State of a widget whose author has to mend something. May follow a number: “1 To correct”.',
    }),
};

export const statusName = (status: Status): string => STATUS_NAMES[status]();

const FORM_NAMES: Readonly<Record<Form, () => string>> = {
  tag: () =>
    msg('as a tag', {id: 'author.form.tag', desc: 'How a widget is written: <vs-speaker-card>. Follows its kind.'}),
  div: () =>
    msg('as a div', {id: 'author.form.div', desc: 'How a widget is written: <div data-vs>. Follows its kind.'}),
  link: () => msg('as a link', {id: 'author.form.link', desc: 'How a widget is written: as a link. Follows its kind.'}),
};

export const formName = (form: Form): string => FORM_NAMES[form]();

export const titleText = (): string =>
  msg('Widget check', {
    id: 'author.panel.title',
    desc: 'Name of the panel that checks the widgets of a page for its editors.',
  });

export const privateText = (): string =>
  msg('Only you see this panel. It goes when vs-debug is taken out of the address, or out of the tag of the script.', {
    id: 'author.panel.private',
    desc: 'Says that visitors do not see the panel. vs-debug is code and stays as it is.',
  });

export const noneText = (): string =>
  msg('There is no widget on this page. If you pasted one, the editor has removed it: paste it in another way.', {
    id: 'author.panel.none',
    desc: 'Stands in place of the list when the page has no widgets. Advice on pasting follows.',
  });

export const widgetsText = (): string =>
  msg('Widgets, in the order of the page', {id: 'author.panel.widgets', desc: 'Heading of the list of widgets.'});

export const cmsText = (): string =>
  msg('This website is made with', {id: 'author.panel.cms', desc: 'Label of a choice of systems such as WordPress.'});

export const otherText = (): string =>
  msg('Something else', {id: 'author.panel.cms-other', desc: 'Last entry in the choice of systems such as WordPress.'});

export const languageText = (): string =>
  msg('Language', {id: 'author.panel.language', desc: 'Label of the choice of languages of the panel.'});

export const foundText = (): string =>
  msg('Found on the page', {id: 'author.panel.found', desc: 'Before the code that stands on the page.'});

export const happenedText = (): string =>
  msg('What happened', {id: 'author.panel.happened', desc: 'Before what the editor of a CMS did to a widget.'});

export const readersGetText = (): string =>
  msg('What readers get', {id: 'author.panel.readers-get', desc: 'Before what was repaired.'});

export const wrongText = (): string =>
  msg('What is wrong', {id: 'author.panel.wrong', desc: 'Before the description of a problem.'});

export const todoText = (): string =>
  msg('What to do', {id: 'author.panel.todo', desc: 'Before the way out of a problem.'});

export const shownText = (): string =>
  msg('Readers see it as it was meant.', {id: 'author.panel.shown', desc: 'Said of a widget with which all is well.'});

export const keepText = (): string =>
  msg('Nothing has to be done. To be safe, paste the line below in its place.', {
    id: 'author.panel.keep',
    desc: 'What to do about a widget that was repaired; a corrected line follows.',
  });

export const keepAnywayText = (): string =>
  msg('Nothing has to be done. When you write it again, write it in one line.', {
    id: 'author.panel.keep-anyway',
    desc: 'What to do about a widget that was repaired, where there is no corrected line.',
  });

const LINE_NAMES: Readonly<Record<Form, () => string>> = {
  tag: () => msg('Corrected line', {id: 'author.panel.line', desc: 'Before a line of code to be copied.'}),
  div: () =>
    msg('The same as a div, where the editor removes tags', {
      id: 'author.panel.line-div',
      desc: 'Before a line of code to be copied; div is a technical term.',
    }),
  link: () =>
    msg('The same as a link, which every editor keeps', {
      id: 'author.panel.line-link',
      desc: 'Before a line of code to be copied.',
    }),
};

export const lineName = (form: Form): string => LINE_NAMES[form]();

export const copyText = (): string =>
  msg('Copy', {id: 'author.panel.copy', desc: 'Button that copies a line of code.'});

export const copiedText = (): string =>
  msg('Copied', {id: 'author.panel.copied', desc: 'Said after a line was copied.'});

export const copyByHandText = (): string =>
  msg('The line is selected. Copy it with Ctrl+C or ⌘C.', {
    id: 'author.panel.copy-by-hand',
    desc: 'Said where the browser does not let a button copy.',
  });

export const showText = (): string =>
  msg('Show on page', {id: 'author.panel.show', desc: 'Button that scrolls to a widget and outlines it.'});

export const showingText = (name: string): string =>
  msg(str`Outlined on the page: ${name}`, {
    id: 'author.panel.showing',
    desc: 'Heard after a widget was outlined on the page; its name follows. Example of the name: Case studies.',
  });

export const filesText = (): string =>
  msg('Story files', {id: 'author.panel.files', desc: 'Heading of the list of story files.'});

export const fileFineText = (): string =>
  msg('Nothing is wrong with it.', {id: 'author.panel.file-fine', desc: 'Said of a story file.'});

export const pageText = (): string =>
  msg('This page', {id: 'author.panel.page', desc: 'Heading of facts about the page.'});

export const versionText = (): string =>
  msg('Version of the widgets', {id: 'author.panel.version', desc: 'Before a number such as 1.2.0.'});

export const scriptText = (): string =>
  msg('Script', {id: 'author.panel.script', desc: 'Before the address of the script.'});

export const bundledText = (): string =>
  msg('Part of the website’s own program', {
    id: 'author.panel.bundled',
    desc: 'Said where the widgets have no script of their own on the page.',
  });

export const twoVersionsText = (versions: string): string =>
  msg(
    str`Several versions of the widgets are on this page (${versions}); the first one is used. Have the others taken out.`,
    {
      id: 'author.panel.two-versions',
      desc: 'Problem of a page that loads several versions; a list of numbers is in the brackets. Example of the versions: 0.1.0, 0.2.0.',
    },
  );

export const twoScriptsText = (): string =>
  msg('The script is on this page more than once. Once is enough: have the others taken out.', {
    id: 'author.panel.two-scripts',
    desc: 'Problem of a page that loads the script several times.',
  });

export const refusedText = (directive: string, blocked: string): string =>
  msg(
    str`The security policy of this page (${directive}) refused something that the widgets need: ${blocked}. Send this to whoever looks after the website.`,
    {
      id: 'author.panel.refused',
      desc: 'Problem of a page with a Content Security Policy; both values are code. Example of the directive: style-src. Example of the blocked: https://your-site.example/widgets/vs.css.',
    },
  );
