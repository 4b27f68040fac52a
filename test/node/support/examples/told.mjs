/** Examples of what commands and widgets say: made anew, from the mistakes that they speak of. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {built, importBuilt, root} from '../repository.mjs';
import {runNode} from '../run.mjs';
import {makePlace} from './commands.mjs';
import {faultsOf} from './stories.mjs';

const SAMPLE = {version: 1, title: 'A sample story'};
const PERSON = {id: 'sample-speaker', name: 'Sample Speaker'};
const STUDIES = ['one', 'two', 'three'].map((id) => ({id, title: 'Sample case study', sdgs: [18]}));

/** What is said where, by the document. Each answers with lines. */
const SAID = {
  'docs/prerender.md': () =>
    inFolder(async (folder) => {
      const card = '<vs-speaker-card src="storry.json#ada">Ada</vs-speaker-card>';
      const badge = '<vs-sdg-badge goal="18">Goal 18</vs-sdg-badge>';
      const page = `<!doctype html>${'\n'.repeat(11)}${card}\n\n\n${badge}\n`;
      writeFileSync(join(folder, 'index.html'), page);
      return (await runNode([built('publish/publish.js'), 'prerender', 'index.html'], folder)).errors;
    }),

  'docs/publish.md': () =>
    inFolder(async (folder) => {
      const caseStudies = STUDIES.map((study, index) => (index === 2 ? study : {...study, sdgs: [3]}));
      writeFileSync(join(folder, 'story.json'), JSON.stringify({...SAMPLE, caseStudies}));
      return (await runNode([built('publish/publish.js'), 'publish', 'story.json', '--out', 'site'], folder)).errors;
    }),

  'docs/story-file.md': async () => {
    const {describeError} = await importBuilt('story/index.js');
    const {problemText} = await importBuilt('base/problem-texts.js');
    const [fault = ''] = await faultsOf({...SAMPLE, caseStudies: STUDIES.slice(0, 1)});
    const [, attribute, wanted] = /^(.*?): (.*)$/.exec(fault) ?? [];
    const {message, hint} = problemText('story-fault', {attribute, wanted});
    const faulty = {
      ...SAMPLE,
      people: [PERSON, {...PERSON, name: 'Another'}, {id: 'sample-guest'}],
      sessions: [{id: 'sample-session', title: 'Sample session', speakers: ['sample-speeker']}],
      event: {title: 'Sample event', timeZone: 'Lusaka time'},
      messages: [{id: 'sample-message', text: 'Sample', by: 'sample-speaker', kind: 'quotation'}],
      recommendations: {},
    };
    return [
      `${message} ${hint}`,
      ...(await faultsOf(faulty)),
      ...(await faultsOf({version: 1})),
      ...(await faultsOf({...SAMPLE, version: 2})),
      describeError({code: 'not-found', detail: '404'}),
    ].join('\n');
  },

  'docs/translate.md': async () => {
    const guide = readFileSync(join(root, 'docs/translate.md'), 'utf8');
    const [, table = ''] = /```csv\n([^]*?)```/.exec(guide) ?? [];
    const long = 'call-to-action.label,Learn more,En savoir beaucoup plus sur eux\n';
    const wrong = table.replace('Objectif {number}', 'Objectif') + long;
    const place = makePlace();
    try {
      writeFileSync(join(place, 'fr.csv'), wrong);
      return (await runNode(['tools/locales.mjs', 'import', 'fr.csv'], place)).output;
    } finally {
      rmSync(place, {recursive: true});
    }
  },
};

/** @param {(folder: string) => Promise<string>} work */
async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'told-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Numbers of texts and lines are only examples. */
const withoutCounts = (text) => text.replace(/\d+ (?=new|as|without|refused)|(?<=csv:)\d+/g, '…');

/**
 * The lines of an example that nothing says.
 * @param {import('../../../support/examples.js').Example} example
 */
export async function unsaidIn({file, code}) {
  const say = SAID[file];
  if (!say) throw new TypeError(`Nobody knows how to make ${file} say this.`);
  const said = withoutCounts(await say()).split('\n');
  return code.split('\n').filter((line) => !said.includes(withoutCounts(line)));
}
