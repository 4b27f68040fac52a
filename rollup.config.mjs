import {createHash} from 'node:crypto';
import {isBuiltin} from 'node:module';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {idiomaticDecoratorsTransformer} from '@lit/ts-transformers';
import terser from '@rollup/plugin-terser';
import nodeResolve from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import ts from 'typescript';
import {languagesBeside} from './tools/build/languages-beside.mjs';
import {litForPages} from './tools/build/lit-for-pages.mjs';
import {partsBeside} from './tools/build/parts-beside.mjs';
import {shortIds} from './tools/build/short-ids.mjs';
import {thirdParty} from './tools/build/third-party.mjs';
import {elementsWithStory, isCopy, sourceOf, wholeStory} from './tools/build/whole-story.mjs';

const root = import.meta.dirname;
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const configFile = join(root, 'tsconfig.json');
const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile(configFile, ts.sys.readFile).config, ts.sys, root);
const sources = ts.sys.readDirectory(join(root, 'src'), ['.ts']);
const toolSources = ts.sys.readDirectory(join(root, 'snippet-maker'), ['.ts']);
const program = ts.createProgram([...sources, ...toolSources], {
  ...options,
  noEmit: false,
  importHelpers: true,
  sourceMap: false,
});
const emitted = new Map();

/** TypeScript to JavaScript, with Lit's decorators written out as the plain JavaScript that they stand for. */
function typescript() {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      const local = source.startsWith('.') && source.endsWith('.js') && importer?.endsWith('.ts');
      return local ? this.resolve(source.replace(/\.js$/, '.ts'), importer, {skipSelf: true}) : null;
    },
    load(id) {
      const file = sourceOf(id);
      if (!file.endsWith('.ts')) return null;
      if (!emitted.has(file)) {
        const write = (_, text) => emitted.set(file, text.replaceAll('__VS_VERSION__', JSON.stringify(version)));
        const before = [idiomaticDecoratorsTransformer(program)];
        program.emit(program.getSourceFile(file), write, undefined, false, {before});
      }
      return emitted.get(file);
    },
  };
}

/**
 * Minified CSS without the spaces that its minifier leaves in values of custom properties and
 * around `*`. Those in strings are part of a text, and those around + and - are needed.
 * @param {string} code
 */
function withoutSpace(code) {
  return code.replace(
    /("[^"]*")|(--[\w-]+:|,) |\s(\*)\s/g,
    (_, text = '', before = '', times = '') => text + before + times,
  );
}

/** White space in `html` and `css` templates is for us, not for those who download. */
function minifyTemplates() {
  const styleSheets = /\bcss\s*`([^`]*)`/g;
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.startsWith(join(root, 'src'))) return null;
      for (const [whole, source] of [...code.matchAll(styleSheets)]) {
        const minified = await transform(source, {loader: 'css', minify: true, charset: 'utf8'});
        const tight = withoutSpace(minified.code.trim());
        code = code.replace(whole, () => `css\`${tight.replaceAll('\\', '\\\\')}\``);
      }
      const minified = await minifyHTMLLiterals(code, {fileName: id, shouldMinifyCSS: () => false});
      return minified ?? {code, map: null};
    },
  };
}

/** Descriptions of messages are for translators. */
function dropDescriptions() {
  return {
    name: 'drop-descriptions',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src')) || !code.includes('msg(')) return null;
      return {code: code.replace(/,\s*desc: '(?:[^'\\]|\\.)*',?/g, ''), map: null};
    },
  };
}

/**
 * The page's script. It has no static import, so that it also runs where
 * `type="module"` got lost: editors forget it, and optimizers that delay scripts
 * replace it.
 */
function pageScript() {
  return {
    name: 'page-script',
    generateBundle() {
      this.emitFile({type: 'asset', fileName: 'vs.js', source: `import('./${chunks}/core.js').catch(console.warn)`});
    },
  };
}

/** The optional style sheet that reserves the widgets' space. */
function reservingStyles() {
  return {
    name: 'reserving-styles',
    async generateBundle() {
      const source = readFileSync(join(root, 'src/loader/vs.css'), 'utf8');
      const {code} = await transform(source, {loader: 'css', minify: true});
      this.emitFile({type: 'asset', fileName: 'vs.css', source: code});
    },
  };
}

/**
 * A package by code that says the same as a module.
 * @param {string} name
 * @param {string} code
 */
function asModule(name, code) {
  return {
    name: `as-module-${name}`,
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? code : null),
  };
}

