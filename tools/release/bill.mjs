/** The software bill of materials: what is in the package, and what comes with it when it is installed. */

/**
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} name
 * @property {string} version
 *
 * @typedef {object} Bill in the form of CycloneDX
 * @property {{component: Component}} metadata
 * @property {Component[]} components
 * @property {{ref: string, dependsOn: string[]}[]} dependencies
 *
 * @typedef {{name: string, version: string, folders: string[]}} Inlined a package that the build has taken in
 */

const keyOf = ({name, version}) => `${name}@${version}`;

/**
 * npm knows what is installed, and takes for tools of ours what the build has taken into its files: the bill of what ships is
 * the installed part, and those.
 *
 * @param {Bill} installed what is installed with the package
 * @param {Bill} all everything, the tools of the project too
 * @param {readonly Inlined[]} inlined
 * @returns {Bill}
 */
export function billOfMaterials(installed, all, inlined) {
  const known = new Map(all.components.map((component) => [keyOf(component), component]));
  const missing = inlined.filter((each) => !known.has(keyOf(each)));
  if (missing.length > 0)
    throw new Error(
      `The build has taken in what is not installed now: ${missing.map(keyOf).join(', ')}. Build it anew.`,
    );
  const components = new Map(installed.components.map((component) => [keyOf(component), component]));
  for (const each of inlined) {
    const {properties = [], ...component} = components.get(keyOf(each)) ?? known.get(keyOf(each));
    const own = properties.filter(({name}) => !/^cdx:npm:package:(development|path)$/.test(name));
    const inFiles = each.folders.map((folder) => ({
      name: 'volunteer-story-widgets:inlined-in',
      value: `dist/${folder}`,
    }));
    components.set(keyOf(each), {...component, scope: 'required', properties: [...own, ...inFiles]});
  }
  const refs = new Set([...components.values()].map((component) => component['bom-ref']));
  const top = installed.metadata.component['bom-ref'];
  const dependencies = all.dependencies
    .filter(({ref}) => refs.has(ref) || ref === top)
    .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter((each) => refs.has(each))}));
  return {
    ...installed,
    components: [...components.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    dependencies,
  };
}
