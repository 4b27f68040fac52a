import {expect} from '@open-wc/testing';
import '../../src/doctor/vs-doctor.js';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import type {Doctor} from '../../src/doctor/doctor.js';
import {expectAccessible} from '../support/axe.js';
import {press} from '../support/keyboard.js';
import {listen, must, paste, seenText, until} from '../base/support/widgets.js';

const PAGE = `<main>
  <vs-speaker-card name="Ada King">Ada King spoke.</vs-speaker-card>
  <vs-speaker-card name="Grace Moyo" layout="rows">Grace Moyo spoke.</vs-speaker-card>
</main>`;

let doctor: Doctor;

const panel = (): ShadowRoot => must(doctor.shadowRoot, 'panel');
const find = <T extends Element = HTMLElement>(selector: string): T =>
  must(panel().querySelector<T>(selector), selector);
const findings = (): HTMLElement[] => [...panel().querySelectorAll<HTMLElement>('.findings > li')];

async function examineWith(languages: readonly string[], markup = PAGE): Promise<HTMLElement> {
  listen();
  Object.defineProperty(navigator, 'languages', {value: languages, configurable: true});
  const page = await paste<HTMLElement>(markup);
  doctor = document.createElement('vs-doctor');
  document.body.append(doctor);
  await until(() => doctor.shadowRoot?.querySelector('.findings .status'), 'the panel is shown');
  await until(() => !panel().querySelector('.status.loading'), 'all is examined');
  return page;
}

afterEach(() => {
  doctor.remove();
  Reflect.deleteProperty(navigator, 'languages');
});

describe('the doctor’s panel', () => {
  it('says first how many widgets are how', async () => {
    await examineWith(['en']);
    expect(seenText(find('.toggle'))).to.match(/^Widget check 1 Fine 1 To correct$/);
  });

  it('is a landmark with a name, and opens and closes with one button', async () => {
    await examineWith(['en']);
    const toggle = find('.toggle');
    expect(find('section').getAttribute('aria-labelledby')).to.equal('title');
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    toggle.click();
    await doctor.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(find('.body').checkVisibility()).to.equal(false);
  });

  it('closes with Escape, and the focus goes to the button that opens it', async () => {
    await examineWith(['en']);
    find('summary').focus();
    await press('Escape');
    await doctor.updateComplete;
    expect(find('.body').checkVisibility()).to.equal(false);
    expect(panel().activeElement?.className).to.equal('toggle');
    await press('Enter');
    await doctor.updateComplete;
    expect(find('.body').checkVisibility()).to.equal(true);
  });

  it('opens what needs its editor, and lets the others be opened', async () => {
    await examineWith(['en']);
    const [fine, wrong] = [...panel().querySelectorAll('details')];
    expect([fine?.open, wrong?.open]).to.deep.equal([false, true]);
    must(fine?.querySelector('summary')).focus();
    await press('Enter');
    expect(fine?.open).to.equal(true);
  });

  it('copies a corrected line, or selects it where the browser forbids that', async () => {
    await examineWith(['en']);
    const line = '<vs-speaker-card name="Grace Moyo" layout="row">Grace Moyo spoke.</vs-speaker-card>';
    const copied: string[] = [];
    const {clipboard} = navigator;
    const replace = (value: unknown): void =>
      void Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
    try {
      replace({writeText: (text: string) => Promise.resolve(copied.push(text))});
      find('.line .action').click();
      await until(() => seenText(find('.line')).includes('Copied'));
      expect(copied).to.deep.equal([line]);
      replace(undefined);
      find('.line .action').click();
      await until(() => seenText(find('.line')).includes('Ctrl+C'));
    } finally {
      replace(clipboard);
    }
  });

  it('outlines a widget on the page without a mark on it', async () => {
    const page = await examineWith(['en']);
    const before = page.outerHTML;
    const [, wrong] = findings();
    const buttons = [...must(wrong).querySelectorAll<HTMLElement>('.action')];
    must(buttons.at(-1)).click();
    await until(() => find('.frame').classList.contains('on'));
    await until(() => find('.frame').getBoundingClientRect().height > 20);
    const [frame, card] = [find('.frame'), must(page.querySelector('[layout=rows]'))].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(Math.abs(must(frame).y - must(card).y)).to.be.below(2);
    expect(Math.abs(must(frame).x - must(card).x)).to.be.below(2);
    expect(page.outerHTML).to.equal(before);
    expect(find('[role=status]').textContent).to.contain('Grace Moyo');
  });

  for (const language of ['en', 'ar']) {
    it(`is accessible (${language})`, async () => {
      const story = new URL('../../stories/samples/sample-faults/story.json', import.meta.url).href;
      await examineWith(
        [language],
        `<main>${PAGE}<vs-speaker-card src="${story}#nobody">Text</vs-speaker-card></main>`,
      );
      await until(() => panel().querySelector('.fault'), 'the faults of the file are listed');
      await expectAccessible(doctor);
    });
  }

  it('shows code as it is, from left to right, never translated', async () => {
    await examineWith(['ar']);
    const code = must([...must(findings()[1]).querySelectorAll('code')].at(-1));
    expect([code.lang, code.dir, code.translate]).to.deep.equal(['en', 'ltr', false]);
    expect(code.textContent).to.contain('layout="rows"');
  });

  it('shows the words of a page as text, never as HTML', async () => {
    await examineWith(['en'], '<main><vs-speaker-card name="&lt;img src=x&gt;">Text</vs-speaker-card></main>');
    expect(panel().querySelector('img')).to.equal(null);
    expect(seenText(find('h4'))).to.equal('<img src=x>');
  });
});

describe('the language of the doctor', () => {
  it('is the first of the browser that there is', async () => {
    await examineWith(['de', 'fr-CA', 'en']);
    expect(find('.panel').lang).to.equal('fr');
    expect(seenText(find('.findings')))
      .to.contain('À corriger')
      .and.contain('n’est pas compris');
  });

  it('runs from right to left, whichever way the page runs', async () => {
    await examineWith(['ar-EG']);
    expect([find('.panel').lang, find('.panel').dir]).to.deep.equal(['ar', 'rtl']);
    const {left} = find('.panel').getBoundingClientRect();
    expect(left).to.be.below(40);
  });

  it('is English where there is no other', async () => {
    await examineWith(['de']);
    expect(find('.panel').lang).to.equal('en');
  });

  it('can be chosen', async () => {
    await examineWith(['en']);
    const menu = must([...panel().querySelectorAll('select')].at(-1));
    menu.value = 'fr';
    menu.dispatchEvent(new Event('change'));
    await until(() => seenText(find('.toggle')).includes('Contrôle des widgets'));
    expect(document.documentElement.lang).to.not.equal('fr');
  });
});
