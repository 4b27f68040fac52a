/** Writes dist/story.schema.json, the JSON Schema of the story file, from the sources. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {importSource} from './import-source.mjs';
import {root} from './steps.mjs';

const {storyJsonSchema} = await importSource('src/story/json-schema.ts');
await mkdir(join(root, 'dist'), {recursive: true});
await writeFile(join(root, 'dist/story.schema.json'), `${JSON.stringify(storyJsonSchema(), null, 2)}\n`);
