import {expect} from '@open-wc/testing';
import '../../../src/elements/key-message/vs-key-message.js';
import {expectAccessible} from '../../support/axe.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  find,
  heardText,
  isVisible,
  languageOf,
  listen,
  must,
  partOf,
  paste,
  pause,
  saidIn,
  seenText,
  until,
} from '../../base/support/widgets.js';
import {PEOPLE, marksIn} from './support/messages.js';

describe('a key message from a story', () => {
  it('shows the point of a speaker of the webinar, in reading order', async () => {
    const message = await paste(
      `<vs-key-message src="${WEBINAR}#message-tapiwa-kamuruko"><p>Fallback</p></vs-key-message>`,
    );
    expect(heardText(message)).to.equal(
      'Reaching the SDGs takes every effort, and the work of volunteers is an important part of it. Point made by Dr. Tapiwa Kamuruko Chief, Volunteer Advisory Services Section United Nations Volunteers',
    );
    expect(marksIn(message)).to.deep.equal([]);
    await expectAccessible(message);
  });

  it('is a quotation where the story says so', async () => {
    const src = serveStory({
      people: PEOPLE,
      messages: [{id: 'point', by: 'ada', kind: 'quote', text: 'Bridges matter.', cite: 'talk.html'}],
    });
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    expect(marksIn(message)).to.deep.equal(['open-quote', 'close-quote']);
    expect(partOf(message, 'quotation').getAttribute('cite')).to.equal(new URL('talk.html', src).href);
    expect(heardText(message)).to.equal('Bridges matter. Ada King Engineer UNV Source');
    expect(partOf(message, 'name').querySelector('a')?.href).to.equal(new URL('ada.html', src).href);
  });

  it('shows the photo of the person, which nobody hears', async () => {
    const src = serveStory({people: PEOPLE, messages: [{id: 'point', by: 'grace', text: 'Bridges matter.'}]});
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    const image = must(drawn<HTMLImageElement>(message, 'img')[0]);
    expect(image.alt).to.equal('');
    expect(getComputedStyle(image).objectPosition).to.equal('50% 0%');
    await expectAccessible(message);
  });

  it('shows initials where the photo cannot be loaded', async () => {
    const told = listen();
    const people = [{id: 'ada', name: 'Ada King', photo: 'data:image/png;base64,AAAA'}];
    const src = serveStory({people, messages: [{id: 'point', by: 'ada', text: 'Bridges matter.'}]});
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    await until(() => seenText(partOf(message, 'photo')) === 'AK');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('image-not-loaded');
  });

  it('of nobody has no caption', async () => {
    const told = listen();
    const src = serveStory({messages: [{id: 'point', text: 'Bridges matter.'}]});
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    await pause();
    expect(heardText(message)).to.equal('Bridges matter.');
    expect(told.messages).to.deep.equal([]);
  });

  it('gives way to what its author typed, and says nothing of another person', async () => {
    const src = serveStory({
      people: PEOPLE,
      messages: [{id: 'point', by: 'ada', text: 'Bridges matter.', href: 'point.html', cite: 'talk.html'}],
    });
    const message = await paste(
      `<vs-key-message src="${src}" by="Mary Phiri" href="#mary" cite="#source" kind="quote"></vs-key-message>`,
    );
    expect(heardText(message)).to.equal('Bridges matter. Mary Phiri Source');
    expect(drawn<HTMLAnchorElement>(message, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#mary',
      '#source',
    ]);
    expect(marksIn(message)).to.deep.equal(['open-quote', 'close-quote']);
  });

  it('shows the person whom its author named by an id', async () => {
    const src = serveStory({people: PEOPLE, messages: [{id: 'point', by: 'ada', text: 'Bridges matter.'}]});
    const message = await paste(`<vs-key-message src="${src}" by="grace"></vs-key-message>`);
    expect(heardText(message)).to.equal('Bridges matter. Point made by Grace Moyo');
    expect(count(message, 'img')).to.equal(1);
  });

  it('that cannot be had leaves the text between the tags', async () => {
    const told = listen();
    const message = await paste(
      '<vs-key-message src="/missing/story.json#point" by="Ada">Bridges matter.</vs-key-message>',
    );
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
    expect(heardText(message)).to.equal('Bridges matter. Point made by Ada');
  });

  it('that has no such message says which there are', async () => {
    const told = listen();
    const message = await paste(`<vs-key-message src="${WEBINAR}#message-tapiwa">Bridges matter.</vs-key-message>`);
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('story-item-unknown');
    expect(told.problems[0]?.hint).to.contain('#message-tapiwa-kamuruko');
    expect(seenText(message)).to.equal('Bridges matter.');
  });
});

describe('what a self-closed key message swallows', () => {
  it('stays visible, outside the quotation marks', async () => {
    listen();
    const src = serveStory({
      people: PEOPLE,
      messages: [{id: 'point', by: 'ada', kind: 'quote', text: 'Bridges matter.'}],
    });
    const page = await paste(`<div><vs-key-message src="${src}"/><article><h2>News</h2><p>Text</p></article></div>`);
    expect(heardText(page)).to.contain('News').and.contain('Text');
    expect(marksIn(must(page.firstElementChild))).to.deep.equal(['open-quote', 'close-quote']);
    expect(isVisible(must(page.querySelector('article')))).to.equal(true);
  });
});

describe('a key message in another language', () => {
  it('speaks Arabic, from right to left', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl"><vs-key-message src="${WEBINAR}#message-emiliya-asadova"></vs-key-message></div>`,
    );
    const message = must(page.firstElementChild);
    await until(() => find(message, 'text')?.textContent?.includes('المتطوعون'));
    const [photo, name] = [partOf(message, 'photo'), partOf(message, 'name')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(must(photo).left).to.be.greaterThan(must(name).right - 1);
    expect(languageOf(partOf(message, 'text'))).to.equal('ar');
    await expectAccessible(page);
  });

  it('marks a text that is in another one, and quotes it in the way of that text', async () => {
    const src = serveStory({
      languages: ['fr'],
      people: PEOPLE,
      messages: [{id: 'point', by: 'ada', kind: 'quote', text: {fr: 'Les ponts comptent.'}}],
    });
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    expect(saidIn(partOf(message, 'text')).language).to.equal('fr');
    const text = must(partOf(message, 'text').firstElementChild);
    expect(getComputedStyle(text, '::before').content).to.equal('open-quote');
    // French has a space there.
    expect(parseFloat(getComputedStyle(text, '::before').paddingInlineEnd)).to.be.greaterThan(0);
  });

  it('that is not translated marks its own words as English', async () => {
    const message = await paste('<vs-key-message lang="de" by="Ada" cite="#a">Brücken zählen.</vs-key-message>');
    expect(saidIn(partOf(message, 'attribution'))).to.deep.include({text: 'Point made by', language: 'en'});
    expect(saidIn(partOf(message, 'source'))).to.deep.include({text: 'Source', language: 'en'});
  });
});
