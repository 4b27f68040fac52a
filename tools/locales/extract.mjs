/** From the sources into the locale files, without losing a translation. */
import {printText, rebind} from './model.mjs';
import {localeFile, readIfThere, readLocale, unusedFile, writeLocale} from './folder.mjs';
import {UserError} from '../user-error.mjs';
import {inWords} from './words.mjs';
import {wantedUnits} from './wanted.mjs';
import {writeXliff} from './write-xliff.mjs';
import {XmlError} from './xml.mjs';

/**
 * What the files of a language should hold.
 * @param {readonly import('./sources.mjs').Source[]} sources
 * @returns {Promise<{units: import('./model.mjs').Unit[], unused: import('./model.mjs').Unit[]}>}
 */
export async function merged(sources, folder, language) {
  const [current, unused] = await Promise.all(
    [localeFile(folder, language), unusedFile(folder, language)].map((file) => readWhole(file)),
  );
  const known = new Map([...unused, ...current].map((unit) => [unit.id, unit]));
  const units = wantedUnits(sources, language).map((wanted) => keep(wanted, known.get(wanted.id)));
  const wantedIds = new Set(units.map(({id}) => id));
  return {
    units,
    unused: [...known.values()]
      .filter(({id, state}) => !wantedIds.has(id) && state !== 'missing')
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A file that is written anew must have been understood whole, or a translation would be lost. */
async function readWhole(file) {
  try {
    const {units, faults} = (await readLocale(file)) ?? {units: [], faults: []};
    const ids = new Set();
    const repeated = units.filter(({id}) => ids.size === ids.add(id).size);
    const all = [...faults, ...repeated.map(({id, line}) => ({code: 'id-repeated', id, line}))];
    if (all.length > 0) throw new UserError(all.map((fault) => inWords(fault, file)).join('\n'));
    return units;
  } catch (error) {
    if (error instanceof XmlError) throw new UserError(inWords({code: 'not-xml', ...error, found: error.message}, file));
    throw error;
  }
}

/** The unit with the translation that there was. Where the English has changed, somebody must look at it again. */
function keep(wanted, old) {
  if (!old) return wanted;
  const {comments} = old;
  if (old.state === 'missing') return {...wanted, comments};
  const target = rebind(old.target, old.source, wanted.source);
  const now = printText(wanted.source);
  const before = old.former ?? old.source;
  if (printText(old.source) !== now) {
    const former = printText(before) === now ? undefined : before;
    return {...wanted, target, comments, state: 'needs-review', former};
  }
  return {...wanted, target, comments, state: old.state, former: old.state === 'needs-review' ? old.former : undefined};
}

/** Brings the files of languages up to date. One that cannot be read stays as it is, and keeps no other from it. */
export async function extract(sources, folder, languages) {
  const problems = [];
  for (const language of languages) {
    try {
      const {units, unused} = await merged(sources, folder, language);
      await writeLocale(localeFile(folder, language), language, units);
      await writeLocale(unusedFile(folder, language), language, unused);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
    }
  }
  return problems;
}

/** Whether the files of a language are what the extraction would write. */
export async function isCurrent(sources, folder, language) {
  const {units, unused} = await merged(sources, folder, language);
  const [file, aside] = await Promise.all([
    readIfThere(localeFile(folder, language)),
    readIfThere(unusedFile(folder, language)),
  ]);
  const expected = unused.length > 0 ? writeXliff(unused, {language}) : undefined;
  return file === writeXliff(units, {language}) && aside === expected;
}
