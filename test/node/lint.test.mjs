import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {root} from './support/repository.mjs';

// The files of these tests do not exist, so nothing is known of their types.
const eslint = new ESLint({cwd: root, overrideConfig: [{files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked}]});

/**
 * What the rules of the house say of a text that stood in a file.
 * @param {string} file
 * @param {string} code
 * @returns {Promise<string[]>}
 */
async function faults(file, code) {
  const [{messages}] = await eslint.lintText(code, {filePath: join(root, 'src', file)});
  const fatal = messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return messages
    .filter(({ruleId}) => /^(house\/|no-restricted|@typescript-eslint\/no-explicit)/.test(ruleId))
    .map(({message}) => message);
}

/**
 * @param {string} file
 * @param {string} code
 * @param {RegExp} reason
 */
async function refuses(file, code, reason) {
  const found = await faults(file, code);
  assert.equal(found.length, 1, `${code}: ${found.join('; ') || 'nothing was found'}`);
  assert.match(found[0], reason);
}

/**
 * @param {string} file
 * @param {string} code
 */
async function accepts(file, code) {
  assert.deepEqual(await faults(file, code), []);
}

describe('imports run down the house only', () => {
  const climbing = [
    ['reference/fact.ts', '../localization/messages.js'],
    ['reference/fact.ts', './goals.js'],
    ['story/schema.ts', '../localization/messages.js'],
    ['localization/dates.ts', '../base/events.js'],
    ['base/frame.ts', '../elements/speaker-card/speaker-card.js'],
    ['base/frame.ts', '../loader/loader.js'],
    ['elements/story/story.ts', '../../loader/loader.js'],
    ['loader/loader.ts', '../doctor/start.js'],
  ];
  for (const [file, target] of climbing) {
    test(`${file} must not import ${target}`, () =>
      refuses(file, `import {x} from '${target}'; x();`, /imports run down the house only/));
  }

  test('types and re-exports count, too', async () => {
    await refuses('localization/dates.ts', "import type {X} from '../base/events.js'; export type Y = X;", /run down/);
    await refuses('localization/dates.ts', "export * from '../base/events.js';", /run down/);
    await refuses('localization/dates.ts', "export const load = () => import('../base/events.js');", /run down/);
  });

  test('packages belong to a floor', async () => {
    await refuses('reference/fact.ts', "import {x} from 'lit'; x();", /must not import the package "lit"/);
    await refuses('base/frame.ts', "import {x} from '@lit/localize'; x();", /must not import the package/);
    await accepts('localization/dates.ts', "import {x} from '@lit/localize/init/install.js'; x();");
  });

  test('elements do not know each other', () =>
    refuses(
      'elements/story/story.ts',
      "import {x} from '../speaker-card/speaker-card.js'; x();",
      /must not import another/,
    ));

  test('only the loader and the index register elements', async () => {
    await refuses('elements/story/story.ts', "import './vs-story.js';", /registers an element/);
    await refuses('base/frame.ts', "import '../elements/story/vs-story.js';", /registers an element/);
    await refuses('loader/eager.ts', "import '../elements/story/vs-story.js';", /registers an element/);
    await accepts('loader/lazy.ts', "export const load = () => import('../elements/story/vs-story.js');");
    await accepts('index.ts', "import './elements/story/vs-story.js';");
  });

  test('down is allowed', async () => {
    await accepts(
      'elements/story/story.ts',
      "import {html} from 'lit'; import {x} from '../../base/events.js'; import {y} from './parts.js'; html; x(y);",
    );
    await accepts('base/frame.ts', "import {x} from '../reference/goals.js'; x();");
  });
});

