import type {Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import '../src/index.js';
import manifest from '../custom-elements.json';
import {argTypesFrom, descriptionFrom} from './manifest.js';
import {addPseudoLocales} from './pseudo-locales.js';
import {initialSurroundings, surroundings, surroundingsToolbar} from './surroundings.js';

addPseudoLocales();

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
      codePanel: true,
      extractArgTypes: (tag: string) => argTypesFrom(manifest, tag),
      extractComponentDescription: (tag: string) => descriptionFrom(manifest, tag),
      // What an editor copies is the tag alone, with flags as people write them.
      source: {excludeDecorators: true, transform: (code: string) => code.replaceAll('=""', '')},
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'For editors',
          ['Snippet maker', 'Which line, where'],
          'Speaker card',
          'Case study card',
          'Case study carousel',
          'SDG badge',
        ],
      },
    },
  },
};

export default preview;
