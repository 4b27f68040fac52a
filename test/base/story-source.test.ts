import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../src/elements/case-study-card/vs-case-study-card.js';
import type {SpeakerCard} from '../../src/elements/speaker-card/speaker-card.js';
import {expectAccessible} from '../support/axe.js';
import {find, heardText, listen, partOf, pause, saidIn, seenText, settled, until} from './support/widgets.js';

const STORY = {
  version: 1,
  title: 'A story',
  languages: ['en', 'fr', 'ar'],
  people: [
    {
      id: 'ada',
      name: 'Ada King',
      role: {en: 'Engineer', fr: 'Ingénieure'},
      organization: {fr: 'Une association'},
      participation: 'moderator',
      country: 'ZM',
      href: 'people/ada.html',
      summary: {en: 'Built a bridge.', fr: 'A construit un pont.', ar: 'بنت جسرا.'},
    },
    {id: 'grace', name: 'Grace Moyo'},
  ],
};

const {fetch} = globalThis;

/** A server that answers when it is told to, and remembers what it was asked. */
class Server {
  readonly asked: string[] = [];
  aborted = 0;
  #answers = new Map<string, Promise<Response>>();

  constructor() {
    globalThis.fetch = (input, options) => {
      const address = String(input);
      this.asked.push(address);
      options?.signal?.addEventListener('abort', () => this.aborted++);
      return (this.#answers.get(address) ?? Promise.resolve(new Response('', {status: 404}))).then((one) =>
        one.clone(),
      );
    };
  }

  /** Serves `story` at a new address, at once or when the returned function is called. */
  serve(story: unknown, {held = false} = {}): {address: string; release: () => void} {
    const address = `https://partner.example/${crypto.randomUUID()}/story.json`;
    let release = (): void => undefined;
    const gate = held ? new Promise<void>((resolve) => (release = resolve)) : Promise.resolve();
    this.#answers.set(
      address,
      gate.then(() => new Response(typeof story === 'string' ? story : JSON.stringify(story))),
    );
    return {address, release};
  }
}

async function card(src: string, {content = '', lang = 'en', name = ''} = {}): Promise<SpeakerCard> {
  const frame = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('vs-speaker-card');
  element.setAttribute('src', src);
  if (name) element.setAttribute('name', name);
  element.innerHTML = content;
  frame.append(element);
  return element;
}

async function drawnCard(src: string, options?: Parameters<typeof card>[1]): Promise<SpeakerCard> {
  const element = await card(src, options);
  await until(() => find(element, 'base'));
  await settled(element);
  return element;
}

