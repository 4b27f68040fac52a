/** The texts of the widgets, in and out of the translators' files. Its parts are in `tools/locales/`. */
import {join} from 'node:path';
import {runCommand} from './command-line.mjs';
import {root} from './steps.mjs';
import {UserError} from './user-error.mjs';

const folder = join(root, 'locales');

/** Loaded when it is asked for, since compilers come with it. */
const part = (name) => import(`./locales/${name}.mjs`);

const sources = async () => (await part('sources')).readSources();

const FORMATS = 'xliff, xliff2, po, csv, json';

const usage = `Usage: npm run locales -- COMMAND

  status [--json] [--check]               how far each language is; --check fails below what locales/tiers.json wants
  import [--language fr] [--by Ada] FILE… puts what translators sent into locales/: XLIFF, PO, CSV; --by names
                                          the translator, where the file does not
  extract [LANGUAGE…]                     brings locales/ up to date with the sources; begins a new LANGUAGE
  extract --format FORMAT --out FILE LANGUAGE
                                          a file for the tool of a translator: ${FORMATS}
  check [--quiet]                         fails when a file in locales/ is not current, or broken; warns of
                                          what looks odd, unless --quiet
  build                                   makes what the widgets load
  story extract STORY.json LANGUAGE --out FILE.xlf|FILE.csv
                                          the texts of a story file, for a translator
  story import [--language fr] STORY.json FILE
                                          puts their translations into the story file`;

const OPTIONS = {
  json: {type: 'boolean'},
  check: {type: 'boolean'},
  quiet: {type: 'boolean'},
  language: {type: 'string'},
  by: {type: 'string'},
  format: {type: 'string'},
  out: {type: 'string'},
};

/** Each takes its parameters and options, and resolves to whether all went well; nothing when they are not its own. */
const COMMANDS = {
  async extract(languages, {format, out}) {
    const {isLanguageTag} = await part('languages');
    const wrong = languages.find((tag) => !isLanguageTag(tag));
    if (wrong) throw new UserError(`"${wrong}" is not a BCP 47 language tag such as pt-BR.`);
    if (languages.includes('en')) throw new UserError('English is what the texts are written in: it needs no file.');
    if (format || out) {
      if (languages.length !== 1 || !out) return undefined;
      const {exportLocale} = await part('export');
      await exportLocale(await sources(), folder, {language: languages[0], format: format ?? 'xliff', out});
      console.log(`${out} is ready.`);
      return true;
    }
    const [{extract}, {languagesIn}] = [await part('extract'), await part('folder')];
    const problems = await extract(
      await sources(),
      folder,
      languages.length > 0 ? languages : await languagesIn(folder),
    );
    return tell(problems);
  },

  async check(rest, {quiet}) {
    if (rest.length > 0) return undefined;
    const {check} = await part('check');
    const {errors, warnings} = await check(await sources(), folder);
    if (!quiet) for (const warning of warnings) console.warn(warning);
    return tell(errors);
  },

  async build(rest) {
    if (rest.length > 0) return undefined;
    const {build} = await part('build');
    for (const line of await build(await sources(), folder, root))
      console.warn(`${line} Until then it shows in English.`);
    return true;
  },

  async status(rest, {json, check: mustReach}) {
    if (rest.length > 0) return undefined;
    const {status, tellStatus} = await part('status');
    const statuses = await status(folder);
    console.log(json ? JSON.stringify(statuses, null, 2) : tellStatus(statuses));
    return !mustReach || statuses.every(({enough}) => enough);
  },

  async import(files, {language, by}) {
    if (files.length === 0) return undefined;
    const [{importFiles}, {tellReport}] = [await part('import'), await part('report')];
    const reports = await importFiles(await sources(), folder, files, language, by?.trim() || undefined);
    for (const report of reports) console.log(tellReport(report));
    return reports.every(({refused}) => refused.length === 0);
  },

  async story([action, story, other, ...rest], {language, out}) {
    if (!other || rest.length > 0) return undefined;
    if (action === 'extract' && out) {
      const [{extractStory}, {isLanguageTag}] = [await part('story'), await part('languages')];
      if (!isLanguageTag(other)) throw new UserError(`"${other}" is not a BCP 47 language tag such as pt-BR.`);
      console.log(`${out}: ${await extractStory(story, other, out)} texts`);
      return true;
    }
    if (action !== 'import') return undefined;
    const [{importStory}, {tellReport}] = [await part('story'), await part('report')];
    const report = await importStory(story, other, language);
    console.log(tellReport(report));
    return report.refused.length === 0;
  },
};

function tell(problems) {
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

await runCommand(usage, OPTIONS, COMMANDS);
