/** The scripts that published pages load, under names that change with what is in them, and the style sheet in them. */
import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {ASSETS, builtFolder, ownFolder} from './places.mjs';

/** Files that only `vs.all.js` loads. */
const LEFT_OUT = /^parts\//;

/** What the chunk of the whole story and each of its widgets load with it. */
const WITH_STORY = ['vs-story.js', 'story.js'];

/**
 * @returns {Promise<{files: {name: string, content: Buffer}[], addresses: import('./page.mjs').Assets}>}
 */
export async function readAssets() {
  const cdn = join(builtFolder, 'cdn');
  const [, build] = /chunks\/(\w+)\//.exec(await readFile(join(cdn, 'vs.js'), 'utf8'));
  const chunks = join(cdn, 'chunks', build);
  const names = (await readdir(chunks, {recursive: true})).map((name) => name.replaceAll('\\', '/'));
  const scripts = names.filter((name) => name.endsWith('.js') && !LEFT_OUT.test(name));
  const files = await Promise.all(
    scripts.map(async (name) => ({name: `${ASSETS}${build}/${name}`, content: await readFile(join(chunks, name))})),
  );
  const frame = await hashed('frame', '.js', await readFile(join(cdn, 'frame.js')));
  const arrive = await hashed('arrive', '.js', await readFile(join(cdn, 'arrive.js')));
  // Pages of others name it, so that it keeps its name.
  const parent = {name: 'vs-frame.js', content: await readFile(join(cdn, 'vs-frame.js'))};
  const notices = {name: `${ASSETS}${build}/NOTICES.txt`, content: await readFile(join(cdn, 'NOTICES.txt'))};
  const at = (name) => `${ASSETS}${build}/${name}`;
  return {
    files: [...files, frame, arrive, parent, notices],
    addresses: {
      core: at('core.js'),
      story: WITH_STORY.map(at),
      frame: frame.name,
      arrive: arrive.name,
      style: tight(await readFile(join(ownFolder, 'page.css'), 'utf8')),
      of: (tag) => [at(`${tag}.js`), at('story.js')],
    },
  };
}

/** Comments and line ends of our style sheet are for us, not for those who read a page. @param {string} css */
const tight = (css) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {string} name @param {string} extension @param {Buffer} content */
function hashed(name, extension, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {name: `${ASSETS}${name}-${hash}${extension}`, content};
}
