/**
 * Writes down anew what screen readers get of each widget, test/accessibility/trees/. Read the difference before you commit it.
 *
 *   node tools/trees.mjs
 */
import {spawnSync} from 'node:child_process';
import {command, root} from './steps.mjs';

if (process.argv.length > 2) {
  console.error('Usage: node tools/trees.mjs');
  process.exitCode = 2;
} else {
  const run = ['--config', 'test/web-test-runner.config.mjs', '--files', 'test/accessibility/trees.test.ts'];
  const env = {...process.env, VS_BROWSERS: 'chromium', VS_TREES: 'write'};
  const {status} = spawnSync(process.execPath, [command('@web/test-runner', 'wtr'), ...run], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  process.exitCode = status ?? 1;
}
