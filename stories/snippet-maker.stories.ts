import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {loaders} from '../src/localization/generated/locales.js';
import '../snippet-maker/define.js';
import {GUIDES} from './support/guides.js';
import {WEBINAR} from './support/samples.js';

interface Args {
  readonly lang?: string;
}

const MANIFEST = new URL('../custom-elements.json', import.meta.url).href;

/** The hashes of the build. Where nothing was built, the form says that it has none. */
const INTEGRITY = new URL('../dist/cdn/integrity.json', import.meta.url).href;

/** The languages that this page can show; those of Goals and countries alone come last. */
const LANGUAGES = ['en', ...Object.keys(loaders)].join(' ');

/** Where the scripts would be published. */
const SCRIPTS = 'https://example.org/widgets/';

const meta: Meta<Args> = {
  title: 'For editors/Snippet maker',
  // What it is made of is no element of the library, so there is no table of attributes.
  parameters: {controls: {disable: true}, docs: {codePanel: false}},
  render: ({lang}) =>
    html`<div lang=${lang ?? nothing}>
      <snippet-maker
        widgets=${MANIFEST}
        integrity=${INTEGRITY}
        scripts=${SCRIPTS}
        story=${WEBINAR}
        languages=${LANGUAGES}
        guides=${GUIDES}
      ></snippet-maker>
    </div>`,
};

export default meta;

/** A form for each widget, the widget as readers see it, and the line to copy. */
export const SnippetMaker: StoryObj<Args> = {};

export const InFrench: StoryObj<Args> = {args: {lang: 'fr'}};

export const InArabic: StoryObj<Args> = {args: {lang: 'ar'}};
