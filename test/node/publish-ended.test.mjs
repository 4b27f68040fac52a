/** What is left when the command is ended while it publishes, and what the next run makes of it. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdir, readFile, readdir, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {writeFolder} from '../../tools/publish/folder.mjs';
import {built} from './support/repository.mjs';
import {storyFolder} from './support/stories.mjs';

/** @type {Awaited<ReturnType<typeof storyFolder>>} */
let place;

before(async () => {
  place = await storyFolder();
});

after(() => place.remove());

/** @param {string} name */
const at = (name) => join(place.folder, name);

/** Names beside a folder that begin like it. @param {string} name */
const leftBeside = async (name) => (await readdir(place.folder)).filter((other) => other.startsWith(`.${name}-`));

/** Enough people to be busy with for a while. @param {number} count */
const people = (count) => Array.from({length: count}, (_, index) => ({id: `p-${index}`, name: `Person ${index}`}));

/** @param {string} name @param {...string} files each holds its own name */
const write = (name, ...files) =>
  writeFolder(
    at(name),
    files.map((file) => ({name: file, content: file})),
    '1.0.0',
  );

/**
 * Starts the command.
 * @param {string} out
 * @param {...string} parameters of `node`
 */
function start(out, ...parameters) {
  const child = spawn(
    process.execPath,
    [...parameters, built('publish/publish.js'), 'publish', 'story.json', '--out', out],
    {cwd: place.folder},
  );
  return {child, ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))};
}

/**
 * Publishes a story, and another one in its place, which is ended while its folder is written.
 * @param {string} out @param {NodeJS.Signals} signal
 */
async function endWhileWriting(out, signal) {
  await place.writeStory({});
  assert.equal((await place.publish('story.json', '--out', out)).code, 0);
  const before = await readFile(at(`${out}/index.html`), 'utf8');
  await place.writeStory({title: 'Another river', people: people(200)});
  const {child, ended} = start(out);
  while ((await leftBeside(out)).length === 0 && child.exitCode === null) await setTimeout(5);
  child.kill(signal);
  const code = await ended;
  assert.equal(await readFile(at(`${out}/index.html`), 'utf8'), before);
  return code;
}

describe('a run that is ended', () => {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]))
    test(`leaves the folder as it was and nothing beside it (${signal})`, async () => {
      assert.equal(await endWhileWriting(signal.toLowerCase(), signal), code);
      assert.deepEqual(await leftBeside(signal.toLowerCase()), []);
    });

  test('leaves a whole folder also when it is ended while the new one takes the place of the old one', async () => {
    await place.writeStory({});
    assert.equal((await place.publish('story.json', '--out', 'swapped')).code, 0);
    await place.writeStory({title: 'Another river'});
    await place.write(
      'end-at-rename.mjs',
      `import fs from 'node:fs';
      import {syncBuiltinESMExports} from 'node:module';
      const end = () => process.kill(process.pid, 'SIGINT');
      const {renameSync} = fs;
      fs.renameSync = (from, to) => { renameSync(from, to); end(); };
      syncBuiltinESMExports();`,
    );
    const {ended} = start('swapped', '--import', at('end-at-rename.mjs'));
    assert.equal(await ended, 0, 'it was published when it was ended');
    assert.match(await readFile(at('swapped/index.html'), 'utf8'), /Another river/);
    assert.deepEqual(await leftBeside('swapped'), []);
  });

  test('leaves what the next run takes away when nothing could be done in time', async () => {
    assert.equal(await endWhileWriting('killed', 'SIGKILL'), 'SIGKILL');
    assert.equal((await leftBeside('killed')).length, 1);
    const {code, out} = await place.publish('story.json', '--out', 'killed');
    assert.equal(code, 0, out);
    assert.deepEqual(await leftBeside('killed'), []);
    assert.match(await readFile(at('killed/index.html'), 'utf8'), /Another river/);
  });
});

describe('what an ended run left', () => {
  test('is put back when it is the published folder, whose place is empty', async () => {
    await write('away', 'index.html', 'vs-assets/one.js');
    await rename(at('away'), at('.away-01234567-old'));
    const notes = await write('away', 'index.html', 'vs-assets/two.js');
    assert.match(notes.join('\n'), /\.away-01234567-old was put back to .*away before/);
    assert.deepEqual(await leftBeside('away'), []);
    assert.ok((await readdir(at('away/vs-assets'))).includes('one.js'), 'its scripts are kept, as ever');
  });

  test('goes when it is a published folder whose place was taken already', async () => {
    await write('twice', 'index.html');
    await write('more', 'index.html', 'frame/a/b.html');
    await rename(at('more'), at('.twice-01234567-old'));
    await write('twice', 'index.html');
    assert.deepEqual(await leftBeside('twice'), []);
  });

  test('stays, and is told, when somebody put files into it; so does what only looks like it', async () => {
    await write('mixed', 'index.html');
    await write('more', 'index.html');
    await writeFile(at('more/notes.txt'), 'of somebody');
    await rename(at('more'), at('.mixed-01234567-old'));
    await mkdir(at('.mixed-89abcdef'));
    await writeFile(at('.mixed-89abcdef/thesis.txt'), 'years of work');
    await mkdir(at('.mixed-mine'));
    // A name like that of a run does not make a whole folder one that may go.
    await write('more', 'index.html');
    await rename(at('more'), at('.mixed-fedcba98'));
    const notes = await write('mixed', 'index.html');
    assert.equal(notes.length, 1);
    assert.match(String(notes[0]), /\.mixed-01234567-old .* did not write: notes\.txt\. /);
    assert.deepEqual(await leftBeside('mixed'), [
      '.mixed-01234567-old',
      '.mixed-89abcdef',
      '.mixed-fedcba98',
      '.mixed-mine',
    ]);
    assert.equal(await readFile(at('.mixed-89abcdef/thesis.txt'), 'utf8'), 'years of work');
  });

  test('stays as long as its run goes on', async () => {
    await mkdir(at('.both-01234567'));
    /** @param {number} run */
    const writtenBy = (run) =>
      writeFile(
        at('.both-01234567/published.json'),
        JSON.stringify({generator: 'volunteer-story-widgets 1.0.0', unfinished: run}),
      );
    await writtenBy(process.ppid);
    await write('both', 'index.html');
    assert.deepEqual(await leftBeside('both'), ['.both-01234567']);
    await writtenBy(process.pid);
    await write('both', 'index.html');
    assert.deepEqual(await leftBeside('both'), [], 'it has the number of this one, which did not write it');
  });
});
