import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {importBuilt} from './support/repository.mjs';

/**
 * The page's HTML as a server sends it, without the marks that Lit leaves for itself.
 * @param {import('lit').TemplateResult} template
 */
async function serve(template) {
  const page = await collectResult(render(template));
  return page.replace(/<!--.*?-->/g, '').replace(/<style>.*?<\/style>/gs, '');
}

/** @param {string} page */
const shadowOf = (page) => /<template[^>]* shadowrootmode="open"[^>]*>(.*)<\/template>/s.exec(page)?.[1] ?? '';

describe('rendered on a server', () => {
  before(() => importBuilt('index.js'));

  test('a speaker card shows the name', async () => {
    const page = await serve(html`<vs-speaker-card name="Full Name" job-title="Programme Analyst"></vs-speaker-card>`);
    assert.match(shadowOf(page), /<h3 part="heading"><bdi\s*>Full Name<\/bdi><\/h3>/);
    assert.match(shadowOf(page), /Programme Analyst/);
  });

  test('a speaker card shows the text between its tags', async () => {
    const page = await serve(html`<vs-speaker-card name="Full Name"><p>What they did.</p></vs-speaker-card>`);
    assert.match(page, /<\/template><p>What they did\.<\/p><\/vs-speaker-card>/);
    assert.doesNotMatch(shadowOf(page), /<div part="text"[^>]* hidden/);
  });

  test('a case study shows heading and Goals, once the server has loaded their drawing', async () => {
    const {tagsPart} = await import('../../dist/npm/elements/case-study-card/case-study-card.js');
    await tagsPart.load('en');
    const page = await serve(html`<vs-case-study-card heading="Clean water" sdgs="6"></vs-case-study-card>`);
    assert.match(shadowOf(page), /Clean water/);
    assert.match(shadowOf(page), /Clean Water and Sanitation/);
  });

  test('a badge shows number and title', async () => {
    const page = await serve(html`<vs-sdg-badge goal="5"></vs-sdg-badge>`);
    assert.match(shadowOf(page), /Goal 5/);
    assert.match(shadowOf(page), /Gender Equality/);
  });

  test('a carousel keeps its slides', async () => {
    const page = await serve(
      html`<vs-case-study-carousel label="Case studies"><p>one</p><p>two</p></vs-case-study-carousel>`,
    );
    assert.match(page, /<\/template><p>one<\/p><p>two<\/p><\/vs-case-study-carousel>/);
    assert.match(shadowOf(page), /<slot><\/slot>/);
  });
});
