/** The page on which translators see their file in the widgets. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/case-study-carousel/vs-case-study-carousel.js';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../translation-preview/define.js';
import type {TranslationPreview} from '../../translation-preview/translation-preview.js';
import {expectAccessible} from '../support/axe.js';
import {heardText, must, seenText, shown, until} from '../base/support/widgets.js';

const open = async (lang = 'en'): Promise<TranslationPreview> => {
  const page = await fixture(
    html`<main lang=${lang}>
      <translation-preview>
        <div>
          <vs-speaker-card name="Ada" participation="speaker">Text</vs-speaker-card>
          <vs-sdg-badge goal="4">Goal 4</vs-sdg-badge>
        </div>
      </translation-preview>
    </main>`,
  );
  await shown(page);
  return must(page.querySelector('translation-preview'));
};

const xliff = (language: string, units: string): Uint8Array =>
  new TextEncoder().encode(
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="${language}"><body>\n${units}\n</body></file></xliff>`,
  );

const unit = (id: string, source: string, target: string, state = ''): string =>
  `<trans-unit id="${id}"><source>${source}</source><target ${state && `state="${state}"`}>${target}</target></trans-unit>\n`;

const marksOf = (preview: TranslationPreview): readonly HTMLElement[] => [
  ...must(preview.shadowRoot).querySelectorAll<HTMLElement>('.mark'),
];

const told = (preview: TranslationPreview): string => heardText(must(preview.shadowRoot?.querySelector('.chrome')));

describe('the preview for translators', () => {
  it('shows a file in the widgets, outlines what is missing or to be reviewed, and names each text on focus', async () => {
    const preview = await open();
    await preview.show(
      xliff('it', unit('participation.speaker', 'Speaker', 'Relatrice', 'needs-translation')),
      'a.xlf',
    );
    await until(() => seenText(preview).includes('Relatrice'), seenText(preview));
    await until(() => marksOf(preview).length >= 2, 'texts are outlined');
    const [fuzzy] = marksOf(preview).filter((mark) => mark.matches('.fuzzy'));
    expect(must(fuzzy).getAttribute('aria-label')).to.contain('participation.speaker').and.contain('to be reviewed');
    const [missing] = marksOf(preview).filter((mark) => mark.matches('.missing'));
    expect(must(missing).getAttribute('aria-label')).to.contain('goal.number').and.contain('missing');
    const tip = must(must(fuzzy).querySelector('.tip'));
    expect(tip.checkVisibility()).to.equal(false);
    must(fuzzy).focus();
    // WebKit's window has no focus while a program drives it.
    if (document.hasFocus()) expect(tip.checkVisibility()).to.equal(true);
    expect(told(preview)).to.contain('Italian (it)').and.contain('1 to be reviewed');
    await expectAccessible(preview);
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

  it('says why a file cannot be shown, and keeps what was there', async () => {
    const preview = await open();
    await preview.show(new TextEncoder().encode('msgid "Next"\nmsgstr "Suivant"'), 'fr.po');
    expect(told(preview)).to.contain('cannot be shown').and.contain('Save it as XLIFF');
    expect(seenText(preview)).to.contain('Speaker');
  });

  it('speaks Arabic on an Arabic page', async () => {
    const preview = await open('ar');
    const chrome = must(preview.shadowRoot?.querySelector<HTMLElement>('.chrome'));
    expect(getComputedStyle(chrome).direction).to.equal('rtl');
    expect(told(preview)).to.contain('اختر ملفًا');
  });
});
