import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import fc from 'fast-check';
import {importFiles} from '../../../tools/locales/import.mjs';
import {tellReport} from '../../../tools/locales/report.mjs';
import {files, folderOf, sent, SOURCES, unitsIn} from './support.mjs';

const samples = readdirSync(files).map((name) => ({name, bytes: readFileSync(join(files, name))}));

/** A file of a translator in which some bytes are others, are missing, or stand twice. */
const damaged = fc
  .record({
    sample: fc.constantFrom(...samples),
    cuts: fc.array(fc.record({at: fc.nat(4000), length: fc.nat(60), by: fc.uint8Array({maxLength: 12})}), {maxLength: 4}),
  })
  .map(({sample: {name, bytes}, cuts}) => ({
    name,
    bytes: cuts.reduce((before, {at, length, by}) => {
      const from = at % (before.length + 1);
      return Buffer.concat([before.subarray(0, from), by, before.subarray(from + length)]);
    }, bytes),
  }));

const PIECES = [
  ...['<xliff version="1.2">', '<file target-language="fr">', '<trans-unit id="goal.number">', '</trans-unit>', '<target>'],
  ...['</target>', '<x id="0"/>', '<source>', '{', '}', '"', 'msgid ""\n', 'msgstr ""\n', '"Language: fr\\n"\n', 'id;target'],
  ...['\n', 'carousel.next', '\uFEFF', '\0', '&', ']]>', '<![CDATA[', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '\uD800'],
  ...['"Plural-Forms: nplurals=2; plural=((n;\\n"\n', 'msgid_plural "a"\n', 'msgstr[0] "b"\n', '{"language":"fr","messages":{'],
];

const pieced = fc.record({
  name: fc.constantFrom('fr.xlf', 'fr.po', 'fr.csv', 'x', 'fr.json'),
  bytes: fc.array(fc.constantFrom(...PIECES), {maxLength: 30}).map((pieces) => Buffer.from(pieces.join(''))),
});

const random = fc.record({name: fc.constantFrom('fr.xlf', 'fr.csv'), bytes: fc.uint8Array({maxLength: 300})});

test('whatever is imported, nothing is thrown and the locale files stay as they must be', async (context) => {
  const folder = await folderOf(context, ['ar', 'fr', 'ru']);
  const ids = [...unitsIn(folder, 'fr').keys()];
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, pieced, random), async ({name, bytes}) => {
      const [report] = await importFiles(SOURCES, folder, [sent(folder, name, bytes)]);
      assert.ok(tellReport(report).length > 0);
      for (const language of ['ar', 'fr', 'ru']) {
        const units = unitsIn(folder, language);
        if (language === 'fr') assert.deepEqual([...units.keys()], ids);
      }
    }),
    {numRuns: 400},
  );
});
