/** What a bundler keeps: the registrations that were asked for, and no others. */
import {join} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

/**
 * @param {import('./project.mjs').InstalledPackage} installed
 * @returns {Promise<string[]>}
 */
export async function bundlingFaults({project, manifest}) {
  const {name} = manifest;
  const registering = `import '${name}/vs-speaker-card';`;
  const classOnly = `import {SpeakerCard} from '${name}/elements/speaker-card'; console.log(SpeakerCard.name);`;
  const everything = `import {SpeakerCard} from '${name}'; console.log(SpeakerCard.name);`;
  const [one, none, all] = await Promise.all([registering, classOnly, everything].map((code) => bundle(code, project)));
  const tags = Object.keys(manifest.exports ?? {}).flatMap((path) => /^\.\/(vs-.*)$/.exec(path)?.[1] ?? []);
  return [
    ...expectTags(one, registering, ['vs-speaker-card']),
    ...expectTags(none, classOnly, []),
    ...expectTags(all, everything, tags),
  ];
}

/**
 * @param {string} bundled
 * @param {string} code
 * @param {string[]} wanted
 */
function expectTags(bundled, code, wanted) {
  const kept = [...new Set([...bundled.matchAll(/\bdefine\(["'](vs-[a-z-]+)["']/g)].map(([, tag]) => tag))];
  const [lost, extra] = [wanted.filter((tag) => !kept.includes(tag)), kept.filter((tag) => !wanted.includes(tag))];
  const advice = 'See "sideEffects" in package.json: it lists the files that register, and only those.';
  return [
    ...lost.map((tag) => `${code} loses the registration of <${tag}>. ${advice}`),
    ...extra.map((tag) => `${code} keeps the registration of <${tag}>, which nobody asked for. ${advice}`),
  ];
}

/**
 * @param {string} code
 * @param {string} project
 * @returns {Promise<string>} the bundle's code, without Lit
 */
async function bundle(code, project) {
  const entry = join(project, 'entry.js');
  const build = await rollup({
    input: entry,
    external: /^lit($|\/)/,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve({rootDir: project}),
    ],
    onwarn(warning) {
      // A bundle that lost its registrations is told as such.
      if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message);
    },
  });
  try {
    const {output} = await build.generate({format: 'es'});
    return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
  } finally {
    await build.close();
  }
}
