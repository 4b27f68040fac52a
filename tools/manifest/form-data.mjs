/** What the snippet maker needs to know of the library. */
import {readdirSync} from 'node:fs';
import {basename, extname, join} from 'node:path';

/**
 * The part of the manifest from which forms are made. All of it would be ten times as much.
 * @param {import('custom-elements-manifest/schema').Package} manifest
 */
export function formData({modules}) {
  const declarations = modules
    .flatMap((module) => module.declarations ?? [])
    .filter(({tagName}) => tagName)
    .map(({tagName, summary, attributes = [], slots = []}) => ({
      tagName,
      summary,
      attributes: attributes.map(({name, description, default: usual, type}) => ({
        name,
        description,
        default: usual,
        type: type && {text: type.text},
      })),
      slots: slots.filter(({name}) => !name).map(({name, description}) => ({name, description})),
    }));
  return {modules: [{declarations}]};
}

/**
 * The languages in which widgets say something: their own words first, then names of Goals and countries.
 * @param {string} root the folder of package.json
 * @returns {string[]} BCP 47 tags
 */
export function languagesOf(root) {
  const folders = ['locales', 'src/reference/goal-titles', 'src/reference/country-names'];
  const names = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => /\.(xlf|ts)$/.test(file))
      .map((file) => basename(file, extname(file))),
  );
  return [...new Set(['en', ...names])];
}
