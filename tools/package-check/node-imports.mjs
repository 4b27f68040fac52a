/** Every entry point in Node, where there is no window. */
import {execFile} from 'node:child_process';

/**
 * Runs in the project. Prints one line for each fault.
 * @param {string} name the package
 * @param {string[]} classes entry points that must have no side effect
 * @param {string[]} registrations entry points that register elements
 */
const PROBE = async (name, classes, registrations) => {
  await import('lit'); // brings a registry of its own to Node
  const globals = () => Reflect.ownKeys(globalThis).map(String);
  const before = new Set(globals());
  const defined = [];
  const {customElements} = globalThis;
  const define = customElements.define;
  customElements.define = function (tag, ...rest) {
    defined.push(tag);
    return define.call(this, tag, ...rest);
  };
  for (const path of classes) {
    try {
      await import(path.replace('.', name));
    } catch (error) {
      console.log(`"${path}" cannot be imported: ${error.message}`);
    }
  }
  if (defined.length > 0) console.log(`importing the classes registers ${defined.join(', ')}.`);
  const added = globals().filter((key) => !before.has(key));
  if (added.length > 0) console.log(`importing the classes adds ${added.join(', ')} to the global scope.`);
  for (const path of registrations) {
    try {
      await import(path.replace('.', name));
    } catch (error) {
      console.log(`"${path}" cannot be imported: ${error.message}`);
    }
    const tag = path.slice('./'.length);
    if (tag.startsWith('vs-') && !defined.includes(tag)) console.log(`"${path}" does not register <${tag}>.`);
  }
};

/**
 * @param {import('./project.mjs').InstalledPackage} installed
 * @returns {Promise<string[]>}
 */
export function importFaults({project, manifest}) {
  const paths = Object.entries(manifest.exports ?? {}).filter(([, target]) => target.default?.endsWith('.js'));
  const [registrations, classes] = [true, false].map((registers) =>
    paths.map(([path]) => path).filter((path) => /^\.$|^\.\/vs-/.test(path) === registers),
  );
  const parameters = [manifest.name, classes, registrations].map((value) => JSON.stringify(value));
  const script = `await (${PROBE})(${parameters.join(', ')});`;
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '--eval', script], {cwd: project}, (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split('\n').filter(Boolean);
      resolve(error && lines.length === 0 ? [String(error)] : lines);
    });
  });
}
