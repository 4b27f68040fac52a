/** What can be found of story files: what is wrong with them, in the words of the console. */
import type {Schema} from '../../../src/story/check.js';
import type {StoryErrorCode} from '../../../src/story/fault.js';
import {describeError, describeFault} from '../../../src/story/fault-texts.js';
import {STORY} from '../../../src/story/schema.js';
import {addressOf} from '../guides.js';
import {SOME, type Entry} from './entries.js';

const MISTAKES = addressOf('for-editors-the-story-file', '#what-happens-with-mistakes');

const ERRORS: Readonly<Record<Exclude<StoryErrorCode, 'not-a-story'>, true>> = {
  'not-found': true,
  refused: true,
  unavailable: true,
  unreachable: true,
  'timed-out': true,
  'not-json': true,
};

/** Every path of a story file: its fields, and the first entry of each list. */
function pathsIn({fields = {}, entry, byLanguage}: Schema<unknown>, path = ''): readonly string[] {
  return [
    path,
    ...Object.entries(fields).flatMap(([name, field]) => pathsIn(field, path ? `${path}.${name}` : name)),
    ...(entry ? pathsIn(entry, `${path}[0]`) : []),
    // One that is right, and one that no language has.
    ...(byLanguage ? [`${path}.en`, `${path}.${SOME}`] : []),
  ];
}

/** Each text that tells of a fault, once: the same holds at many paths. */
function faultTexts(): ReadonlySet<string> {
  const paths = pathsIn(STORY).filter(Boolean);
  const [path = ''] = paths;
  return new Set([
    ...paths.map((each) => describeFault({path: each, value: SOME})),
    ...paths.map((each) => describeFault({path: each, value: undefined})),
    ...(['taken', 'repeated', 'more'] as const).map((reason) => describeFault({path, value: SOME, reason})),
  ]);
}

/** `"…" is not a Goal; Goals are 1 to 17` is about what "is not a Goal". */
const problemIn = (text: string): string => text.slice(0, text.indexOf(';')).replace(`"${SOME}" `, '');

/** What the console says of story files. */
export function storyFileEntries(): readonly Entry[] {
  const faults = [...faultTexts()].map((text) => ({
    kind: 'Fault of a story file',
    name: problemIn(text),
    text: text.replace(`"${SOME}"`, `“${SOME}”`),
    href: MISTAKES,
  }));
  const errors = (Object.keys(ERRORS) as (keyof typeof ERRORS)[]).map((code) => ({
    kind: 'Story file not read',
    name: code,
    text: describeError({code, detail: SOME}),
    href: MISTAKES,
  }));
  return [...faults, ...errors];
}
