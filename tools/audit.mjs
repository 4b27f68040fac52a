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

/** What the registry knows against what is installed with the package. */
function advisoryFaults() {
  const {stdout} = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const {vulnerabilities} = JSON.parse(stdout || '{}');
  if (!vulnerabilities) return ['The registry did not answer, so that nothing is known. Try again.'];
  return Object.values(vulnerabilities).map(
    ({name, severity, range}) => `${name} ${range} is known to be unsafe (${severity}).`,
  );
}

const faults = [...licenseFaults(), ...advisoryFaults()];
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('Nothing that ships is known to be unsafe, and each licence is allowed.');
process.exitCode = faults.length > 0 ? 1 : 0;
