/** Stories are listed by hand, in a file that runs in browsers: one that is forgotten there would never be tested. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join, posix} from 'node:path';
import {describe, test} from 'node:test';
import {elementNames, root} from './support/repository.mjs';

const LIST = 'test/support/stories.ts';
const SUFFIX = '.stories.ts';

const list = readFileSync(join(root, LIST), 'utf8');

/** What each file of stories is called where it is imported, by the file's name. */
const imported = new Map(
  [...list.matchAll(/^import \* as (\w+) from '\.\.\/\.\.\/stories\/([^']+)\.stories\.js';$/gm)].map(
    ([, variable, name]) => [name, variable],
  ),
);

const drawn =
  /^export const FILES\b.*? = \[([^\]]*)\];$/m
    .exec(list)?.[1]
    .split(',')
    .map((variable) => variable.trim()) ?? [];

/** It is made of all other stories, which are tested one by one; what it adds has tests in test/translation-preview/. */
const OF_OTHERS = 'translation-preview';

describe('every file of stories is tested', () => {
  const files = readdirSync(join(root, 'stories')).filter((file) => file.endsWith(SUFFIX));
  for (const name of files.map((file) => basename(file, SUFFIX)).filter((each) => each !== OF_OTHERS)) {
    test(name, () => {
      const file = `stories/${name}${SUFFIX}`;
      const line = `import * as … from '../../stories/${name}.stories.js';`;
      assert.ok(imported.has(name), `${file} is not tested. Add to ${LIST}: ${line} and its name to FILES.`);
      const variable = imported.get(name);
      assert.ok(drawn.includes(variable), `${file} is not tested. Add ${variable} to FILES in ${LIST}.`);
    });
  }
});

describe('translators see every element in their preview', () => {
  const preview = readFileSync(join(root, `stories/${OF_OTHERS}${SUFFIX}`), 'utf8');
  const shown = /^const FILES\b.*? = \[([^\]]*)\];$/m
    .exec(preview)[1]
    .split(',')
    .map((variable) => variable.trim());
  for (const name of elementNames) {
    test(name, () => {
      const [, variable] =
        new RegExp(`^import \\* as (\\w+) from '\\./${name}\\.stories\\.js';$`, 'm').exec(preview) ?? [];
      const wayOut = `Import ./${name}.stories.js in stories/${OF_OTHERS}${SUFFIX} and add it to FILES.`;
      assert.ok(variable && shown.includes(variable), wayOut);
    });
  }
});

test('the toolbar of the Storybook offers the languages for testing', () => {
  const toolbar = readFileSync(join(root, '.storybook/surroundings.ts'), 'utf8');
  for (const language of ['en-XA', 'ar-XB']) assert.match(toolbar, new RegExp(`^ +'${language}': '.+',$`, 'm'));
});

/** Bundlers drop what is imported for its effect alone and not listed: a Storybook would have tags without elements. */
test('whatever stories import for its effect is kept in a built Storybook', () => {
  const {sideEffects} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const kept = sideEffects.map(
    (glob) =>
      new RegExp(
        `^${glob
          .replace(/[.]/g, '\\.')
          .replace(/\*\*/g, '.+')
          .replace(/(?<![.+])\*/g, '[^/]*')}$`,
      ),
  );
  for (const folder of ['stories', '.storybook']) {
    const files = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) =>
      name.replaceAll('\\', '/'),
    );
    for (const file of files.filter((name) => /\.(ts|mdx)$/.test(name))) {
      const source = readFileSync(join(root, folder, file), 'utf8');
      for (const [, path] of source.matchAll(/^import '(\.[^']+)';$/gm)) {
        const target = `./${posix.join(folder, posix.dirname(file), path).replace(/\.js$/, '.ts')}`;
        const isKept = kept.some((pattern) => pattern.test(target));
        assert.ok(isKept, `${folder}/${file} imports ${target}, which "sideEffects" in package.json does not list.`);
      }
    }
  }
});

describe('every element has stories', () => {
  for (const name of elementNames) {
    test(name, () => {
      const file = `stories/${name}${SUFFIX}`;
      const wayOut = `Make ${file} with a story of each state, and list it in ${LIST}.`;
      assert.ok(existsSync(join(root, file)), `src/elements/${name} has no stories. ${wayOut}`);
    });
  }
});

/** What stands for something else than words: ids, codes and the `--01` of a month. */
const CODE = /^([a-z0-9-]+|[A-Z]{2})$/;

/**
 * Every text of the file with its path: a string of words, or its translations.
 * @param {unknown} value
 * @param {string} path
 * @returns {[path: string, text: unknown][]}
 */
function textsIn(value, path = '') {
  if (typeof value === 'string') return CODE.test(value) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'fr' in value || 'ar' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
}

describe('every element has a story of each state of its file', () => {
  for (const name of elementNames) {
    test(name, () => {
      const stories = readFileSync(join(root, `stories/${name}${SUFFIX}`), 'utf8');
      for (const state of ['Loading', 'StoryNotLoaded']) {
        const wayOut = `Add one with an address of stories/support/${state === 'Loading' ? 'waiting' : 'samples'}.ts.`;
        assert.match(stories, new RegExp(`^export const ${state}\\b`, 'm'), `No story ${state}. ${wayOut}`);
      }
    });
  }
});

