/**
 * Compares every story with the picture that is kept of it, in each engine. Differences are in test-results/visual/.
 *
 *   npm run pictures
 *   npm run pictures -- --browsers chromium      in some engines
 *   npm run pictures -- --update                 keeps new pictures of what looks different; look at them before you commit
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ENGINES, isEngine} from './browsers.mjs';
import {command, root} from './steps.mjs';

const usage = 'Usage: node tools/pictures.mjs [--browsers chromium,firefox,webkit] [--update]';
const pictures = join(root, 'test/visual/pictures');

function options() {
  try {
    const {values} = parseArgs({
      options: {browsers: {type: 'string', default: ENGINES.join()}, update: {type: 'boolean', default: false}},
    });
    const browsers = values.browsers.split(',');
    return browsers.every(isEngine) ? {browsers, update: values.update} : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {readonly string[]} browsers
 * @param {boolean} update
 */
function run(browsers, update) {
  const folder = mkdtempSync(join(tmpdir(), 'vs-pictures-'));
  const record = join(folder, 'compared.json');
  rmSync(join(root, 'test-results/visual'), {recursive: true, force: true});
  const parameters = ['--config', 'test/web-test-runner.config.mjs', '--files', 'test/visual/*.visual.ts'];
  const env = {
    ...process.env,
    VS_BROWSERS: browsers.join(),
    VS_PICTURES: update ? 'write' : 'compare',
    VS_COMPARED: record,
    TZ: 'UTC',
  };
  try {
    const {status} = spawnSync(process.execPath, [command('@web/test-runner', 'wtr'), ...parameters], {
      cwd: root,
      stdio: 'inherit',
      env,
    });
    return {passed: status === 0, compared: existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : []};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * Pictures of stories that are gone or have another name.
 * @param {readonly string[]} browsers
 * @param {readonly string[]} compared
 */
function leftOver(browsers, compared) {
  return browsers.flatMap((browser) => {
    const folder = join(pictures, browser);
    const files = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : [];
    return files
      .map((file) => join(browser, file))
      .filter((file) => file.endsWith('.webp') && !compared.includes(file));
  });
}

const chosen = options();
if (!chosen) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const {passed, compared} = run(chosen.browsers, chosen.update);
  // After a run that ended early there are too many.
  const old = passed ? leftOver(chosen.browsers, compared) : [];
  for (const file of old) {
    if (chosen.update) rmSync(join(pictures, file));
    else
      console.error(
        `test/visual/pictures/${file} shows no story any more; npm run pictures -- --update takes it away.`,
      );
  }
  process.exitCode = passed && (chosen.update || old.length === 0) ? 0 : 1;
}
