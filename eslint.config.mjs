import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as litConfigs} from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import {importFloors} from './tools/eslint/import-floors.mjs';
import {noInlineStyle, noLiteralText, noPhysicalDirection} from './tools/eslint/templates.mjs';

/** The rules of this house, which no published plugin has. */
const house = {
  rules: {
    'import-floors': importFloors,
    'no-inline-style': noInlineStyle,
    'no-literal-text': noLiteralText,
    'no-physical-direction': noPhysicalDirection,
  },
};

/** What scripts without types use of a browser. */
const browserGlobals = Object.fromEntries(
  `addEventListener customElements document getComputedStyle history localStorage location matchMedia navigator
  requestAnimationFrame window CSSStyleSheet Element HTMLElement IntersectionObserver MutationObserver Node ResizeObserver`
    .split(/\s+/)
    .map((name) => [name, 'readonly']),
);

/** What Node offers to this very process is what it offers to our tools. */
const nodeGlobals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));

const UNSAFE = 'Text in a story is text, never HTML.';
const BLOCKED =
  "Pages whose policy is style-src 'self' block it at first. Use a class, or element.style.setProperty() after the update.";

const LEFT_OUT = 'The builds for pages leave this part of Lit out; see tools/build/lit-for-pages.mjs.';

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    'coverage/',
    'test-results/',
    'test/frameworks/dist/',
    'src/*/generated/',
    'snippet-maker/texts/generated/',
  ]),
  {linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,

  {
    name: 'library',
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, litConfigs['flat/recommended']],
    plugins: {house},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      'house/import-floors': 'error',
      'house/no-inline-style': 'error',
      'house/no-literal-text': 'error',
      'house/no-physical-direction': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {name: 'lit/directives/unsafe-html.js', message: UNSAFE},
            {name: 'lit/directives/unsafe-svg.js', message: UNSAFE},
            {name: 'lit/directives/unsafe-mathml.js', message: UNSAFE},
            {name: 'lit/static-html.js', message: UNSAFE},
            {name: 'lit/directives/style-map.js', message: BLOCKED},
          ],
          patterns: [
            {
              group: ['lit/directives/*', '!lit/directives/unsafe-*', '!lit/directives/style-map.js'],
              message: LEFT_OUT,
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Decorator[expression.callee.name="property"] Property:matches([key.name=/^(noAccessor|reflect|type|useDefault)$/], [key.name="converter"][value.type="ObjectExpression"])',
          message: LEFT_OUT,
        },
        {
          selector: 'MethodDefinition[kind=/^[gs]et$/] > Decorator[expression.callee.name=/^(property|state)$/]',
          message: LEFT_OUT,
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/(\\s\\.[A-Za-z]+=|<!--[^>]*|<\\w(?:[^>"]|"[^"]*")*\\s)$/]',
          message: LEFT_OUT,
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
          message: UNSAFE,
        },
        {
          selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
          message: UNSAFE,
        },
        {
          selector: 'CallExpression[callee.name="customElement"]',
          message: 'Register with define() in the file vs-….ts: a second definition must not throw.',
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `noUncheckedIndexedAccess` asks for an answer at each index, and "!" is one.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Types promise a DOM, which servers lack, and strings, where scripts set what they like.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // `'auto' | string` tells editors what to offer.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },

  {
    name: 'tests, stories and the snippet maker',
    files: [
      'test/**/*.ts',
      'stories/**/*.ts',
      '.storybook/**/*.ts',
      'snippet-maker/**/*.ts',
      'translation-preview/**/*.ts',
    ],
    extends: [tseslint.configs.strict, litConfigs['flat/recommended']],
    // A missing element fails the test just as well as an assertion would.
    rules: {'@typescript-eslint/no-non-null-assertion': 'off'},
  },

  {
    name: 'tools',
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: nodeGlobals},
  },

  {
    name: 'scripts for browsers',
    files: [
      'demo/**/*.js',
      'bench/**/*.js',
      'test/frameworks/shared/*.js',
      'test/pages/*.js',
      'test/support/*.js',
      'tools/build/*.js',
      'tools/docs/*.js',
    ],
    languageOptions: {globals: browserGlobals},
  },
  {
    name: 'pages that are measured',
    files: ['bench/contenders/entries/*.js'],
    languageOptions: {globals: {drawn: 'readonly'}},
  },
);
