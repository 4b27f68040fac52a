/** What is wrong with a tag, a div or a link as a whole, in plain words. */
import {msg, str} from '../localization/messages.js';
import {elements} from '../loader/elements.js';
import {code} from './author-messages.js';
import {telling} from './parts.js';
import type {Words} from './value-words.js';

/** The way out of a name that is none. */
function nameMeant(tag: string, shown: (name: string) => string): string {
  const meant = telling.nearestName(tag, Object.keys(elements));
  const name = code(meant && shown(meant));
  return meant
    ? msg(str`Did you mean ${name}?`, {
        id: 'author.todo.did-you-mean',
        desc: 'What to do about a name with a typing error; the name that was probably meant follows, as code. Example of the name: vs-speaker-card.',
      })
    : msg('Copy the line again from the instructions that you have for the widgets.', {
        id: 'author.todo.copy-again',
        desc: 'What to do about the name of a widget that does not exist at all.',
      });
}

export const MARKUP_WORDS = {
  'carrier-owned': ({value}) => {
    const tag = code(`<${value}>`);
    return {
      wrong: msg(
        'Another program (React, Vue, Angular or Svelte) draws this part of the page, so the widget cannot be put here.',
        {
          id: 'author.problem.carrier-owned',
          desc: 'Problem: a widget cannot be made because a program such as React or Vue manages this part of the page.',
        },
      ),
      todo: msg(str`Ask your developers to draw ${tag} in its place.`, {
        id: 'author.problem.carrier-owned.todo',
        desc: 'What to do about a part of the page that a program such as React or Vue manages; the tag is code. Example of the tag: <vs-speaker-card>.',
      }),
    };
  },
  'carrier-unknown': ({attribute, value = ''}) => {
    const written = code(attribute === 'href' ? value : `${attribute}="${value}"`);
    const bare = value.replace(/^#/, '').trim().toLowerCase();
    const isLink = attribute === 'href';
    return {
      wrong: msg(str`No widget has the name that is written in ${written}.`, {
        id: 'author.problem.carrier-unknown',
        desc: 'Problem: a div or link names a widget that does not exist; the code follows. Example of the written: data-vs="speaker".',
      }),
      todo: nameMeant(isLink ? bare : `vs-${bare.replace(/^vs-/, '')}`, (name) =>
        isLink ? `#${name}` : `data-vs="${name.slice(3)}"`,
      ),
    };
  },
  'version-other': ({attribute: tag, value: first}) => {
    const name = code(`<${tag}>`);
    return {
      wrong:
        first || !tag
          ? msg('Two scripts of these widgets are on this page, in two versions.', {
              id: 'author.problem.version-other',
              desc: 'Problem: a page loads the library of widgets twice, in two versions.',
            })
          : msg(str`Another program on this page has an element of its own named ${name}.`, {
              id: 'author.problem.version-other.stranger',
              desc: 'Problem: the script of another library defined a tag that is one of ours; the tag is code. Example of the name: <vs-speaker-card>.',
            }),
      todo: msg(
        'Ask whoever looks after the website to keep one of the two scripts, and to take the other one off the page.',
        {
          id: 'author.problem.version-other.todo',
          desc: 'What to do about two scripts on a page of which only one can draw the widgets.',
        },
      ),
    };
  },
  'content-outside': () => ({
    wrong: msg('The widget is empty. A paragraph that may be its text comes after it.', {
      id: 'author.problem.content-outside',
      desc: 'Problem: the editor of the CMS moved the text of a widget behind it.',
    }),
    todo: msg('Write the tag and its text in one line, without pressing Enter in it.', {
      id: 'author.problem.content-outside.todo',
      desc: 'What to do about a widget whose text was moved behind it.',
    }),
  }),
  'content-swallowed': ({value}) => {
    const end = code(`</${value}>`);
    return {
      wrong: msg('The widget has no end, so it took in other parts of the page.', {
        id: 'author.problem.content-swallowed',
        desc: 'Problem: the closing tag of a widget is missing.',
      }),
      todo: msg(
        str`Write ${end} right after the text of the widget. A slash (/) in front of the sign > does not end it.`,
        {
          id: 'author.problem.content-swallowed.todo',
          desc: 'What to do about a missing closing tag, which is given as code. Example of the end: </vs-speaker-card>.',
        },
      ),
    };
  },
  'element-not-loaded': () => ({
    wrong: msg('The program of this widget could not be loaded. Its text stays readable.', {
      id: 'author.problem.element-not-loaded',
      desc: 'Problem: a file of the library did not come.',
    }),
    todo: msg(
      'Load the page again. If that does not help, ask whoever looks after the website whether the whole folder of the script was published.',
      {
        id: 'author.problem.element-not-loaded.todo',
        desc: 'What to do about a file of the library that did not come.',
      },
    ),
  }),
  'locale-entry': ({attribute, value}) => {
    const [name, written] = [code(attribute), code(value)];
    const example = code('rw=/files/rw.xlf');
    return {
      wrong: msg(
        str`${name} of the script has ${written}, which does not name a language and the address of its file.`,
        {
          id: 'author.problem.locale-entry',
          desc: 'Problem: the list of the page’s own translations has an entry that is none. Example of the written: rw:rw.xlf. Example of the name: data-vs-locales.',
        },
      ),
      todo: msg(str`Write pairs such as ${example}, with spaces between them.`, {
        id: 'author.problem.locale-entry.todo',
        desc: 'What to do about a wrong entry in the list of translations; an example follows. Example of the example: rw=/files/rw.xlf.',
      }),
    };
  },
  'locale-refused': ({value, wanted}) => {
    const [file, reason] = [code(value), code(wanted)];
    return {
      wrong: msg(str`The file of translations ${file} is not used: ${reason}`, {
        id: 'author.problem.locale-refused',
        desc: 'Problem: a file of translations cannot be used; the reason follows as a whole sentence, in English. Example of the file: /files/rw.xlf. Example of the reason: the server answered 404. Check the address.',
      }),
      todo: msg(
        'Check its address, or ask whoever made the file. Until then the widgets keep the words that they had.',
        {
          id: 'author.problem.locale-refused.todo',
          desc: 'What to do about a file of translations that cannot be used.',
        },
      ),
    };
  },
  'locale-texts-refused': ({value, wanted = ''}) => {
    const file = code(value);
    const [first = '', ...others] = wanted.split('\n');
    const reason = code(others.length > 0 ? `${first} …` : first);
    return {
      wrong: msg(str`The file of translations ${file} has texts that cannot be used: ${reason}`, {
        id: 'author.problem.locale-texts-refused',
        desc: 'Problem: some texts of a file of translations are left out; the first reason follows, in English. Example of the file: /files/rw.xlf. Example of the reason: line 12, carousel.next: a text has no id.',
      }),
      todo: msg(
        'The other texts are used. All reasons are on the console of the browser: send them to the translator.',
        {
          id: 'author.problem.locale-texts-refused.todo',
          desc: 'What to do about translations that are left out.',
        },
      ),
    };
  },
  'origin-refused': ({value}) => {
    const site = code(value);
    const setting = code(`data-vs-origins="${value}"`);
    return {
      wrong: msg(str`The link leads to ${site}, whose stories this page does not show. It stays a plain link.`, {
        id: 'author.problem.origin-refused',
        desc: 'Problem: a link to another website may not become a widget. Example of the site: https://partner.example.',
      }),
      todo: msg(str`To allow it, ask whoever looks after the website to write ${setting} into the tag of the script.`, {
        id: 'author.problem.origin-refused.todo',
        desc: 'What to do about a website that is not allowed; the setting is code. Example of the setting: data-vs-origins="https://partner.example".',
      }),
    };
  },
  'origin-unknown': ({attribute, value}) => {
    const [name, written] = [code(attribute), code(value)];
    const example = code('https://partner.example');
    return {
      wrong: msg(str`${name} of the script lists ${written}, which is not the address of a whole website.`, {
        id: 'author.problem.origin-unknown',
        desc: 'Problem: the list of allowed websites has an entry that is none, for instance with a folder. Example of the written: https://partner.example/stories/. Example of the name: data-vs-origins.',
      }),
      todo: msg(str`Write addresses without folders, such as ${example}, with spaces between them.`, {
        id: 'author.problem.origin-unknown.todo',
        desc: 'What to do about a wrong entry in the list of allowed websites; an example follows. Example of the example: https://partner.example.',
      }),
    };
  },
  'render-failed': ({value}) => {
    const error = code(value);
    const policy = code('volunteer-story-widgets');
    return {
      wrong: msg(str`The widget could not be drawn: ${error}. Its text stays readable.`, {
        id: 'author.problem.render-failed',
        desc: 'Problem: a widget failed; the words of the browser follow, in English. Example of the error: TypeError: x is undefined.',
      }),
      todo: msg(
        str`Send this to whoever looks after the website. If the page uses Trusted Types, it must allow the policy ${policy}.`,
        {
          id: 'author.problem.render-failed.todo',
          desc: 'What to do about a widget that failed. Trusted Types is a technical term and stays as it is. Example of the policy: volunteer-story-widgets.',
        },
      ),
    };
  },
  'story-item-unknown': ({value = '', wanted = ''}) => {
    const id = code(`#${value}`);
    const choices = wanted ? telling.choicesFor(value, wanted).map((one) => code(`#${one}`)) : [];
    const list = choices.join(' · ');
    return {
      wrong: value
        ? msg(str`The story has no ${id} that this widget could show.`, {
            id: 'author.problem.story-item-unknown',
            desc: 'Problem: the address of a story names an item that is not in it; the name is code. Example of the id: sophie-plagerson.',
          })
        : msg('The address of the story does not say what to show of it.', {
            id: 'author.problem.story-item-unnamed',
            desc: 'Problem: the address of a story lacks the name of an item.',
          }),
      todo:
        choices.length > 0
          ? msg(str`End the address of the story with one of these: ${list}`, {
              id: 'author.problem.story-item-unknown.todo',
              desc: 'What to do about an item that the story does not have; a list of endings follows. Example of the list: #sophie-plagerson, #sonia-mehzabeen.',
            })
          : msg('The story has nothing of this kind. Take the widget out, or have the story file completed.', {
              id: 'author.problem.story-item-none.todo',
              desc: 'What to do where the story has nothing that the widget could show.',
            }),
    };
  },
  'tag-unknown': ({value = ''}) => {
    const tag = code(`<${value}>`);
    return {
      wrong: msg(str`There is no widget ${tag}.`, {
        id: 'author.problem.tag-unknown',
        desc: 'Problem: a tag names a widget that does not exist; the tag is code. Example of the tag: <vs-speaker>.',
      }),
      todo: nameMeant(value, (name) => `<${name}>`),
    };
  },
} satisfies Words;
