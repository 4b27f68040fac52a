/**
 * A page with `<vs-story>` takes nearly all elements. In one file they compress to
 * two thirds of what they weigh in thirty, so such pages get copies of their own:
 * every module that the story is made of exists a second time, under its name and
 * `?whole`. The switcher of its languages, what reads story files and what names
 * places are among them, and where a page has the tag, they are taken from there.
 * What only some stories take stays in the files that it shares with other pages,
 * as does what every widget needs.
 */
import {join} from 'node:path';

const COPY = '?whole';

const source = join(import.meta.dirname, '../../src');

/** The module that stands for all of them. */
const WHOLE = `whole-story${COPY}`;

/** What registers elements when the file is here. */
const REGISTERED = ['elements/story/vs-story', 'elements/language-switcher/vs-language-switcher'];

/** What the script of the page takes from the file, by the module where it asks for it. */
const ASKED = {'base/story-element': 'story-source', 'base/lazy-part': 'place'};

/** What a story always takes of that which other pages load on demand. */
const ALWAYS = /\/(vs-(?!video\b|speaker-dialog\b)[\w-]+|case-study-tags|place)\.ts$/;

const copyOf = (file) => file + COPY;

/** @param {string} id */
export const isCopy = (id) => id.endsWith(COPY);

/** The file that a module is made from. */
export const sourceOf = (id) => (isCopy(id) ? id.slice(0, -COPY.length) : id);

/**
 * The elements by tag, for the loader of pages: the same as `src/loader/elements.ts`, in fewer bytes.
 * A page without a story has the switcher in a file of its own.
 * @param {readonly string[]} names
 */
export const elementsWithStory = (names) => `
  const load = (name) => import(\`./vs-\${name}.js\`);
  export const whole = (other) => document.querySelector('vs-story') ? load('story') : other();
  const switcher = 'language-switcher';
  export const elements = Object.fromEntries(${JSON.stringify(names.join(' '))}.split(' ').map((name) =>
    ['vs-' + name, () => name == switcher ? whole(() => load(name)) : load(name)]));
`;

/**
 * A Rollup plugin.
 * @param {(id: string) => boolean} isCore whether a module is in the file that every page loads
 * @param {string} fileName of the copies
 * @returns {import('rollup').Plugin}
 */
export function wholeStory(isCore, fileName) {
  const copied = (id) => /\/src\/.*\.ts$/.test(id) && !isCore(id);
  const resolve = async (context, source, importer, wanted) => {
    const found = await context.resolve(source, sourceOf(importer), {skipSelf: true});
    if (!found || !wanted(found.id)) return found;
    return copyOf(found.id);
  };
  return {
    name: 'whole-story',
    buildStart() {
      this.emitFile({type: 'chunk', id: WHOLE, fileName, preserveSignature: 'strict'});
    },
    resolveId(source, importer) {
      if (isCopy(source)) return source;
      return importer && isCopy(importer) ? resolve(this, source, importer, copied) : null;
    },
    load(id) {
      if (id !== WHOLE) return null;
      const copy = (module) => JSON.stringify(copyOf(join(source, `${module}.ts`)));
      return [
        ...REGISTERED.map((module) => `import ${copy(module)};`),
        ...Object.values(ASKED).map((name) => `export * from ${copy(`base/${name}`)};`),
      ].join('');
    },
    transform(code, id) {
      const asker = Object.keys(ASKED).find((module) => id === join(source, `${module}.ts`));
      if (asker) {
        const call = `import('./${ASKED[asker]}.js')`;
        if (!code.includes(call)) this.error(`${id} no more has ${call}; adapt tools/build/whole-story.mjs.`);
        const helper = JSON.stringify(join(source, 'loader/elements.ts'));
        return {code: `import {whole} from ${helper};${code.replace(call, `whole(() => ${call})`)}`, map: null};
      }
      // A story draws its cards in turns; the kind for a great many is for pages that have them without one.
      if (isCopy(id) && id.includes('/vs-speaker-card.')) {
        if (!code.includes('!isServer')) this.error(`${id} no more has !isServer; adapt tools/build/whole-story.mjs.`);
        return {code: code.replace('!isServer', 'false'), map: null};
      }
      // Registrations give nothing back, so that there is nothing to wait for.
      if (!isCopy(id) || !/\/sections\.ts/.test(id)) return null;
      const imports = [];
      const changed = code.replace(/import\(('[^']+\/vs-(?!video\b)[\w-]+\.js')\)/g, (_, source) => {
        imports.push(`import ${source};`);
        return 'Promise.resolve(1)';
      });
      return {code: imports.join('') + changed, map: null};
    },
    resolveDynamicImport(source, importer) {
      if (typeof source !== 'string' || !isCopy(importer)) return null;
      return resolve(this, source, importer, (id) => copied(id) && ALWAYS.test(id));
    },
    generateBundle(_, bundle) {
      // Rollup moves what nobody else claimed into the file of whoever takes it first.
      const borrowers = Object.values(bundle).filter(({imports}) =>
        imports?.some((file) => /\/vs-story\.js$/.test(file)),
      );
      if (borrowers.length > 0) {
        this.error(`${borrowers.map(({fileName}) => fileName).join(', ')} would load the whole story.`);
      }
    },
  };
}
