/**
 * Builds the small apps of test/frameworks with the packed library, each with the tool of its framework.
 *
 *   node tools/frameworks.mjs [app…]
 *
 * Needs a finished build (`npm run build`). Downloads the frameworks when they are missing, or others are asked for.
 */
import {BUILDS} from './frameworks/builds.mjs';
import {InstallError, installFrameworks, installLibrary} from './frameworks/install.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BUILDS));

if (unknown.length > 0) {
  console.error(`There is no app called ${unknown.join(', ')}. There are: ${Object.keys(BUILDS).join(', ')}.`);
  process.exitCode = 2;
} else {
  try {
    await installFrameworks();
    await installLibrary();
    for (const name of names.length > 0 ? names : Object.keys(BUILDS)) await BUILDS[name]();
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
