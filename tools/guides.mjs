/**
 * The guides for editors, docs/editors/, and docs/accessibility.md: writes into them what is made from the manifest, the snippet
 * maker and the tests.
 *
 *   node tools/guides.mjs           fills each part between `<!-- made: … -->` and `<!-- /made -->` anew
 *   node tools/guides.mjs --check   fails when one of them is not what the sources say
 */
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {makersOfParts} from './guides/parts.mjs';
import {root} from './steps.mjs';

const FOLDER = 'docs/editors';

const PART = /<!-- made: ([^\n]*?) -->\n[\s\S]*?<!-- \/made -->/g;

/** Links of parts count from docs/editors/; in a folder below it they lead there. */
function fromFolder(part, depth) {
  return part.replace(/\]\((?=[\w-]+\.md|widgets\/)/g, `](${'../'.repeat(depth)}`);
}

/**
 * @param {string} text
 * @param {number} depth of the file's folder below docs/editors/
 * @param {Record<string, (...words: string[]) => string>} makers
 */
function filled(text, depth, makers) {
  return text.replace(PART, (_, order) => {
    const [name, ...words] = order.split(' ');
    const make = makers[name];
    if (!make)
      throw new TypeError(`"${order}" is no part that can be made. There are: ${Object.keys(makers).join(', ')}.`);
    return `<!-- made: ${order} -->\n\n${fromFolder(make(...words), depth)}\n\n<!-- /made -->`;
  });
}

/** @param {boolean} isCheck */
async function run(isCheck) {
  const makers = await makersOfParts();
  const guides = (await readdir(join(root, FOLDER), {recursive: true})).map((file) => file.replaceAll('\\', '/'));
  const files = guides.filter((file) => file.endsWith('.md')).map((file) => `${FOLDER}/${file}`);
  for (const name of [...files, 'docs/accessibility.md']) {
    const path = join(root, name);
    const text = await readFile(path, 'utf8');
    // How deep below the guides a file is.
    const depth = name.startsWith(FOLDER) ? name.slice(FOLDER.length + 1).split('/').length - 1 : 0;
    const fresh = filled(text, depth, makers);
    if (fresh === text) continue;
    if (!isCheck) {
      await writeFile(path, fresh);
      continue;
    }
    console.error(`${name} is not current. Run: npm run guides, and commit the file.`);
    process.exitCode = 1;
  }
}

const [option, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (option !== undefined && option !== '--check')) {
  console.error('Usage: node tools/guides.mjs [--check]');
  process.exitCode = 2;
} else {
  await run(option === '--check');
}
