/**
 * `vs.all.js` holds every element. What few pages need of them goes into parts beside it,
 * which are loaded by need (src/base/part.ts), with their hashes in the script. A part may
 * not import the script: under an address with a query it would be another one. So each
 * part is a function that the script gives what the part takes of it.
 */
import {createHash} from 'node:crypto';
import {dirname, join} from 'node:path';

const source = join(import.meta.dirname, '../../src');
const MAIN = 'vs.all.js';
const VIRTUAL = 'part:';

/**
 * The parts: the modules that others `import()`, what else goes with them, and what stands in for
 * those that cannot be had where nobody awaits their failure.
 * @type {Record<string, {modules: string[], also?: string[], otherwise?: string}>}
 */
const PARTS = {
  attend: {modules: ['loader/attend']},
  authors: {
    modules: [
      'base/tell-problems',
      'base/problem-list',
      'base/attribute-names',
      'base/versions',
      'base/story-problems',
      'story/fault-texts',
      'loader/suggest',
    ],
    // The script hands it on to those with a bundler, and takes nothing of it.
    also: ['story/nearest'],
    otherwise: 'loader/plain-texts',
  },
  calendars: {modules: ['elements/event-card/calendar', 'elements/programme/calendar', 'base/calendar-file']},
  filters: {
    modules: [
      'base/case-study-filter',
      'elements/programme/session-filter',
      'elements/recommendation-list/audience',
      'elements/speaker-list/people-filter',
    ],
  },
  doctor: {modules: ['doctor/start'], otherwise: 'loader/plain-texts'},
  dates: {modules: ['localization/date-words']},
  dialog: {modules: ['elements/programme/vs-speaker-dialog']},
  locales: {modules: ['loader/page-locales', 'base/own-locale']},
  // Each part has a hash in the script, so that small ones share theirs.
  pieces: {modules: ['story/parse-in-pieces', 'base/turns', 'base/prerendered', 'base/adopted']},
  tools: {
    modules: [
      'elements/programme/schedule',
      'elements/programme/tools',
      'base/factor-definition',
      'elements/intersection-chart/cells',
      'elements/language-switcher/switching',
      'elements/sdg-list/wheel',
      'elements/story/arrive',
      'elements/video/captions',
    ],
  },
  translation: {modules: ['localization/translation']},
};

/** Functions of the script that others replace later, so that parts call the one of that time. */
const REPLACED = ['msg'];

/** @param {string} module */
const fileOf = (module) => join(source, `${module}.ts`);

/** @param {string} file @returns {string | undefined} */
const partOf = (file) =>
  Object.keys(PARTS).find((name) => PARTS[name].modules.some((module) => fileOf(module) === file));

/** @param {{error(message: string): never}} context @param {string} code @param {RegExp} place @param {string} text */
function edit(context, code, place, text) {
  if (!place.test(code)) context.error(`${place} is in the sources no more; adapt tools/build/parts-beside.mjs.`);
  return code.replace(place, text);
}

/** @param {string} name */
const placeholder = (name) => `@hash of ${name}@`;

/**
 * The part that each module belongs to: what only one part takes goes into it, all else into the script.
 * @param {string} entry
 * @param {(id: string) => import('rollup').ModuleInfo | null} infoOf
 * @returns {Map<string, string>}
 */
function partsByModule(entry, infoOf) {
  const owners = new Map();
  const walk = (id, owner) => {
    const known = owners.get(id) ?? new Set();
    if (known.has(owner)) return;
    owners.set(id, known.add(owner));
    const {importedIds = [], dynamicallyImportedIds = []} = infoOf(id) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) walk(next, owner);
  };
  walk(entry, MAIN);
  for (const name of Object.keys(PARTS)) walk(VIRTUAL + name, name);
  for (const [name, {also = []}] of Object.entries(PARTS)) {
    for (const module of also) owners.set(fileOf(module), new Set([name]));
  }
  return new Map([...owners].map(([id, [first, ...others]]) => [id, others.length > 0 ? MAIN : first]));
}

