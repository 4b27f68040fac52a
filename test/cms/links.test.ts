/** Plain links that become widgets, and those that must not. */
import {expect} from '@open-wc/testing';
import {listen, must, pause, until} from '../base/support/widgets.js';
import {send, untilSeen, widgetIn} from './support.js';

const FOLDER = '/stories/samples/leaving-no-one-behind/';

/** The card that a link becomes. */
async function cardOf(href: string): Promise<HTMLElement> {
  const page = await send('<p><a>Sophie Plagerson</a></p>');
  must(page.querySelector('a')).setAttribute('href', href);
  const paragraph = must(page.querySelector('p'));
  page.replaceChildren(paragraph); // Added anew, now that it has its address.
  return widgetIn(page, 'vs-speaker-card');
}

async function staysLink(href: string): Promise<void> {
  const page = await send(`<p><a href="${href}">Text</a></p>`);
  await pause(250);
  expect(page.innerHTML).to.equal(`<p><a href="${href}">Text</a></p>`);
}

describe('a link', () => {
  const file = `${location.origin}${FOLDER}story.json#sophie-plagerson`;
  const FORMS: Readonly<Record<string, string>> = {
    'of this page': `${FOLDER}#vs-speaker-card=sophie-plagerson`,
    'of this page, in full': `${location.origin}${FOLDER}#vs-speaker-card=sophie-plagerson`,
    'without a scheme': `//${location.host}${FOLDER}#vs-speaker-card=sophie-plagerson`,
    'to a file of the folder, with a query': `${FOLDER}index.html?utm_source=x#vs-speaker-card=sophie-plagerson`,
    'that goes up and down again': `${FOLDER}../leaving-no-one-behind/#vs-speaker-card=sophie-plagerson`,
    'that was percent-encoded': `${FOLDER}#vs-speaker-card%3Dsophie%2Dplagerson`,
    'whose ampersand was escaped twice': `${FOLDER}#vs-speaker-card=sophie-plagerson&amp;layout=row`,
  };
  for (const [name, href] of Object.entries(FORMS)) {
    it(`${name} is a card of its story`, async () => {
      const card = await cardOf(href);
      expect(card.getAttribute('src')).to.equal(file);
      if (href.includes('layout')) expect(card.getAttribute('layout')).to.equal('row');
    });
  }

  it('without an id is a widget of the whole story', async () => {
    const page = await send(`<p><a href="${FOLDER}#vs-speaker-list">The speakers</a></p>`);
    const list = await widgetIn(page, 'vs-speaker-list');
    expect(list.getAttribute('src')).to.equal(file.split('#')[0]);
  });

  it('can set other attributes of the widget, but no addresses', async () => {
    const told = listen();
    const card = await cardOf(
      `${FOLDER}#vs-speaker-card=sophie-plagerson&heading-level=2&debug=no&photo=https://x.example/a.png&src=b&onclick=c`,
    );
    expect(card.getAttributeNames().sort()).to.deep.equal(['debug', 'heading-level', 'src']);
    expect(card.getAttribute('src')).to.equal(file);
    await until(() => told.problems.some(({message}) => message.includes('&photo')));
  });

  it('to another site stays a link, and its author is told', async () => {
    const told = listen();
    await staysLink('https://partner.example/stories/#vs-speaker-card=a');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('origin-refused');
    expect(told.problems[0]?.hint).to.contain('data-vs-origins="https://partner.example"');
  });

  it('to a site that the script tag names becomes a widget', async () => {
    const told = listen();
    const script = document.createElement('script');
    script.setAttribute('data-vs-origins', 'https://Partner2.example/ partner.example * https://a.example/b');
    document.head.append(script);
    try {
      const card = await cardOf('https://partner2.example/stories/#vs-speaker-card=a');
      expect(card.getAttribute('src')).to.equal('https://partner2.example/stories/story.json#a');
      await until(() => told.problems.filter(({code}) => code === 'origin-unknown').length === 3);
    } finally {
      script.remove();
    }
  });

  it('with a script or a file in its address stays what it is', async () => {
    // What is wrong is told a moment later: that of the test before this one, too.
    await pause(300);
    for (const href of [
      'javascript:void%20`#vs-speaker-card=a`',
      'data:text/html,#vs-speaker-card=a',
      'http://[#vs-story',
    ]) {
      const told = listen();
      await staysLink(href);
      expect(told.lines).to.deep.equal([]);
    }
  });

  it('that only looks like one is not worth a word', async () => {
    const told = listen();
    await staysLink('https://code.example/#vs-code');
    await staysLink('/docs/#vs-2022');
    expect(told.lines).to.deep.equal([]);
  });

  it('with a typing error is told', async () => {
    const told = listen();
    await staysLink('/stories/#vs-speeker-card=a');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.hint).to.equal('Did you mean <vs-speaker-card>?');
  });

  it('that was never closed is one card; what the browser makes of the next paragraphs stays', async () => {
    const start = `<p><a href="${FOLDER}#vs-speaker-card=sophie-plagerson">Sophie Plagerson`;
    for (const markup of [
      `${start}</p>\n<p>More of it.</p>\n<p>Even more.</p>`,
      `${start}</p><p>More of it.</p><p>Even more.</p>`,
    ]) {
      const page = await send(markup);
      await widgetIn(page, 'vs-speaker-card');
      await untilSeen(page, /Plagerson.* More of it\. Even more\.$/);
      await pause(200);
      expect(page.querySelectorAll('vs-speaker-card').length).to.equal(1);
    }
  });

  it('in the text of a widget is that widget’s fallback', async () => {
    const page = await send(
      `<vs-speaker-card name="Ada"><a href="${FOLDER}#vs-speaker-card=sophie-plagerson">Sophie</a></vs-speaker-card>`,
    );
    await untilSeen(page, 'Ada Sophie'.replace('Ada', 'A Ada'));
    await pause(200);
    expect(page.querySelectorAll('vs-speaker-card').length).to.equal(1);
  });
});
