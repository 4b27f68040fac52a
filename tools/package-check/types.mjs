/** A strict TypeScript project that uses the package and checks its declarations as well. */
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';

/** @param {string} name the package */
const sourcesFor = (name) => ({
  'consumer.ts': `
import {SpeakerCard, type SpeakerLayout} from '${name}/elements/speaker-card';
import {CaseStudyCarousel} from '${name}/elements/case-study-carousel';
import {SdgBadge, type Problem, type ReadyEvent} from '${name}';
import {discover} from '${name}/loader';
import '${name}/vs-speaker-card';

const card = document.createElement('vs-speaker-card');
const layout: SpeakerLayout = card.layout;
card.layout = 'row';
// @ts-expect-error: not a layout
card.layout = 'diagonal';
// @ts-expect-error: not for use from outside
card.needs();
card.addEventListener('vs-problem', ({detail}) => {
  const {message, hint}: Problem = detail;
  console.log(message, hint);
});
document.addEventListener('vs-ready', (event: ReadyEvent) => console.log(event.detail.element));
window.addEventListener('vs-ready', (event: ReadyEvent) => console.log(event.detail.element));
discover(document);
export const classes: readonly CustomElementConstructor[] = [SpeakerCard, CaseStudyCarousel, SdgBadge];
export {layout};
`,
  'any-framework.ts': `
import type {ElementProps, StoryElements} from '${name}/jsx';

export const props: ElementProps['vs-speaker-card'] = {name: 'A', 'job-title': 'B', layout: 'row', 'onvs-ready': (event) => event.detail.element};
export const elements: StoryElements['vs-sdg-badge'] = {goal: '5', className: 'c'};
// @ts-expect-error: not a size
export const wrong: ElementProps['vs-sdg-badge'] = {size: 'huge'};
`,
  'react.tsx': `
import type {} from '${name}/react';

export const page = <vs-case-study-carousel label="Case studies" className="wide" onvs-select={({detail}) => detail.index}>
  <vs-case-study-card heading="A" image-focus="top" key="a">Text</vs-case-study-card>
</vs-case-study-carousel>;
// @ts-expect-error: not an attribute
export const wrong = <vs-sdg-badge gaol="5" />;
`,
  // The shape of React's own types, as far as the package refers to them.
  'node_modules/react/index.d.ts': `
export interface Attributes { key?: string | null | undefined }
export interface RefAttributes<T> extends Attributes { ref?: ((instance: T | null) => void) | null | undefined }
export interface HTMLAttributes<T> { children?: unknown; className?: string | undefined; onClick?: ((event: {currentTarget: T}) => void) | undefined }
export type DetailedHTMLProps<E, T> = RefAttributes<T> & E;
export namespace JSX {
  interface Element { type: unknown }
  interface ElementChildrenAttribute { children: {} }
  interface IntrinsicAttributes extends Attributes {}
  interface IntrinsicElements { div: DetailedHTMLProps<HTMLAttributes<HTMLDivElement>, HTMLDivElement> }
}
`,
  'node_modules/react/jsx-runtime.d.ts': `export {JSX} from './index.js';\n`,
  'node_modules/react/package.json': JSON.stringify({
    name: 'react',
    version: '19.0.0',
    exports: {'.': {types: './index.d.ts'}, './jsx-runtime': {types: './jsx-runtime.d.ts'}},
  }),
});

const RESOLUTIONS = {
  nodenext: {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
  bundler: {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
};

/**
 * @param {import('./project.mjs').InstalledPackage} installed
 * @returns {Promise<string[]>}
 */
export async function typeFaults({project, manifest}) {
  const sources = sourcesFor(manifest.name);
  for (const [file, text] of Object.entries(sources)) {
    await mkdir(dirname(join(project, file)), {recursive: true});
    await writeFile(join(project, file), text);
  }
  const files = Object.keys(sources).filter((file) => /^[\w-]+\.tsx?$/.test(file));
  return Object.entries(RESOLUTIONS).flatMap(([name, resolution]) => check(name, project, files, resolution));
}

/**
 * @param {string} name
 * @param {string} project
 * @param {string[]} files
 * @param {ts.CompilerOptions} resolution
 */
function check(name, project, files, resolution) {
  const program = ts.createProgram({
    rootNames: files.map((file) => join(project, file)),
    options: {
      ...resolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({file, start, messageText}) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    if (!file) return `${name}: ${text}`;
    return `${name}: ${relative(project, file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1} ${text}`;
  });
}
