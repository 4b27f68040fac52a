/**
 * The texts of the widgets, in and out of the translators' files.
 *
 *   node tools/locales.mjs extract [LANGUAGE…]   source → locales/*.xlf (a new file for each LANGUAGE named)
 *   node tools/locales.mjs check                 fails when a file in locales/ is stale or broken
 *   node tools/locales.mjs build                 locales/*.xlf → src/localization/generated/
 */
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';

const root = resolve(import.meta.dirname, '..');
const localesFolder = join(root, 'locales');
const generatedFolder = join(root, 'src/localization/generated');

const usage = 'Usage: node tools/locales.mjs extract [LANGUAGE…] | check | build';

/** A mistake of whoever called, to be told without a stack trace. */
class UserError extends Error {}

async function languages() {
  const files = await readdir(localesFolder);
  return files
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => basename(file, '.xlf'))
    .sort();
}

function localizerFor(targetLocales, xliffDir) {
  return new RuntimeLitLocalizer({
    sourceLocale: 'en',
    targetLocales,
    inputFiles: ['src/**/*.ts'],
    interchange: {format: 'xliff', xliffDir},
    output: {mode: 'runtime', outputDir: generatedFolder},
    baseDir: root,
    resolve: (path) => resolve(root, path),
  });
}

function messagesOf(localizer) {
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length > 0) {
    throw new UserError(
      errors.map(({file, start, messageText}) => `${file?.fileName}:${start} ${messageText}`).join('\n'),
    );
  }
  const nameless = messages.find(({desc, name}) => !desc || /^[sh][0-9a-f]{16}$/.test(name));
  if (nameless) {
    throw new UserError(
      `${nameless.file.fileName}: msg() needs an id and a desc: ${JSON.stringify(nameless.contents)}`,
    );
  }
  return messages;
}

async function extract(targets, folder = localesFolder) {
  for (const tag of targets) {
    if (!isLanguageTag(tag)) throw new UserError(`"${tag}" is not a BCP 47 language tag such as pt-BR.`);
  }
  const localizer = localizerFor(targets, folder);
  messagesOf(localizer);
  await localizer.writeInterchangeFiles();
}

function isLanguageTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** Extracts into a folder of its own and compares, so that a check changes nothing. */
async function check() {
  const known = await languages();
  const folder = await mkdtemp(join(tmpdir(), 'locales-'));
  try {
    for (const language of known) {
      await writeFile(join(folder, `${language}.xlf`), await readFile(join(localesFolder, `${language}.xlf`)));
    }
    await extract(known, folder);
    for (const language of known) {
      const name = `${language}.xlf`;
      const [committed, fresh] = await Promise.all(
        [localesFolder, folder].map((place) => readFile(join(place, name), 'utf8')),
      );
      if (committed !== fresh) throw new UserError(`locales/${name} is not current. Run: npm run locales extract`);
    }
  } finally {
    await rm(folder, {recursive: true});
  }
  await translations(known);
}

/** All translations, by language, after the official checks of their placeholders. */
async function translations(known) {
  const localizer = localizerFor(known, localesFolder);
  const sources = new Map(messagesOf(localizer).map((message) => [message.name, message]));
  const {errors} = localizer.validateTranslations();
  if (errors.length > 0) throw new UserError(errors.join('\n'));
  const {translations: byLanguage} = localizer.readTranslationsSync();
  return known.map((language) => ({
    language,
    messages: (byLanguage.get(language) ?? []).filter(({name}) => sources.has(name)),
  }));
}

/** A message as the run time of @lit/localize takes it: a string, or strings and the order of their values. */
function templateOf({contents}) {
  const values = contents.filter((part) => typeof part !== 'string').map(({index}) => index);
  if (values.length === 0) return contents.join('');
  const strings = [''];
  for (const part of contents) {
    if (typeof part === 'string') strings[strings.length - 1] += part;
    else strings.push('');
  }
  return {strTag: true, strings, values};
}

async function build() {
  const known = await languages();
  await mkdir(generatedFolder, {recursive: true});
  const header = '// Made from locales/ by tools/locales.mjs: edit there.\n';
  for (const {language, messages} of await translations(known)) {
    // What is not translated is left out; the widget then shows English.
    const templates = Object.fromEntries(messages.map((message) => [message.name, templateOf(message)]));
    await writeFile(
      join(generatedFolder, `${language}.ts`),
      `${header}import type {Messages} from '../messages.js';\n\n` +
        `export default ${JSON.stringify(templates, null, 2)} satisfies Messages;\n`,
    );
  }
  const loaders = known.map((language) => `  '${language}': () => import('./${language}.js'),\n`);
  await writeFile(
    join(generatedFolder, 'locales.ts'),
    `${header}/** How the messages of each language are loaded. */\nexport const loaders = {\n${loaders.join('')}};\n`,
  );
}

const [command, ...targets] = process.argv.slice(2);
try {
  if (command === 'extract') await extract(targets.length > 0 ? targets : await languages());
  else if (command === 'check' && targets.length === 0) await check();
  else if (command === 'build' && targets.length === 0) await build();
  else throw new UserError(usage);
} catch (error) {
  if (!(error instanceof UserError) && error.constructor.name !== 'KnownError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
