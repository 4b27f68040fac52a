/** The tool itself, as an editor uses it. */
import {expect, fixture} from '@open-wc/testing';
import '../../snippet-maker/define.js';
import {EXAMPLE_SCRIPTS} from '../../snippet-maker/snippet.js';
import {PLACES} from '../../src/doctor/places.js';
import {REQUIRED} from '../../snippet-maker/widgets.js';
import '../../src/index.js';
import {expectAccessible} from '../support/axe.js';
import {emulateMediaOrSkip} from '../support/media.js';
import {must, pause, until} from '../base/support/widgets.js';

const STORY = '/stories/samples/leaving-no-one-behind/story.json';

interface Settings {
  readonly lang?: string;
  readonly width?: number;
  readonly integrity?: object;
}

async function open({lang = 'en', width = 1000, integrity = {}}: Settings = {}): Promise<HTMLElement> {
  const hashes = `data:application/json,${encodeURIComponent(JSON.stringify(integrity))}`;
  const maker = document.createElement('snippet-maker');
  const attributes = {widgets: '/custom-elements.json', integrity: hashes, scripts: EXAMPLE_SCRIPTS, story: STORY};
  for (const [name, value] of Object.entries(attributes)) maker.setAttribute(name, value);
  const page = await fixture<HTMLElement>(`<main lang="${lang}"></main>`);
  page.style.width = `${width}px`;
  page.append(maker);
  await until(() => maker.querySelector('[slot] > *'), 'the preview');
  return maker;
}

const inside = <T extends HTMLElement = HTMLInputElement>(maker: HTMLElement, selector: string): T =>
  must(must(maker.shadowRoot).querySelector<T>(selector), selector);

const lineOf = (maker: HTMLElement): string => inside<HTMLTextAreaElement>(maker, '#line').value;