/** What the command that publishes stories reads beside itself. */
function besidePublish() {
  return {
    name: 'beside-publish',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'page.css',
        source: readFileSync(join(root, 'tools/publish/page.css'), 'utf8'),
      });
    },
  };
}

const ids = shortIds(sources);
const licensesIn = thirdParty(join(root, 'dist'));
const toJavaScript = [typescript(), dropDescriptions(), ids.plugin, minifyTemplates(), nodeResolve()];
const forPages = [...toJavaScript, litForPages()];
const compress = terser({
  module: true,
  ecma: 2022,
  compress: {passes: 3, keep_fargs: false, pure_getters: true, unsafe: true, unsafe_arrows: true},
  format: {comments: false},
});

/**
 * What every widget needs travels in one file: one request, one compression. The
 * page's script only imports it, so that an address such as `vs.js?ver=1`, which a
 * CMS may write, does not load everything a second time.
 */
const isCore = (id) =>
  /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element|tslib)\/|localize\/(init\/install|internal\/(default-msg|str-tag))/.test(
    id,
  ) ||
  /src\/(loader\/(damage|elements|loader|vs)\.ts|localization\/(messages|persist|nearest-language)|base\/(address|attributes|card-text|content|define|events|heading|language-controller|lazy-part|numbers|picture|problems|registry|shared\.styles|story-element|trusted-types|version|words)\.ts)/.test(
    id,
  );

/** Small modules that are hardly ever loaded alone compress better together. */
const TOGETHER = {
  // Where editors allow no tags, they damage what they allow as well.
  // Asked for again it comes under another address, where only a file of its own has its names.
  carriers: /src\/loader\/(carriers|link-addresses|origins|page|record|wishes|repair\/.*)\.ts/,
  // A click on "Add to calendar" takes one file, and the file for calendars another.
  calendar: /src\/elements\/event-card\/calendar\.ts/,
  'calendar-file': /src\/(base\/calendar-file|elements\/programme\/calendar)\.ts/,
  dates: /src\/(localization\/dates|base\/calendar-times)\.ts/,
  'date-formats': /src\/localization\/date-formats\.ts/,
  doctor: /src\/doctor\/(?!generated)/,
  goals: /src\/(base\/(factor|goal|lists)|reference\/goals|localization\/goal-titles)\.ts/,
  // The names of the factors go with it, because stories and Goals both take them.
  languages: /src\/(localization\/(language-data|negotiate)|reference\/factors)\.ts/,
  // Downloads and switchers take it, and so does the doctor, whose chunk visitors must not get.
  // Translators' files of the page itself, and what checks them.
  locales:
    /src\/(base\/(own-locale|parse-xml)|loader\/page-locales|localization\/(locale-files\/|generated\/english|page-messages))/,
  'language-names': /src\/localization\/language-names\.ts/,
  'vs-speaker-card': /src\/(base\/(initials|portrait)|elements\/speaker-card\/(?!.*-of-many))/,
  'fault-texts': /src\/(base\/story-problems|story\/fault-texts)\.ts/,
  'problem-texts': /src\/base\/(problem-texts|swallowed|tell-problems)\.ts/,
  story: /src\/(story\/(?!fault-texts|json-schema|descriptions|nearest|parse-in-pieces)|base\/story-(source|view))/,
};

function chunkOf(id) {
  if (isCopy(id)) return 'vs-story';
  if (isCore(id)) return 'core';
  return Object.keys(TOGETHER).find((name) => TOGETHER[name].test(id));
}

function onwarn(warning) {
  throw new Error(warning.message);
}

const elementFolders = readdirSync(join(root, 'src/elements'));

/**
 * The name of a build's folder of chunks, by all that goes into it. One name for
 * the folder, instead of one a file, lets the loader work out where each element
 * is: a list of twenty hashed names would be downloaded by every visitor.
 */
