/** Runs the commands of examples as people type them, in a copy of the project where they may change what they like. */
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, extname, join, posix} from 'node:path';
import {root} from '../repository.mjs';
import {runNode} from '../run.mjs';

const COPIED = [
  'src',
  'tools',
  'locales',
  'stories',
  'test/support',
  'dist',
  'package.json',
  'tsconfig.json',
  'LICENSE',
];

const {name, version, bin, scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Scripts of package.json that take seconds. Of the others a test sees that they are there; `npm test` runs them all. */
const QUICK = ['locales', 'scaffold'];

/** Commands of others, and why none of them is run. */
export const OTHERS = {
  'ajv-cli':
    'It is no tool of this project: npx would download it. test/node/story-schema.test.mjs checks files by the schema.',
  aws: 'It needs a bucket of somebody.',
  git: 'It sends the folder to a repository of somebody.',
  netlify: 'It needs an account of somebody.',
  touch: 'It makes an empty file.',
  wrangler: 'It needs an account of somebody.',
};

/** What readers are to write in place of words in capitals. */
const PLACEHOLDERS = {FILE: 'sw.csv'};

/** A copy of the project, with the files that examples speak of. */
export function makePlace() {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'examples-')));
  for (const path of COPIED) {
    mkdirSync(dirname(join(place, path)), {recursive: true});
    cpSync(join(root, path), join(place, path), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  cpSync(join(root, 'stories/samples/leaving-no-one-behind/story.json'), join(place, 'story.json'));
  const page =
    '<!doctype html><html lang="en"><head><title>Page</title></head><body><vs-sdg-badge goal="5">Goal 5</vs-sdg-badge></body></html>';
  mkdirSync(join(place, 'site'));
  for (const file of ['index.html', 'site/index.html']) writeFileSync(join(place, file), page);
  writeFileSync(join(place, 'sw.csv'), 'id,source,target\ncarousel.next,Next slide,\n');
  return place;
}

/**
 * The commands of an example, each as its words.
 * @param {string} code
 */
export function commandsIn(code) {
  return code
    .split('\n')
    .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
    .map((command) => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word));
}

/**
 * Runs a command, or sees that what it names is there.
 * @param {string[]} words
 * @param {string} place
 */
export async function runCommand([command, ...words], place) {
  if (command === 'npm') return runScript(words, place);
  if (command === 'node') return runFile(words, place);
  if (command === 'npx' && words[0] === name) return succeed([bin, ...words.slice(1)], place);
  if (command === 'npx' && existsSync(join(root, 'node_modules/.bin', words[0]))) return expectFiles(words.slice(1));
  const other = command === 'npx' ? words[0].replace(/@.*/, '') : command;
  assert.ok(other in OTHERS, `"${other}" is no command that is known here.`);
}

async function runScript([first, ...rest], place) {
  if (first === 'ci') return;
  if (first === 'install') return assert.deepEqual(rest, [`./${name}-${version}.tgz`]);
  const [script, ...parameters] = first === 'run' ? rest.filter((word) => !/^(--|-s)$/.test(word)) : [first];
  assert.ok(script in scripts, `package.json has no script "${script}".`);
  const [program, file] = scripts[script].split(' ');
  if (!QUICK.includes(script)) return expectKnown(file, rest);
  assert.equal(program, 'node');
  await succeed([file, ...parameters.map((word) => PLACEHOLDERS[word] ?? word)], place);
}

/** Options that a script does not name are none, and what is no option is a file or folder, or a measurement. */
function expectKnown(file, words) {
  const given = words.slice(words.indexOf('--') + 1).filter(() => words.includes('--'));
  const known = file.endsWith('.mjs') ? readFileSync(join(root, file), 'utf8') : '';
  for (const word of given) {
    if (word.startsWith('--')) assert.ok(known.includes(word), `${file} has no option ${word}.`);
    else
      assert.ok(
        existsSync(join(root, word)) || existsSync(join(root, dirname(file), 'measurements', `${word}.mjs`)),
        `${word} is not there.`,
      );
  }
}

async function runFile([file, ...parameters], place) {
  if (file === '--test') return expectFiles(parameters);
  if (file === 'tools/frameworks.mjs') return expectFiles(parameters.map((app) => `test/frameworks/${app}`));
  await succeed([file, ...parameters], place);
}

/** Files of the project that are named must be there. */
function expectFiles(words) {
  const files = words.filter((word) => !word.startsWith('-'));
  assert.ok(files.length > 0);
  for (const file of files) assert.ok(existsSync(join(root, file)), `${file} is not there.`);
}

/** The files that a shell puts in place of `site/*.html`. */
function filesFor(pattern, place) {
  const folder = posix.dirname(pattern);
  const files = readdirSync(join(place, folder)).filter((file) => extname(file) === extname(pattern));
  assert.ok(files.length > 0, pattern);
  return files.map((file) => posix.join(folder, file));
}

async function succeed(words, place) {
  const parameters = words.flatMap((word) => (posix.basename(word).startsWith('*.') ? filesFor(word, place) : word));
  const {code, output} = await runNode(parameters, place);
  assert.equal(code, 0, `${words.join(' ')}\n${output}`);
}
