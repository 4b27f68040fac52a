/**
 * Checks what comes with the package when it is installed: that nothing in it is known to be unsafe, and that each licence is one
 * that we may pass on.
 *
 *   npm run audit
 *
 * Asks the registry, so that it is no part of `npm test`.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {ALLOWED_LICENSES} from './build/third-party.mjs';
import {root} from './steps.mjs';

/** Licences of what is installed with the package that are not allowed. */
function licenseFaults() {
  const parameters = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'];
  const {components} = JSON.parse(execFileSync('npm', parameters, {cwd: root, encoding: 'utf8'}));
  return components.flatMap(({name, version, licenses = []}) => {
    const found =
      licenses.map(({license, expression}) => license?.id ?? license?.name ?? expression).join(', ') || 'none';
    return ALLOWED_LICENSES.includes(found) ? [] : `${name} ${version} has the licence ${found}, which is not allowed.`;
  });
}

const faults = licenseFaults();
for (const fault of faults) console.error(fault);
const {status} = spawnSync('npm', ['audit', '--omit', 'dev'], {cwd: root, stdio: 'inherit'});
process.exitCode = faults.length > 0 || status !== 0 ? 1 : 0;