function nameOfBuild() {
  const hash = createHash('sha256');
  const tools = readdirSync(join(root, 'tools/build')).map((name) => join(root, 'tools/build', name));
  const files = [...sources, ...tools, join(root, 'package-lock.json'), join(root, 'rollup.config.mjs')];
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

/**
 * Other code in the place of `src/loader/elements.ts`.
 * @param {string} code
 */
function elementsBy(code) {
  return {
    name: 'elements-by',
    load: (id) => (id === join(root, 'src/loader/elements.ts') ? code : null),
  };
}

/** Every element is in the script: whoever asks for one has it. */
const elementsInScript = `export const elements = Object.fromEntries(${JSON.stringify(elementFolders.join(' '))}.split(' ').map((name) => ['vs-' + name, () => 0]));`;

/** Data that exists once a language: its files are named by what is in them, too. */
const DATA = /((?:country-names|goal-titles|doctor\/generated|generated)\/)/;

const chunks = `chunks/${nameOfBuild()}`;

const parts = partsBeside(`${chunks}/parts`);

export default [
  {
    input: {
      core: 'src/loader/vs.ts',
      ...Object.fromEntries(
        elementFolders
          .filter((name) => name !== 'story')
          .map((name) => [`vs-${name}`, `src/elements/${name}/vs-${name}.ts`]),
      ),
    },
    plugins: [
      wholeStory(isCore, `${chunks}/vs-story.js`),
      elementsBy(elementsWithStory(elementFolders)),
      ...forPages,
      pageScript(),
      reservingStyles(),
      licensesIn('cdn', true),
    ],
    preserveEntrySignatures: false,
    onwarn,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: `${chunks}/[name].js`,
      chunkFileNames: ({name, facadeModuleId}) => `${chunks}/${DATA.exec(facadeModuleId)?.[1] ?? ''}${name}.js`,
      manualChunks: chunkOf,
      generatedCode: {preset: 'es2015', constBindings: true, symbols: false},
      freeze: false,
      externalLiveBindings: false,
      hoistTransitiveImports: false,
      plugins: [compress],
    },
  },
  {
    input: {'vs.all': 'src/loader/vs.all.ts'},
    plugins: [
      parts.plugin,
      elementsBy(elementsInScript),
      ...forPages,
      languagesBeside(`${chunks}/languages`, ids.shortened),
      licensesIn('cdn'),
    ],
    preserveEntrySignatures: false,
    onwarn,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      manualChunks: parts.chunkOf,
      generatedCode: {preset: 'es2015', constBindings: true, symbols: false},
      freeze: false,
      externalLiveBindings: false,
      plugins: [compress],
    },
  },
  {
    input: 'src/loader/vs.classic.ts',
    plugins: [...toJavaScript, licensesIn('cdn')],
    onwarn,
    output: {file: 'dist/cdn/vs.classic.js', format: 'iife', plugins: [compress]},
  },
  {
    input: {'snippet-maker': 'snippet-maker/define.ts'},
    plugins: [typescript(), licensesIn('snippet-maker')],
    onwarn,
    output: {dir: 'dist/snippet-maker', format: 'es', inlineDynamicImports: true, plugins: [compress]},
  },
  {
    // The command brings what only it takes, so that whoever bundles widgets does not install it.
    input: {publish: 'tools/publish.mjs'},
    external: (id) =>
      isBuiltin(id) || /^(lit|@lit)(-html|-element|\/reactive-element)?($|\/)|ssr-dom-shim|\/dist\/npm\//.test(id),
    plugins: [
      // Two functions, which are no module yet.
      asModule('boolbase', 'export default {trueFunc: () => true, falseFunc: () => false};'),
      nodeResolve({exportConditions: ['node'], preferBuiltins: true}),
      besidePublish(),
      licensesIn('publish', true),
    ],
    onwarn,
    output: {
      dir: 'dist/publish',
      format: 'es',
      inlineDynamicImports: true,
      paths: (id) => id.replace(/^.*\/dist\/npm\//, '../npm/'),
    },
  },
  ...['arrive', 'frame', 'vs-frame'].map((name) => ({
    input: `src/frame/${name}.ts`,
    plugins: [typescript(), licensesIn('cdn')],
    onwarn,
    output: {file: `dist/cdn/${name}.js`, format: 'iife', plugins: [compress]},
  })),
  {
    input: {
      index: 'src/index.ts',
      'loader/loader': 'src/loader/loader.ts',
      'base/register-locale': 'src/base/register-locale.ts',
      'story/index': 'src/story/index.ts',
      'publish/words': 'src/publish/words.ts',
      ...Object.fromEntries(
        elementFolders.flatMap((name) =>
          [name, `vs-${name}`].map((file) => [`elements/${name}/${file}`, `src/elements/${name}/${file}.ts`]),
        ),
      ),
    },
    external: /^lit($|\/)/,
    plugins: [...toJavaScript, licensesIn('npm')],
    onwarn,
    output: {
      dir: 'dist/npm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // A folder named node_modules would be left out of the package.
      entryFileNames: ({name}) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
    },
  },
];
