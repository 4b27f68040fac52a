import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../stories/support/theme-editor/define.js';
import {blend, contrastOf, told} from '../../stories/support/theme-editor/contrast.js';
import type {ThemeEditor} from '../../stories/support/theme-editor/theme-editor.js';
import {TOKENS} from '../../stories/support/theme-editor/tokens.js';
import {expectAccessible} from '../support/axe.js';

describe('theme-editor', () => {
  let editor: ThemeEditor;

  beforeEach(async () => {
    editor = document.createElement('theme-editor');
    document.body.append(editor);
    await settled();
  });

  afterEach(() => editor.remove());

  const find = <Found extends Element = HTMLElement>(selector: string): Found =>
    editor.renderRoot.querySelector<Found>(selector)!;
  const css = (): string => find<HTMLTextAreaElement>('textarea').value;
  const statusText = (): string => find('[role=status]').innerText.replace(/\s+/g, ' ').trim();
  const faults = (): string =>
    [...editor.renderRoot.querySelectorAll<HTMLElement>('.fault')].map(({innerText}) => innerText).join(' ');
  const pane = (scheme: string): HTMLElement => find(`.pane.${scheme}`);

  /** Measuring follows drawing, and is drawn itself. */
  async function settled(): Promise<void> {
    do await editor.updateComplete;
    while (editor.isUpdatePending);
  }

  /** The field that a label names, as people find it. */
  function field(group: string, label: string): HTMLInputElement {
    const set = [...editor.renderRoot.querySelectorAll('fieldset')].find((each) =>
      each.querySelector('legend')!.innerText.startsWith(group),
    )!;
    const named = [...set.querySelectorAll('label')].find((each) => each.innerText === label)!;
    return set.querySelector<HTMLInputElement>(`#${CSS.escape(named.htmlFor)}`)!;
  }

  async function write(group: string, label: string, value: string): Promise<HTMLInputElement> {
    const input = field(group, label);
    input.value = value;
    input.dispatchEvent(new Event('input'));
    await settled();
    return input;
  }

  const partStyle = (scheme: string, part: string): CSSStyleDeclaration =>
    getComputedStyle(pane(scheme).querySelector('vs-speaker-card')!.shadowRoot!.querySelector(`[part~=${part}]`)!);

  it('shows the widgets light and dark, with colours that are strong enough, and nothing to copy', async () => {
    expect(partStyle('light', 'base').color).to.equal('rgb(0, 0, 0)');
    // Firefox has a dark page's text a little softer.
    expect(partStyle('dark', 'base').color).to.be.oneOf(['rgb(255, 255, 255)', 'rgb(251, 251, 254)']);
    expect(statusText()).to.contain('All colours are strong enough');
    expect(css()).to.contain('Nothing is changed');
    expect(find<HTMLButtonElement>('button.main').disabled).to.equal(true);
    await expectAccessible(editor);
  });

  it('gives both pages a colour that is typed once, and writes it as one', async () => {
    await write('Text', 'On light pages', '#553311');
    for (const scheme of ['light', 'dark']) expect(partStyle(scheme, 'base').color).to.equal('rgb(85, 51, 17)');
    expect(css()).to.equal(':root {\n  --vs-ink: #553311;\n}');
  });

  it('gives dark pages their own colour, beside the usual one for light pages', async () => {
    await write('Accent', 'On dark pages', '#ffcc00');
    expect(css()).to.equal(':root {\n  --vs-accent: light-dark(#0b5c9e, #ffcc00);\n}');
    const link = (scheme: string): string =>
      getComputedStyle(pane(scheme).querySelector('vs-speaker-card')!.shadowRoot!.querySelector('a')!).color;
    expect([link('light'), link('dark')]).to.deep.equal(['rgb(11, 92, 158)', 'rgb(255, 204, 0)']);
  });

  it('writes only what differs from the widgets without it', async () => {
    await write('Accent', 'On light pages', '#0b5c9e');
    await write('Accent', 'On dark pages', '#7cc0f5');
    await write('Corners', 'Everywhere', '8px');
    expect(css()).to.contain('Nothing is changed');
    await write('Corners', 'Everywhere', '2px');
    expect(css()).to.equal(':root {\n  --vs-radius: 2px;\n}');
    expect(partStyle('dark', 'base').borderTopLeftRadius).to.equal('2px');
  });

  it('what it writes does on a page what it showed', async () => {
    await write('Background of cards', 'On light pages', 'ivory');
    await write('Background of cards', 'On dark pages', 'rgb(20 30 40)');
    await write('Unit of distances', 'Everywhere', '6px');
    const page = document.createElement('div');
    page.innerHTML = '<div><vs-speaker-card name="Sample Name">Sample text</vs-speaker-card></div>';
    // As narrow as the cards of the editor, so that they have the same distances.
    page.style.inlineSize = '300px';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css());
    document.adoptedStyleSheets.push(sheet);
    document.body.append(page);
    try {
      const card = page.querySelector('vs-speaker-card')!;
      await waitUntil(() => card.shadowRoot?.querySelector('[part~=base]'));
      const style = getComputedStyle(card.shadowRoot!.querySelector('[part~=base]')!);
      for (const scheme of ['light', 'dark']) {
        page.style.colorScheme = scheme;
        expect(style.backgroundColor).to.equal(partStyle(scheme, 'base').backgroundColor);
      }
      expect(style.backgroundColor).to.equal('rgb(20, 30, 40)');
      expect(style.paddingTop).to.equal('30px');
    } finally {
      page.remove();
      document.adoptedStyleSheets.pop();
    }
  });

  it('tells which colour is too faint, where, by how much, and what to do', async () => {
    await write('Secondary text', 'On light pages', '#999999');
    expect(statusText()).to.equal(
      'Secondary text on light pages is too faint: 2.8:1, and 4.5:1 is the least. Take a darker --vs-ink-muted, or another background.',
    );
    await expectAccessible(editor.renderRoot.querySelector('form')!);
  });

  it('asks less of the ring of focus than of links, and knows the page behind it', async () => {
    await write('Accent', 'On light pages', '#808080');
    expect(statusText()).to.contain('Links on light pages is too faint').and.not.contain('Focus');
    find<HTMLDetailsElement>('details').open = true;
    await write('Background of your page', 'On light pages', '#777777');
    expect(statusText()).to.contain('Focus on light pages is too faint: 1.1:1, and 3.0:1 is the least');
    expect(css()).not.to.contain('#777777');
  });

  it('says in plain words what is wrong with a value, and leaves it out', async () => {
    const input = await write('Accent', 'On light pages', 'blu');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const fault = input.getAttribute('aria-describedby')!.split(' ').at(-1)!;
    expect(find(`#${CSS.escape(fault)}`).innerText).to.contain('“blu” is not a colour. Write one such as');
    expect(css()).to.contain('Nothing is changed');
    for (const [value, words] of [
      ['8', 'Write the unit as well: 8px.'],
      ['-2px', 'It cannot be less than nothing.'],
      ['wide', '“wide” is not a length.'],
    ] as const) {
      await write('Unit of distances', 'Everywhere', value);
      expect(faults()).to.contain(words);
      expect(css()).to.contain('Nothing is changed');
    }
    await expectAccessible(editor.renderRoot.querySelector('form')!);
  });

  it('is written into, and put back, with the keyboard', async () => {
    field('Corners', 'Everywhere').focus();
    await sendKeys({type: '0px'});
    await settled();
    expect(css()).to.equal(':root {\n  --vs-radius: 0px;\n}');
    find('[type=reset]').focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(field('Corners', 'Everywhere').value).to.equal('');
    expect(css()).to.contain('Nothing is changed');
  });

  it('has a field to pick each colour, which agrees with the one to write it', async () => {
    await write('Accent', 'On light pages', 'rgb(255 0 0)');
    const picker = field('Accent', 'On light pages').parentElement!.querySelector<HTMLInputElement>('[type=color]')!;
    expect(picker.value).to.equal('#ff0000');
    expect(picker.getAttribute('aria-label')).to.equal('Pick: accent on light pages');
    picker.value = '#123456';
    picker.dispatchEvent(new Event('input'));
    await settled();
    expect(field('Accent', 'On light pages').value).to.equal('#123456');
  });

  it('knows every token that the widgets read', async () => {
    const sheet = await (await fetch('/src/base/shared.styles.ts')).text();
    const read = new Set([...sheet.matchAll(/var\((--vs-[\w-]+),/g)].map(([, name]) => name));
    expect(TOKENS.map(({name}) => name)).to.have.members([...read]);
  });
});

describe('contrast', () => {
  it('is as WCAG has it', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(contrastOf([118, 118, 118], [255, 255, 255])).to.be.within(4.54, 4.55);
  });

  it('of a colour that lets the ground through is that of what eyes see', () => {
    expect(blend('rgb(0 0 0 / 50%)', [255, 255, 255])[0]).to.be.within(127, 128);
  });

  it('is never told as more than it is', () => {
    expect(told(4.4999)).to.equal('4.4:1');
  });
});