describe('words go through msg()', () => {
  const file = 'elements/story/story.ts';
  const template = (html) => `import {html} from 'lit'; export const draw = (x: string) => html\`${html}\`;`;

  test('in text', async () => {
    await refuses(file, template('<p>Read more</p>'), /cannot be translated: "Read more"/);
    await refuses(file, template('<p>${x} اقرأ</p>'), /cannot be translated/);
    await refuses(file, template('${x} of <b>${x}</b>'), /cannot be translated: "of"/);
  });

  test('in attributes that people see or hear', async () => {
    for (const attribute of [
      'aria-label="Next"',
      'title="Next"',
      "alt='A photo'",
      'aria-roledescription=slide',
      'title="Next ${x}"',
    ]) {
      await refuses(file, template(`<img ${attribute} />`), /attribute that people see or hear/);
    }
  });

  test('but not what is no word', async () =>
    accepts(
      file,
      template('<!-- why --><p class="a b" aria-label=${x} title="" lang="en">&nbsp;${x}: 1 / 2 →</p><img alt="" />'),
    ));
});

describe('templates fit every page', () => {
  const file = 'elements/story/story.ts';
  const html = (text) => `import {html} from 'lit'; export const draw = (x: string) => html\`${text}\`;`;
  const css = (text) => `import {css} from 'lit'; export const styles = css\`p { ${text} }\`;`;

  test('no style attributes', () =>
    refuses(file, html('<p style="color: red">${x}</p>'), /blocked on pages with a strict policy/));

  test('no physical directions', async () => {
    const physical = [
      'margin-left: 1px;',
      'padding-right: 1px;',
      'border-left: 1px solid;',
      'border-right-width: 1px;',
      'border-top-left-radius: 1px;',
      'text-align: left;',
      'text-align:right;',
      'left: 0;',
      'right: 0;',
      'float: left;',
      'padding: 1px 2px 3px 4px;',
      'margin: 0 calc(1px + 2px) 0 0;',
    ];
    for (const declaration of physical) await refuses(file, css(declaration), /wrong from right to left/);
  });

  test('logical directions', () =>
    accepts(
      file,
      css(
        'margin-inline-start: 1px; inset-inline-end: 0; text-align: start; float: inline-start; padding: 1px 2px 3px 2px; margin: calc(1px + 2px) 0; /* left: */ --left-over: 1px;',
      ),
    ));

  test('no HTML from data', async () => {
    await refuses(file, "import {unsafeHTML} from 'lit/directives/unsafe-html.js'; unsafeHTML('');", /never HTML/);
    await refuses(file, "import {unsafeStatic} from 'lit/static-html.js'; unsafeStatic('');", /never HTML/);
    await refuses(file, "export const set = (x: Element) => { x.innerHTML = ''; };", /never HTML/);
    await refuses(file, 'export const set = (x: any) => x;', /any/);
  });
});

test('a comment cannot switch a rule off', async () => {
  const [{messages}] = await eslint.lintText('/* eslint-disable */ export const x: any = 1;', {
    filePath: join(root, 'src/base/frame.ts'),
  });
  assert.ok(messages.some(({ruleId}) => ruleId === '@typescript-eslint/no-explicit-any'));
});

describe('the sources keep away from what the builds for pages leave out of Lit', () => {
  const leftOut = [
    "import {repeat} from 'lit/directives/repeat.js'; repeat();",
    'class A { @property({reflect: true}) a = 1; }',
    'class A { @property() get a() { return 1; } }',
    'class A { @property({noAccessor: true}) a = 1; }',
    'class A { @property({type: Number}) a = 1; }',
    'class A { @property({converter: {fromAttribute: f}}) a = 1; }',
    'html`<p .title=${a}></p>`;',
    'html`<p ${a}></p>`;',
    'html`<p class="a" ${a}></p>`;',
    'html`<!-- ${a} --><p></p>`;',
  ];
  for (const code of leftOut) {
    test(code, () => refuses('elements/card/card.ts', code, /lit-for-pages/));
  }

  test('and may use the rest', () =>
    accepts(
      'elements/card/card.ts',
      'class A { @property({converter: yes}) a = 1; } html`<p class="a ${b}" title=${c} ?hidden=${d} @click=${e}>${f} ${g}</p> ${h}`;',
    ));
});
