/** The manifest in the formats of the two families of editors. */

/**
 * Web Types, for the editors of JetBrains.
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @param {string} root the folder of package.json
 * @returns {Promise<unknown>}
 */
export async function jetBrainsData(manifest, root) {
  // The package reads package.json from the working folder as soon as it is loaded.
  process.chdir(root);
  const {getWebTypesData} = await import('custom-element-jet-brains-integration');
  return JSON.parse(getWebTypesData(withoutBase(manifest), {}));
}

/**
 * Custom data for the HTML of Visual Studio Code.
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {Promise<unknown>}
 */
export async function visualStudioCodeData(manifest) {
  const {getVsCodeHtmlCustomData} = await import('custom-element-vs-code-integration');
  return JSON.parse(getVsCodeHtmlCustomData(withoutBase(manifest), {}));
}

/**
 * Elements that can be written in a page, and nothing else.
 * @param {import('custom-elements-manifest/schema').Package} manifest
 */
function withoutBase(manifest) {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.filter((declaration) => 'tagName' in declaration),
  }));
  return {...manifest, modules};
}