function choose(maker: HTMLElement, selector: string, value: string): void {
  const select = inside<HTMLSelectElement>(maker, selector);
  select.value = value;
  expect(select.value, `${selector} offers ${value}`).to.equal(value);
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

function type(maker: HTMLElement, selector: string, value: string): void {
  const field = inside(maker, selector);
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

const previewOf = (maker: HTMLElement): HTMLElement => must(maker.querySelector<HTMLElement>('[slot] > *'));

describe('The snippet maker', function () {
  this.timeout(60_000);

  it('has a line to copy at once, for every widget and every system', async () => {
    const maker = await open();
    const tags = [...inside<HTMLSelectElement>(maker, '#widget').options].map(({value}) => value);
    expect(tags).to.have.length.above(15);
    for (const tag of tags) {
      choose(maker, '#widget', tag);
      for (const system of Object.keys(PLACES)) {
        choose(maker, '#system', system);
        expect(lineOf(maker), `${tag} ${system}`).to.match(/^<.*\p{L}.*>$/u);
        expect(previewOf(maker).localName).to.equal(tag);
      }
    }
  });

  it('writes what is typed into the line, and shows it', async () => {
    const maker = await open();
    type(maker, '#field-name', 'Sophie "S" <Plagerson>');
    expect(lineOf(maker)).to.contain('name="Sophie &quot;S&quot; &lt;Plagerson&gt;"');
    await until(() => previewOf(maker).getAttribute('name') === 'Sophie "S" <Plagerson>', 'the preview');
    type(maker, '#text', 'One\nTwo');
    expect(lineOf(maker)).to.contain('>One Two</vs-speaker-card>');
    choose(maker, '#field-country', 'XK');
    type(maker, '#field-country', 'XK');
    expect(lineOf(maker)).to.contain('country="XK"');
    expect(inside<HTMLElement>(maker, '[data-field=country]').textContent).to.contain('resolution 1244 (1999)');
  });

  it('asks first for what a widget cannot do without', async () => {
    const maker = await open();
    for (const [tag, name] of Object.entries(REQUIRED)) {
      choose(maker, '#widget', tag);
      const first = inside<HTMLElement>(maker, '[data-field]');
      expect(first.dataset['field'], tag).to.equal(name);
      expect(first.textContent).to.contain('required');
    }
  });

  it('tells a problem beside the field that it concerns, until it is mended', async () => {
    const maker = await open();
    type(maker, '#field-href', 'javascript:alert(1)');
    const problem = inside<HTMLElement>(maker, '#field-href-problem');
    await until(() => problem.textContent?.includes('is not an address'), 'the problem');
    expect(problem.hidden).to.equal(false);
    expect(inside(maker, '#field-href').getAttribute('aria-invalid')).to.equal('true');
    expect(inside(maker, '#field-href').getAttribute('aria-describedby')).to.contain(problem.id);
    expect(inside(maker, '#field-name').getAttribute('aria-invalid')).to.equal(null);
    type(maker, '#field-href', 'https://example.org/');
    await until(() => problem.hidden, 'no problem');
    type(maker, '#field-name', '');
    await until(() => !inside(maker, '#field-name-problem').hidden, 'the missing name');
  });

  it('takes the line that survives in a system, and says why', async () => {
    const maker = await open();
    const lines = {
      'wordpress-trusted': /^<vs-speaker-card /,
      'wordpress-others': /^<div data-vs="speaker-card" data-name=/,
      'drupal-basic':
        /^<a href="http.*\/leaving-no-one-behind\/#vs-speaker-card=sonia-mehzabeen">Sonia Mehzabeen<\/a>$/,
      sharepoint: /^<iframe src="https:\/\/example\.org\/.* height="\d+"/,
      wix: /^<script type="module" src="https:\/\/example\.org\/widgets\/vs\.js"><\/script><vs-speaker-card /,
      newsletter: /^<p>Sonia.* <a href="https:\/\/example\.org\/.*">Sonia Mehzabeen<\/a><\/p>$/,
    };
    for (const [system, line] of Object.entries(lines)) {
      choose(maker, '#system', system);
      expect(lineOf(maker)).to.match(line);
      expect(inside<HTMLElement>(maker, '#reason').textContent).to.have.length.above(20);
    }
    choose(maker, '#system', 'page');
    choose(maker, '#carrier', 'div');
    expect(lineOf(maker)).to.match(/^<div data-vs/);
  });

  it('says what a link cannot do', async () => {
    const maker = await open();
    choose(maker, '#system', 'drupal-basic');
    type(maker, '#field-src', 'https://example.org/other.json');
    expect(inside<HTMLElement>(maker, '#field-src-problem').textContent).to.contain('story.json');
    expect(lineOf(maker)).to.match(/^<a href="https:\/\/example\.org\/stories/);
    type(maker, '#field-src', 'https://other.example/story.json#x');
    expect(inside<HTMLTextAreaElement>(maker, '#script-line').value).to.contain(
      'data-vs-origins="https://other.example"',
    );
  });

  it('shows any language, width and scheme', async () => {
    const maker = await open();
    choose(maker, '#preview-language', 'ar');
    const place = must(maker.querySelector<HTMLElement>('[slot=preview]'));
    expect([place.lang, place.dir]).to.deep.equal(['ar', 'rtl']);
    type(maker, '#width', '960');
    expect(place.offsetWidth).to.equal(960);
    expect(inside<HTMLElement>(maker, 'label[for=width]').textContent).to.contain('960');
    choose(maker, '#scheme', 'dark');
    expect(getComputedStyle(place).colorScheme).to.equal('dark');
    choose(maker, '#widget', 'vs-sdg-badge');
    expect([place.lang, place.offsetWidth, getComputedStyle(place).colorScheme]).to.deep.equal(['ar', 960, 'dark']);
  });

  it('shows a story from its file', async () => {
    const maker = await open();
    choose(maker, '#widget', 'vs-speaker-list');
    expect(lineOf(maker)).to.match(/^<vs-speaker-list src="http.*story\.json"><a href="http.*\/">.+<\/a>/);
    await until(() => previewOf(maker).shadowRoot?.textContent?.includes('') && previewOf(maker).offsetHeight > 200);
  });

  it('writes the hash of the script that is one file', async () => {
    const maker = await open({integrity: {files: {'vs.all.js': 'sha384-sample'}}});
    choose(maker, '#script', 'vs.all.js');
    expect(inside<HTMLTextAreaElement>(maker, '#script-line').value).to.equal(
      `<script type="module" src="${EXAMPLE_SCRIPTS}vs.all.js" integrity="sha384-sample"></script>`,
    );
  });

  it('copies, says so, and keeps code from being translated', async () => {
    const maker = await open();
    const code = inside<HTMLTextAreaElement>(maker, '#line');
    expect([code.lang, code.dir, code.getAttribute('translate'), code.readOnly]).to.deep.equal([
      'en',
      'ltr',
      'no',
      true,
    ]);
    const status = inside<HTMLElement>(maker, '.line [role=status]');
    expect(status.textContent).to.equal('');
    inside<HTMLButtonElement>(maker, '.line button').click();
    await until(() => status.textContent, 'the status');
    // Where a browser lets no page copy, the line is selected instead.
    if (!status.textContent?.startsWith('Copied')) expect(code.selectionEnd).to.equal(code.value.length);
  });

  it('keeps the focus where it was when the form is drawn anew', async () => {
    const maker = await open();
    inside(maker, '#system').focus();
    choose(maker, '#system', 'joomla');
    expect(must(maker.shadowRoot).activeElement?.id).to.equal('system');
  });

  for (const lang of ['en', 'fr', 'ar']) {
    it(`is accessible in ${lang}, wide and narrow`, async () => {
      for (const width of [1000, 320]) {
        const maker = await open({lang, width});
        for (const details of must(maker.shadowRoot).querySelectorAll('details')) details.open = true;
        await pause(200);
        expect(maker.scrollWidth).to.be.at.most(width);
        const text = inside<HTMLElement>(maker, '.maker');
        expect([text.lang, getComputedStyle(text).direction]).to.deep.equal([lang, lang === 'ar' ? 'rtl' : 'ltr']);
        await expectAccessible(maker);
      }
    });
  }

  it('is accessible in a dark scheme', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    document.documentElement.style.colorScheme = 'light dark';
    const maker = await open();
    document.body.style.background = 'Canvas';
    type(maker, '#field-href', 'javascript:alert(1)');
    await until(() => !inside(maker, '#field-href-problem').hidden);
    await expectAccessible(maker);
    document.documentElement.style.colorScheme = '';
  });
});