describe('a widget with a story file', () => {
  let server: Server;

  beforeEach(() => {
    server = new Server();
  });

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('shows the item that its address names, accessibly', async () => {
    const {address} = server.serve(STORY);
    const element = await drawnCard(`${address}#ada`);
    expect(seenText(element)).to.equal('AK Moderator Ada King Engineer Une association Zambia Built a bridge.');
    expect(partOf(element, 'heading').querySelector('a')!.href).to.equal(new URL('people/ada.html', address).href);
    await expectAccessible(element);
  });

  it('asks once, however many widgets show the file', async () => {
    const {address} = server.serve(STORY);
    const cards = await Promise.all([
      drawnCard(`${address}#ada`),
      drawnCard(`${address}#grace`),
      drawnCard(`${address}#ada`),
    ]);
    expect(cards.map((element) => partOf(element, 'heading').textContent)).to.deep.equal([
      'Ada King',
      'Grace Moyo',
      'Ada King',
    ]);
    expect(server.asked).to.deep.equal([address]);
  });

  it('shows what its author typed rather than what the file says', async () => {
    const {address} = server.serve(STORY);
    const element = await drawnCard(`${address}#ada`, {name: 'Countess of Lovelace'});
    expect(partOf(element, 'heading').textContent).to.equal('Countess of Lovelace');
    expect(partOf(element, 'job-title').textContent).to.equal('Engineer');
    element.setAttribute('job-title', 'Mathematician');
    await settled(element);
    expect(partOf(element, 'job-title').textContent).to.equal('Mathematician');
    element.removeAttribute('job-title');
    await settled(element);
    expect(partOf(element, 'job-title').textContent).to.equal('Engineer');
  });

  it('shows the text between its tags until the file is here, and the file’s text then', async () => {
    const {address, release} = server.serve(STORY, {held: true});
    const element = await card(`${address}#ada`, {content: '<p>Ada built something.</p>'});
    await until(() => element.matches(':state(loading)'));
    expect(element.shadowRoot, 'nothing hides the text').to.equal(null);
    release();
    await until(() => find(element, 'base'));
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(seenText(element)).to.contain('Built a bridge.').and.not.to.contain('something');
  });

  it('takes over the link of the text that the file replaces, where the file has none', async () => {
    const {address} = server.serve(STORY);
    const element = await drawnCard(`${address}#grace`, {content: '<a href="#grace">Grace Moyo</a>'});
    expect(partOf(element, 'heading').querySelector('a')!.getAttribute('href')).to.equal('#grace');
    expect(seenText(element)).to.equal('GM Grace Moyo');
  });

  it('replaces a fallback that sets a name apart from its line', async () => {
    const {address} = server.serve(STORY);
    const element = await drawnCard(`${address}#ada`, {content: '<p>The fallback of <bdi>Ada</bdi></p>'});
    expect(seenText(element)).not.to.contain('The fallback');
  });

  it('keeps what is more than a fallback between its tags', async () => {
    const {address} = server.serve(STORY);
    listen();
    const element = await drawnCard(`${address}#ada`, {content: '<article><h2>The rest of the page</h2></article>'});
    expect(seenText(element)).to.contain('The rest of the page');
  });

  describe('speaks the language of its place', () => {
    it('and marks what the file has only in another one', async () => {
      const {address} = server.serve(STORY);
      const element = await drawnCard(`${address}#ada`);
      expect(saidIn(partOf(element, 'organization'))).to.deep.include({text: 'Une association', language: 'fr'});
      expect(saidIn(partOf(element, 'job-title'))).to.deep.include({text: 'Engineer', language: 'en'});
      expect(partOf(element, 'job-title').querySelector('[lang]')).to.equal(null);
    });

    it('with the direction that a text needs', async () => {
      const {address} = server.serve(STORY);
      const element = await drawnCard(`${address}#ada`, {lang: 'ar'});
      expect(saidIn(partOf(element, 'job-title'))).to.deep.equal({text: 'Engineer', language: 'en', direction: 'ltr'});
      expect(saidIn(partOf(element, 'text'))).to.deep.equal({text: 'بنت جسرا.', language: 'ar', direction: 'rtl'});
    });

    it('and takes a sentence without a tag for one in the first language of the file, and a name for none', async () => {
      const {address} = server.serve({
        ...STORY,
        people: [{id: 'eve', name: 'Eve Sand', role: 'Engineer', organization: 'River Bank', summary: 'Built a dam.'}],
      });
      const element = await drawnCard(`${address}#eve`, {lang: 'ar'});
      const english = {language: 'en', direction: 'ltr'};
      expect(saidIn(partOf(element, 'text'))).to.deep.equal({text: 'Built a dam.', ...english});
      expect(saidIn(partOf(element, 'job-title'))).to.deep.equal({text: 'Engineer', ...english});
      for (const name of ['heading', 'organization']) {
        expect(partOf(element, name).querySelector('[lang]'), name).to.equal(null);
      }
    });

    it('and follows when that changes', async () => {
      const {address} = server.serve(STORY);
      const element = await drawnCard(`${address}#ada`);
      element.parentElement!.lang = 'fr';
      await until(() => heardText(element).includes('A construit un pont.'));
      expect(partOf(element, 'job-title').textContent).to.equal('Ingénieure');
      expect(server.asked).to.have.lengthOf(1);
    });
  });

  it('shows another item, or another file, when its address changes', async () => {
    const {address} = server.serve(STORY);
    const other = server.serve({...STORY, people: [{id: 'ada', name: 'Another Ada'}]});
    const element = await drawnCard(`${address}#ada`);
    element.src = `${address}#grace`;
    await until(() => partOf(element, 'heading').textContent === 'Grace Moyo');
    element.src = `${other.address}#ada`;
    await until(() => partOf(element, 'heading').textContent === 'Another Ada');
    element.removeAttribute('src');
    await until(() => !find(element, 'heading'));
  });

  it('shows the only item of its kind without being told which', async () => {
    const {address} = server.serve({...STORY, people: STORY.people.slice(0, 1)});
    expect(partOf(await drawnCard(address), 'heading').textContent).to.equal('Ada King');
  });

  it('waits for nothing once it has left the page', async () => {
    const {address, release} = server.serve(STORY, {held: true});
    const element = await card(`${address}#ada`);
    await until(() => server.asked.length === 1);
    const {parentElement} = element;
    element.remove();
    expect(server.aborted).to.equal(1);
    release();
    await pause();
    expect(element.shadowRoot).to.equal(null);
    parentElement!.append(element);
    await until(() => find(element, 'base'));
    expect(partOf(element, 'heading').textContent).to.equal('Ada King');
  });

  describe('when something is wrong', () => {
    it('keeps the text between its tags, says what failed, and that it failed', async () => {
      const told = listen();
      const element = await drawnCard('https://partner.example/nowhere/story.json#ada', {
        content: '<a href="#ada">Ada King</a>',
      });
      expect(seenText(element)).to.equal('Ada King');
      expect(element.matches(':state(failed)')).to.equal(true);
      await until(() => told.problems.length > 0);
      expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
      expect(told.messages[0]).to.contain('https://partner.example/nowhere/story.json#ada').and.to.contain('404');
      await expectAccessible(element);
    });

    it('still shows what its author typed', async () => {
      listen();
      const element = await drawnCard('https://partner.example/nowhere/story.json#ada', {name: 'Ada King'});
      expect(seenText(element)).to.equal('AK Ada King');
    });

    it('says so in the console once, and to the page for each widget', async () => {
      const told = listen();
      const address = 'https://partner.example/nowhere-at-all/story.json#ada';
      await Promise.all([drawnCard(address), drawnCard(address)]);
      await until(() => told.problems.length === 2);
      expect(told.lines.filter((line) => line.includes(address))).to.have.lengthOf(1);
    });

    it('asks for no address that could run something', async () => {
      const told = listen();
      const element = await drawnCard('javascript:alert(1)', {content: '<p>Ada</p>'});
      await until(() => told.problems.length > 0);
      expect(told.problems[0]!.code).to.equal('address-refused');
      expect(server.asked).to.deep.equal([]);
      expect(seenText(element)).to.equal('Ada');
    });

    it('names the item that was meant', async () => {
      const {address} = server.serve(STORY);
      const told = listen();
      const element = await drawnCard(`${address}#grase`, {content: '<p>Grace</p>'});
      await until(() => told.problems.length > 0);
      expect(told.problems[0]).to.deep.include({code: 'story-item-unknown', hint: 'Write one of: #grace.'});
      expect(seenText(element)).to.equal('Grace');
    });

    it('lists the items when none was named', async () => {
      const {address} = server.serve(STORY);
      const told = listen();
      await drawnCard(address);
      await until(() => told.problems.length > 0);
      expect(told.problems[0]!.hint).to.equal('Write one of: #ada, #grace.');
    });

    it('tells each fault of the file once, with its place and the way out', async () => {
      const {address} = server.serve({...STORY, caseStudies: [{id: 'bridge', title: 'A bridge', sdgs: [18]}]});
      const told = listen();
      await Promise.all([drawnCard(`${address}#ada`), drawnCard(`${address}#grace`)]);
      await until(() => told.problems.length > 0);
      await pause();
      expect(told.problems.map(({code}) => code)).to.deep.equal(['story-fault']);
      expect(told.messages[0]).to.contain('caseStudies[0].sdgs[0]: 18 is not a Goal');
    });

    it('no longer says that it failed once nothing is asked of it', async () => {
      listen();
      const element = await drawnCard('https://partner.example/gone/story.json#ada', {name: 'Ada King'});
      expect(element.matches(':state(failed)')).to.equal(true);
      element.src = '';
      await settled(element);
      expect(element.matches(':state(failed)')).to.equal(false);
    });

    it('no longer says that it waits for a file that is not wanted any more', async () => {
      const {address} = server.serve(STORY);
      const {address: other} = server.serve(STORY, {held: true});
      const element = await drawnCard(`${address}#ada`);
      element.src = `${other}#ada`;
      await until(() => element.matches(':state(loading)'));
      element.removeAttribute('src');
      await settled(element);
      expect(element.matches(':state(loading)')).to.equal(false);
    });

    it('lists what is wrong in place, for authors', async () => {
      listen();
      const element = await card('https://partner.example/nothing-here/story.json#ada', {content: '<p>Ada</p>'});
      element.debug = true;
      await until(() => find(element, 'problems'));
      expect(partOf(element, 'problems').textContent).to.contain('404');
    });
  });
});