/**
 * What a module in `code` imports and exports, and where its own code is.
 * @param {{parse(code: string): import('estree').Program}} context
 * @param {string} code
 */
function readModule(context, code) {
  const imports = [];
  const exports = [];
  let body = code;
  const {body: statements} = context.parse(code);
  for (const statement of statements.toReversed()) {
    if (statement.type === 'ImportDeclaration') {
      imports.push(...statement.specifiers.map(({imported, local}) => [imported?.name, local.name]));
    } else if (statement.type === 'ExportNamedDeclaration' && !statement.declaration) {
      const given = statement.specifiers.map(({exported, local}) => [exported.name, local.name]);
      // What a part hands on from the script is taken under a name of its own.
      if (statement.source) imports.push(...given.map(([, name]) => [name, `$${name}`]));
      exports.push(...given.map(([name, local]) => [name, statement.source ? `$${local}` : local]));
    } else if (/^(Ex|Im)port/.test(statement.type)) {
      throw new Error(`${statement.type} is not expected in a part: ${code.slice(statement.start, statement.end)}`);
    } else continue;
    body = body.slice(0, statement.start) + body.slice(statement.end);
  }
  return {imports, exports: new Map(exports), body, statements};
}

/**
 * The names among `names` that get another value somewhere in the script: a part would keep the first.
 * Constants and classes get none; what is assigned under their names is of an inner scope.
 * @param {readonly string[]} names
 * @param {readonly import('estree').Node[]} statements
 */
function changing(names, statements) {
  const fixed = statements.flatMap(({type, kind, id, declarations}) =>
    type === 'ClassDeclaration' ? [id.name] : kind === 'const' ? declarations.map((one) => one.id.name) : [],
  );
  const variable = names.filter((name) => !fixed.includes(name));
  const found = new Set();
  const look = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'AssignmentExpression' && variable.includes(node.left.name)) found.add(node.left.name);
    if (node.type === 'UpdateExpression' && variable.includes(node.argument.name)) found.add(node.argument.name);
    for (const value of Object.values(node)) look(value);
  };
  look(statements);
  return [...found];
}

/**
 * The script as one that also runs where `type="module"` got lost: editors forget it, and
 * optimizers that delay scripts replace it. There it has names of its own, waits for the
 * page as modules do, and may not say `import.meta`. A module has no `currentScript`, and
 * its address stands in what an error tells of its place.
 * @param {string} code
 */
function asAnyScript(code) {
  return `"use strict";(()=>{const own=document.currentScript,$address=own?.src||/\\w+:\\/\\/\\S+?(?=:\\d+:\\d+)/.exec(Error().stack)?.[0]||document.querySelector('script[src*="vs.all"]')?.src||document.baseURI,run=()=>{${code.trim()}};own&&document.readyState=="loading"?document.addEventListener("DOMContentLoaded",run):run()})();
`;
}

/**
 * A Rollup plugin, and the `manualChunks` that go with it.
 * @param {string} folder where the files go, below the script
 */
