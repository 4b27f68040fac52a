/** A folder for stories of tests, and the command that publishes them. */
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {built} from './repository.mjs';
import {runNode} from './run.mjs';

export async function storyFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  /** @param {string} name @param {string | Uint8Array} content */
  const write = async (name, content) => {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), content);
  };
  return {
    folder,
    write,
    /** A small story with what `more` says. @param {object} more */
    writeStory: (more, name = 'story.json') =>
      write(
        name,
        JSON.stringify({
          version: 1,
          title: 'The river',
          languages: ['en'],
          people: [{id: 'ada', name: 'Ada King'}],
          ...more,
        }),
      ),
    /** @param {string} name */
    read: (name) => readFile(join(folder, name), 'utf8'),
    /** @param {...string} parameters */
    publish: (...parameters) => runNode([built('publish/publish.js'), 'publish', ...parameters], folder),
    remove: () => rm(folder, {recursive: true, force: true}),
  };
}
