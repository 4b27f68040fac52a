import {expect} from '@open-wc/testing';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import type {ProblemEvent} from '../../src/base/events.js';
import type {SpeakerCard} from '../../src/elements/speaker-card/speaker-card.js';
import type {SdgBadge} from '../../src/elements/sdg-badge/sdg-badge.js';
import {serveStory} from './support/served-story.js';
import {
  expectSame,
  find,
  has,
  listen,
  must,
  partOf,
  paste,
  pause,
  seenText,
  settled,
  type Told,
  until,
} from './support/widgets.js';

async function untilTold(told: Told, count: number): Promise<void> {
  await until(() => told.problems.length >= count, `${count} problems are told`);
  await pause();
}

describe('a problem of a widget', () => {
  it('is told in one line of the console: what, where and the way out', async () => {
    const told = listen();
    await paste('<vs-speaker-card name="Ada" layout="circle">Text</vs-speaker-card>');
    await untilTold(told, 1);
    expect(told.lines).to.have.lengthOf(1);
    expect(told.lines[0]).to.match(/^\[volunteer-story-widgets\] <vs-speaker-card> /);
    expect(told.lines[0]).to.contain('layout="circle"').and.contain('compact').and.contain('row').and.not.contain('\n');
  });

  it('reaches the page as vs-problem, out of shadow roots too, with everything a script needs', async () => {
    listen();
    const outer = document.createElement('div');
    document.body.append(outer);
    const inner = document.createElement('vs-speaker-card');
    inner.setAttribute('name', 'Ada');
    inner.setAttribute('href', 'javascript:alert(1)');
    outer.attachShadow({mode: 'open'}).append(inner);
    const {detail, bubbles, composed} = await new Promise<ProblemEvent>((resolve) => {
      document.addEventListener('vs-problem', resolve, {once: true});
    });
    outer.remove();
    expect({bubbles, composed}).to.deep.equal({bubbles: true, composed: true});
    expectSame(detail.element, inner);
    expect(detail.code).to.equal('address-refused');
    expect(detail.message).to.contain('href').and.contain('javascript:alert(1)');
    expect(detail.hint).to.contain('https://');
  });

  it('is told once, however often the widget is drawn', async () => {
    const told = listen();
    const card = await paste<SpeakerCard>('<vs-speaker-card name="Ada" layout="circle">Text</vs-speaker-card>');
    await untilTold(told, 1);
    for (const organization of ['A', 'B', 'C']) {
      card.organization = organization;
      await settled(card);
    }
    await pause();
    expect(told.problems).to.have.lengthOf(1);
    expect(told.lines).to.have.lengthOf(1);
  });

  it('is told again for another value', async () => {
    const told = listen();
    const badge = await paste<SdgBadge>('<vs-sdg-badge goal="18">Goal 18</vs-sdg-badge>');
    await untilTold(told, 1);
    badge.setAttribute('goal', '19');
    await untilTold(told, 2);
    expect(told.problems.map(({message}) => message)).to.have.lengthOf(2);
    expect(told.problems[1]?.message).to.contain('19');
  });

  it('is not told when a script that makes the widget mends it at once', async () => {
    const told = listen();
    const badge = document.createElement('vs-sdg-badge');
    document.body.append(badge);
    await badge.updateComplete;
    badge.goal = '5';
    await pause(300);
    expect(told.problems).to.deep.equal([]);
    badge.goal = '';
    await untilTold(told, 1);
    badge.remove();
    expect(told.problems[0]?.code).to.equal('attribute-missing');
  });

  it('is told for each widget that has it', async () => {
    const told = listen();
    await paste('<div><vs-sdg-badge goal="18">A</vs-sdg-badge><vs-sdg-badge goal="18">B</vs-sdg-badge></div>');
    await untilTold(told, 2);
    expect(new Set(told.problems.map(({element}) => element)).size).to.equal(2);
  });

  it('is told one by one when there are several', async () => {
    const told = listen();
    await paste('<vs-speaker-card layout="circle" heading-level="7" photo="javascript:1">Text</vs-speaker-card>');
    await untilTold(told, 3);
    expect(told.problems.map(({code}) => code)).to.have.members([
      'value-unknown',
      'address-refused',
      'attribute-missing',
    ]);
    expect(told.lines).to.have.lengthOf(3);
  });

  it('is told about a heading level once the level is used', async () => {
    const told = listen();
    await paste('<vs-speaker-card name="Ada" heading-level="7">Text</vs-speaker-card>');
    await untilTold(told, 1);
    expect(told.problems[0]?.message).to.contain('heading-level="7"');
  });

  it('is not shown to visitors', async () => {
    listen();
    const card = await paste('<vs-speaker-card name="Ada" layout="circle">Text</vs-speaker-card>');
    await pause();
    expect(has(card, 'problems')).to.equal(false);
    expect(seenText(card)).to.not.contain('circle');
  });

  it('does not exist where nothing is wrong', async () => {
    const told = listen();
    await paste(
      '<vs-speaker-card name="Ada" role="Engineer" organization="UNV" participation="speaker" layout="row" heading-level="4" href="#ada">Text</vs-speaker-card>',
    );
    await pause();
    expect([...told.messages, ...told.lines]).to.deep.equal([]);
  });
});

