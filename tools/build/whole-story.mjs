/**
 * A page with `<vs-story>` takes nearly all elements. In one file they compress to
 * two thirds of what they weigh in twenty, so such pages get copies of their own:
 * every module that the story is made of exists a second time, under its name and
 * `?whole`. What only some stories take stays in the files that it shares with
 * other pages, as does what every widget needs.
 */

const COPY = '?whole';

/** What a story always takes of that which other pages load on demand. */
const ALWAYS = /\/(vs-(?!video\b|speaker-dialog\b)[\w-]+|case-study-tags|place)\.ts$/;

/** What is loaded with every story file, whoever shows it. */
const SHARED =
  /\/src\/(story\/|localization\/(language-data|negotiate)|base\/(story-(source|view)|problem-texts)|reference\/(factors|address-schemes|country-names\/))/;

/** The copy that an entry of the build names. */
export const copyOf = (file) => file + COPY;

/** @param {string} id */
export const isCopy = (id) => id.endsWith(COPY);

/** The file that a module is made from. */
export const sourceOf = (id) => (isCopy(id) ? id.slice(0, -COPY.length) : id);

/**
 * A Rollup plugin.
 * @param {(id: string) => boolean} isCore whether a module is in the file that every page loads
 * @returns {import('rollup').Plugin}
 */
export function wholeStory(isCore) {
  const copied = (id) => /\/src\/.*\.ts$/.test(id) && !isCore(id) && !SHARED.test(id);
  const resolve = async (context, source, importer, wanted) => {
    const found = await context.resolve(source, sourceOf(importer), {skipSelf: true});
    if (!found || !wanted(found.id)) return found;
    return copyOf(found.id);
  };
  return {
    name: 'whole-story',
    resolveId(source, importer) {
      if (isCopy(source)) return source;
      return importer && isCopy(importer) ? resolve(this, source, importer, copied) : null;
    },
    transform(code, id) {
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
        this.error(`${borrowers.map(({fileName}) => fileName).join(', ')} would load the whole story; adapt SHARED.`);
      }
    },
  };
}
