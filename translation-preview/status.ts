/** How far each language is: counted in the files of the translators, as they are when the page is built. */
import {parseXml} from '../src/base/parse-xml.js';
import {readXliffText} from '../src/localization/locale-files/index.js';

/** A language, and how many of its texts are how far. */
export interface LanguageStatus {
  readonly language: string;
  readonly total: number;
  readonly missing: number;
  readonly waiting: number;
  /** Rounded down: 99.9 % is not all of it. */
  readonly percent: number;
}

/** The texts of files, by their paths; each is loaded when it is asked for. */
export type Files = Readonly<Record<string, () => Promise<string>>>;

export function statusOf(language: string, xliff: string): LanguageStatus {
  const {units} = readXliffText(xliff.replace(/^\uFEFF/, ''), parseXml);
  const count = (state: string): number => units.filter((unit) => unit.state === state).length;
  const [total, missing] = [units.length, count('missing')];
  const percent = total ? Math.floor(((total - missing) / total) * 100) : 0;
  return {language, total, missing, waiting: count('needs-review'), percent};
}

/** `../locales/sr-Latn.xlf` is the file of `sr-Latn`. */
export const languageOf = (path: string): string => /([^/]+)\.xlf$/.exec(path)?.[1] ?? path;

/** All of them, by their English names. */
export async function statuses(files: Files): Promise<readonly LanguageStatus[]> {
  const all = Object.entries(files).map(async ([path, load]) => statusOf(languageOf(path), await load()));
  return (await Promise.all(all)).sort((a, b) => englishName(a.language).localeCompare(englishName(b.language), 'en'));
}

export const englishName = (tag: string): string => new Intl.DisplayNames('en', {type: 'language'}).of(tag) ?? tag;
