/** The page on which translators see their file in the widgets. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/case-study-carousel/vs-case-study-carousel.js';
import '../../src/elements/event-card/vs-event-card.js';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../translation-preview/define.js';
import type {TranslationPreview} from '../../translation-preview/translation-preview.js';
import {expectAccessible} from '../support/axe.js';
import {deepActive, press} from '../support/keyboard.js';
import {hover} from '../support/pointer.js';
import {deepElementAt, expectSame, heardText, must, seenText, shown, until} from '../base/support/widgets.js';

const open = async (lang = 'en'): Promise<TranslationPreview> => {
  const page = await fixture(
    html`<main lang=${lang}>
      <translation-preview>
        <div>
          <vs-speaker-card name="Ada" participation="speaker">Text</vs-speaker-card>
          <vs-speaker-card name="Eve" participation="moderator">Text</vs-speaker-card>
          <vs-sdg-badge goal="4">Goal 4</vs-sdg-badge>
        </div>
      </translation-preview>
    </main>`,
  );
  await shown(page);
  return must(page.querySelector('translation-preview'));
};

/** Gives a widget less room than a text needs. */
function restyle(widget: Element, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const root = must(widget.shadowRoot);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const xliff = (language: string, units: string): Uint8Array =>
  new TextEncoder().encode(
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="${language}"><body>\n${units}\n</body></file></xliff>`,
  );

const unit = (id: string, source: string, target: string, state = ''): string =>
  `<trans-unit id="${id}"><source>${source}</source><target ${state && `state="${state}"`}>${target}</target></trans-unit>\n`;

const po = (language: string, entries: string): Uint8Array =>
  new TextEncoder().encode(
    `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n${entries}`,
  );

const marksOf = (preview: TranslationPreview, kind = '.mark'): readonly HTMLElement[] => [
  ...must(preview.shadowRoot).querySelectorAll<HTMLElement>(kind),
];

const inside = <T extends Element = HTMLElement>(preview: TranslationPreview, selector: string): T =>
  must(preview.shadowRoot?.querySelector<T>(selector), selector);

const told = (preview: TranslationPreview): string => heardText(inside(preview, '.chrome'));

/** A file as a pointer carries it, or as an input has it. */
function transferOf(name: string): DataTransfer {
  const transfer = new DataTransfer();
  const bytes = xliff('it', unit('participation.speaker', 'Speaker', 'Relatrice'));
  transfer.items.add(new File([bytes as BlobPart], name));
  return transfer;
}

const drag = (type: string, dataTransfer: DataTransfer): DragEvent =>
  new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true, composed: true});

/** What is listed as too long or cut off. */
const long = (preview: TranslationPreview): string => preview.shadowRoot?.querySelector('.long')?.textContent ?? '';

const optionFor = (preview: TranslationPreview, id: string): HTMLOptionElement =>
  must(
    [...inside<HTMLSelectElement>(preview, 'select').options].find(({value}) => value.split(', ').includes(id)),
    id,
  );

/** Whether an outline lies around the words that a widget says. */
function outlines(mark: HTMLElement, words: string, widget: Element): boolean {
  const texts = document.createNodeIterator(must(widget.shadowRoot), NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.textContent?.trim() !== words) continue;
    const range = new Range();
    range.selectNodeContents(node);
    const [text, box] = [range.getBoundingClientRect(), mark.getBoundingClientRect()];
    if (Math.abs(text.left - box.left) < 2 && Math.abs(text.bottom - box.bottom) < 2) return true;
  }
  return false;
}

describe('the preview for translators', () => {
  it('shows a file in the widgets, and outlines what is missing or to be reviewed where it stands', async () => {
    const preview = await open();
    const units =
      unit('participation.speaker', 'Speaker', 'Relatrice', 'needs-translation') +
      unit('goal.number', 'Goal {number}', 'Obiettivo {number}', 'final');
    await preview.show(xliff('it', units), 'a.xlf');
    await until(() => seenText(preview).includes('Relatrice'), seenText(preview));
    const card = must(preview.querySelector('vs-speaker-card'));
    const badge = must(preview.querySelector('vs-sdg-badge'));
    const outlined = (kind: string, words: string, widget: Element): boolean =>
      marksOf(preview, kind).filter((mark) => outlines(mark, words, widget)).length === 1;
    await until(() => outlined('.fuzzy', 'Relatrice', card), 'what is to be reviewed is outlined');
    expect(marksOf(preview, '.missing').filter((mark) => outlines(mark, 'Relatrice', card))).to.have.length(0);
    await until(() => outlined('.done', 'Obiettivo 4', badge), 'what is translated has a mark');
    expect(told(preview)).to.contain('Italian (it)').and.contain('1 to be reviewed');
    await expectAccessible(preview);

    await preview.show(xliff('it', unit('participation.author', 'Author', 'Autrice')), 'a.xlf');
    await until(() => outlined('.missing', 'Speaker', card), 'what is missing is outlined');
    await until(() => outlined('.missing', 'Goal 4', badge), 'what is missing in the other widget, too');
    expect(marksOf(preview, '.fuzzy')).to.have.length(0);
  });

  it('takes for a draft what was translated from an older English text', async () => {
    const preview = await open();
    await preview.show(xliff('it', unit('participation.speaker', 'Talker', 'Relatrice')), 'a.xlf');
    await until(() => marksOf(preview, '.fuzzy').length > 0, 'it is to be reviewed');
  });

  it('takes English for missing where the file says that nobody has translated it, and for a draft elsewhere', async () => {
    const preview = await open();
    const units =
      unit('participation.speaker', 'Speaker', 'Speaker', 'needs-translation') +
      unit('participation.author', 'Author', 'Author', 'new') +
      unit('participation.moderator', 'Moderator', 'Moderator') +
      unit('goal.number', 'Goal {number}', 'Obiettivo {number}', 'final');
    await preview.show(xliff('it', units), 'a.xlf');
    await until(() => marksOf(preview, '.fuzzy').length === 1, 'one is a draft');
    await until(() => marksOf(preview, '.missing').length === 1, 'one is missing');
    expect(told(preview)).to.contain('2 of ').and.contain('1 to be reviewed');
  });

  it('names a text under the pointer, whose widget stays in use', async () => {
    const preview = await open();
    await preview.show(xliff('it', unit('participation.speaker', 'Speaker', 'Relatrice')), 'a.xlf');
    await until(() => marksOf(preview, '.done').length === 1, 'a text is outlined');
    const card = must(preview.querySelector('vs-speaker-card'));
    // Marks are drawn anew when the page changes.
    const tip = (): HTMLElement => inside(preview, '.done > .tip');
    expect(tip().checkVisibility()).to.equal(false);
    await hover(inside(preview, '.done'));
    await until(() => tip().checkVisibility(), 'the id is shown');
    expect(tip().textContent).to.contain('participation.speaker').and.contain('vs-speaker-card');
    const {left, top, width, height} = inside(preview, '.done').getBoundingClientRect();
    const under = deepElementAt(left + width / 2, top + height / 2);
    expectSame(under?.getRootNode() instanceof ShadowRoot ? (under.getRootNode() as ShadowRoot).host : under, card);
    await press('Escape');
    expect(tip().checkVisibility()).to.equal(false);
  });

  it('leads by the keyboard from text to text, with few stops', async () => {
    const preview = await open();
    const units =
      unit('participation.speaker', 'Speaker', 'Relatrice', 'needs-translation') +
      unit('carousel.next', 'Next slide', 'Avanti');
    await preview.show(xliff('it', units), 'a.xlf');
    await until(() => marksOf(preview, '.fuzzy').length === 1, 'a text is outlined');
    inside(preview, 'input').focus();
    await press('Tab', 'Tab');
    const select = inside<HTMLSelectElement>(preview, 'select');
    expectSame(deepActive(), select, 'focus');
    expect([...select.querySelectorAll('optgroup')].map(({label}) => label.replace(/\d+/, 'n'))).to.deep.equal([
      'missing (n)',
      'to be reviewed (n)',
    ]);
    expect(optionFor(preview, 'participation.speaker').textContent).to.contain('Relatrice');
    await press('Tab', 'Tab', 'Enter');
    const chosen = (): HTMLElement | undefined => marksOf(preview, '.chosen')[0];
    await until(() => chosen()?.checkVisibility(), 'the first text is shown');
    expect(must(chosen()).className).to.contain('missing');
    for (let step = 1; step < select.options.length; step++) await press('Enter');
    await until(() => chosen()?.matches('.fuzzy'), 'the last is to be reviewed');
    expect(must(chosen()?.querySelector('.tip')).checkVisibility()).to.equal(true);
    expect(inside(preview, 'output').textContent).to.contain('participation.speaker').and.contain('to be reviewed');
    const stops = must(preview.shadowRoot).querySelectorAll('a[href], button, input, select, summary, [tabindex]');
    expect([...stops].filter((each) => each.checkVisibility()).length).to.be.at.most(6);
    const back = inside(preview, '.end button');
    back.focus();
    await press('Enter');
    expectSame(deepActive(), select, 'focus');
  });

  for (const [what, style] of [
    ['at its side', '[part=participation] { display: block; width: 40px; overflow: hidden; white-space: nowrap; }'],
    [
      'by dots',
      '[part=participation] { display: block; width: 40px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }',
    ],
    ['at its foot', '[part=participation] { display: block; height: 12px; width: 80px; overflow: clip; }'],
    ['as a whole', '[part=participation] { display: block; height: 2px; padding-block-start: 2px; overflow: clip; }'],
  ] as const) {
    it(`lists a text that is cut off ${what}`, async () => {
      const preview = await open();
      const card = must(preview.querySelector('vs-speaker-card'));
      restyle(card, style);
      const words = unit('participation.speaker', 'Speaker', 'Relatrice della conferenza');
      await preview.show(xliff('it', words), 'a.xlf');
      await until(() => long(preview).includes('participation.speaker cut off in <vs-speaker-card>'), long(preview));
      expect(long(preview)).not.to.contain('goal.number');
    });
  }

  it('lists a text that sticks out of its widget, and none that fits', async () => {
    const preview = await open();
    const units = unit('participation.speaker', 'Speaker', 'Relatrice');
    await preview.show(xliff('it', units), 'a.xlf');
    await until(() => told(preview).includes('All texts fit.'), 'all texts fit');
    restyle(
      must(preview.querySelector('vs-speaker-card')),
      ':host { inline-size: 60px; } [part=participation] { white-space: nowrap; margin-inline-start: 40px; }',
    );
    await preview.show(xliff('it', units), 'a.xlf');
    await until(() => long(preview).includes('participation.speaker sticks out'), long(preview));
  });

  for (const [format, bytes, name] of [
    [
      'XLIFF',
      xliff('it', unit('participation.speaker', 'Speaker', 'Relatrice della conferenza internazionale')),
      'a.xlf',
    ],
    [
      'PO',
      po(
        'it',
        'msgctxt "participation.speaker"\nmsgid "Speaker"\nmsgstr "Relatrice della conferenza internazionale"\n',
      ),
      'a.po',
    ],
  ] as const) {
    it(`lists a text that is over its limit, from ${format}`, async () => {
      const preview = await open();
      await preview.show(bytes, name);
      await until(() => long(preview).includes('participation.speaker 41 characters, and room for 24'), long(preview));
      await preview.show(xliff('it', unit('participation.speaker', 'Speaker', 'Relatrice')), 'a.xlf');
      await until(() => told(preview).includes('All texts fit.'), long(preview));
    });
  }

  for (const [format, bytes, name] of [
    [
      'PO, with its plurals and drafts',
      po(
        'it',
        '#, fuzzy\nmsgctxt "participation.speaker"\nmsgid "Speaker"\nmsgstr "Relatrice"\n\nmsgctxt "goal.number"\nmsgid "Goal {number}"\nmsgstr "Obiettivo {number}"\n',
      ),
      'widgets.po',
    ],
    [
      'a table, by its ids',
      new TextEncoder().encode(
        '\uFEFFid;source;target;state\r\nparticipation.speaker;Speaker;Relatrice;needs-review\r\ngoal.number;Goal {number};Obiettivo {number};\r\n',
      ),
      'widgets.sq (1).csv',
    ],
    [
      'a table, by the English name of its language',
      new TextEncoder().encode(
        'Key,English,Albanian,State\nparticipation.moderator,Moderator,Relatrice,draft\ngoal.number,Goal {number},Obiettivo {number},\n',
      ),
      'table.csv',
    ],
    [
      'XLIFF whose tool left English in the place of its language',
      xliff(
        'en',
        unit('participation.speaker', 'Speaker', 'Relatrice', 'needs-translation') +
          unit('goal.number', 'Goal {number}', 'Obiettivo {number}'),
      ),
      'SQ-final.xlf',
    ],
    [
      'a table, by its English words',
      new TextEncoder().encode('English,it,state\nModerator,Relatrice,draft\nGoal {number},Obiettivo {number},\n'),
      'table.csv',
    ],
  ] as const) {
    it(`takes ${format}`, async () => {
      const preview = await open();
      await preview.show(bytes, name);
      await until(() => /Relatrice.*Obiettivo 4/.test(seenText(preview)), 'both are shown');
      await until(() => marksOf(preview, '.fuzzy').length === 1, 'the draft is outlined');
      expect(told(preview))
        .to.match(/Italian \(it\)|Albanian \(sq\)/)
        .and.to.contain('Nothing is wrong.');
      expect(optionFor(preview, 'goal.number').closest('optgroup')?.label).to.contain('translated');
    });
  }

  for (const name of ['story-new.csv', 'texts.csv', 'it.csv']) {
    it(`asks for the language that ${name} does not tell`, async () => {
      const preview = await open();
      await preview.show(new TextEncoder().encode('id,target\nparticipation.speaker,Relatrice\n'), name);
      await until(() => told(preview).includes('the file names no language'), told(preview));
      const field = inside<HTMLInputElement>(preview, '.ask input');
      expect(field.labels?.[0]?.textContent).to.contain('Which language');
      await expectAccessible(preview);
      field.focus();
      await press('i', 't', 'Enter');
      await until(() => seenText(preview).includes('Relatrice'), 'the file is shown');
      expect(told(preview)).to.contain('Italian (it)');
      expect(must(preview.querySelector('vs-speaker-card')).closest('[lang]')?.getAttribute('lang')).to.equal('it');
    });
  }

  it('tells what is wrong in a PO file and in a table by line', async () => {
    const preview = await open();
    await preview.show(po('it', 'msgctxt "goal.number"\nmsgid "Goal {number}"\nmsgstr "Obiettivo"\n'), 'a.po');
    await until(() => /Line 7.*goal\.number.*\{number\} is missing/.test(told(preview)), told(preview));
    await preview.show(new TextEncoder().encode('id,target\nno.such,Testo\n'), 'sq.csv');
    await until(() => /Line 2.*no\.such.*no text with this id/.test(told(preview)), told(preview));
    await preview.show(new TextEncoder().encode('first,second\na,b\n'), 'sq.csv');
    await until(() => told(preview).includes('names no column for the translation'), told(preview));
    await preview.show(new TextEncoder().encode('msgid "a"\nmsgstr "b\nmsgfoo "c"\n'), 'it.po');
    await until(() => told(preview).includes('the PO file is damaged'), told(preview));
  });

  it('lists what was found with line, id and reason, and texts that are too long', async () => {
    const preview = await open();
    const units = unit('goal.number', 'Goal {number}', 'Doel') + unit('carousel.next', 'Next slide', 'x'.repeat(300));
    await preview.show(xliff('nl', units), 'a.xlf');
    await until(
      () => /Line 2.*goal\.number.*\{number\} is missing from the translation/.test(told(preview)),
      told(preview),
    );
  });

  it('uses and lists the words of dates that a file has, and wants none of others', async () => {
    const preview = await open();
    const card = document.createElement('vs-event-card');
    card.setAttribute('start', '2025-07-16');
    card.setAttribute('heading', 'Webinar');
    must(preview.querySelector('div')).append(card);
    const speaker = unit('participation.speaker', 'Speaker', 'Relatrice');
    // No browser has dates in a language for private use.
    const month = unit('date.month.long.7', 'July', 'Wezi wa moto');
    const listed = (): string => must(preview.shadowRoot?.querySelector('details')).textContent ?? '';
    await preview.show(xliff('qaa', speaker + month), 'a.xlf');
    await until(() => /Wezi wa moto/.test(seenText(preview)), seenText(preview));
    await until(() => listed().includes('date.month.long.8 missing: August'), listed());
    await preview.show(xliff('it', speaker), 'a.xlf');
    await until(() => !listed().includes('date.'), 'no word of a date is listed');
  });

  it('checks the texts for editors of pages, and says how many it shows and checks not', async () => {
    const preview = await open();
    const editors =
      unit('author.first', 'Press “Save” <x id="0" equiv-text="${times}"/>', 'Premi “Salva”') +
      unit('author.second', 'Write it', 'Scrivilo');
    await preview.show(xliff('it', editors), 'a.xlf');
    await until(() => /author\.first \{times\} is missing/.test(told(preview)), told(preview));
    expect(told(preview)).to.contain('2 checked, 0 not checked').and.not.contain('author.second');
    await preview.show(new TextEncoder().encode('{"language": "it", "messages": {"author.second": "Fa"}}'), 'it.json');
    await until(() => told(preview).includes('0 checked, 1 not checked'), told(preview));
    await preview.show(xliff('it', unit('participation.speaker', 'Speaker', 'Relatrice')), 'a.xlf');
    await until(() => !told(preview).includes('not checked'), told(preview));
  });

  for (const [where, target] of [
    ['into its box', (preview: TranslationPreview) => inside(preview, '.drop')],
    ['on a widget', (preview: TranslationPreview) => must(preview.querySelector('vs-speaker-card'))],
    ['beside it on the page', () => document.body],
  ] as const) {
    it(`takes a file that is dropped ${where}`, async () => {
      const preview = await open();
      const over = drag('dragover', transferOf('widgets.it.xlf'));
      target(preview).dispatchEvent(over);
      // Otherwise the browser leaves the page for the file.
      expect(over.defaultPrevented).to.equal(true);
      const drop = drag('drop', transferOf('widgets.it.xlf'));
      target(preview).dispatchEvent(drop);
      expect(drop.defaultPrevented).to.equal(true);
      await until(() => seenText(preview).includes('Relatrice'), 'the file is shown');
    });
  }

  it('leaves alone what is dragged and no file, and every drop once it is gone', async () => {
    const preview = await open();
    const words = new DataTransfer();
    words.setData('text/plain', 'Relatrice');
    const dragged = drag('dragover', words);
    document.body.dispatchEvent(dragged);
    expect(dragged.defaultPrevented).to.equal(false);
    preview.remove();
    const drop = drag('drop', transferOf('widgets.it.xlf'));
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(false);
  });

  it('takes a file that is chosen', async () => {
    const preview = await open();
    const input = inside<HTMLInputElement>(preview, 'input[type=file]');
    input.files = transferOf('widgets.it.xlf').files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => seenText(preview).includes('Relatrice'), 'the file is shown');
  });

  it('says why a file cannot be shown, and keeps what was there', async () => {
    const preview = await open();
    await preview.show(new TextEncoder().encode('Suivant'), 'fr.txt');
    expect(told(preview)).to.contain('cannot be shown').and.contain('Send XLIFF');
    expect(seenText(preview)).to.contain('Speaker');
  });

  it('speaks Arabic on an Arabic page', async () => {
    const preview = await open('ar');
    const chrome = must(preview.shadowRoot?.querySelector<HTMLElement>('.chrome'));
    expect(getComputedStyle(chrome).direction).to.equal('rtl');
    expect(told(preview)).to.contain('اختر ملفًا');
  });
});
