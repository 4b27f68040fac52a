/** One page of the site, as a reader and a screen reader get it. */

/** What the law of most countries refers to, and what axe's authors advise beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules on what is Storybook's and cannot be changed from here. */
const RULES = {'target-size': {enabled: true}};

const LONGEST_MS = 30_000;

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} base address of the site
 * @param {string} id
 * @param {string} axe file
 * @returns {Promise<{id: string, faults: string[], links: string[], anchors: string[]}>}
 */
export async function visit(context, base, id, axe) {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`${id}: ${error.message}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(base))
      faults.push(`${id} asks for ${request.url()}`);
  });
  try {
    await page.goto(`${base}iframe.html?viewMode=docs&id=${id}`, {timeout: LONGEST_MS});
    await page.waitForSelector('.sbdocs-content h1', {timeout: LONGEST_MS});
    await page.waitForLoadState('networkidle', {timeout: LONGEST_MS});
    await page.addScriptTag({path: axe});
    const found = await page.evaluate(inspect, {tags: TAGS, rules: RULES});
    return {id, faults: [...faults, ...found.violations.map((text) => `${id}, ${found.width} px: ${text}`)], ...found};
  } catch (error) {
    return {id, faults: [...faults, `${id} could not be read: ${error.message}`], links: [], anchors: []};
  } finally {
    await page.close();
  }
}

/** Runs in the page, and so uses nothing from here. */
async function inspect({tags, rules}) {
  const deep = (parent) =>
    [...parent.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? deep(element.shadowRoot) : []),
    ]);
  const elements = deep(document);
  const isSample = (element) => element.closest('.sb-story') !== null;
  const hrefs = elements.flatMap((element) => {
    // What a search may offer counts as linked.
    if (Array.isArray(element.entries)) return element.entries.map(({href}) => href);
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    return href && (/[?&]path=/.test(href) || (href.startsWith('#') && !isSample(element))) ? [href] : [];
  });
  const {violations} = await window.axe.run(document, {
    runOnly: {type: 'tag', values: tags},
    resultTypes: ['violations'],
    rules,
  });
  return {
    width: innerWidth,
    links: hrefs,
    anchors: elements.map((element) => element.id).filter(Boolean),
    violations: violations.map(({id, help, nodes}) =>
      [
        `${id}: ${help}`,
        ...nodes.map(
          ({target, failureSummary}) =>
            `  at ${target.flat().join(' > ')}\n    ${failureSummary.replaceAll('\n', ' ')}`,
        ),
      ].join('\n'),
    ),
  };
}
