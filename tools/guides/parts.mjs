/** The parts of the guides that repeat what the sources say. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {importSource} from '../import-source.mjs';
import {root} from '../steps.mjs';
import {makersOfAccessibility} from './accessibility.mjs';
import {fenced, table} from './markdown.mjs';
import {makersForWidgets} from './widgets.mjs';

const SCRIPTS = 'https://example.org/widgets/';
const FOLDER = 'https://example.org/stories/leaving-no-one-behind/';

/** What the loader reads of each widget, beside its own attributes. */
const COMMON = ['lang', 'dir'];

/**
 * The makers of parts, by the names under which guides ask for them.
 * @returns {Promise<Record<string, (...words: string[]) => string>>}
 */
export async function makersOfParts() {
  const maker = await importSource('snippet-maker/guides.ts');
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({tagName}) => tagName);
  const attributesOf = ({attributes}) => attributes.map(({name}) => name);
  const every = [...new Set([...declarations.flatMap(attributesOf), ...COMMON])].sort();
  const texts = maker.textsOf('en');
  const surroundings = {name: 'Volunteer story', scripts: SCRIPTS, page: FOLDER, height: 400};

  /** The page of one widget in a published folder, for frames: `framePath` in tools/publish/sections.mjs. */
  const framedPage = (tag) => {
    const [, id] = maker.sampleOf(tag, 'story', 'en', `${FOLDER}story.json`).attributes.src.split('#');
    return `${FOLDER}frame/${tag.slice('vs-'.length)}${id ? `/${id}` : ''}.html`;
  };

  const lineFor = (system, tag, source) => {
    const {carrier} = maker.PLACES[system];
    const from = source ?? (carrier === 'link' ? 'story' : 'typed');
    const sample = maker.sampleOf(tag, from, 'en', `${FOLDER}story.json`);
    const page = carrier === 'frame' ? framedPage(tag) : FOLDER;
    return maker.snippetFor(tag, sample, carrier, {...surroundings, page});
  };

  return {
    ...(await makersOfAccessibility()),
    ...makersForWidgets(maker, manifest),

    /** The line to paste. */
    line: (system, tag, source) => fenced('html', lineFor(system, tag, source)),

    script: (script) => fenced('html', maker.scriptFor(script, SCRIPTS)),

    /** The page that a frame shows. */
    page: (tag) => fenced('html', maker.pageFor(tag, maker.sampleOf(tag, 'typed', 'en', ''), surroundings)),

    /** Which line goes where. */
    systems: () =>
      table(
        ['Where you paste', 'Line', 'Why'],
        Object.entries(maker.PLACES).map(([name, {carrier, guide}]) => [
          guide ? `[${texts.systems[name][0]}](${guide}.md)` : texts.systems[name][0],
          texts.carriers[carrier][0],
          texts.systems[name][1],
        ]),
      ),

    /** What loads the script, as these systems write it. */
    'wordpress-script': () =>
      fenced(
        'php',
        [
          "add_action( 'wp_enqueue_scripts', function () {",
          `\twp_enqueue_script_module( 'volunteer-story-widgets', '${SCRIPTS}vs.js' );`,
          '} );',
        ].join('\n'),
      ),
    'typo3-script': () =>
      fenced(
        'typoscript',
        ['page.headerData.1700 = TEXT', `page.headerData.1700.value = ${maker.scriptFor('vs.js', SCRIPTS)}`].join('\n'),
      ),

    /** A filter for WordPress that lets the tags through. */
    'wordpress-filter': () =>
      fenced(
        'php',
        [
          "add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {",
          "\tif ( 'post' !== $context ) {",
          '\t\treturn $tags;',
          '\t}',
          '\t$widgets = array(',
          ...declarations.map(
            (declaration) =>
              `\t\t'${declaration.tagName}' => '${[...attributesOf(declaration), ...COMMON].join(' ')}',`,
          ),
          '\t);',
          '\tforeach ( $widgets as $tag => $attributes ) {',
          "\t\t$tags[ $tag ] = array_fill_keys( explode( ' ', $attributes ), true );",
          '\t}',
          '\treturn $tags;',
          '}, 10, 2 );',
        ].join('\n'),
      ),

    /** Tags for Drupal's lists of allowed HTML. */
    'drupal-div': () => fenced('html', `<div data-vs ${every.map((name) => `data-${name}`).join(' ')}>`),
    'drupal-tags': () =>
      fenced(
        'html',
        declarations
          .map((declaration) => `<${[declaration.tagName, ...attributesOf(declaration), ...COMMON].join(' ')}>`)
          .join(' '),
      ),

    /** General HTML Support of CKEditor 5, as TYPO3 writes it. */
    'typo3-yaml': () =>
      fenced(
        'yaml',
        [
          'editor:',
          '  config:',
          '    htmlSupport:',
          '      allow:',
          '        - name: div',
          '          attributes:',
          ...['vs', ...every].map((name) => `            data-${name}: true`),
        ].join('\n'),
      ),

    /** The list of TinyMCE for elements that it does not know. */
    'joomla-elements': () =>
      fenced(
        'text',
        declarations
          .map((declaration) => `${declaration.tagName}[${[...attributesOf(declaration), ...COMMON].join('|')}]`)
          .join(','),
      ),

    /** What to do when nothing shows; the same for all systems. */
    help: () => HELP,

    /** Whose addresses these are. */
    addresses: () =>
      '`https://example.org/…` stands for the place where your organization publishes the widgets and its stories. Write your own in its place.',
  };
}

const HELP = `1. Add \`?vs-debug\` to the address of your page, as in \`https://example.org/news/?vs-debug\`. A panel says what was found on
   the page and what to mend.
2. Is the script there? Without it readers see your words and nothing else. One script is enough for the whole page.
3. Look at the code that was saved. If your line is not there as you pasted it, the system has removed a part: take
   another kind of line from the [snippet maker](README.md#the-snippet-maker).`;
