/** The files of the translators in each form that their tools like, so that the Storybook can offer them. */
import {join} from 'node:path';
import {FORMATS} from './export.mjs';
import {languagesIn, localeFile, readLocale, writeWhole} from './folder.mjs';

/** How each form ends. Those of `translation-preview/files.ts` are the same. */
const ENDINGS = {csv: '.csv', po: '.po', xliff: '.xlf', xliff2: '-xliff-2.xlf'};

/**
 * @param {string} folder of the locale files
 * @param {string} out
 */
export async function writeDownloads(folder, out) {
  for (const language of await languagesIn(folder)) {
    const {units} = await readLocale(localeFile(folder, language));
    for (const [format, ending] of Object.entries(ENDINGS))
      await writeWhole(join(out, `${language}${ending}`), FORMATS[format](units, {language}));
  }
}
