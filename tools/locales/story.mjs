/** The texts of a story file, out to translators and back. */
import {readFile} from 'node:fs/promises';
import {basename, dirname, extname, join} from 'node:path';
import {root} from '../steps.mjs';
import {
  checkLanguage,
  checkScript,
  checkUnit,
  isLeft,
  isWarning,
  languageInName,
  printText,
  serves,
  settled,
  tidy,
} from './model.mjs';
import {FileFault} from './decode.mjs';
import {languagesIn, writeWhole} from './folder.mjs';
import {readGlossary} from './glossary.mjs';
import {putAside} from './quarantine.mjs';
import {faultOf} from './report.mjs';
import {languageOf} from './languages.mjs';
import {readFileOf} from './read-file.mjs';
import {parseStory, withTranslations} from './story-texts.mjs';
import {UserError} from '../user-error.mjs';
import {writeCsv} from './write-csv.mjs';
import {writeXliff} from './write-xliff.mjs';

const locales = join(root, 'locales');

/** In a path, the fields that hold a name. */
const NAME = /(^|\.)(name|organization|organizer|commissionedBy)$/;

async function open(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') throw new UserError(`${file}: there is no such file. Check its name and its folder.`);
    throw error;
  }
}

/** @returns {import('./model.mjs').Unit[]} one for each text that is there in the language of the story */
function unitsOf(story, language) {
  return story.texts
    .filter(({languages}) => languages.get(story.language)?.trim())
    .map(({path, languages}) => {
      const translation = language === story.language ? '' : (languages.get(language) ?? '');
      return {
        id: path,
        source: [languages.get(story.language)],
        target: translation.trim() ? [translation] : [],
        state: translation.trim() ? 'translated' : 'missing',
        notes: NAME.test(path) ? ['A name. Leave it without a translation if it stays as it is.'] : [],
        comments: [],
        places: [],
      };
    });
}

/** Writes the texts of a story for a translator: a table or XLIFF, by the ending of the name. */
export async function extractStory(file, language, out) {
  const story = parseStory(file, await open(file));
  if (language === story.language) {
    throw new UserError(`${file} is written in "${language}" itself. Name the language to translate it into.`);
  }
  const units = unitsOf(story, language);
  const text =
    extname(out).toLowerCase() === '.csv'
      ? writeCsv(units)
      : writeXliff(units, {language, original: basename(file), sourceLanguage: story.language, keepLines: true});
  await writeWhole(out, text);
  return units.length;
}

/**
 * Puts translations into a story.
 * @returns {Promise<import('./report.mjs').Report>}
 */
export async function importStory(storyFile, file, told) {
  const report = {file, taken: 0, same: 0, empty: 0, refused: [], warnings: []};
  const text = await open(storyFile);
  const story = parseStory(storyFile, text);
  try {
    await take(storyFile, text, story, file, told, report);
  } catch (error) {
    report.taken = 0;
    report.refused = [faultOf(error)];
  }
  report.aside = await putAside(file, dirname(storyFile), '.refused.csv', report.refused);
  return report;
}

async function take(storyFile, text, story, file, told, report) {
  const paths = new Set(story.texts.map(({path}) => path));
  const ours = await languagesIn(locales);
  const read = readFileOf(await readFile(file), (id) => paths.has(id), ours);
  const language = languageFor(read, file, told, story, ours);
  report.language = language;
  const {units, faults} = read.units(language);
  report.refused.push(...faults);
  const known = new Map(unitsOf(story, language).map((unit) => [unit.id, unit]));
  // The terms of the glossary are English.
  const terms = serves(story.language, 'en') ? (await readGlossary(locales)).get(language) : undefined;
  if (told && read.language && checkLanguage(read.language, language).length > 0) {
    report.warnings.push({code: 'language-wrong', found: read.language, wanted: language});
  }
  const accepted = sift(units, known, {language, own: story.language, terms}, report);
  const [wrongScript] = checkScript([...accepted.values()], language);
  if (wrongScript) throw new FileFault(wrongScript);
  const texts = [...accepted].map(([id, {target}]) => [id, printText(target)]);
  const translations = new Map(texts.filter(([id, translation]) => translation !== printText(known.get(id).target)));
  report.same = accepted.size - translations.size;
  report.taken = translations.size;
  if (translations.size > 0) await writeWhole(storyFile, withTranslations(text, story, language, translations));
}

/** The texts that can be used, by id. The others are told in the report. */
function sift(sent, known, {language, own, terms}, report) {
  const accepted = new Map();
  for (const written of sent) {
    // Tools with ids of their own keep ours beside them.
    const wanted = known.get(written.id) ?? known.get(written.alias);
    const id = wanted?.id ?? written.id;
    // A name is often the same in another language.
    const isName = NAME.test(id);
    const unit = isName && !written.initial ? written : settled(written, language, wanted?.source, own);
    const refuse = (fault) =>
      report.refused.push({id, line: unit.line, ...fault, source: printText(unit.source), text: printText(unit.target)});
    if (unit.state === 'missing') report.empty += 1;
    else if (!wanted) refuse({code: 'id-unknown'});
    else if (unit.source.length > 0 && squeezed(unit.source) !== squeezed(wanted.source)) {
      refuse({code: 'source-changed', wanted: printText(wanted.source)});
    } else {
      const target = tidy([printText(unit.target)], wanted.source, true);
      const update = {...wanted, line: unit.line, target, state: unit.state};
      const all = checkUnit(update, language, terms).filter(({code}) => !(code === 'unchanged' && isName));
      const [error] = all.filter((each) => !isWarning(each));
      const earlier = accepted.get(id);
      if (error) refuse(error);
      else if (isLeft(unit, wanted, language, own)) {
        report.empty += 1;
        report.warnings.push({code: 'english-left', id, line: unit.line, wanted: printText(wanted.target)});
      } else if (earlier && printText(earlier.target) !== printText(target)) refuse({code: 'id-repeated'});
      else if (!earlier) {
        report.warnings.push(...all);
        // A story has no place for it.
        if (unit.state === 'needs-review') report.warnings.push({code: 'needs-review', id, line: unit.line});
        accepted.set(id, update);
      }
    }
  }
  return accepted;
}

/**
 * A story may be translated into any language, so what the file says of itself counts; in its name, only a language
 * that the story or the widgets have.
 */
function languageFor(read, file, told, story, ours) {
  const others = (tags) => [...new Set(tags)].filter((tag) => tag !== story.language);
  const inStory = others(story.texts.flatMap(({languages}) => [...languages.keys()]));
  const found = languageOf({told, own: read.language, file}, inStory, story.language);
  if (found.language) return found.language;
  if (found.code === 'language-new' && found.found !== story.language) return found.found;
  const named = told ? undefined : languageInName(file, others(ours));
  if (!named) throw new FileFault({code: 'story-language-unknown'});
  return named;
}

const squeezed = (text) => printText(text).replace(/\s+/g, ' ').trim();