describe('an attribute that is nearly one of a widget', () => {
  for (const [markup, hint] of [
    ['<vs-speaker-card name="Ada" jobttitle="Nurse">Text</vs-speaker-card>', 'job-title="Nurse"'],
    ['<vs-speaker-card nmae="Ada">Text</vs-speaker-card>', 'name="Ada"'],
    ['<vs-speaker-card name="Ada" organisation="UNV">Text</vs-speaker-card>', 'organization="UNV"'],
    ['<vs-sdg-badge gaol="5">Goal 5</vs-sdg-badge>', 'goal="5"'],
  ] as const)
    it(`is told in one line, with what may be meant: ${markup}`, async () => {
      const told = listen();
      const widget = await paste(markup);
      await until(() => told.problems.some(({code}) => code === 'attribute-unknown'));
      await settled(widget);
      await pause();
      const lines = told.lines.filter((line) => line.includes('has no attribute'));
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain(`Did you mean ${hint}?`);
      expect(seenText(widget)).to.contain(markup.includes('Goal 5') ? 'Goal 5' : 'Text');
    });

  it('is shown in place where the author asks for it', async () => {
    const told = listen();
    const card = await paste('<vs-speaker-card name="Ada" jobttitle="Nurse" debug>Text</vs-speaker-card>');
    await until(() => has(card, 'problems') && told.problems.length > 0);
    expect(seenText(partOf(card, 'problems'))).to.contain('jobttitle');
  });

  it('is read as it was meant, and silently, where it lost nothing but hyphens and capitals', async () => {
    const told = listen();
    const card = await paste('<vs-speaker-card name="Ada" jobTitle="Nurse" headinglevel="4">Text</vs-speaker-card>');
    await until(() => seenText(card).includes('Nurse') && card.shadowRoot?.querySelector('h4'));
    await pause(100);
    expect([...told.messages, ...told.lines]).to.deep.equal([]);
  });

  it('stays as it is where somebody edits the page', async () => {
    const told = listen();
    const card = await paste('<vs-speaker-card name="Ada" jobtitle="Nurse" contenteditable>Text</vs-speaker-card>');
    await until(() => told.problems.some(({code}) => code === 'attribute-unknown'));
    expect(card.hasAttribute('job-title')).to.equal(false);
  });

  it('is none of the browser, of a framework or of a script', async () => {
    const told = listen();
    await paste(`<vs-speaker-card name="Ada" class="a" id="b" style="color: red" slot="c" part="d" title="e" lang="en" dir="ltr"
      hidden="until-found" tabindex="0" role="listitem" aria-label="f" data-name="g" data-nmae="h" onclick="i" accesskey="j"
      contenteditable="false" itemprop="k" itemscope numbering="latn" v-cloak ng-version="1" _ngcontent-ng-c1 exportparts="l"
      hx-get="m" nonce="n" popover is="o" x-data="p">Text</vs-speaker-card>`);
    await pause(300);
    expect(told.lines).to.deep.equal([]);
  });
});

