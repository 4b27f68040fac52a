/** Builds everything that is published: `npm run build`. */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {command, root, runSteps} from './steps.mjs';

rmSync(join(root, 'dist'), {recursive: true, force: true});

const passed = runSteps([
  {title: 'Messages', run: ['tools/locales.mjs', 'build']},
  {title: 'Bundles', run: [command('rollup'), '-c', '--silent']},
  {title: 'Types', run: [command('typescript', 'tsc'), '-p', 'tools/tsconfig.types.json']},
  {title: 'Manifest and editor data', run: ['tools/manifest.mjs']},
  {title: 'Story schema', run: ['tools/story-schema.mjs']},
  {title: 'Integrity', run: ['tools/integrity.mjs']},
]);
process.exitCode = passed ? 0 : 1;