describe('the story of the webinar', () => {
  const file = join(root, 'stories/samples/leaving-no-one-behind/story.json');
  const story = JSON.parse(readFileSync(file, 'utf8'));

  const names = new Intl.DisplayNames('en', {type: 'region'});
  for (const {id, country, role, organization} of story.people.filter((person) => person.country)) {
    test(`gives ${id} a country that stands in a role or an organization, and not in a topic`, () => {
      assert.match(`${role?.en} ${organization?.en}`, new RegExp(`\\b${names.of(country)}\\b`));
    });
  }

  test('has every text in each of its languages, and only the names of people in one form', () => {
    const {$schema, ...told} = story;
    assert.ok($schema);
    const texts = textsIn(told).filter(([path]) => !/^\/people\/\d+\/name$/.test(path));
    assert.ok(texts.length > 100);
    for (const [path, text] of texts) {
      assert.deepEqual(Object.keys(text), story.languages, path);
      for (const words of Object.values(text)) assert.match(words, /\S/, path);
    }
  });

  for (const {id, sdgs, editorial} of story.caseStudies.filter((study) => study.sdgs.length > 0)) {
    test(`says of every Goal of ${id} that the editors chose it`, () => {
      assert.deepEqual(editorial?.sdgs, sdgs);
    });
  }

  for (const {id, sector, editorial} of story.caseStudies.filter((study) => study.sector)) {
    test(`says of the sector of ${id}, ${sector.en}, that the editors chose it`, () => {
      assert.equal(editorial?.sector, true);
    });
  }

  test('says whose choice it is whom a recommendation addresses, by the field for that and not in words', () => {
    for (const {text, source, editorial} of story.recommendations.flatMap(({items}) => items)) {
      assert.equal(!editorial, source?.en === 'From the report', text.en);
      assert.doesNotMatch(source?.en ?? '', /editor/i);
    }
  });

  test('says that the organizer is inferred, and names it nowhere else', () => {
    assert.equal(story.organizer.editorial, true);
    assert.equal(story.event.organizer, undefined);
  });

  test('has the six sessions in their order', () => {
    assert.deepEqual(
      story.sessions.map((session) => session.id),
      ['opening', 'report', 'bangladesh', 'kosovo', 'zambia', 'reflections'].map((name) => `session-${name}`),
    );
  });

  test('has everyone in the words of the summary, with the organization that it names', () => {
    const told = Object.fromEntries(
      story.people.map(({name, ...person}) => [name, [person.participation, person.role?.en, person.organization?.en]]),
    );
    assert.deepEqual(told, {
      'Emiliya Asadova': [
        'moderator',
        'Evidence Lead, Volunteer Advisory Services Section',
        'United Nations Volunteers',
      ],
      'Dr. Tapiwa Kamuruko': ['speaker', 'Chief, Volunteer Advisory Services Section', 'United Nations Volunteers'],
      'Sophie Plagerson': ['author', 'Author of the research paper', undefined],
      'Dr. Kalangwa Kalangwa': [
        'speaker',
        'Director, Health Promotion and Community Engagement, and Ministry Spokesperson',
        'Ministry of Health, Government of the Republic of Zambia',
      ],
      'Sonia Mehzabeen': ['speaker', 'UNV Country Coordinator in Bangladesh', 'United Nations Volunteers'],
      'Takia Islam Toma': ['speaker', 'Programme Assistant', 'UNDP'],
      'Mosabbir Hossain': ['speaker', 'Project Support Associate', 'UNODC'],
      'Blerim Azizi': ['speaker', 'Programme Analyst', 'UNV Regional Office for Europe and Central Asia'],
    });
  });

  test('has each case study and its country', () => {
    assert.deepEqual(Object.fromEntries(story.caseStudies.map(({id, country}) => [id, country])), {
      'bangladesh-youth-volunteers': 'BD',
      'bangladesh-women-entrepreneurs': 'BD',
      'bangladesh-law-enforcement': 'BD',
      'bangladesh-trafficking-study': 'BD',
      'kosovo-social-work-centres': 'XK',
      'zambia-covid-19-youth-volunteers': 'ZM',
      'zambia-community-health-assistants': 'ZM',
      'report-example-bangladesh': 'BD',
      'report-example-rwanda': 'RW',
      'report-example-lebanon': 'LB',
    });
  });

  test('has who handed over to whom, and who spoke together', () => {
    const handovers = story.sessions.flatMap(({handover}) => (handover ? [[handover.from, handover.to]] : []));
    assert.deepEqual(handovers, [
      ['emiliya-asadova', 'sophie-plagerson'],
      ['sonia-mehzabeen', 'takia-islam-toma'],
      ['emiliya-asadova', 'kalangwa-kalangwa'],
    ]);
    const joint = story.sessions.filter((session) => session.joint).map(({speakers}) => speakers);
    assert.deepEqual(joint, [['sonia-mehzabeen', 'takia-islam-toma', 'mosabbir-hossain']]);
  });

  test('has the four challenges, intersectionality, and the appeal', () => {
    assert.deepEqual(
      story.challenges.map(({id}) => id),
      ['exhaustion', 'capacity-building', 'access-to-resources', 'analysis-and-reporting'].map(
        (name) => `challenge-${name}`,
      ),
    );
    assert.match(story.intersectionality.en, /Sophie Plagerson/);
    assert.match(story.callToAction.title.en, /commitment/);
  });

  test('says of every factor that the editors chose it, but of those that the summary names as a reason', () => {
    const named = story.caseStudies.flatMap(({id, factors, editorial}) => {
      const own = factors.filter((factor) => !editorial?.factors?.includes(factor));
      return own.length > 0 ? [[id, own]] : [];
    });
    // It ties no factor to one case study: even discrimination Mosabbir Hossain named with regard to other work of his.
    assert.deepEqual(named, []);
    // The report names four of the five.
    assert.deepEqual(
      story.factors.filter(({editorial}) => editorial).map(({factor}) => factor),
      ['geography'],
    );
  });

  test('names no partner of a webinar of which only the subject is known', () => {
    assert.deepEqual(
      story.nextEvents.map((event) => event.partner ?? event.organizer),
      [undefined],
    );
  });
});
