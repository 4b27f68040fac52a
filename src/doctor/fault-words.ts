/** What is wrong with a story file, in plain words. What the console says of it stands in `src/story/fault-texts.ts`. */
import {msg, str} from '../localization/messages.js';
import {TAG, type Schema} from '../story/check.js';
import type {StoryError, StoryErrorCode, StoryFault} from '../story/fault.js';
import {EVENT, REPORT} from '../story/schema.js';
import * as values from '../story/values.js';
import {code} from './author-messages.js';
import {faultTexts} from './parts.js';
import type {Advice} from './value-words.js';

const TEXT = (): string =>
  msg('A text is expected here, or one for each language.', {
    id: 'author.fault.text',
    desc: 'What a place of a story file must hold.',
  });

const FILES = (): string =>
  msg('The address of a file is expected here for each language.', {
    id: 'author.fault.downloads',
    desc: 'What a place of a story file must hold.',
  });

/** What is expected at a place of a story file. */
const EXPECTED: ReadonlyMap<Schema<unknown>, () => string> = new Map<Schema<unknown>, () => string>([
  [values.TEXT, TEXT],
  [values.STRING, TEXT],
  [
    TAG,
    () => {
      const examples = [code('en'), code('pt-BR')].join(' · ');
      return msg(str`The code of a language is expected here, such as ${examples}`, {
        id: 'author.fault.language',
        desc: 'What a place of a story file must hold; examples follow. Example of the examples: en, pt-BR.',
      });
    },
  ],
  [
    values.ID,
    () => {
      const example = code('sonia-mehzabeen');
      return msg(str`A short name of small letters, digits and hyphens is expected here, such as ${example}`, {
        id: 'author.fault.id',
        desc: 'What a place of a story file must hold; an example follows. Example of the example: sonia-mehzabeen.',
      });
    },
  ],
  [
    values.PERSON_ID,
    () =>
      msg('The short name (id) of one of the people in the file is expected here.', {
        id: 'author.fault.person',
        desc: 'What a place of a story file must hold.',
      }),
  ],
  [
    values.LINK,
    () =>
      msg('The address of a page is expected here. It begins with https://', {
        id: 'author.fault.link',
        desc: 'What a place of a story file must hold.',
      }),
  ],
  [
    values.IMAGE,
    () =>
      msg('The address of a picture is expected here. It begins with https://', {
        id: 'author.fault.image',
        desc: 'What a place of a story file must hold.',
      }),
  ],
  [
    values.WHEN,
    () => {
      const examples = ['2025-11-20', '2025-11-20T14:00+01:00', '2025-11', '2025'].map(code).join(' · ');
      return msg(str`A date is expected here, such as ${examples}`, {
        id: 'author.fault.date',
        desc: 'What a place of a story file must hold; examples follow. Example of the examples: 2025-11-20, 2025-11.',
      });
    },
  ],
  [
    values.ZONE,
    () => {
      const example = code('Africa/Lusaka');
      return msg(str`A time zone is expected here, such as ${example}`, {
        id: 'author.fault.time-zone',
        desc: 'What a place of a story file must hold; an example follows. Example of the example: Africa/Lusaka.',
      });
    },
  ],
  [
    values.COUNTRY,
    () => {
      const example = code('ZM');
      return msg(str`The two letters of a country are expected here, such as ${example}`, {
        id: 'author.fault.country',
        desc: 'What a place of a story file must hold; an example follows. The letters are codes of ISO 3166-1. Example of the example: ZM.',
      });
    },
  ],
  [
    values.GOAL,
    () =>
      msg('The number of a Goal is expected here, from 1 to 17.', {
        id: 'author.fault.goal',
        desc: 'What a place of a story file must hold.',
      }),
  ],
  [
    values.VERSION,
    () =>
      msg('The number 1 is expected here. Files of another version need newer widgets.', {
        id: 'author.fault.version',
        desc: 'What the version of a story file must be.',
      }),
  ],
  [EVENT.fields.captions, FILES],
  [REPORT.fields.downloads, FILES],
]);

function expected(path: string): string {
  const schema = faultTexts.schemaAt(path);
  const known = EXPECTED.get(schema);
  if (known) return known();
  const choices = (schema.choices ?? []).map((choice) => code(JSON.stringify(choice))).join(' · ');
  if (choices)
    return msg(str`One of these is expected here: ${choices}`, {
      id: 'author.fault.choice',
      desc: 'What a place of a story file must hold; a list follows. Example of the choices: speaker, moderator, panellist, author.',
    });
  return schema.entry
    ? msg('A list is expected here, between [ and ].', {
        id: 'author.fault.list',
        desc: 'What a place of a story file must hold.',
      })
    : msg('A group of fields is expected here, between { and }.', {
        id: 'author.fault.object',
        desc: 'What a place of a story file must hold.',
      });
}

