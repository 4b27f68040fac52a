import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {idiomaticDecoratorsTransformer} from '@lit/ts-transformers';
import terser from '@rollup/plugin-terser';
import nodeResolve from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import ts from 'typescript';
import {litForPages} from './tools/build/lit-for-pages.mjs';

const root = import.meta.dirname;
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const configFile = join(root, 'tsconfig.json');
const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile(configFile, ts.sys.readFile).config, ts.sys, root);
const sources = ts.sys.readDirectory(join(root, 'src'), ['.ts']);
const program = ts.createProgram(sources, {...options, noEmit: false, importHelpers: true, sourceMap: false});
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
      if (!id.endsWith('.ts')) return null;
      if (!emitted.has(id)) {
        const write = (_, text) => emitted.set(id, text.replaceAll('__VS_VERSION__', JSON.stringify(version)));
        const before = [idiomaticDecoratorsTransformer(program)];
        program.emit(program.getSourceFile(id), write, undefined, false, {before});
      }
      return emitted.get(id);
    },
  };
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
        code = code.replace(whole, () => `css\`${minified.code.trim().replaceAll('\\', '\\\\')}\``);
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

/** Every message here has an id of its own, so nobody need compute one. */
function noComputedMessageIds() {
  return {
    name: 'no-computed-message-ids',
    load: (id) =>
      id.endsWith('@lit/localize/internal/id-generation.js') ? 'export const generateMsgId = () => "";' : null,
  };
}

/** The licences of what the builds for pages contain. */
function notices() {
  return {
    name: 'notices',
    generateBundle() {
      const notice = (name) =>
        `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`;
      const source = ['lit', '@lit/localize'].map(notice).join('\n---\n\n');
      this.emitFile({type: 'asset', fileName: 'NOTICES.txt', source});
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

const toJavaScript = [typescript(), noComputedMessageIds(), dropDescriptions(), minifyTemplates(), nodeResolve()];
const forPages = [...toJavaScript, litForPages()];
const compress = terser({
  module: true,
  ecma: 2022,
  compress: {passes: 3, keep_fargs: false, pure_getters: true, unsafe: true, unsafe_arrows: true, unsafe_methods: true},
  format: {comments: false},
});

/**
 * What every widget needs travels in one file: one request, one compression. The
 * page's script only starts it, so that an address such as `vs.js?ver=1`, which a
 * CMS may write, does not load everything a second time.
 */
const isCore = (id) =>
  /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element|tslib)\/|localize\/(init\/install|internal\/(default-msg|str-tag))/.test(
    id,
  ) ||
  /src\/(loader\/(?!suggest|vs)|localization\/(messages|persist|nearest-language)|base\/(address|attributes|card-text|content|define|events|heading|language-controller|lazy-part|numbers|picture|problems|registry|shared\.styles|story-element|trusted-types|version|words)\.ts)/.test(
    id,
  );

/** Small modules that are hardly ever loaded alone compress better together. */
const TOGETHER = {
  goals: /src\/(base\/(factor|goal|lists)|reference\/goals|localization\/goal-titles)\.ts/,
  languages: /src\/localization\/(language-data|negotiate)\.ts/,
  story: /src\/(story\/(?!fault-texts|json-schema|descriptions|nearest)|base\/story-(source|view))/,
};

function chunkOf(id) {
  if (isCore(id)) return 'core';
  return Object.keys(TOGETHER).find((name) => TOGETHER[name].test(id));
}

function onwarn(warning) {
  throw new Error(warning.message);
}

const elementFolders = readdirSync(join(root, 'src/elements'));

export default [
  {
    input: {vs: 'src/loader/vs.ts'},
    plugins: [...forPages, reservingStyles(), notices()],
    preserveEntrySignatures: false,
    onwarn,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      manualChunks: chunkOf,
      generatedCode: {preset: 'es2015', constBindings: true},
      hoistTransitiveImports: false,
      plugins: [compress],
    },
  },
  {
    input: 'src/loader/vs.all.ts',
    plugins: forPages,
    onwarn,
    output: {file: 'dist/cdn/vs.all.js', format: 'es', inlineDynamicImports: true, plugins: [compress]},
  },
  {
    input: 'src/loader/vs.classic.ts',
    plugins: toJavaScript,
    onwarn,
    output: {file: 'dist/cdn/vs.classic.js', format: 'iife', plugins: [compress]},
  },
  {
    input: {
      index: 'src/index.ts',
      'loader/loader': 'src/loader/loader.ts',
      ...Object.fromEntries(
        elementFolders.flatMap((name) =>
          [name, `vs-${name}`].map((file) => [`elements/${name}/${file}`, `src/elements/${name}/${file}.ts`]),
        ),
      ),
    },
    external: /^lit($|\/)/,
    plugins: toJavaScript,
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
