/** What must hold before a version is released, and what a release is made of. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {release} from '../../tools/release.mjs';
import {billOfMaterials} from '../../tools/release/bill.mjs';
import {faultsOf} from '../../tools/release/checks.mjs';
import {root} from './support/repository.mjs';

const {log} = console;

/** @type {string} */
let folder;

/** @param {...string} parameters */
const git = (...parameters) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...parameters], {
    cwd: folder,
    stdio: 'pipe',
  });

/**
 * @param {string} name
 * @param {unknown} content
 */
const write = (name, content) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

/** @param {string} message */
function commit(message) {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-20\n\n- New.\n\n## [1.1.0] - 2026-01-02\n\n- Old.\n';

/** A project in miniature, ready to be released. */
beforeEach(() => {
  console.log = () => undefined;
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  const repository = {type: 'git', url: 'git+https://example.org/sample-widgets.git'};
  const manifest = {name: 'sample-widgets', version: '1.2.0', license: 'MIT', repository, files: ['dist']};
  write('package.json', manifest);
  write('package-lock.json', {
    name: 'sample-widgets',
    version: '1.2.0',
    lockfileVersion: 3,
    requires: true,
    packages: {'': {name: 'sample-widgets', version: '1.2.0', license: 'MIT'}},
  });
  write('CHANGELOG.md', CHANGELOG);
  write('.gitignore', 'release/\n');
  mkdirSync(join(folder, 'dist'));
  write('dist/vs.js', 'export {};\n');
  write('dist/third-party.json', []);
  git('init', '--quiet', '--initial-branch', 'main');
  commit('Begin');
});

afterEach(() => {
  console.log = log;
  rmSync(folder, {recursive: true});
});

describe('a release is refused, with the way out', () => {
  test('never when all is as it should be', () => assert.deepEqual(faultsOf(folder), []));

  test('where a file is not committed', () => {
    write('new.js', '');
    assert.match(faultsOf(folder).join(), /not as they were committed[^]*new\.js/);
  });

  test('from a branch that is not merged', () => {
    git('switch', '--quiet', '--create', 'other');
    assert.deepEqual(faultsOf(folder), []);
    write('dist/vs.js', 'export const a = 1;\n');
    commit('Change');
    assert.match(faultsOf(folder).join(), /not on the branch main/);
  });

  test('but not where a server has checked out a tag, and knows main from afar', () => {
    git('switch', '--quiet', '--detach');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('branch', '--quiet', '-D', 'main');
    assert.deepEqual(faultsOf(folder), []);
  });

  test('where the changelog does not begin with the version and a day', () => {
    for (const heading of [
      '## [1.3.0] - 2026-11-20',
      '## [1.2.0]',
      '## [1.2.0] - soon',
      '## [1.2.0-beta] - 2026-11-20',
    ]) {
      write('CHANGELOG.md', CHANGELOG.replace('## [1.2.0] - 2026-11-20', heading));
      assert.match(faultsOf(folder).join('\n'), /must begin with "## \[1\.2\.0\] - "/, heading);
    }
  });

  test('where the changelog tells of more', () => {
    write('CHANGELOG.md', CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n- Newer.\n'));
    assert.match(faultsOf(folder).join(), /still has entries under "Unreleased"/);
  });

  test('where the lock file is of another version', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    write('package-lock.json', {...lock, version: '1.1.0'});
    assert.match(faultsOf(folder).join(), /package-lock\.json has another version/);
  });

  test('where the version is out already, and not where it is tagged here', () => {
    git('tag', 'v1.2.0');
    assert.deepEqual(faultsOf(folder), []);
    write('dist/vs.js', 'export const a = 1;\n');
    commit('Change');
    assert.match(faultsOf(folder).join(), /The tag v1\.2\.0 is on another commit/);
  });
});

test('a release is refused where nobody could prove where it comes from', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  write('package.json', {...manifest, repository: undefined});
  assert.match(faultsOf(folder).join(), /does not say where the sources are/);
});