/** What is wrong at one place of a story file. */
export function faultWords({path, value, reason}: StoryFault): Advice {
  const [place, shown] = [code(path), code(faultTexts.printed(value))];
  switch (reason) {
    case 'more':
      return {
        wrong: msg(str`There are more mistakes: ${shown}`, {
          id: 'author.fault.more',
          desc: 'Problem of a story file: a number of mistakes that are not listed follows. Example of the shown: 12.',
        }),
        todo: msg('Have the mistakes above corrected first.', {
          id: 'author.fault.more.todo',
          desc: 'What to do about mistakes that are not listed.',
        }),
      };
    case 'repeated':
      return {
        wrong: msg(str`${place}: ${shown} stands in this list twice.`, {
          id: 'author.fault.repeated',
          desc: 'Problem of a story file: its place, and what is there twice. Example of the place: caseStudies[2].sdgs[1]. Example of the shown: 3.',
        }),
        todo: msg('Have one of them taken out.', {
          id: 'author.fault.repeated.todo',
          desc: 'What to do about an entry that is in a list twice.',
        }),
      };
    case 'taken':
      return {
        wrong: msg(str`${place}: two items have the short name ${shown}.`, {
          id: 'author.fault.taken',
          desc: 'Problem of a story file: its place, and the short name (id) that two items share. Example of the place: people[2].id. Example of the shown: sonia-mehzabeen.',
        }),
        todo: msg('Have one of them renamed.', {
          id: 'author.fault.taken.todo',
          desc: 'What to do about two items with the same short name.',
        }),
      };
  }
  return {
    wrong:
      value === undefined
        ? msg(str`${place} is missing.`, {
            id: 'author.fault.missing',
            desc: 'Problem of a story file: a place that is empty, as code. Example of the place: people[2].name.',
          })
        : msg(str`${place}: ${shown} cannot be used.`, {
            id: 'author.fault.wrong',
            desc: 'Problem of a story file: its place, and the value that cannot be used. Example of the place: caseStudies[2].sdgs[0]. Example of the shown: 18.',
          }),
    todo: expected(path),
  };
}

/** What to do about a file that does not come, by the reason. */
const ERRORS: Readonly<Record<Exclude<StoryErrorCode, 'not-a-story'>, () => Advice>> = {
  'not-found': () => ({
    wrong: msg('There is no file at this address.', {id: 'author.story.not-found', desc: 'Why a story is not shown.'}),
    todo: msg('Check how the address is written, capital letters too.', {
      id: 'author.story.not-found.todo',
      desc: 'What to do about a story file that is not there.',
    }),
  }),
  refused: () => ({
    wrong: msg('The server does not give the file to visitors.', {
      id: 'author.story.refused',
      desc: 'Why a story is not shown.',
    }),
    todo: msg('Ask whoever looks after that server to make it public.', {
      id: 'author.story.refused.todo',
      desc: 'What to do about a story file that is not public.',
    }),
  }),
  unavailable: () => ({
    wrong: msg('The server cannot give the file at present.', {
      id: 'author.story.unavailable',
      desc: 'Why a story is not shown.',
    }),
    todo: tryLater(),
  }),
  'timed-out': () => ({
    wrong: msg('The file did not arrive in time.', {id: 'author.story.timed-out', desc: 'Why a story is not shown.'}),
    todo: tryLater(),
  }),
  unreachable: () => ({
    wrong: msg('The file cannot be reached from this page.', {
      id: 'author.story.unreachable',
      desc: 'Why a story is not shown.',
    }),
    todo: msg(
      'Check the address. If it is right, ask whoever looks after that server to allow other websites (Access-Control-Allow-Origin).',
      {
        id: 'author.story.unreachable.todo',
        desc: 'What to do about a story file that cannot be reached. The word in brackets is a technical setting.',
      },
    ),
  }),
  'not-json': () => ({
    wrong: msg('What stands at this address is not a story file.', {
      id: 'author.story.not-json',
      desc: 'Why a story is not shown.',
    }),
    todo: msg('Check that the address is that of the file, which ends in .json, and not that of a web page.', {
      id: 'author.story.not-json.todo',
      desc: 'What to do about an address that is not that of a story file.',
    }),
  }),
};

const tryLater = (): string =>
  msg('Try again later.', {id: 'author.story.later', desc: 'What to do about a server that does not answer now.'});

/** Why a story is not shown, and the way out. */
export function errorWords({code: reason, fault}: StoryError): Advice {
  if (reason !== 'not-a-story') return ERRORS[reason]();
  return fault ? faultWords(fault) : ERRORS['not-json']();
}
