/** Has browsers load the parser of PO files, which was written for Node.js. Only the preview for translators does. */

const PARSER = /gettext-parser\/lib\/poparser\.js/;

const NODE_PARTS = new Set(['node:stream', 'node:util', 'encoding']);

const isNodePart = (source, importer = '') => NODE_PARTS.has(source) && PARSER.test(importer.replaceAll('\\', '/'));

/** @returns {import('vite').Plugin} */
export const poParserForVite = (root) => ({
  name: 'po-parser',
  enforce: 'pre',
  resolveId: (source, importer) => (isNodePart(source, importer) ? `${root}/translation-preview/node-parts.js` : null),
});

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const poParserForTests = () => ({
  name: 'po-parser',
  // The server of the tests asks nobody about what looks like an address, as "node:stream" does.
  transform: ({path, body}) =>
    PARSER.test(path)
      ? body.replace(/(\bfrom ')([\w:]+)'/g, (all, from, source) =>
          NODE_PARTS.has(source) ? `${from}/translation-preview/node-parts.js'` : all,
        )
      : undefined,
});
