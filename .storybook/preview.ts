import type {Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import '../src/index.js';
import manifest from '../custom-elements.json';
import './docs.css';
import {argTypesFrom, descriptionFrom} from './manifest.js';
import {addPseudoLocales} from './pseudo-locales.js';
import {initialSurroundings, surroundings, surroundingsToolbar} from './surroundings.js';
import {theme} from './theme.js';

addPseudoLocales();

// Where screen readers find what a page of the documentation is about.
document.querySelector('#storybook-docs')?.setAttribute('role', 'main');

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings, withActions],
  globalTypes: surroundingsToolbar,
  initialGlobals: initialSurroundings,
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    actions: {handles: ['vs-ready', 'vs-select', 'vs-problem']},
    controls: {expanded: true},
    docs: {
      theme,
      codePanel: true,
      extractArgTypes: (tag: string) => argTypesFrom(manifest, tag),
      extractComponentDescription: (tag: string) => descriptionFrom(manifest, tag),
      // What an editor copies is the tag alone, with flags as people write them.
      source: {excludeDecorators: true, transform: (code: string) => code.replaceAll('=""', '')},
    },
    // Storybook reads this without running it, so it has to stand here.
    options: {
      storySort: {
        order: [
          'Start here',
          ['Volunteer Story Widgets', 'Find a tag, attribute or message'],
          'For websites',
          [
            'Install',
            'In frameworks',
            'Theming',
            'Theme editor',
            'Accessibility',
            'Security policy',
            'Performance',
            'Tags and events',
            'Publish a story',
            'What views cost',
            'Draw widgets beforehand',
            'Upgrade',
            'Changelog',
            'Report a weakness',
          ],
          'For editors',
          [
            'Snippet maker',
            'Which line, where',
            'What each widget takes',
            'Widgets',
            'WordPress',
            'Drupal',
            'TYPO3',
            'Joomla',
            'SharePoint',
            'Wix',
            'Squarespace',
            'Newsletters',
            'What survives which editor',
            'The story file',
            'Check your page',
            'Doctor',
          ],
          'For translators',
          ['Translate in 15 minutes', 'Preview', 'How far each language is', 'Glossary'],
          'Widgets',
          ['Story', 'Speaker card', 'Case study card', 'Case study carousel', 'SDG badge'],
          'For contributors',
          [
            'The house',
            'How an element is made',
            'Tests and builds',
            'Decision records',
            'Benchmarks and budgets',
            'Dependencies',
          ],
        ],
      },
    },
  },
};

export default preview;