describe('a release', () => {
  /** @type {string[]} */
  let ran;
  /** @param {readonly string[]} command */
  const run = (command) => {
    ran.push(command.join(' '));
    return true;
  };

  beforeEach(() => {
    ran = [];
  });

  test('is tested, and packed with its bill of materials and checksums', () => {
    release(folder, {isDryRun: true, run});
    assert.deepEqual(ran, [
      'npm ci',
      'npm run --silent audit',
      'npm test',
      'npm run --silent test:browsers',
      'npm run --silent coverage',
      'npm run --silent pictures',
    ]);
    assert.deepEqual(readdirSync(join(folder, 'release')).sort(), [
      'SHA256SUMS',
      'sample-widgets-1.2.0.tgz',
      'sbom.cdx.json',
    ]);
    for (const line of readFileSync(join(folder, 'release/SHA256SUMS'), 'utf8').trim().split('\n')) {
      const [hash, name] = line.split('  ');
      const content = readFileSync(join(folder, 'release', name));
      assert.equal(hash, createHash('sha256').update(content).digest('hex'), name);
    }
    const bill = JSON.parse(readFileSync(join(folder, 'release/sbom.cdx.json'), 'utf8'));
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.metadata.component.version, '1.2.0');
  });

  test('is published, with proof of where it was built, only when it is asked for', () => {
    release(folder, {run});
    assert.equal(ran.at(-1), 'npm publish ./release/sample-widgets-1.2.0.tgz --provenance --access public');
  });

  test('stops at the first step that fails, before anything is packed', () => {
    assert.throws(
      () => release(folder, {run: (command) => run(command) && command[1] !== 'test'}),
      /Stopped at: npm test/,
    );
    assert.equal(ran.at(-1), 'npm test');
    assert.ok(!readdirSync(folder).includes('release'));
  });

  test('stops where a step has changed what was committed', () => {
    const change = (command) => {
      if (command[1] === 'test') write('dist/vs.js', 'changed');
      return run(command);
    };
    assert.throws(() => release(folder, {run: change}), /not as they were committed/);
    assert.ok(!ran.some((command) => command.startsWith('npm publish')));
  });

  test('runs nothing where something is wrong', () => {
    write('new.js', '');
    assert.throws(() => release(folder, {run}), /not as they were committed/);
    assert.deepEqual(ran, []);
  });
});

describe('a bill of materials', () => {
  const component = (name, more = {}) => ({'bom-ref': `${name}@1.0.0`, name, version: '1.0.0', ...more});
  const development = {properties: [{name: 'cdx:npm:package:development', value: 'true'}]};
  const installed = {metadata: {component: component('own')}, components: [component('lit')], dependencies: []};
  const all = {
    ...installed,
    components: [component('lit'), component('tslib', development), component('tool', development)],
    dependencies: [
      {ref: 'own@1.0.0', dependsOn: ['lit@1.0.0', 'tool@1.0.0', 'tslib@1.0.0']},
      {ref: 'tool@1.0.0', dependsOn: ['lit@1.0.0']},
      {ref: 'lit@1.0.0', dependsOn: []},
    ],
  };

  test('has what is installed and what is in the files, and no tool', () => {
    const bill = billOfMaterials(installed, all, [{name: 'tslib', version: '1.0.0', folders: ['npm', 'cdn']}]);
    assert.deepEqual(
      bill.components.map(({name}) => name),
      ['lit', 'tslib'],
    );
    const [, {properties, scope}] = bill.components;
    assert.equal(scope, 'required');
    assert.deepEqual(properties.map(({value}) => value).sort(), ['dist/cdn', 'dist/npm']);
    assert.deepEqual(bill.dependencies, [
      {ref: 'own@1.0.0', dependsOn: ['lit@1.0.0', 'tslib@1.0.0']},
      {ref: 'lit@1.0.0', dependsOn: []},
    ]);
  });

  test('is refused where the build is of other versions than those installed', () => {
    const old = [{name: 'tslib', version: '0.9.0', folders: ['npm']}];
    assert.throws(() => billOfMaterials(installed, all, old), /not installed now: tslib@0\.9\.0/);
  });
});

describe('the workflow of a release', () => {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const jobs = Object.fromEntries(
    workflow
      .split(/^jobs:$/m)[1]
      .split(/^(?= {2}[\w-]+:$)/m)
      .flatMap((text) => {
        const name = /^ {2}([\w-]+):$/m.exec(text)?.[1];
        return name ? [[name, text]] : [];
      }),
  );

  test('attaches all that is packed to the release', () => {
    assert.match(jobs.publish, /npm run release\n[^]*upload-artifact[^]*path: release\/\*\n/);
    assert.match(
      jobs.attach,
      /needs: publish\n[^]*download-artifact[^]*path: release\n[^]*gh release upload "\$TAG" release\/\*/,
    );
  });

  test('gives the right to write to no job that runs our code, or that of others', () => {
    const writing = Object.entries(jobs).filter(([, text]) => text.includes('contents: write'));
    assert.deepEqual(
      writing.map(([name]) => name),
      ['attach'],
    );
    assert.doesNotMatch(jobs.attach, /npm|node|checkout|id-token/);
  });

  test('names what others wrote by its commit', () => {
    const used = [...workflow.matchAll(/uses: (.+)/g)].map(([, name]) => name);
    assert.ok(used.length > 0);
    for (const name of used) assert.match(name, /^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
