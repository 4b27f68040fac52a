import {expect, fixture} from '@open-wc/testing';
import {discover, observe} from '../../src/loader/loader.js';
import {has, heardText, isVisible, listen, must, pause, until} from '../base/support/widgets.js';

describe('the loader', () => {
  before(() => observe());

  const appears = (element: Element): Promise<void> =>
    until(() => has(element, 'base'), `<${element.localName}> is drawn`);

  it('finds a tag that is added later', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const card = document.createElement('vs-speaker-card');
    card.setAttribute('name', 'Ada');
    page.append(card);
    await appears(card);
    expect(heardText(card)).to.equal('Ada');
  });

  it('finds tags deep in HTML that is added later', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    page.innerHTML = '<section><div><p><vs-sdg-badge goal="5">Goal 5</vs-sdg-badge></p></div></section>';
    await appears(must(page.querySelector('vs-sdg-badge')));
  });

  it('finds tags inside widgets that are added later', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    page.innerHTML =
      '<vs-case-study-carousel label="Stories"><vs-case-study-card heading="One">Text</vs-case-study-card></vs-case-study-carousel>';
    await appears(must(page.querySelector('vs-case-study-card')));
    await appears(must(page.querySelector('vs-case-study-carousel')));
  });

  it('finds tags in a shadow root when it is asked to', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<vs-speaker-card name="Ada">Text</vs-speaker-card>';
    discover(root);
    await appears(must(root.querySelector('vs-speaker-card')));
  });

  it('tells the author of an unknown tag what may be meant, and leaves its content', async () => {
    const told = listen();
    const page = await fixture<HTMLElement>(
      '<div><vs-speeker-card name="Ada"><p>She spoke. <a href="#more">More</a></p></vs-speeker-card></div>',
    );
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['tag-unknown']);
    expect(told.problems[0]?.hint).to.equal('Did you mean <vs-speaker-card>?');
    expect(told.problems[0]?.element.localName).to.equal('vs-speeker-card');
    expect(told.lines[0]).to.contain('<vs-speeker-card>').and.contain('<vs-speaker-card>');
    expect(heardText(page)).to.equal('She spoke. More');
    expect(isVisible(must(page.querySelector('a')))).to.equal(true);
  });

  it('tells of an unknown tag once, however often it stands on the page', async () => {
    const told = listen();
    await fixture('<div><vs-sdg-bagde>1</vs-sdg-bagde><vs-sdg-bagde>2</vs-sdg-bagde></div>');
    await until(() => told.problems.length > 0);
    await pause();
    expect(told.problems.length).to.equal(1);
  });

  it('tells of a tag that lost its hyphens, at load and later, once', async () => {
    const told = listen();
    const page = await fixture<HTMLElement>('<div><vssdgbadge goal="5">Goal 5</vssdgbadge></div>');
    page.insertAdjacentHTML('beforeend', '<p><vssdgbadge goal="4">Goal 4</vssdgbadge></p>');
    await until(() => told.problems.length > 0);
    await pause();
    expect(told.problems.map(({code, hint}) => `${code}: ${hint}`)).to.deep.equal([
      'tag-unknown: Did you mean <vs-sdg-badge>?',
    ]);
    expect(told.lines).to.have.lengthOf(1);
    expect(told.lines[0]).to.contain('<vssdgbadge> is not an element of this library.');
    expect(heardText(page)).to.equal('Goal 5 Goal 4');
  });

  it('leaves a damaged tag without hyphens as it is', async () => {
    const told = listen();
    const page = await fixture<HTMLElement>('<div></div>');
    page.innerHTML = '<vsspeakercard name=“Ada King”>, spoke.<h2>News</h2></vsspeakercard>';
    const {outerHTML} = must(page.firstElementChild);
    await until(() => told.problems.length > 0);
    await pause();
    expect(told.problems.map(({code}) => code)).to.deep.equal(['tag-unknown']);
    expect(page.innerHTML).to.equal(outerHTML);
  });

  it('leaves the tags of others alone', async () => {
    const told = listen();
    const page = await fixture<HTMLElement>(
      '<div><other-card>Text</other-card><vsx-card>Text</vsx-card><vswidget>Text</vswidget></div>',
    );
    await pause();
    expect(told.lines).to.deep.equal([]);
    page.append(document.createElement('vsother'));
    await pause();
    expect(told.lines).to.deep.equal([]);
    expect(heardText(page)).to.equal('TextTextText');
  });

  it('does no harm to a tag that is removed while it loads', async () => {
    const told = listen();
    const page = await fixture<HTMLElement>('<div><vs-speaker-card name="Ada"></vs-speaker-card></div>');
    page.replaceChildren();
    await pause();
    expect(told.lines).to.deep.equal([]);
  });
});
