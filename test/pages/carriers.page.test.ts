/** Pages of a CMS, whose optimizers do what they like with the script. */
import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/page.js';
import {isVisible, must, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf} from './support.js';

const SEEN =
  /AK Ada King Engineer Ada King spoke about bridges\. .*SP Author Sophie Plagerson Author of the research paper .*GM Grace Moyo Grace Moyo measured the water\. .*4 .*Quality Education News of the river The bridge stands\. Read on$/;

/** Adds the script as an optimizer does, when it does. */
function addScript(
  {document}: Page,
  src: string,
  attributes: Readonly<Record<string, string>> = {type: 'module'},
): void {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = src;
  document.head.append(script);
}

/** Adds the script under a type that no browser runs. */
function holdBack({document}: Page, attributes: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.dataset['src'] = '/dist/cdn/vs.js';
  document.head.append(script);
  return script;
}

/** What an optimizer puts in the place of a script that it held back: a script that was parsed does not start later. */
function copyOf({dataset, ownerDocument}: HTMLScriptElement, type?: string): HTMLScriptElement {
  const script = ownerDocument.createElement('script');
  if (type) script.type = type;
  script.src = dataset['src'] ?? '';
  return script;
}

async function expectShown(page: Page): Promise<void> {
  await until(() => page.document.querySelectorAll('vs-speaker-card').length === 3);
  await allShown(page);
  await until(() => SEEN.test(seenText(page.document.body)), '').catch(() => {
    throw new Error(`Readers see: ${seenText(page.document.body)}`);
  });
  await pause(300);
  expect(page.document.querySelectorAll('vs-speaker-card').length).to.equal(3);
  expect(page.document.querySelector('main > article')).to.not.equal(null);
  // What is left to tell are the repairs.
  expect(faultsOf(page).filter((line) => !/was damaged by an editor|swallowed other parts/.test(line))).to.deep.equal(
    [],
  );
}

const WAYS: Readonly<Record<string, (page: Page) => void>> = {
  'as it should be': (page) => addScript(page, '/dist/cdn/vs.js'),
  'in one file': (page) => addScript(page, '/dist/cdn/vs.all.js'),
  'as a plain script': (page) => addScript(page, '/dist/cdn/vs.classic.js', {}),
  'without its type': (page) => addScript(page, '/dist/cdn/vs.js', {}),
  'in one file, without its type': (page) => addScript(page, '/dist/cdn/vs.all.js', {}),
  'in one file, with another type of script': (page) =>
    addScript(page, '/dist/cdn/vs.all.js', {type: 'text/javascript', defer: ''}),
  'in one file, twice, and both without their types': (page) => {
    addScript(page, '/dist/cdn/vs.all.js?ver=6.8', {});
    addScript(page, '/dist/cdn/vs.all.js', {});
  },
  'with another type of script': (page) => addScript(page, '/dist/cdn/vs.js', {type: 'text/javascript', defer: ''}),
  twice: (page) => {
    addScript(page, '/dist/cdn/vs.js');
    addScript(page, '/dist/cdn/vs.js');
  },
  'twice, once as a plain script': (page) => {
    addScript(page, '/dist/cdn/vs.js');
    addScript(page, '/dist/cdn/vs.js', {});
  },
  'under two addresses': (page) => {
    addScript(page, '/dist/cdn/vs.js?ver=6.8');
    addScript(page, '/dist/cdn/vs.js?v=2');
  },
  'in one file, under two addresses': (page) => {
    addScript(page, '/dist/cdn/vs.all.js?ver=6.8');
    addScript(page, '/dist/cdn/vs.all.js?v=2');
  },
  'under a name of its cache, and as it is': (page) => {
    addScript(page, '/dist/cdn/vs.js?cache=1', {});
    addScript(page, '/dist/cdn/vs.js');
  },
  'with its type renamed, which a copy without one replaces': (page) => {
    const held = holdBack(page, {type: 'litespeed/javascript'});
    held.replaceWith(copyOf(held));
  },
  'with its type renamed, and given back': (page) => {
    const held = holdBack(page, {type: '5f2c-module', 'data-cf-settings': '5f2c-|49'});
    held.replaceWith(copyOf(held, 'module'));
  },
  'with its type renamed, and beside it': (page) => {
    holdBack(page, {type: 'text/plain'});
    addScript(page, '/dist/cdn/vs.js');
  },
  'in both builds': (page) => {
    addScript(page, '/dist/cdn/vs.js');
    addScript(page, '/dist/cdn/vs.all.js');
  },
};

