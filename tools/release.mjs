/**
 * Releases the version that package.json names, or shows what that would be.
 *
 *   npm run release -- --dry-run   checks, tests, builds and packs; publishes nothing
 *   npm run release                publishes, too: only where a server proves who built it (.github/workflows/release.yml)
 *
 * What is published lies in the folder `release`: the package, its bill of materials, and the checksums of both.
 */
import {createHash} from 'node:crypto';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {billOfMaterials} from './release/bill.mjs';
import {faultsOf, versionOf} from './release/checks.mjs';
import {UserError} from './user-error.mjs';

const USAGE = 'Usage: node tools/release.mjs [--dry-run]';

/** What must pass, in this order. The tests build, too. */
const STEPS = [
  ['npm', 'ci'],
  ['npm', 'run', '--silent', 'audit'],
  ['npm', 'test'],
  ['npm', 'run', '--silent', 'test:browsers'],
  // No part of `npm test`, because they take long. Before a release they must have been looked at once.
  ['npm', 'run', '--silent', 'coverage'],
  ['npm', 'run', '--silent', 'pictures'],
];

/**
 * Runs a command, and says whether it went well.
 * @param {readonly string[]} command
 * @param {string} root
 */
function runCommand([name, ...parameters], root) {
  return spawnSync(name, parameters, {cwd: root, stdio: 'inherit'}).status === 0;
}

/**
 * The bill of materials that npm knows of.
 * @param {string} root
 * @param {...string} options
 */
function npmBill(root, ...options) {
  const parameters = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'library',
    '--package-lock-only',
    ...options,
  ];
  return JSON.parse(execFileSync('npm', parameters, {cwd: root, encoding: 'utf8', maxBuffer: 1e8}));
}

/**
 * Puts into the folder `release` what is published.
 * @param {string} root
 * @returns {string} the package
 */
function pack(root) {
  const folder = join(root, 'release');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {cwd: root});
  const inlined = JSON.parse(readFileSync(join(root, 'dist/third-party.json'), 'utf8'));
  const bill = billOfMaterials(npmBill(root, '--omit', 'dev'), npmBill(root), inlined);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
  const lines = readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  return join(
    'release',
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
}

/**
 * @param {string} root the folder of package.json
 * @param {object} options
 * @param {boolean} [options.isDryRun] publishes nothing
 * @param {typeof runCommand} [options.run]
 */
export function release(root, {isDryRun = false, run = runCommand} = {}) {
  const faults = faultsOf(root);
  if (faults.length > 0) throw new UserError(faults.join('\n\n'));
  for (const step of STEPS) {
    console.log(`\n${step.join(' ')}`);
    if (!run(step, root)) throw new UserError(`Stopped at: ${step.join(' ')}`);
  }
  const tarball = pack(root);
  // What ships must be what was committed.
  const changed = faultsOf(root);
  if (changed.length > 0) throw new UserError(changed.join('\n\n'));
  const publish = ['npm', 'publish', `./${tarball}`, '--provenance', '--access', 'public'];
  console.log(`\n${versionOf(root)} is in the folder "release".`);
  if (isDryRun) return console.log(`Nothing was published. This would be: ${publish.join(' ')}`);
  if (!run(publish, root)) throw new UserError('It was not published.');
}

/** @param {string[]} parameters */
function main(parameters) {
  try {
    const {values} = parseArgs({args: parameters, options: {'dry-run': {type: 'boolean'}}});
    release(resolve(import.meta.dirname, '..'), {isDryRun: values['dry-run']});
  } catch (error) {
    const isUsage = error instanceof TypeError && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage && !(error instanceof UserError)) throw error;
    console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
    process.exitCode = isUsage ? 2 : 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
