import {expect} from '@open-wc/testing';
import '../../../src/elements/call-to-action/vs-call-to-action.js';
import '../../../src/elements/factor-badge/vs-factor-badge.js';
import '../../../src/elements/language-switcher/vs-language-switcher.js';
import '../../../src/elements/sdg-badge/vs-sdg-badge.js';
import '../../../src/elements/speaker-card/vs-speaker-card.js';
import {SWITCHER_LAYOUTS, type LanguageSwitcher} from '../../../src/elements/language-switcher/language-switcher.js';
import {MISSING_STORY, SAMPLE_STORY, WEBINAR} from '../../../stories/support/samples.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {click} from '../../support/pointer.js';
import {expectNoOverflow} from '../../base/support/layout.js';
import {
  count,
  drawn,
  expectFocusDrawn,
  expectSame,
  has,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  pause,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const CALL = '<vs-call-to-action heading="Join" href="#join"></vs-call-to-action>';

const switcherIn = (page: Element): LanguageSwitcher =>
  must(page.querySelector<LanguageSwitcher>('vs-language-switcher'), 'switcher');
const choices = (switcher: Element): HTMLButtonElement[] => drawn<HTMLButtonElement>(switcher, '[part=choice]');
const choice = (switcher: Element, name: string): HTMLButtonElement =>
  must(
    choices(switcher).find((button) => seenText(button) === name),
    `choice "${name}"`,
  );
const names = (switcher: Element): string[] => choices(switcher).map(seenText);
const current = (switcher: Element): string[] =>
  choices(switcher)
    .filter((button) => button.getAttribute('aria-current') === 'true')
    .map(seenText);

async function choose(switcher: Element, name: string): Promise<void> {
  choice(switcher, name).click();
  await settled(switcher);
}

/** All `lang` and `dir` on a page outside of widgets. */
function written(page: Element): string {
  return [document.documentElement, document.body, ...document.body.querySelectorAll(':not(script, style)')]
    .filter(
      (element) =>
        !element.localName.startsWith('vs-') && (element === page || element.contains(page) || page.contains(element)),
    )
    .map((element) => element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`))
    .join(' ');
}

describe('the names of languages', () => {
  it('are those of the story file, each in itself and marked', async () => {
    const told = listen();
    const switcher = await paste(`<vs-language-switcher src="${WEBINAR}"></vs-language-switcher>`);
    expect(choices(switcher).map((button) => saidIn(button))).to.deep.equal([
      {text: 'English', language: 'en', direction: 'ltr'},
      {text: 'français', language: 'fr', direction: 'ltr'},
      {text: 'العربية', language: 'ar', direction: 'rtl'},
    ]);
    await expectAccessible(switcher);
    expect(told.messages).to.deep.equal([]);
  });

  it('are the same in every browser where the browser has none', async () => {
    const switcher = await paste(
      '<div><vs-language-switcher languages="sq rw ny sr-Latn sr-Cyrl so" for="call"></vs-language-switcher><div id="call"></div></div>',
    );
    expect(names(switcherIn(switcher)).join()).to.match(
      /^shqip,(?:Iki|Ki)nyarwanda,Chichewa,srpski,српски.*,Soomaali$/,
    );
  });

  it('are in a language of the reader where nobody knows them in themselves', async () => {
    const page = await paste(
      '<div><vs-language-switcher languages="en, tlh" for="call"></vs-language-switcher><div id="call"></div></div>',
    );
    // Browsers differ in which languages they have a name for at all.
    const {text, language} = saidIn(must(choices(switcherIn(page))[1]));
    expect(`${text} (${language})`).to.be.oneOf(['Klingon (en)', 'tlh (tlh)']);
  });

  it('never tell whom a language belongs to in Kosovo', async () => {
    const page = await paste(
      '<div><vs-language-switcher languages="sq-XK, sr-XK, en" for="call"></vs-language-switcher><div id="call"></div></div>',
    );
    expect(names(switcherIn(page))).to.deep.equal(['shqip', 'српски', 'English']);
  });

  it('that are typed win over those of the story, each once, in the order of writing', async () => {
    const switcher = await paste(
      `<vs-language-switcher src="${WEBINAR}" languages="FR; en,fr  zh-hant"></vs-language-switcher>`,
    );
    expect(names(switcher)).to.deep.equal(['français', 'English', '繁體中文']);
  });

  it('leave out what is no tag, and the author is told', async () => {
    const told = listen();
    const page = await paste(
      `<div><vs-language-switcher languages="en, english, pt_BR, &lt;b&gt;, constructor, fr" for="call"></vs-language-switcher><div id="call">${CALL}</div></div>`,
    );
    await until(() => told.problems.length === 4);
    expect(new Set(told.problems.map(({code}) => code))).to.deep.equal(new Set(['language-unknown']));
    expect(told.messages.join()).to.contain('english').and.contain('pt_BR').and.contain('<b>');
    expect(names(switcherIn(page))).to.deep.equal(['English', 'français']);
    expect(count(switcherIn(page), 'b')).to.equal(0);
  });

  for (const languages of ['en', 'en en EN']) {
    it(`are not shown when there is nothing to choose ("${languages}")`, async () => {
      const told = listen();
      const page = await paste(
        `<div><vs-language-switcher languages="${languages}" for="call">Languages</vs-language-switcher><div id="call">${CALL}</div></div>`,
      );
      expect(seenText(switcherIn(page))).to.equal('');
      await pause();
      expect(told.messages).to.deep.equal([]);
    });
  }

  it('that nobody wrote are asked for', async () => {
    const told = listen();
    const switcher = await paste('<vs-language-switcher></vs-language-switcher>');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    expect(told.messages[0]).to.contain('languages');
    expect(seenText(switcher)).to.equal('');
  });
});

describe('a choice of a language', () => {
  const page = (more = ''): Promise<HTMLElement> =>
    paste(`<div><vs-language-switcher src="${WEBINAR}"></vs-language-switcher>
      <p><vs-call-to-action class="same" src="${WEBINAR}"></vs-call-to-action></p>
      <vs-call-to-action class="other" src="${SAMPLE_STORY}"></vs-call-to-action>${more}</div>`);
  const langOf = (root: Element, selector: string): string | null =>
    must(root.querySelector(selector), selector).getAttribute('lang');

  it('lets the widgets of the same story speak it, and nothing else', async () => {
    const root = await page(`<vs-call-to-action class="item" src="${WEBINAR}#any"></vs-call-to-action>`);
    const before = written(root);
    const call = must(root.querySelector('.same'));
    expect(current(switcherIn(root))).to.deep.equal(['English']);
    await choose(switcherIn(root), 'العربية');
    await until(() => seenText(call).includes('جددوا الالتزام'));
    expect(saidIn(partOf(call, 'heading'))).to.include({language: 'ar', direction: 'rtl'});
    expect(langOf(root, '.item')).to.equal('ar');
    expect(langOf(root, '.other')).to.equal(null);
    expect(langOf(root, 'vs-language-switcher')).to.equal(null);
    expect(call.hasAttribute('dir')).to.equal(false);
    expect(current(switcherIn(root))).to.deep.equal(['العربية']);
    expect(written(root)).to.equal(before);
    await expectAccessible(root);
  });

  it('of the page’s own language leaves nothing behind', async () => {
    const root = await page(`<vs-call-to-action class="french" lang="fr" src="${WEBINAR}"></vs-call-to-action>`);
    const switcher = switcherIn(root);
    await choose(switcher, 'العربية');
    expect([langOf(root, '.same'), langOf(root, '.french')]).to.deep.equal(['ar', 'ar']);
    await choose(switcher, 'English');
    expect([langOf(root, '.same'), langOf(root, '.french')]).to.deep.equal([null, 'en']);
    await choose(switcher, 'français');
    expect([langOf(root, '.same'), langOf(root, '.french')]).to.deep.equal(['fr', 'fr']);
    await choose(switcher, 'English');
    await choose(switcher, 'français');
    expect(langOf(root, '.french')).to.equal('fr');
  });

  it('gives back exactly what an author wrote', async () => {
    const root = await paste(
      `<div lang="en-GB"><vs-language-switcher src="${WEBINAR}"></vs-language-switcher><vs-call-to-action lang="fr-CA" src="${WEBINAR}"></vs-call-to-action></div>`,
    );
    const switcher = switcherIn(root);
    expect(current(switcher)).to.deep.equal(['français']);
    await choose(switcher, 'English');
    expect(langOf(root, 'vs-call-to-action')).to.equal('en');
    await choose(switcher, 'français');
    expect(langOf(root, 'vs-call-to-action')).to.equal('fr-CA');
    expect(root.lang).to.equal('en-GB');
  });

  it('does not undo what the page wrote since', async () => {
    const root = await page();
    const call = must(root.querySelector<HTMLElement>('.same'));
    await choose(switcherIn(root), 'français');
    call.lang = 'ar';
    await until(() => current(switcherIn(root))[0] === 'العربية');
    root.append(document.createElement('i'));
    await pause(50);
    expect(call.lang).to.equal('ar');
    await choose(switcherIn(root), 'français');
    await choose(switcherIn(root), 'العربية');
    expect(call.lang).to.equal('ar');
  });

  it('is told to the page once, and not when it changes nothing', async () => {
    const root = await page();
    const heard: unknown[] = [];
    root.addEventListener('vs-select', ({detail}) => heard.push([detail.element.localName, detail.index]));
    await choose(switcherIn(root), 'English');
    await choose(switcherIn(root), 'العربية');
    await choose(switcherIn(root), 'العربية');
    expect(heard).to.deep.equal([['vs-language-switcher', 2]]);
  });

  it('is said politely, by the language’s own name', async () => {
    const switcher = switcherIn(await page());
    const status = must(drawn(switcher, '[role=status]')[0]);
    expect(seenText(status) + status.textContent).to.match(/^\s*$/);
    await choose(switcher, 'français');
    expect(saidIn(status)).to.include({text: 'français', language: 'fr'});
  });

  it('keeps the focus where it is', async () => {
    const root = await page();
    const switcher = switcherIn(root);
    const before = document.createElement('button');
    before.textContent = 'Before';
    root.prepend(before);
    before.focus();
    await press('Tab', 'Tab');
    const button = choice(switcher, 'français');
    expectSame(deepActive(), button);
    expectFocusDrawn(button);
    await press('Enter');
    await settled(switcher);
    expect(current(switcher)).to.deep.equal(['français']);
    expectSame(deepActive(), button);
    await press('Tab', 'Space');
    await settled(switcher);
    expect(current(switcher)).to.deep.equal(['العربية']);
  });

  it('works with the mouse, on targets large enough for a finger', async () => {
    const switcher = switcherIn(await page());
    await click(choice(switcher, 'français'));
    await settled(switcher);
    expect(current(switcher)).to.deep.equal(['français']);
    for (const button of choices(switcher)) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('reaches widgets that are added later', async () => {
    const root = await page();
    await choose(switcherIn(root), 'français');
    must(root.querySelector('p')).insertAdjacentHTML(
      'beforeend',
      `<vs-call-to-action class="late" src="${WEBINAR}"></vs-call-to-action>`,
    );
    await until(() => langOf(root, '.late') === 'fr');
    await choose(switcherIn(root), 'English');
    expect(langOf(root, '.late')).to.equal(null);
  });

  it('is shown by every switcher of the page, and undone by any of them', async () => {
    const root = await page(`<vs-language-switcher class="second" src="${WEBINAR}"></vs-language-switcher>`);
    const [first, second] = root.querySelectorAll<LanguageSwitcher>('vs-language-switcher');
    await choose(must(first), 'français');
    await until(() => current(must(second))[0] === 'français');
    await choose(must(second), 'English');
    await until(() => current(must(first))[0] === 'English');
    expect(langOf(root, '.same')).to.equal(null);
  });

  it('is not remembered', async () => {
    const before = [document.cookie, localStorage.length, sessionStorage.length];
    const root = await page();
    await choose(switcherIn(root), 'français');
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(before);
    root.remove();
    expect(current(switcherIn(await page()))).to.deep.equal(['English']);
  });
});

describe('the widgets that a switcher is for', () => {
  const MARKUP = `<div>
    <vs-language-switcher languages="en, fr" for="one part"></vs-language-switcher>
    <vs-call-to-action id="one" src="${WEBINAR}"></vs-call-to-action>
    <section id="part"><div><vs-call-to-action class="two" src="${WEBINAR}"></vs-call-to-action></div><p lang="ar">نص</p>
      <vs-language-switcher languages="en, ar" for="one"></vs-language-switcher></section>
    <vs-call-to-action class="three" src="${WEBINAR}"></vs-call-to-action>
  </div>`;

  it('are those of the ids it has, and those inside of what is no widget', async () => {
    const root = await paste(MARKUP);
    const before = written(root);
    await choose(switcherIn(root), 'français');
    const lang = (selector: string): string | null => must(root.querySelector(selector)).getAttribute('lang');
    expect([lang('#one'), lang('.two'), lang('.three')]).to.deep.equal(['fr', 'fr', null]);
    expect(lang('section vs-language-switcher')).to.equal(null);
    expect(written(root)).to.equal(before);
    await choose(switcherIn(root), 'English');
    expect([lang('#one'), lang('.two')]).to.deep.equal([null, null]);
  });

  it('include those inside of a widget, which get back what they had', async () => {
    const root = await paste(`<div><vs-language-switcher languages="en, fr" for="inner outer"></vs-language-switcher>
      <vs-call-to-action id="outer" src="${WEBINAR}"><p><vs-call-to-action id="inner" src="${WEBINAR}"></vs-call-to-action></p></vs-call-to-action></div>`);
    const [outer, inner] = [must(root.querySelector('#outer')), must(root.querySelector('#inner'))];
    await choose(switcherIn(root), 'français');
    expect(inner.closest('[lang]')?.getAttribute('lang')).to.equal('fr');
    await choose(switcherIn(root), 'English');
    expect([outer.getAttribute('lang'), inner.getAttribute('lang')]).to.deep.equal([null, null]);
  });

  it('are not those whose words were typed, which would be marked as another language', async () => {
    const root = await paste(`<div lang="en"><vs-language-switcher languages="en, ar" for="part"></vs-language-switcher>
      <div id="part"><vs-speaker-card name="Ann Bee"><p>She told what she had seen.</p></vs-speaker-card>
      <vs-factor-badge factor="geography" open>Where people live.</vs-factor-badge>
      <vs-sdg-badge goal="5">Gender Equality</vs-sdg-badge><vs-call-to-action src="${WEBINAR}"></vs-call-to-action></div></div>`);
    const badge = must(root.querySelector('vs-sdg-badge'));
    await until(() => seenText(badge).includes('Gender Equality'));
    await choose(switcherIn(root), 'العربية');
    await until(() => seenText(badge).includes('المساواة بين الجنسين'), 'what is the widget’s own word is translated');
    for (const [tag, text] of [
      ['vs-speaker-card', 'She told what she had seen.'],
      ['vs-factor-badge', 'Where people live.'],
    ] as const) {
      const typed = must(root.querySelector(tag));
      expect(saidIn(typed)).to.deep.equal({text, language: 'en', direction: 'ltr'});
      expect(typed.getAttribute('lang'), tag).to.equal(null);
    }
    expect(root.querySelector('vs-call-to-action')?.getAttribute('lang')).to.equal('ar');
    await expectAccessible(root);
    await choose(switcherIn(root), 'English');
    expect(badge.getAttribute('lang')).to.equal(null);
  });

  it('are missed when an id is unknown; the others follow', async () => {
    const told = listen();
    const root = await paste(MARKUP.replace('"one part"', '"nobody one"'));
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['target-unknown']);
    expect(told.messages[0]).to.contain('nobody');
    await choose(switcherIn(root), 'français');
    expect(root.querySelector('#one')?.getAttribute('lang')).to.equal('fr');
  });

  it('are asked for when nothing names them', async () => {
    const told = listen();
    const switcher = await paste('<vs-language-switcher languages="en, fr"></vs-language-switcher>');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    expect(told.messages[0]).to.contain('for');
    await choose(switcher, 'français');
    expect(current(switcher)).to.deep.equal(['français']);
  });
});

describe('a language switcher', () => {
  for (const layout of SWITCHER_LAYOUTS) {
    it(`in the layout "${layout}" fits in 240 pixels and at a zoom of 400 %`, async () => {
      for (const style of ['width: 240px', 'width: 320px; font-size: 32px']) {
        const place = await paste(
          `<div style="${style}"><vs-language-switcher layout="${layout}" languages="en fr ar zh ru es sw sr-Latn uk bn pt-BR sq" for="part"></vs-language-switcher><div id="part"></div></div>`,
        );
        await expectNoOverflow(switcherIn(place), place);
        await expectAccessible(switcherIn(place));
      }
    });

    it(`in the layout "${layout}" is accessible in Arabic, in a dark scheme`, async () => {
      const page = await paste(
        `<div lang="ar" dir="rtl" style="color-scheme: dark; color: CanvasText; background: Canvas"><vs-language-switcher layout="${layout}" src="${WEBINAR}"></vs-language-switcher></div>`,
      );
      await expectAccessible(page);
      expect(getComputedStyle(partOf(switcherIn(page), 'base')).direction).to.equal('rtl');
    });
  }

  it('begins at the right in a page from right to left, with the language of the page marked', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl"><vs-language-switcher src="${WEBINAR}"></vs-language-switcher></div>`,
    );
    const [first, second] = choices(switcherIn(page));
    expect(must(first).getBoundingClientRect().left).to.be.greaterThan(must(second).getBoundingClientRect().right);
    expect(current(switcherIn(page))).to.deep.equal(['العربية']);
  });

  it('marks what readers get in a language that the story does not have', async () => {
    const page = await paste(
      `<div lang="de"><vs-language-switcher src="${WEBINAR}"></vs-language-switcher><vs-call-to-action src="${WEBINAR}"></vs-call-to-action></div>`,
    );
    expect(current(switcherIn(page))).to.deep.equal(['English']);
  });

  it('follows the language of the page when that changes', async () => {
    const page = await paste(
      `<div lang="en"><vs-language-switcher src="${WEBINAR}"></vs-language-switcher><vs-call-to-action src="${WEBINAR}"></vs-call-to-action></div>`,
    );
    page.lang = 'fr';
    await until(() => current(switcherIn(page))[0] === 'français');
  });

  it('of an unknown layout is a row, and the author is told', async () => {
    const told = listen();
    const switcher = await paste(`<vs-language-switcher layout="flags" src="${WEBINAR}"></vs-language-switcher>`);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['value-unknown']);
    expect(names(switcher)).to.have.length(3);
  });

  it('replaces the text between its tags, which stays when the file fails', async () => {
    const links = '<p><a href="/fr" lang="fr">français</a></p>';
    const switcher = await paste(`<vs-language-switcher src="${WEBINAR}">${links}</vs-language-switcher>`);
    expect(isVisible(must(switcher.querySelector('a')))).to.equal(false);
    const told = listen();
    const failed = await paste(`<vs-language-switcher src="${MISSING_STORY}">${links}</vs-language-switcher>`);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
    expect(isVisible(must(failed.querySelector('a')))).to.equal(true);
    expect(has(failed, 'choices')).to.equal(false);
  });

  it('never hides what its unclosed tag swallowed', async () => {
    listen();
    const switcher = await paste(
      `<vs-language-switcher src="${WEBINAR}"><h2>The page goes on</h2></vs-language-switcher>`,
    );
    await until(() => seenText(switcher.parentElement!).includes('The page goes on'));
  });

  it('marks the current language by more than a colour, also in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const switcher = await paste(`<vs-language-switcher src="${WEBINAR}"></vs-language-switcher>`);
    const bar = (button: Element): number =>
      parseFloat(getComputedStyle(must(button.firstElementChild)).borderBottomWidth);
    expect(choices(switcher).map(bar)).to.deep.equal([2, 0, 0]);
  });

  it('is not printed', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const switcher = await paste(`<vs-language-switcher src="${WEBINAR}"></vs-language-switcher>`);
    expect(seenText(switcher)).to.equal('');
  });
});