describe('a page of a CMS', () => {
  for (const [way, load] of Object.entries(WAYS)) {
    it(`shows its widgets when the script is loaded ${way}`, async () => {
      const page = await openPage('/test/pages/carriers.html');
      load(page);
      await expectShown(page);
    });
  }

  it('leaves no names behind when the one file is loaded without its type', async () => {
    const page = await openPage('/test/pages/carriers.html');
    const before = Object.getOwnPropertyNames(page.window);
    addScript(page, '/dist/cdn/vs.all.js', {});
    await expectShown(page);
    expect(Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name))).to.deep.equal([]);
  });

  for (const lang of ['fr', 'ar']) {
    it(`has its languages beside the one file, whatever its type (${lang})`, async () => {
      const page = await openPage('/test/pages/carriers.html');
      page.document.documentElement.lang = lang;
      addScript(page, '/dist/cdn/vs.all.js', lang === 'fr' ? {} : {type: 'module'});
      await until(() =>
        new RegExp({fr: 'Objectif 4|Éducation', ar: 'التعليم'}[lang] ?? '').test(seenText(page.document.body)),
      );
    });
  }

  it('shows its widgets when the plain script has type="module", and says what to do', async () => {
    const page = await openPage('/test/pages/carriers.html');
    addScript(page, '/dist/cdn/vs.classic.js');
    await until(() => page.document.querySelectorAll('vs-speaker-card').length === 3);
    await allShown(page);
    const told = faultsOf(page).filter((line) => line.includes('classic'));
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('take type="module" away');
  });

  for (const build of ['vs.js', 'vs.all.js']) {
    for (const policy of ['', '&csp=strict']) {
      it(`shows its widgets when somebody forgot type="module" (${build}${policy})`, async () => {
        await expectShown(await openPage(`/test/pages/carriers.html?scripts=plain:${build}${policy}`));
      });
    }
  }
});

describe('a page whose optimizer never starts the script', () => {
  it('is readable', async () => {
    const page = await openPage('/test/pages/carriers.html');
    holdBack(page, {type: 'text/plain'});
    await pause(200);
    expect(seenText(page.document.body)).to.match(
      /Ada King spoke about bridges\. Sophie Plagerson Grace Moyo measured the water\. News of the river The bridge stands\. Read on$/,
    );
    expect(faultsOf(page)).to.deep.equal([]);
  });
});

describe('a page whose optimizer holds the script back', () => {
  for (const build of ['vs.js', 'vs.classic.js', 'vs.all.js']) {
    it(`is readable, and shows its widgets after the first interaction (${build})`, async () => {
      const page = await openPage('/test/pages/carriers.html');
      const held = page.document.createElement('script');
      held.type = 'rocketlazyloadscript';
      held.dataset['rocketSrc'] = `/dist/cdn/${build}`;
      page.document.head.append(held);
      const attributes: Readonly<Record<string, string>> = build === 'vs.classic.js' ? {} : {type: 'module'};
      page.document.addEventListener('keydown', () => addScript(page, held.dataset['rocketSrc'] ?? '', attributes), {
        once: true,
      });
      await pause(200);
      const text = seenText(page.document.body);
      for (const typed of [
        'Ada King spoke about bridges.',
        'Sophie Plagerson',
        'Grace Moyo measured the water.',
        'Read on',
      ])
        expect(text).to.contain(typed);
      const link = must(page.document.querySelector<HTMLElement>('article a'));
      link.focus();
      page.document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab'}));
      await expectShown(page);
      expect(isVisible(link)).to.equal(true);
      expect(page.document.activeElement === link, 'the link keeps the focus').to.equal(true);
    });
  }
});
