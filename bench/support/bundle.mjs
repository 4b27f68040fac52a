/** Makes one minified module out of what a page imports, as its own bundler would. */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {resolve} from 'node:path';
import {rollup} from 'rollup';

const entries = resolve(import.meta.dirname, '../contenders/entries');

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

/** @param {string} entry a file of bench/contenders/entries, without its ending */
async function make(entry) {
  const bundle = await rollup({
    input: `${entries}/${entry}.js`,
    plugins: [nodeResolve({browser: true, exportConditions: ['production']}), terser()],
    onLog: () => {},
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  await bundle.close();
  return output[0].code;
}

/** @param {string} entry */
export function bundleOf(entry) {
  const made = bundles.get(entry) ?? make(entry);
  bundles.set(entry, made);
  return made;
}
