/** Puts what translators sent into the locale files. What cannot be used is kept aside, with the reason. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {
  checkLanguage,
  checkScript,
  checkTogether,
  checkUnit,
  isLeft,
  isWarning,
  pluralOf,
  printText,
  rebind,
  settled,
  STATES,
  tidy,
} from './model.mjs';
import {credited} from './credit.mjs';
import {FileFault} from './decode.mjs';
import {merged} from './extract.mjs';
import {languagesIn, localeFile, unusedFile, writeLocale} from './folder.mjs';
import {readGlossary} from './glossary.mjs';
import {languageOf} from './languages.mjs';
import {putAside} from './quarantine.mjs';
import {readFileOf} from './read-file.mjs';
import {faultOf} from './report.mjs';

/**
 * @param {readonly import('./sources.mjs').Source[]} sources
 * @param {string} folder of the locale files
 * @param {readonly string[]} files
 * @param {string} [told] the language, where whoever imports says it
 * @param {string} [by] the translator, where whoever imports says it
 * @returns {Promise<import('./report.mjs').Report[]>}
 */
export async function importFiles(sources, folder, files, told, by) {
  const glossary = await readGlossary(folder);
  const reports = [];
  for (const file of files) reports.push(await importFile({sources, folder, file, told, by, glossary}));
  return reports;
}

async function importFile(context) {
  const {file, folder} = context;
  const report = {file, taken: 0, same: 0, empty: 0, refused: [], warnings: []};
  try {
    await take(context, report);
  } catch (error) {
    report.taken = 0;
    report.refused = [faultOf(error)];
  }
  const suffix = report.language ? `.${report.language}.csv` : '.csv';
  report.aside = await putAside(file, join(folder, 'quarantine'), suffix, report.refused);
  return report;
}

async function take({sources, folder, file, told, by, glossary}, report) {
  const bytes = await readFile(file);
  const ids = new Set(sources.map(({id}) => id));
  const known = await languagesIn(folder);
  const read = readFileOf(bytes, (id) => ids.has(id) || ids.has(id.replace(/#\w+$/, '#other')), known);
  const found = languageOf({told, own: read.language, file}, known);
  if (found.code) throw new FileFault(found);
  const {language} = found;
  report.language = language;

  const {units: sent, faults} = read.units(language);
  const {units, unused} = await merged(sources, folder, language);
  const accepted = sift(sent, units, language, glossary.get(language) ?? [], report);
  report.refused.push(...faults);
  const [wrongScript] = checkScript([...accepted.values()], language);
  if (wrongScript) throw new FileFault(wrongScript);
  if (told && read.language && checkLanguage(read.language, language).length > 0) {
    report.warnings.push({code: 'language-wrong', found: read.language, wanted: language});
  }
  const result = units.map((unit) => {
    const update = accepted.get(unit.id);
    if (!update) return unit;
    if (isSame(unit, update)) report.same += 1;
    else report.taken += 1;
    return combined(unit, update);
  });
  report.warnings.push(...missingForms(result, accepted, language));
  const signed = credited(units, result, {file, by: by ?? read.translator});
  await writeLocale(localeFile(folder, language), language, signed);
  await writeLocale(unusedFile(folder, language), language, unused);
}

/** What `npm run locales check` will refuse: the forms of plurals of which the file brought some and not all. */
function missingForms(result, accepted, language) {
  const sent = new Map([...accepted.values()].map(({id, line}) => [pluralOf(id)?.base, line]));
  return checkTogether(result, language)
    .filter(({code, id}) => code === 'plural-missing' && sent.has(pluralOf(id)?.base))
    .map((fault) => ({...fault, line: sent.get(pluralOf(fault.id)?.base)}));
}

/** The units that can be used, by id. The others are told in the report. */
function sift(sent, units, language, terms, report) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const accepted = new Map();
  for (const written of sent) {
    const {wanted, fault} = written.state === 'missing' ? {} : wantedFor(written, byId);
    const unit = settled(written, language, wanted?.source);
    if (unit.state === 'missing') {
      report.empty += 1;
      continue;
    }
    // What stands there was written for this form.
    if (unit.guess && wanted && wanted.state !== 'missing') {
      report.same += 1;
      continue;
    }
    const refuse = (fault) =>
      report.refused.push({
        id: /^(crowdin:|\d)/.test(unit.id) ? (unit.alias ?? unit.id) : unit.id,
        line: unit.line,
        ...fault,
        source: printText(unit.source),
        text: printText(unit.target),
      });
    if (!wanted) refuse(fault);
    else {
      const update = fitted(unit, wanted);
      const earlier = accepted.get(wanted.id);
      const faults = checkUnit(update, language, terms);
      const errors = faults.filter((each) => !isWarning(each));
      if (errors.length > 0) refuse(errors[0]);
      else if (isLeft(unit, wanted, language)) {
        report.empty += 1;
        report.warnings.push({code: 'english-left', id: wanted.id, line: unit.line, wanted: printText(wanted.target)});
      }
      else if (isOver(update, wanted, 'needs-review')) refuse({code: 'review-stays', wanted: printText(wanted.target)});
      else if (earlier && printText(earlier.target) !== printText(update.target)) refuse({code: 'id-repeated'});
      else {
        accepted.set(wanted.id, update);
        report.warnings.push(...faults);
        if (isOver(update, wanted, 'translated')) {
          report.warnings.push({code: 'review-replaced', id: wanted.id, line: unit.line, wanted: printText(wanted.target)});
        }
      }
    }
  }
  return accepted;
}

/** Whether it is in this state and another text than ours, which somebody has reviewed. */
const isOver = ({state, target}, ours, wanted) =>
  state === wanted && ours.state === 'reviewed' && printText(target) !== printText(ours.target);

/** Our unit for one that was sent: by its id, by the id that a tool kept, or by its English words. */
function wantedFor(unit, byId) {
  const wanted = byId.get(unit.id) ?? byId.get(unit.alias);
  if (wanted) return {wanted};
  if (unit.id) return {fault: {code: 'id-unknown'}};
  const words = printText(unit.source);
  const same = [...byId.values()].filter(({source}) => printText(source) === words);
  return same.length === 1 ? {wanted: same[0]} : {fault: {code: same.length > 1 ? 'id-unclear' : 'id-unknown'}};
}

/** What was sent, with the values and the English text of today. */
function fitted(unit, wanted) {
  const source = rebind(unit.source, unit.source, wanted.source);
  const hasChanged = unit.source.length > 0 && squeezed(source) !== squeezed(wanted.source);
  return {
    ...wanted,
    target: tidy(rebind(unit.target, unit.source, wanted.source), wanted.source),
    state: hasChanged ? 'needs-review' : unit.state,
    stated: unit.stated,
    former: hasChanged ? source : unit.state === 'needs-review' ? wanted.former : undefined,
    comments: unit.comments,
    line: unit.line,
  };
}

const squeezed = (text) => printText(text).replace(/\s+/g, ' ').trim();

/** A draft that comes back as it was, in a file without states, has been reviewed by nobody. */
const isSame = (unit, {target, state, stated}) =>
  printText(unit.target) === printText(target) &&
  (!stated || STATES.indexOf(unit.state) >= STATES.indexOf(state));

/** A file that was sent before a review does not take the review back. */
function combined(unit, update) {
  const comments = [...new Set([...unit.comments, ...update.comments])];
  if (isSame(unit, update)) return {...unit, comments};
  return {...unit, target: update.target, state: update.state, former: update.former, comments};
}