describe('debug', () => {
  it('shows the faults of a story in each widget that asks, also when another told them first', async () => {
    const src = serveStory({event: {title: 'Sample', start: '2099-13-01'}});
    const place = await paste(`<div><vs-speaker-card src="${src}">One</vs-speaker-card></div>`);
    await pause();
    place.insertAdjacentHTML('beforeend', `<vs-speaker-card src="${src}" debug>Two</vs-speaker-card>`);
    const asked = must(place.lastElementChild);
    await until(() => find(asked, 'problems')?.textContent?.includes('event.start'), 'the fault is shown');
  });

  it('shows what is wrong in the widget itself', async () => {
    listen();
    const card = await paste(
      '<vs-speaker-card name="Ada" layout="circle" photo="javascript:1" debug>Text</vs-speaker-card>',
    );
    await until(() => find(card, 'problems'));
    const list = partOf(card, 'problems');
    expect(list.querySelectorAll('li')).to.have.lengthOf(2);
    expect(seenText(card))
      .to.contain('layout="circle"')
      .and.contain('photo="javascript:1"')
      .and.contain('Ada')
      .and.contain('Text');
  });

  it('marks its list as English, on pages in other languages too', async () => {
    listen();
    const card = await paste(
      '<div lang="ar"><vs-speaker-card name="Ada" layout="circle" debug>Text</vs-speaker-card></div>',
    );
    const widget = card.firstElementChild ?? card;
    await until(() => find(widget, 'problems'));
    expect(partOf(widget, 'problems').lang).to.equal('en');
    expect(getComputedStyle(partOf(widget, 'problems')).direction).to.equal('ltr');
  });

  it('shows the list when it is added later, and removes it with the attribute', async () => {
    listen();
    const card = await paste('<vs-speaker-card name="Ada" layout="circle">Text</vs-speaker-card>');
    card.setAttribute('debug', '');
    await until(() => find(card, 'problems'), 'the list is shown');
    card.removeAttribute('debug');
    await until(() => !find(card, 'problems'), 'the list is removed');
    expect(seenText(card)).to.contain('Ada');
  });

  it('is off when an editor wrote "false"', async () => {
    listen();
    const card = await paste('<vs-speaker-card name="Ada" layout="circle" debug="false">Text</vs-speaker-card>');
    await pause();
    expect(has(card, 'problems')).to.equal(false);
  });

  it('follows what the author mends', async () => {
    listen();
    const card = await paste(
      '<vs-speaker-card name="Ada" layout="circle" photo="javascript:1" debug>Text</vs-speaker-card>',
    );
    await until(() => find(card, 'problems'));
    card.setAttribute('layout', 'row');
    await until(() => find(card, 'problems')?.children.length === 1, 'one problem is left');
    card.removeAttribute('photo');
    await until(() => !find(card, 'problems'), 'no problem is left');
  });

  it('shows nothing where nothing is wrong', async () => {
    const card = await paste('<vs-speaker-card name="Ada" debug>Text</vs-speaker-card>');
    await pause();
    expect(has(card, 'problems')).to.equal(false);
  });

  it('shows the words of an author as text, never as HTML', async () => {
    listen();
    const card = await paste('<vs-speaker-card name="Ada" layout="&lt;img src=x&gt;" debug>Text</vs-speaker-card>');
    await until(() => find(card, 'problems'));
    expect(partOf(card, 'problems').querySelectorAll('img').length).to.equal(0);
    expect(seenText(card)).to.contain('<img src=x>');
  });
});