export function partsBeside(folder) {
  const entry = fileOf('loader/vs.all');
  let owners;
  const chunkOf = (id, {getModuleInfo}) => {
    owners ??= partsByModule(entry, getModuleInfo);
    return owners.get(id) ?? MAIN;
  };
  /** @type {import('rollup').Plugin} */
  const plugin = {
    name: 'parts-beside',
    buildStart() {
      for (const name of Object.keys(PARTS)) {
        this.emitFile({
          type: 'chunk',
          id: VIRTUAL + name,
          fileName: `${folder}/${name}.js`,
          preserveSignature: 'strict',
        });
      }
    },
    resolveId(id, importer) {
      if (id.startsWith(VIRTUAL)) return id;
      const file = importer && join(dirname(importer), id.replace(/\.js$/, '.ts'));
      const registers = file === fileOf('base/define') && /\/vs-[\w-]+\.ts$/.test(importer);
      return registers ? fileOf('loader/define-mended') : null;
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const {modules} = PARTS[id.slice(VIRTUAL.length)];
      return modules.map((module) => `export * from ${JSON.stringify(fileOf(module))};`).join('');
    },
    transform(code, id) {
      // Nothing is loaded with import() here, and nothing may be without its hash.
      if (id === fileOf('localization/persist'))
        return {code: edit(this, code, /const address = [^;]*;\s*if \(address.*?;/s, ''), map: null};
      if (id === fileOf('base/part')) {
        const hashes = Object.fromEntries(Object.keys(PARTS).map((name) => [name, placeholder(name)]));
        return {
          code: code
            .replaceAll('__VS_FOLDER__', JSON.stringify(`./${folder}`))
            .replaceAll('__VS_HASHES__', JSON.stringify(hashes)),
          map: null,
        };
      }
      const helpers = new Set();
      // Elements are in the script: whoever asks for one has it.
      const settled = code.replace(/\bimport\('[./\w-]*\/([\w-]+)\/vs-\1\.js'\)/g, 'Promise.resolve(1)');
      const rewritten = settled.replace(/\bimport\('(\.[./\w-]*)\.js'\)/g, (whole, address) => {
        const name = partOf(join(dirname(id), `${address}.ts`));
        if (!name) return whole;
        const {otherwise} = PARTS[name];
        helpers.add(`import {part as partBeside} from ${JSON.stringify(fileOf('base/part'))};\n`);
        if (!otherwise) return `partBeside('${name}')`;
        helpers.add(`import * as otherwise from ${JSON.stringify(fileOf(otherwise))};\n`);
        return `partBeside('${name}').catch(() => otherwise)`;
      });
      return rewritten === code ? null : {code: [...helpers].join('') + rewritten, map: null};
    },
    resolveImportMeta: (property) => (property === 'url' ? '$address' : null),
    renderChunk(code, {fileName, imports, dynamicImports}, _, {chunks}) {
      const shared = chunks[MAIN].exports;
      const {imports: taken, exports, body, statements} = readModule(this, code);
      const others = [...imports, ...dynamicImports].filter((file) => file !== MAIN);
      if (others.length > 0 || dynamicImports.length > 0 || (fileName === MAIN && imports.length > 0))
        this.error(`${fileName} would load ${[...imports, ...dynamicImports].join(', ')} without a check.`);
      if (fileName === MAIN) {
        const locals = shared.map((name) => exports.get(name));
        const late = changing(locals, statements);
        const stale = late.filter((name) => !REPLACED.includes(name));
        if (stale.length > 0) this.error(`Parts would keep the first value of ${stale.join(', ')}.`);
        const values = locals.map((name) => (late.includes(name) ? `(...$) => ${name}(...$)` : name));
        return {code: body.replace('__VS_SHARED__', () => `[${values.join()}]`), map: null};
      }
      const parameters = shared.map((name) => taken.find(([imported]) => imported === name)?.[1] ?? '').join();
      const given = [...exports].map(([name, local]) => `${name}: ${local}`).join();
      return {
        code: `document.currentScript.vs = ([${parameters}], $address) => {\n${body}\nreturn {${given}};\n};`,
        map: null,
      };
    },
    generateBundle(_, bundle) {
      const main = bundle[MAIN];
      for (const name of Object.keys(PARTS)) {
        const chunk = bundle[`${folder}/${name}.js`];
        chunk.code = `"use strict";${chunk.code}`;
        const hash = createHash('sha384').update(chunk.code).digest('base64');
        main.code = main.code.replace(placeholder(name), () => `sha384-${hash}`);
      }
      main.code = asAnyScript(main.code);
    },
  };
  return {plugin, chunkOf};
}
