/** What is wrong with what an author wrote into a tag, in plain words. */
import type {Fault, ProblemCode} from '../base/problem-texts.js';
import {msg, str} from '../localization/messages.js';
import {FACTORS} from '../reference/factors.js';
import {code} from './author-messages.js';
import {telling} from './parts.js';

/** What is wrong, and the way out. */
export interface Advice {
  readonly wrong: string;
  readonly todo: string;
}

export type Words = Partial<Record<ProblemCode, (fault: Fault) => Advice>>;

const written = ({attribute, value}: Fault): string => code(`${attribute}="${value}"`);

const listed = (values: readonly string[]): string => values.map((value) => code(value)).join(' · ');

function writeOneOf(values: readonly string[]): string {
  const list = listed(values);
  return msg(str`Write one of these instead: ${list}`, {
    id: 'author.todo.one-of',
    desc: 'What to do about a value that is not known; a list of values follows. Example of the list: card, row, compact.',
  });
}

function notUnderstood(fault: Fault): string {
  const value = written(fault);
  return msg(str`${value} is not understood, so it is left out.`, {
    id: 'author.problem.value-unknown',
    desc: 'Problem: a part of a tag, such as layout="circle", has a value that is not known. Example of the value: layout="circle".',
  });
}

export const VALUE_WORDS = {
  'address-refused': (fault) => {
    const value = written(fault);
    return {
      wrong: msg(str`${value} is not an address that can be used.`, {
        id: 'author.problem.address-refused',
        desc: 'Problem: an address (URL) of a kind that is not allowed. Example of the value: javascript:alert(1).',
      }),
      todo: msg('Copy the address from the address bar of your browser. It begins with https://', {
        id: 'author.problem.address-refused.todo',
        desc: 'What to do about an address that cannot be used.',
      }),
    };
  },
  'attribute-missing': ({attribute = ''}) => {
    const example = code(`${attribute}="${telling.EXAMPLES[attribute] ?? '…'}"`);
    const name = code(attribute);
    return {
      wrong: msg(str`${name} is missing.`, {
        id: 'author.problem.attribute-missing',
        desc: 'Problem: a part that the tag needs, such as name, is not there. Its name is code. Example of the name: name.',
      }),
      todo: msg(str`Write into the tag: ${example}`, {
        id: 'author.problem.attribute-missing.todo',
        desc: 'What to do about a part of a tag that is missing; an example in code follows. Example of the example: name="Sonia Mehzabeen".',
      }),
    };
  },
  'attribute-unknown': ({attribute = '', value = '', wanted = ''}) => {
    const name = code(attribute);
    const meant = code(`${wanted}="${value}"`);
    return {
      wrong: msg(str`The widget does not know ${name}, so it is left out.`, {
        id: 'author.problem.attribute-unknown',
        desc: 'Problem: a part of a tag, such as organisation, has a name with a typing error. The name is code. Example of the name: organisation.',
      }),
      todo: msg(str`Did you mean ${meant}?`, {
        id: 'author.problem.attribute-unknown.todo',
        desc: 'What to do about a part of a tag whose name has a typing error; what was probably meant follows, as code. Example of the meant: organization="UN Volunteers".',
      }),
    };
  },
  'capitals-lost': (fault) => {
    const value = written(fault);
    return {
      wrong: msg(str`${value} may have lost its capital letters, because its quotation marks are not straight.`, {
        id: 'author.problem.capitals-lost',
        desc: 'Problem: of a value between typographic quotation marks, browsers keep small letters only. The value is code. Example of the value: amina bio.',
      }),
      todo: msg('Write it again with its capital letters, between straight quotation marks.', {
        id: 'author.problem.capitals-lost.todo',
        desc: 'What to do about a value that lost its capital letters.',
      }),
    };
  },
  'country-unknown': (fault) => {
    const value = written(fault);
    return {
      wrong: msg(str`${value} is not the code of a country. It is shown as it was typed.`, {
        id: 'author.problem.country-unknown',
        desc: 'Problem: the two letters of a country are not known. Example of the value: Zambia.',
      }),
      todo: msg('Write the two letters of the country, such as BD for Bangladesh or ZM for Zambia.', {
        id: 'author.problem.country-unknown.todo',
        desc: 'What to do about a country that is not known. The letters are codes of ISO 3166-1.',
      }),
    };
  },
  'date-unknown': (fault) => {
    const value = written(fault);
    const examples = listed(['2026-01-15T14:00', '2026-01-15', '2026-01', '2026']);
    return {
      wrong: msg(str`${value} is not a date that can be read.`, {
        id: 'author.problem.date-unknown',
        desc: 'Problem: a date is written in a way that is not understood. Example of the value: 20 November.',
      }),
      todo: msg(str`Write the year first, in one of these forms: ${examples}`, {
        id: 'author.problem.date-unknown.todo',
        desc: 'What to do about a date that cannot be read; examples follow. Example of the examples: 2025-11-20, 2025-11.',
      }),
    };
  },
  'factor-unknown': (fault) => {
    const value = written(fault);
    return {
      wrong: msg(str`${value} is not one of the five factors of being left behind.`, {
        id: 'author.problem.factor-unknown',
        desc: 'Problem. The five factors are those of the United Nations Development Programme. Example of the value: poverty.',
      }),
      todo: writeOneOf(FACTORS),
    };
  },
  'filter-matches-nothing': (fault) => {
    const value = written(fault);
    return {
      wrong: msg(str`Nothing in the story fits ${value}, so there is nothing to show.`, {
        id: 'author.problem.filter-matches-nothing',
        desc: 'Problem: a filter leaves nothing of a list. Example of the value: filter="ZZ".',
      }),
      todo: msg('Take a word out of the filter: what is shown has to fit all of them.', {
        id: 'author.problem.filter-matches-nothing.todo',
        desc: 'What to do about a filter that leaves nothing.',
      }),
    };
  },
  'filter-unknown': ({attribute, value = '', wanted = ''}) => {
    const [name, word] = [code(attribute), code(value)];
    return {
      wrong: msg(str`Nothing in the story has “${word}”, which stands in ${name}.`, {
        id: 'author.problem.filter-unknown',
        desc: 'Problem: a word of a filter is nowhere in the story. Then comes the name of the filter. Example of the word: Healht. Example of the name: filter.',
      }),
      todo: writeOneOf(telling.choicesFor(value, wanted)),
    };
  },
  'goal-unknown': ({value}) => {
    const goal = code(value);
    return {
      wrong: msg(str`There is no Goal ${goal}.`, {
        id: 'author.problem.goal-unknown',
        desc: 'Problem: the number of a Sustainable Development Goal is wrong. Example of the goal: 18.',
      }),
      todo: msg('Write a number from 1 to 17.', {
        id: 'author.problem.goal-unknown.todo',
        desc: 'What to do about the wrong number of a Goal.',
      }),
    };
  },
  'goals-several': ({value}) => {
    const goals = code(value);
    return {
      wrong: msg('The case study touches several Goals, and this badge shows only the first.', {
        id: 'author.problem.goals-several',
        desc: 'Problem: a badge of one Sustainable Development Goal takes its Goal from a case study that names several.',
      }),
      todo: msg(str`Choose one of ${goals}, or use the list of Goals, which shows them all.`, {
        id: 'author.problem.goals-several.todo',
        desc: 'What to do about a badge that shows one of several Goals; their numbers follow, as in "3, 5". Example of the goals: 3, 5.',
      }),
    };
  },
  'image-not-loaded': ({value}) => {
    const address = code(value);
    return {
      wrong: msg(str`The picture at ${address} could not be loaded.`, {
        id: 'author.problem.image-not-loaded',
        desc: 'Problem: a picture does not come. Example of the address: https://your-site.example/photo.jpg.',
      }),
      todo: msg('Open the address in a new tab. If there is no picture, upload it again and copy its address.', {
        id: 'author.problem.image-not-loaded.todo',
        desc: 'What to do about a picture that does not come.',
      }),
    };
  },
  'language-unknown': ({value}) => {
    const tag = code(value);
    const examples = listed(['en', 'fr', 'ar', 'zh-Hant']);
    return {
      wrong: msg(str`${tag} does not name a language.`, {
        id: 'author.problem.language-unknown',
        desc: 'Problem: the code of a language is not known. Example of the tag: english.',
      }),
      todo: msg(str`Write codes of languages, such as ${examples}`, {
        id: 'author.problem.language-unknown.todo',
        desc: 'What to do about an unknown code of a language; examples follow. Example of the examples: en, pt-BR.',
      }),
    };
  },
  'player-blocked': ({value}) => {
    const address = code(value);
    return {
      wrong: msg(str`The video at ${address} could not be played here. Visitors get a link to it.`, {
        id: 'author.problem.player-blocked',
        desc: 'Problem: a video does not play on the page. Example of the address: https://www.youtube-nocookie.com/embed/abc.',
      }),
      todo: msg(
        'Check the address. If it is right, ask whoever looks after the website to allow videos from there (frame-src, media-src).',
        {
          id: 'author.problem.player-blocked.todo',
          desc: 'What to do about a video that does not play. The words in brackets are names of technical settings.',
        },
      ),
    };
  },
  'poster-refused': ({value}) => {
    const address = code(value);
    return {
      wrong: msg(
        str`The picture ${address} would tell the site of the video about every visitor, so it is not shown.`,
        {
          id: 'author.problem.poster-refused',
          desc: 'Problem: the picture before a video is on the server of a video site. Example of the address: https://i.ytimg.com/vi/abc/hqdefault.jpg.',
        },
      ),
      todo: msg('Save the picture and upload it to your own website.', {
        id: 'author.problem.poster-refused.todo',
        desc: 'What to do about a picture on the server of a video site.',
      }),
    };
  },
  'slides-missing': () => ({
    wrong: msg('There is nothing between the tags to show one after another.', {
      id: 'author.problem.slides-missing',
      desc: 'Problem: a carousel has no slides.',
    }),
    todo: msg('Put the case studies between the opening and the closing tag.', {
      id: 'author.problem.slides-missing.todo',
      desc: 'What to do about a carousel without slides.',
    }),
  }),
  'target-unknown': ({attribute, value}) => {
    const [name, id] = [code(attribute), code(value)];
    return {
      wrong: msg(str`Nothing on this page has the id ${id}, which stands in ${name}.`, {
        id: 'author.problem.target-unknown',
        desc: 'Problem: a language switcher names a widget that is not there. An id is a technical name in HTML. Example of the id: story-1. Example of the name: for.',
      }),
      todo: msg('Write the id of a widget of this page.', {
        id: 'author.problem.target-unknown.todo',
        desc: 'What to do about an id that is not on the page.',
      }),
    };
  },
  'time-zone-unknown': (fault) => {
    const value = written(fault);
    const example = code('Africa/Lusaka');
    return {
      wrong: msg(str`${value} is not a time zone.`, {
        id: 'author.problem.time-zone-unknown',
        desc: 'Problem: the name of a time zone is not known. Example of the value: Lusaka.',
      }),
      todo: msg(str`Write continent and city, such as ${example}`, {
        id: 'author.problem.time-zone-unknown.todo',
        desc: 'What to do about an unknown time zone; an example follows. Example of the example: Africa/Lusaka.',
      }),
    };
  },
  'value-unknown': (fault) => ({
    wrong: notUnderstood(fault),
    todo: writeOneOf((fault.wanted ?? '').split(', ').filter(Boolean).sort()),
  }),
} satisfies Words;
