/**
 * `vs.all.js` holds every element and its English words. All that exists once a language
 * and is loaded by need would weigh a third of it, and a reader takes that of one
 * language: it becomes one file a language beside the script, with its hash in it.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {transform} from 'esbuild';

const source = join(import.meta.dirname, '../../src');

/**
 * Where data stand that exist once a language, by the module that loads them. What only
 * some readers take has a file of its own: `beside` is the end of its name.
 */
const KINDS = {
  authors: {loader: 'doctor/generated/locales.ts', folder: 'doctor/generated', beside: '.authors'},
  messages: {loader: 'localization/generated/locales.ts', folder: 'localization/generated'},
  goalTitles: {loader: 'localization/goal-titles.ts', folder: 'reference/goal-titles'},
  countryNames: {loader: 'localization/country-names.ts', folder: 'reference/country-names'},
};

/** Modules that are part of the script itself. */
const BUILT_IN = /generated\/(locales|english)|goal-titles\/en/;

/** @param {string} file a module in TypeScript that takes nothing from others at run time */
async function defaultExportOf(file) {
  const {code} = await transform(readFileSync(file, 'utf8'), {loader: 'ts', format: 'esm'});
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

/**
 * @param {<T>(messages: Record<string, T>) => Record<string, T>} shortened
 * @returns {Promise<Map<string, Record<string, unknown>>>} data of every kind, by the name of their file
 */
async function dataByLanguage(shortened) {
  const data = new Map();
  for (const [kind, {folder, beside = ''}] of Object.entries(KINDS)) {
    for (const name of readdirSync(join(source, folder)).sort()) {
      const language = basename(name, '.ts');
      if (BUILT_IN.test(`${folder}/${language}`)) continue;
      const file = language + beside;
      const content = await defaultExportOf(join(source, folder, name));
      data.set(file, {...data.get(file), [kind]: /generated/.test(folder) ? shortened(content) : content});
    }
  }
  return data;
}

/**
 * A Rollup plugin.
 * @param {string} folder where the files go, below the script
 * @param {<T>(messages: Record<string, T>) => Record<string, T>} shortened gives messages the ids that they have in the script
 * @returns {import('rollup').Plugin}
 */
export function languagesBeside(folder, shortened) {
  /** @type {Map<string, {fileName: string, text: string, integrity: string}>} */
  const files = new Map();
  return {
    name: 'languages-beside',
    // Alone and first: other plugins that begin with chunks of their own set modules going at once.
    buildStart: {
      order: 'pre',
      sequential: true,
      async handler() {
        for (const [language, data] of await dataByLanguage(shortened)) {
          const text = JSON.stringify(data);
          const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`;
          files.set(language, {fileName: `${folder}/${language}.json`, text, integrity});
        }
      },
    },
    transform(code, id) {
      const [kind, {beside = ''} = {}] =
        Object.entries(KINDS).find(([, {loader}]) => id === join(source, loader)) ?? [];
      if (!kind) return null;
      const loaders = /\(\) => import\('[./\w-]*\/([\w-]+)\.js'\)/g;
      const rewritten = code.replace(loaders, (whole, language) => {
        const file = files.get(language + beside);
        const values = file && [kind, `./${file.fileName}`, file.integrity].map((value) => JSON.stringify(value));
        return values ? `() => languageFile(${values.join(', ')})` : whole;
      });
      if (rewritten === code) this.error(`${id} loads no language that tools/build/languages-beside.mjs would find.`);
      const helper = JSON.stringify(join(source, 'localization/language-file.ts'));
      return {code: `import {languageFile} from ${helper};\n${rewritten}`, map: null};
    },
    generateBundle() {
      for (const {fileName, text} of files.values()) this.emitFile({type: 'asset', fileName, source: text});
    },
  };
}
