/** Writes dist/story.schema.json, the JSON Schema of the story file, from the sources. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {build} from 'esbuild';

const root = resolve(import.meta.dirname, '..');

/**
 * A module of the sources with all that it imports, compiled and imported.
 * @param {string} path below src/
 * @returns {Promise<Record<string, any>>}
 */
async function importSource(path) {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src', path)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const {storyJsonSchema} = await importSource('story/json-schema.ts');
await mkdir(join(root, 'dist'), {recursive: true});
await writeFile(join(root, 'dist/story.schema.json'), `${JSON.stringify(storyJsonSchema(), null, 2)}\n`);
