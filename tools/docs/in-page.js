/** What runs in pages of the site. Each function goes there alone, and so uses nothing that stands beside it. */

/** Whether pages can be gone to. */
export function isReady() {
  return Boolean(window.__STORYBOOK_PREVIEW__?.storyStoreValue);
}

/**
 * Goes to a page as a click in the sidebar does.
 * @param {string} id
 */
export function show(id) {
  const {channel} = window.__STORYBOOK_PREVIEW__;
  return new Promise((resolve) => {
    channel.once('docsRendered', () => resolve());
    channel.emit('setCurrentStory', {storyId: id, viewMode: 'docs'});
  });
}

/** Whether the page has its heading, and each widget in it what it shows. */
export function isDrawn() {
  const widgets = [...document.querySelectorAll('.sbdocs-content *')].filter(({localName}) =>
    localName.startsWith('vs-'),
  );
  const isEmpty = (widget) => !widget.shadowRoot?.childElementCount && !widget.matches(':state(loading)');
  return document.querySelector('.sbdocs-content h1') !== null && !widgets.some(isEmpty);
}

/**
 * A page of the documentation: its links to others, the places on it, and what axe finds.
 *
 * @param {{tags: string[], rules: object}} options of axe, which is there already
 */
export async function inspect({tags, rules}) {
  const deep = (parent) =>
    [...parent.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? deep(element.shadowRoot) : []),
    ]);
  const elements = deep(document);
  // Widgets in a story lead to what samples name, and is nowhere.
  const isSample = (element) =>
    Boolean(element) && (element.closest('.sb-story') !== null || isSample(element.getRootNode().host));
  const site = new URL('.', document.baseURI).href;
  const hrefs = elements.flatMap((element) => {
    // What a search may offer counts as linked.
    if (Array.isArray(element.entries)) return element.entries.map(({href}) => href);
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    if (!href || (isSample(element) && !/[?&]path=/.test(href))) return [];
    const own = href.startsWith(site) ? `./${href.slice(site.length)}` : href;
    return /^([a-z][a-z+.-]*:|\/\/)/i.test(own) ? [] : [own];
  });
  // Each story is looked at alone, in both directions of writing, by test/stories.test.ts.
  const without = {include: document, exclude: ['.sb-story']};
  const {violations} = await window.axe.run(without, {
    runOnly: {type: 'tag', values: tags},
    resultTypes: ['violations'],
    rules,
  });
  const {scrollWidth, clientWidth} = document.documentElement;
  return {
    sideways: scrollWidth - clientWidth,
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

/**
 * The frame around the pages: its name, whom it leads to, whether it shows the panel for stories, and what axe finds.
 *
 * @param {{tags: string[], rules: object}} options of axe, which is there already
 */
export async function inspectFrame({tags, rules}) {
  const seen = [...document.querySelectorAll('a')].filter((link) => link.checkVisibility());
  const elsewhere = seen.map(({href}) => href).filter((href) => !href.startsWith(location.origin));
  const {violations} = await window.axe.run(
    {exclude: ['#storybook-preview-iframe']},
    {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], rules, iframes: false},
  );
  const {scrollWidth, clientWidth} = document.documentElement;
  return {
    title: document.title,
    elsewhere,
    hasPanel: document.querySelector('#storybook-panel-region')?.checkVisibility() ?? false,
    sideways: scrollWidth - clientWidth,
    violations: violations.map(({id, help, nodes}) =>
      [`${id}: ${help}`, ...nodes.map(({target}) => `  at ${target.flat().join(' > ')}`)].join('\n'),
    ),
  };
}
