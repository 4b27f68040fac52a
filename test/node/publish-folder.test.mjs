import assert from 'node:assert/strict';
import fs, {writeFileSync} from 'node:fs';
import {chmod, lstat, mkdir, readFile, readdir, stat, symlink, writeFile} from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, mock, test} from 'node:test';
import {writeFolder} from '../../tools/publish/folder.mjs';
import {UserError} from '../../tools/user-error.mjs';
import {storyFolder} from './support/stories.mjs';

/** @type {Awaited<ReturnType<typeof storyFolder>>} */
let place;

before(async () => {
  place = await storyFolder();
});

after(() => place.remove());

/** @param {string} name */
const at = (name) => join(place.folder, name);

/** @param {string} name */
const rightsOf = async (name) => (await stat(at(name))).mode & 0o777;

/** Names of all files in a folder, without those that are compressed. @param {string} name */
const filesIn = async (name) =>
  (await readdir(at(name), {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(at(name).length + 1))
    .sort();

/** @param {string} name @param {...string} files each holds its own name */
const write = (name, ...files) =>
  writeFolder(
    at(name),
    files.map((file) => ({name: file, content: file})),
    '1.0.0',
  );

/** What is told in words, without a stack. @param {RegExp} reason */
const told = (reason) => (/** @type {unknown} */ error) => {
  assert.ok(error instanceof UserError);
  assert.match(error.message, reason);
  return true;
};

/** Names beside a folder that begin like it. @param {string} name */
const leftBeside = async (name) => (await readdir(place.folder)).filter((other) => other.startsWith(`.${name}-`));

/**
 * Has something happen before a folder is renamed, as disks and other people may.
 * @param {(from: string, to: string) => void} happen
 */
function beforeRename(happen) {
  const {renameSync} = fs;
  mock.method(fs, 'renameSync', (/** @type {string} */ from, /** @type {string} */ to) => {
    happen(from, to);
    renameSync(from, to);
  });
  syncBuiltinESMExports();
}

/** @param {string} code @param {string} call @param {string} [path] */
const failure = (code, call, path = '') => Object.assign(new Error(`${code}: ${call}`), {code, syscall: call, path});

function mend() {
  mock.restoreAll();
  syncBuiltinESMExports();
}

/**
 * What is told to whoever publishes on a disk on which things happen; the disk is well again after it.
 * @param {Promise<unknown>} publishing
 */
async function messageOf(publishing) {
  const error = await publishing.then(
    () => undefined,
    (reason) => reason,
  );
  mend();
  assert.ok(error instanceof UserError, String(error));
  return error.message;
}

describe('the folder of a published story', () => {
  test('may be read by every user of the machine, as what is made by hand', async () => {
    const before = process.umask(0o022);
    try {
      await write('site', 'index.html', 'frame/card.html');
      assert.equal(await rightsOf('site'), 0o755);
      assert.equal(await rightsOf('site/frame'), 0o755);
      assert.equal(await rightsOf('site/index.html'), 0o644);
      await chmod(at('site'), 0o750);
      await write('site', 'index.html');
      assert.equal(await rightsOf('site'), 0o750, 'what its owner set stays');
    } finally {
      process.umask(before);
    }
  });

  test('keeps the scripts of the publication before, for pages that caches show, and none that are older', async () => {
    await write('kept', 'index.html', 'vs-assets/one.js', 'old.html');
    await write('kept', 'index.html', 'vs-assets/two.js');
    const both = ['index.html', 'published.json', 'vs-assets/one.js', 'vs-assets/two.js'];
    assert.deepEqual(await filesIn('kept'), both);
    assert.equal(await readFile(at('kept/vs-assets/one.js'), 'utf8'), 'vs-assets/one.js');
    assert.ok((await readdir(at('kept/vs-assets'))).includes('one.js.br'));
    await write('kept', 'index.html', 'vs-assets/two.js');
    assert.deepEqual(await filesIn('kept'), both, 'a word mended in between takes nothing away');
    await write('kept', 'index.html', 'vs-assets/three.js');
    assert.deepEqual(await filesIn('kept'), ['index.html', 'published.json', 'vs-assets/three.js', 'vs-assets/two.js']);
  });

  test('stays as it was when a file cannot be written, and nothing is left beside it', async () => {
    await write('whole', 'index.html', 'first.html');
    const listed = await readFile(at('whole/published.json'), 'utf8');
    await assert.rejects(
      write('whole', 'index.html', 'second.html', `${'long'.repeat(80)}.html`),
      told(/whole cannot be written: ENAMETOOLONG.* What was there is there still\./),
    );
    assert.deepEqual(await filesIn('whole'), ['first.html', 'index.html', 'published.json']);
    assert.equal(await readFile(at('whole/published.json'), 'utf8'), listed);
    assert.deepEqual(await leftBeside('whole'), []);
  });

  test('stays as it was when it cannot be replaced, and the way out is told', async () => {
    await write('mount', 'index.html', 'first.html');
    for (const [code, isWanted, reason] of /** @type {const} */ ([
      ['EBUSY', (/** @type {string} */ from) => from === at('mount'), /a disk of its own.* Name a folder in it\./],
      ['EACCES', (/** @type {string} */ from) => from === at('mount'), /you may not write there\. Name a folder/],
      [
        'EPERM',
        (/** @type {string} */ from, /** @type {string} */ to) => to === at('mount') && !from.endsWith('-old'),
        /you may not/,
      ],
    ])) {
      beforeRename((from, to) => {
        if (isWanted(from, to)) throw failure(code, 'rename');
      });
      assert.match(await messageOf(write('mount', 'index.html', 'second.html')), reason);
      assert.deepEqual(await filesIn('mount'), ['first.html', 'index.html', 'published.json']);
      assert.deepEqual(await leftBeside('mount'), []);
    }
  });

  test('may be reached by a link, which stays one', async () => {
    await write('real', 'index.html', 'first.html');
    await symlink('real', at('link'));
    await write('link', 'index.html', 'second.html');
    assert.ok((await lstat(at('link'))).isSymbolicLink());
    assert.deepEqual(await filesIn('real'), ['index.html', 'published.json', 'second.html']);
  });

  test('is never one with a list of somebody else', async () => {
    await mkdir(at('theirs'));
    await writeFile(at('theirs/published.json'), '["years of work"]');
    await assert.rejects(
      write('theirs', 'index.html'),
      told(/theirs holds files that this command did not write: published/),
    );
    assert.equal(await readFile(at('theirs/published.json'), 'utf8'), '["years of work"]');
  });

  test('is never one whose list is broken, nor one whose files somebody went on with', async () => {
    await write('edited', 'index.html', 'first.html');
    await writeFile(at('edited/first.html'), 'better');
    await assert.rejects(
      write('edited', 'index.html'),
      told(/edited holds files that were changed since they were published: first\.html\. Nothing was changed\./),
    );
    assert.equal(await readFile(at('edited/first.html'), 'utf8'), 'better');
    await write('broken', 'index.html');
    for (const list of ['{"generator":"volunteer-story-widgets 1","files":null,"kept":5}', 'null', '{']) {
      await writeFile(at('broken/published.json'), list);
      await assert.rejects(write('broken', 'index.html'), told(/broken holds files that this command did not write/));
    }
  });

  test('is never one in which something vanishes while it is read', async () => {
    await mkdir(at('busy/cache'), {recursive: true});
    await writeFile(at('busy/thesis.txt'), 'years of work');
    mock.method(fs.promises, 'readdir', () => Promise.reject(failure('ENOENT', 'scandir', at('busy/cache'))));
    syncBuiltinESMExports();
    const message = await messageOf(write('busy', 'index.html'));
    assert.match(message, /busy changes while it is read: .*busy\/cache is gone\. Nothing was changed\./);
    assert.deepEqual(await filesIn('busy'), ['thesis.txt']);
  });

  test('is never a link that leads nowhere, nor the root of a disk', async () => {
    await symlink('nowhere', at('lost'));
    await assert.rejects(write('lost', 'index.html'), told(/lost is a link that leads nowhere\. Remove it, or make/));
    await assert.rejects(
      writeFolder('/', [{name: 'index.html', content: ''}], '1.0.0'),
      told(/^\/ is the root of a disk, which no folder can replace\. Name a folder in it/),
    );
  });

  test('is kept, and named, when somebody put files into it while the new one was written', async () => {
    await write('shared', 'index.html', 'first.html');
    beforeRename((from) => {
      if (from === at('shared')) writeFileSync(at('shared/notes.txt'), 'of somebody');
    });
    const message = await messageOf(write('shared', 'index.html', 'second.html'));
    assert.match(message, /shared is written\. .* somebody put .*: notes\.txt\. /);
    assert.deepEqual(await filesIn('shared'), ['index.html', 'published.json', 'second.html']);
    const [old = ''] = await leftBeside('shared');
    assert.ok(message.includes(at(old)), message);
    assert.deepEqual(await filesIn(old), ['first.html', 'index.html', 'notes.txt', 'published.json']);
  });

  test('is named where it lies when neither the new one nor itself can be put into its place', async () => {
    await write('stuck', 'index.html', 'first.html');
    beforeRename((from, to) => {
      if (to === at('stuck')) throw failure('EIO', 'rename');
    });
    const message = await messageOf(write('stuck', 'index.html', 'second.html'));
    assert.match(message, /stuck cannot be written: EIO.*Rename it to .*stuck\./);
    assert.doesNotMatch(message, /there still/);
    const [old = '', ...others] = await leftBeside('stuck');
    assert.deepEqual(others, []);
    assert.ok(message.includes(at(old)), message);
    assert.deepEqual(await filesIn(old), ['first.html', 'index.html', 'published.json']);
  });

  test('is told by the command without a stack', async () => {
    await place.writeStory({});
    await place.write('a-file', 'no folder');
    const {code, errors} = await place.publish('story.json', '--out', 'a-file/told');
    assert.equal(code, 1);
    assert.match(errors, /^a-file\/told .*\.\n$/);
  });
});
