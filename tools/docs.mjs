/**
 * Builds the documentation as a static site, dist/docs, and checks it: npm run docs
 *
 *   node tools/docs.mjs [--built]
 *
 * With --built the library is there already (`npm run build`), as it is when `npm test` comes to this.
 */
import {join} from 'node:path';
import process from 'node:process';
import {brokenLinks, describeLink, markdownFiles} from './docs/markdown-links.mjs';
import {checkSite} from './docs/site.mjs';
import {command, root, runSteps} from './steps.mjs';

const SITE = join(root, 'dist/docs');

/** @param {string} what @param {readonly string[]} faults */
function passes(what, faults) {
  if (faults.length === 0) return true;
  console.error(`\n${what}\n\n${faults.join('\n\n')}`);
  return false;
}

async function main([option, ...rest]) {
  if (rest.length > 0 || (option !== undefined && option !== '--built')) {
    console.error('Usage: node tools/docs.mjs [--built]');
    return 2;
  }
  // What costs nothing comes first.
  const links = brokenLinks(root, markdownFiles(root)).map(describeLink);
  if (!passes('Links in Markdown that lead nowhere:', links)) return 1;
  const built = runSteps([
    ...(option === '--built' ? [] : [{title: 'Build', run: ['tools/build.mjs']}]),
    {title: 'Site', run: [command('storybook'), 'build', '-o', SITE, '--quiet', '--disable-telemetry']},
  ]);
  if (!built) return 1;
  console.log('\nLinks, addresses and accessibility of the site');
  const {pages, faults} = await checkSite(SITE);
  if (!passes('Found on the site:', faults)) return 1;
  console.log(`${pages} pages are in dist/docs, for any folder of any web server.`);
  console.log('To look at them: node tools/serve.mjs dist/docs');
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
