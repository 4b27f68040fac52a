/** What must hold before a version is released. Each check says what is wrong and the way out, or nothing. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * @param {string} root
 * @param {...string} parameters
 */
const git = (root, ...parameters) => execFileSync('git', parameters, {cwd: root, encoding: 'utf8'}).trim();

/** @param {string} root */
function cleanTree(root) {
  const changed = git(root, 'status', '--porcelain');
  return changed && `These files are not as they were committed. Commit them, or take the changes back:\n${changed}`;
}

/**
 * A server that releases has a tag checked out, and no branch.
 * @param {string} root
 */
function onMain(root) {
  const names = git(root, 'branch', '--all', '--contains', 'HEAD', '--format=%(refname)').split('\n');
  const isOnMain = names.some((name) => /^refs\/(heads|remotes\/[^/]+)\/main$/.test(name));
  return isOnMain ? '' : 'This commit is not on the branch main. Merge it first.';
}

/** @param {string} root */
export function versionOf(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** @param {string} root */
function inChangelog(root) {
  const version = versionOf(root);
  const parts = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m).slice(1);
  const [newest = ''] = parts.filter((part) => !part.startsWith('[Unreleased]'));
  if (!new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(newest.split('\n')[0]))
    return `The newest part of CHANGELOG.md must begin with "## [${version}] - ", the version of package.json, and the day.`;
  const unreleased = parts.find((part) => part.startsWith('[Unreleased]'));
  const left = unreleased?.replace(/^\[Unreleased\]/, '').trim();
  return left ? `CHANGELOG.md still has entries under "Unreleased". Move them to [${version}].` : '';
}

/** @param {string} root */
function lockIsCurrent(root) {
  const {version} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return version === versionOf(root) ? '' : 'package-lock.json has another version than package.json. Run: npm install';
}

/**
 * The tag of a version may be there already, where it is what the release was asked for with; but not on another commit.
 * @param {string} root
 */
function tagIsHere(root) {
  const tag = `v${versionOf(root)}`;
  if (!git(root, 'tag', '--list', tag)) return '';
  return git(root, 'rev-list', '-n1', tag) === git(root, 'rev-parse', 'HEAD')
    ? ''
    : `The tag ${tag} is on another commit: that version is out. Choose a new one.`;
}

/**
 * What proves where a package was built names the repository, and must find the same in the package.
 * @param {string} root
 */
function repositoryIsNamed(root) {
  const {repository} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return repository?.url
    ? ''
    : 'package.json does not say where the sources are. Add "repository", with its "type" and "url".';
}

const CHECKS = [cleanTree, onMain, inChangelog, lockIsCurrent, tagIsHere, repositoryIsNamed];

/**
 * All that is wrong, so that nobody has to come back for each.
 * @param {string} root the folder of package.json
 * @returns {string[]}
 */
export const faultsOf = (root) => CHECKS.map((check) => check(root)).filter(Boolean);
