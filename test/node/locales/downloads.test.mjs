/** The files that translators take from the Storybook. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {writeDownloads} from '../../../tools/locales/downloads.mjs';
import {languagesIn} from '../../../tools/locales/folder.mjs';
import {root} from '../support/repository.mjs';

const ENDINGS = ['.csv', '.po', '.xlf', '-xliff-2.xlf'];
const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
after(() => rmSync(folder, {recursive: true}));

test('are there for each language, in each form that the page offers, with what is translated', async () => {
  await writeDownloads(join(root, 'locales'), folder);
  const languages = await languagesIn(join(root, 'locales'));
  assert.ok(languages.length > 10);
  const expected = languages.flatMap((language) => ENDINGS.map((ending) => language + ending));
  assert.deepEqual(readdirSync(folder).sort(), expected.sort());
  for (const file of readdirSync(folder).filter((name) => name.startsWith('fr')))
    assert.ok(readFileSync(join(folder, file), 'utf8').includes('Diapositive suivante'), file);
  const page = readFileSync(join(root, 'translation-preview/files.ts'), 'utf8');
  for (const ending of ENDINGS) assert.ok(page.includes(`['${ending}'`), ending);
});
