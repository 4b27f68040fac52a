/** Writes everything or nothing. */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** @typedef {import('./name.mjs').Name} Name */

/**
 * @param {string} root
 * @param {Readonly<Record<string, string>>} files texts of new files, by path
 * @param {Readonly<Record<string, (source: string, name: Name) => string>>} edits of present files, by path
 * @param {Name} name
 */
export async function apply(root, files, edits, name) {
  /** @type {(() => Promise<unknown>)[]} */
  const undo = [];
  try {
    // All texts first: a file that is not as expected is found before anything is written.
    const changes = await Promise.all(
      Object.entries(edits).map(async ([path, edit]) => {
        const before = await readFile(join(root, path), 'utf8');
        return {file: join(root, path), before, after: edit(before, name)};
      }),
    );
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, path);
      const folder = await mkdir(dirname(file), {recursive: true});
      if (folder) undo.push(() => rm(folder, {recursive: true}));
      await writeFile(file, text, {flag: 'wx'});
      undo.push(() => rm(file));
    }
    for (const {file, before, after} of changes) {
      undo.push(() => writeFile(file, before));
      await writeFile(file, after);
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}
