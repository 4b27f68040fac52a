/**
 * The examples of the project's documents, which people copy: every fenced block, and what runs it. test/node/examples.test.mjs
 * fails for a block that nothing runs.
 */

export interface Example {
  readonly file: string;
  /** Where its code begins, counted from 1. */
  readonly line: number;
  /** The name behind the fence; empty where there is none. */
  readonly language: string;
  readonly code: string;
  /** The heading above it. */
  readonly heading: string;
}

const HEADING = /^#+ (.*)$/;
const FENCE = /^( *)(`{3,}|~{3,})([\w-]*)\s*$/;

/** The fenced blocks of a document. */
export function examplesIn(file: string, text: string): readonly Example[] {
  const lines = text.split('\n');
  const found: Example[] = [];
  let heading = '';
  for (let index = 0; index < lines.length; index++) {
    heading = HEADING.exec(lines[index]!)?.[1] ?? heading;
    const [, indent = '', fence = '', language = ''] = FENCE.exec(lines[index]!) ?? [];
    if (!fence) continue;
    const start = index + 1;
    const end = lines.findIndex((line, at) => at >= start && line.trim() === fence);
    if (end < 0) throw new Error(`${file}:${start}: this block has no end.`);
    const code = lines.slice(start, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    found.push({file, line: start + 1, language, code: code.join('\n'), heading});
    index = end;
  }
  return found;
}

/** How these tests run an example. */
export type Kind =
  'addresses' | 'command' | 'folders' | 'header' | 'locale' | 'page' | 'story' | 'style' | 'told' | 'types';

/** What runs an example: one of the kinds that these tests run, another test, or nothing, for a reason. */
export type Runner =
  | {readonly kind: Kind}
  | {readonly kind: 'copy'; readonly of: string}
  | {readonly kind: 'test'; readonly test: string; readonly proves: string}
  | {readonly kind: 'nothing'; readonly reason: string};

interface Exception {
  readonly file: RegExp;
  readonly language?: string;
  readonly code?: RegExp;
  readonly runner: Runner;
}

const byTest = (test: string, proves: string): Runner => ({kind: 'test', test, proves});

const copyOf = (file: string): Runner => ({kind: 'copy', of: `test/frameworks/${file}`});

const EDITORS = 'test/cms/editors/guides.test.ts';

/** What is not run by its language alone. */
const EXCEPTIONS: readonly Exception[] = [
  {file: /drupal\.md$/, code: /^<div data-vs data-/, runner: byTest(EDITORS, "part(guide, 'drupal-div')")},
  {file: /drupal\.md$/, code: /^<vs-[\w-]+ heading href/, runner: byTest(EDITORS, "part(guide, 'drupal-tags')")},
  {file: /typo3\.md$/, language: 'yaml', runner: byTest(EDITORS, "part(guide, 'typo3-yaml')")},
  {file: /joomla\.md$/, language: 'text', runner: byTest(EDITORS, "part(guide, 'joomla-elements')")},
  {
    file: /^docs\/editors\/wordpress\.md$/,
    code: /wp_kses_allowed_html/,
    // Recorded from WordPress itself, which runs PHP.
    runner: byTest(EDITORS, "filtered('wordpress, of an author, our tags listed')"),
  },
  {
    file: /^docs\/editors\/wordpress\.md$/,
    code: /wp_enqueue_script_module/,
    runner: {
      kind: 'nothing',
      reason:
        'WordPress runs this line, and there is none here. It has the address of the script that other examples load.',
    },
  },
  {
    file: /^docs\/editors\/typo3\.md$/,
    language: 'typoscript',
    runner: {
      kind: 'nothing',
      reason:
        'TYPO3 reads these lines, and there is none here. They hold the line of the script that other examples load.',
    },
  },
  {
    file: /^docs\/editors\/sharepoint\.md$/,
    code: /^<iframe /,
    runner: byTest('test/pages/guides.page.test.ts', "part('line sharepoint vs-speaker-card')"),
  },
  {
    file: /^docs\/editors\/newsletters\.md$/,
    code: /^<p>/,
    runner: byTest('test/pages/guides.page.test.ts', "part('line newsletter vs-speaker-card')"),
  },
  {
    file: /^docs\/publish\.md$/,
    language: 'html',
    code: /vs-frame\.js|^<iframe/,
    runner: byTest('test/pages/examples.page.test.ts', 'a frame of a published folder'),
  },
  {
    file: /^docs\/publish\.md$/,
    language: 'nginx',
    runner: byTest('test/node/publish-nginx.test.mjs', 'nginx.conf.txt'),
  },
  {
    file: /^docs\/publish\.md$/,
    language: 'apache',
    runner: byTest('test/node/examples.test.mjs', 'the rules for Apache'),
  },
  {file: /frameworks\.md$/, language: 'tsx', runner: copyOf('react/CaseStudies.tsx')},
  {file: /frameworks\.md$/, language: 'js', runner: copyOf('vue/vite.config.js')},
  {file: /frameworks\.md$/, language: 'vue', runner: copyOf('vue/CaseStudies.vue')},
  {file: /frameworks\.md$/, language: 'svelte', runner: copyOf('svelte/CaseStudies.svelte')},
  {file: /frameworks\.md$/, code: /@angular/, runner: copyOf('angular/case-studies.ts')},
  {file: /frameworks\.md$/, code: /createCarousel/, runner: copyOf('shared/case-studies.ts')},
  {
    file: /^docs\/translate\.md$/,
    language: 'csv',
    runner: byTest('test/node/locales/import.test.mjs', 'docs/translate.md'),
  },
  {file: /^docs\/translate\.md$/, language: 'json', runner: {kind: 'locale'}},
  {
    file: /^docs\/accessibility\.md$/,
    language: 'text',
    runner: {kind: 'nothing', reason: 'It is a sentence for the statement of another site.'},
  },
  {file: /^docs\/check-your-page\.md$/, language: '', runner: {kind: 'addresses'}},
  {file: /^docs\/translate\.md$/, language: '', runner: {kind: 'told'}},
];

const BY_LANGUAGE: Readonly<Record<string, Runner>> = {
  '': {kind: 'folders'},
  css: {kind: 'style'},
  html: {kind: 'page'},
  http: {kind: 'header'},
  js: {kind: 'types'},
  json: {kind: 'story'},
  sh: {kind: 'command'},
  text: {kind: 'told'},
  ts: {kind: 'types'},
};

/** What runs an example; nothing where nobody thought of one like it. */
export function runnerOf({file, language, code}: Example): Runner | undefined {
  const exception = EXCEPTIONS.find(
    (each) =>
      each.file.test(file) &&
      (each.language ?? language) === language &&
      (each.code === undefined || each.code.test(code)),
  );
  return exception?.runner ?? BY_LANGUAGE[language];
}

/** Exceptions that fit no example: what they were made for is gone. */
export function unusedExceptions(examples: readonly Example[]): readonly string[] {
  return EXCEPTIONS.filter(({runner}) => !examples.some((example) => runnerOf(example) === runner)).map(
    ({file, language, code}) => [file, language, code].filter(Boolean).join(' '),
  );
}
