/** Whether the locale files are current and sound. */
import {basename} from 'node:path';
import {checkLanguage, checkScript, checkTogether, checkUnit, isWarning} from './model.mjs';
import {isCurrent} from './extract.mjs';
import {languagesIn, localeFile, readLocale} from './folder.mjs';
import {readGlossary} from './glossary.mjs';
import {UserError} from '../user-error.mjs';
import {inWords} from './words.mjs';
import {XmlError} from './xml.mjs';

/**
 * @param {import('../../src/localization/locale-files/unit.js').LocaleFile} file
 * @param {string} language
 * @param {readonly import('./model.mjs').Term[]} [terms]
 * @returns {import('./model.mjs').Fault[]}
 */
export function faultsIn(file, language, terms) {
  return [
    ...file.faults,
    ...checkLanguage(file.language, language),
    ...checkScript(file.units, language),
    ...checkTogether(file.units, language),
    ...file.units.flatMap((unit) => checkUnit(unit, language, terms)),
  ];
}

/** @returns {Promise<{errors: string[], warnings: string[]}>} in words */
export async function check(sources, folder) {
  const glossary = await readGlossary(folder);
  const result = {errors: [], warnings: []};
  for (const language of await languagesIn(folder)) {
    const name = localeFile(folder, language);
    try {
      const faults = faultsIn(await readLocale(name), language, glossary.get(language));
      for (const fault of faults) {
        if (isWarning(fault)) result.warnings.push(inWords(fault, name, 'warning'));
        else result.errors.push(inWords(fault, name));
      }
      if (!(await isCurrent(sources, folder, language))) result.errors.push(inWords({code: 'stale'}, name));
    } catch (error) {
      if (error instanceof XmlError) {
        result.errors.push(inWords({code: 'not-xml', line: error.line, found: error.message}, name));
      } else if (error instanceof UserError) result.errors.push(error.message);
      else throw new Error(`locales/${basename(name)}`, {cause: error});
    }
  }
  return result;
}
