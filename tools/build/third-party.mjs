/**
 * The licences of others' work that the build has taken in, found in what each bundle is made of. A licence that we may not pass
 * on fails the build.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Licences that ask for no more than their text, by their SPDX identifiers. */
export const ALLOWED_LICENSES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Packages that come without the text of their licence. Each was looked at: its package.json names author and licence. */
const WITHOUT_TEXT = ['@parse5/tools'];

const [, MIT_TERMS] = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8').split(/^Copyright.*\n\n/m);

/** @typedef {{name: string, version: string, license: string, text: string, folders: string[]}} ThirdParty */

/**
 * The folder of the package that a module is of; nothing for our own.
 * @param {string} id
 */
export const packageFolder = (id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0];

/**
 * @param {string} folder of a package
 * @returns {Omit<ThirdParty, 'folders'>}
 */
export function readPackage(folder) {
  const {name, version, license = 'none', author} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED_LICENSES.includes(license))
    throw new Error(`${name} ${version} has the licence ${license}, which is not allowed.`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file));
  if (files.length === 0 && license === 'MIT' && WITHOUT_TEXT.includes(name))
    return {
      name,
      version,
      license,
      text: `By ${author}, under the MIT License, by its package.json\n\n${MIT_TERMS.trim()}`,
    };
  if (files.length === 0) throw new Error(`${name} ${version} has no file with its licence.`);
  const text = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {name, version, license, text: text.join('\n\n')};
}

/** @param {readonly Omit<ThirdParty, 'folders'>[]} packages */
const textOf = (packages) =>
  packages.map(({name, version, license, text}) => `${name} ${version} (${license})\n\n${text}\n`).join('\n---\n\n');

/**
 * Collects for all bundles of a build what they contain.
 * @param {string} dist the folder of the build
 */
export function thirdParty(dist) {
  /** @type {Map<string, ThirdParty>} by folder of the package */
  const found = new Map();

  function write() {
    const all = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const named = all.map(({name, version, license, folders}) => ({name, version, license, folders: folders.sort()}));
    mkdirSync(dist, {recursive: true});
    writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), textOf(all));
    writeFileSync(join(dist, 'third-party.json'), `${JSON.stringify(named, undefined, 2)}\n`);
  }

  /**
   * @param {string} folder of the bundle, in `dist`
   * @param {boolean} [isPublishedAlone] whether the folder takes the licences along
   * @returns {import('rollup').Plugin}
   */
  return (folder, isPublishedAlone = false) => ({
    name: 'third-party',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk'
          ? Object.entries(chunk.modules).filter(([, {renderedLength}]) => renderedLength > 0)
          : [],
      );
      const packages = new Set(modules.flatMap(([id]) => packageFolder(id) ?? []));
      const own = [...packages]
        .sort()
        .filter(existsSync)
        .map((place) => {
          const known = found.get(place) ?? {...readPackage(place), folders: []};
          if (!known.folders.includes(folder)) known.folders.push(folder);
          found.set(place, known);
          return known;
        });
      if (isPublishedAlone) this.emitFile({type: 'asset', fileName: 'NOTICES.txt', source: textOf(own)});
    },
    writeBundle: write,
  });
}