describe('the menu of a language switcher', () => {
  const page = (): Promise<HTMLElement> =>
    paste(
      `<div><vs-language-switcher layout="menu" src="${WEBINAR}"></vs-language-switcher><vs-call-to-action src="${WEBINAR}"></vs-call-to-action></div>`,
    );
  const menuOf = (root: Element): HTMLSelectElement => must(drawn<HTMLSelectElement>(switcherIn(root), 'select')[0]);
  const shown = (root: Element): string => must(menuOf(root).selectedOptions[0]).text;

  it('has a label that is seen, and the languages by their own names', async () => {
    const root = await page();
    expect(seenText(must(menuOf(root).labels[0]))).to.contain('Language');
    expect([...menuOf(root).options].map(({text, lang}) => [text, lang])).to.deep.equal([
      ['English', 'en'],
      ['français', 'fr'],
      ['العربية', 'ar'],
    ]);
    expect(shown(root)).to.equal('English');
    expect(menuOf(root).getBoundingClientRect().height).to.be.at.least(44);
    await expectAccessible(root);
  });

  it('chooses with the keyboard', async () => {
    const root = await page();
    const heard: number[] = [];
    root.addEventListener('vs-select', ({detail}) => heard.push(detail.index));
    menuOf(root).focus();
    // A letter of the name moves there; what the arrows do, each system decides.
    await press('f');
    await settled(switcherIn(root));
    expect(root.querySelector('vs-call-to-action')?.getAttribute('lang')).to.equal('fr');
    expect(shown(root)).to.equal('français');
    expect(heard).to.deep.equal([1]);
    expectSame(deepActive(), menuOf(root));
  });

  it('shows what is spoken after the page changed it', async () => {
    const root = await page();
    menuOf(root).selectedIndex = 1;
    menuOf(root).dispatchEvent(new Event('change', {bubbles: true}));
    await settled(switcherIn(root));
    root.querySelector<HTMLElement>('vs-call-to-action')!.lang = 'ar';
    await until(() => shown(root) === 'العربية');
  });
});
