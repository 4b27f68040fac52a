/** What stands for a tag: a div, and a plain link. */
import {expect} from '@open-wc/testing';
import {repairs} from '../../src/loader/record.js';
import {expectSame, find, has, isVisible, listen, must, pause, seenText, until} from '../base/support/widgets.js';
import {send, untilSeen, widgetIn} from './support.js';

const FOLDER = '/stories/samples/leaving-no-one-behind/';
const CARD = `<vs-speaker-card src="${FOLDER}story.json#sophie-plagerson"><a href="#sp">Sophie Plagerson</a></vs-speaker-card>`;
const DIV = `<div data-vs="speaker-card" data-src="${FOLDER}story.json#sophie-plagerson"><a href="#sp">Sophie Plagerson</a></div>`;
const LINK = `<p><a href="${FOLDER}#vs-speaker-card=sophie-plagerson">Sophie Plagerson</a></p>`;
const SHOWN = /Author Sophie Plagerson Author of the research paper/;

describe('the three carriers', () => {
  it('show the same widget', async () => {
    const shown: string[] = [];
    for (const markup of [CARD, DIV, LINK]) {
      const page = await send(markup);
      const card = await widgetIn(page, 'vs-speaker-card');
      await until(() => card.matches(':state(ready)') && has(card, 'participation'));
      shown.push(seenText(page));
    }
    expect(shown[0]).to.match(SHOWN);
    expect(shown[1]).to.equal(shown[0]);
    expect(shown[2]).to.equal(shown[0]);
  });

  for (const [name, markup] of Object.entries({tag: CARD, div: DIV, link: LINK})) {
    const broken = markup.replace('leaving-no-one-behind', 'nowhere');

    it(`keep their content when the story does not come (${name})`, async () => {
      listen();
      const page = await send(broken);
      const link = must(page.querySelector('a'));
      await widgetIn(page, 'vs-speaker-card');
      expectSame(page.querySelector('a'), link);
      expect(isVisible(link)).to.equal(true);
      expect(seenText(page)).to.contain('Sophie Plagerson');
    });
  }

  it('keep ids, listeners and the focus of what they hold', async () => {
    const page = await send('');
    let clicks = 0;
    const carrier = document.createElement('div');
    carrier.dataset['vs'] = 'speaker-card';
    carrier.dataset['name'] = 'Ada King';
    const button = document.createElement('button');
    button.id = 'more';
    button.textContent = 'More';
    button.addEventListener('click', () => clicks++);
    carrier.append(button);
    page.append(carrier);
    button.focus();
    const card = await widgetIn(page, 'vs-speaker-card');
    expectSame(document.activeElement, button);
    expectSame(document.getElementById('more'), button);
    button.click();
    expect(clicks).to.equal(1);
    expectSame(button.parentElement, card);
  });

  it('take a place in a sentence without losing the rest of it', async () => {
    const page = await send(
      `<p>Hear <a href="${FOLDER}#vs-speaker-card=sophie-plagerson">Sophie Plagerson</a> speak.</p>`,
    );
    const card = await widgetIn(page, 'vs-speaker-card');
    await untilSeen(page, /^Hear .*Sophie Plagerson.* speak\.$/);
    expect(find(card, 'heading')?.querySelector('a')?.getAttribute('href')).to.contain('#vs-speaker-card=');
  });
});

describe('a div', () => {
  it('has the attributes of the widget, whatever else it has', async () => {
    const page = await send(
      `<div class="wp-block" data-aos="fade" data-vs="VS-Speaker-Card" data-name="Ada King" data-role="Engineer"
        data-headinglevel="4" data-layout="row" data-lang="fr" onclick="void 0">She built it.</div>`,
    );
    const card = await widgetIn(page, 'vs-speaker-card');
    await untilSeen(page, 'AK Ada King Engineer She built it.');
    expect(card.shadowRoot?.querySelector('h4')?.textContent).to.equal('Ada King');
    expect(card.getAttributeNames().sort()).to.deep.equal(['heading-level', 'lang', 'layout', 'name']);
  });

  it('follows what a preview changes', async () => {
    const page = await send('<div data-vs="speaker-card" data-name="Ada King">Text</div>');
    const carrier = must(page.querySelector<HTMLElement>('[data-vs]'));
    await untilSeen(page, 'AK Ada King Text');
    carrier.dataset['name'] = 'Grace Moyo';
    await untilSeen(page, 'GM Grace Moyo Text');
    carrier.textContent = 'Other text';
    await untilSeen(page, 'GM Grace Moyo Other text');
  });

  it('is the same again after an editor saved what it showed', async () => {
    const page = await send('<div data-vs="speaker-card" data-name="Ada King"><p>Text</p></div>');
    await untilSeen(page, 'AK Ada King Text');
    const again = await send(page.innerHTML);
    await untilSeen(again, 'AK Ada King Text');
    await pause();
    expect(again.querySelectorAll('vs-speaker-card').length).to.equal(1);
  });

  it('holds slides that are divs and links', async () => {
    const page = await send(
      `<div data-vs="case-study-carousel" data-label="Stories"><div data-vs="case-study-card" data-heading="One">Text</div><div data-vs="case-study-card" data-heading="Two">Text</div></div>`,
    );
    const carousel = await widgetIn(page, 'vs-case-study-carousel');
    await untilSeen(page, /One Text.*Two Text/);
    expect(carousel.shadowRoot?.querySelectorAll('[part=slide]').length).to.equal(2);
  });

  it('that names no element is told to its author, and stays', async () => {
    const told = listen();
    const page = await send('<div data-vs="speeker-card">Ada King</div>');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]).to.include({code: 'carrier-unknown', hint: 'Did you mean <vs-speaker-card>?'});
    expect(page.innerHTML).to.equal('<div data-vs="speeker-card">Ada King</div>');
  });

  for (const where of [
    '<div contenteditable="true">$</div>',
    '<div contenteditable="true"><p contenteditable="false">$</p></div>',
  ]) {
    it(`is left alone where somebody edits: ${where}`, async () => {
      const before = where.replace('$', '<span data-vs="speaker-card" data-name="Ada">Ada</span>');
      const page = await send(before);
      await pause(300);
      expect(page.innerHTML).to.equal(before);
    });
  }

  for (const [framework, mark] of [
    ['React', '__reactFiber$1'],
    ['Vue', '__vnode'],
    ['Angular', '__ngContext__'],
    ['Svelte', Symbol('attributes')],
  ] as const) {
    it(`whose content is drawn by ${framework} is left alone`, async () => {
      const told = listen();
      const page = await send('');
      const carrier = document.createElement('div');
      carrier.setAttribute('data-vs', 'speaker-card');
      const text = Object.assign(document.createElement('p'), {textContent: 'Ada'});
      Object.defineProperty(text, mark, {value: {}});
      carrier.append(text);
      page.append(carrier);
      await until(() => told.problems.some(({code}) => code === 'carrier-owned'));
      expectSame(text.parentElement, carrier);
    });
  }

  it('has its quotation marks mended, and that is recorded', async () => {
    const told = listen();
    const page = await send('<div data-vs=“speaker-card” data-name=“Ada King”>Ada King spoke.</div>');
    await untilSeen(page, 'AK Ada King Ada King spoke.');
    const [repair] = repairs();
    expectSame(repair?.carrier, page.querySelector<HTMLElement>('[data-vs]'));
    expect(repair?.repaired).to.equal('data-vs="speaker-card" data-name="Ada King"');
    await until(() => told.problems.some(({code}) => code === 'markup-mended'));
    expect(page.firstElementChild?.getAttribute('data-vs')).to.equal('“speaker-card”');
  });
});
