import {expect, fixture} from '@open-wc/testing';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import type {SdgBadge} from '../../src/elements/sdg-badge/sdg-badge.js';
import {
  heardText,
  must,
  partOf,
  paste,
  pause,
  saidIn,
  setPageLanguage,
  settled,
  shown,
  until,
} from '../base/support/widgets.js';

const BADGE = '<vs-sdg-badge goal="5">Goal 5</vs-sdg-badge>';
const ENGLISH = 'Goal 5 Gender Equality';
const FRENCH = 'Objectif 5 Égalité entre les sexes';
const ARABIC = /^الهدف (5|٥) /;
const SPANISH_TITLE = 'Igualdad de género';

/** The badge in a page of its own making. */
async function badgeIn(markup: string): Promise<SdgBadge> {
  const page = await paste(markup);
  return page.localName === 'vs-sdg-badge' ? (page as SdgBadge) : must(page.querySelector('vs-sdg-badge'));
}

/** The badge below nested shadow roots, whose hosts stand inside one another. */
async function badgeInShadow(outer: HTMLElement, depth: number): Promise<SdgBadge> {
  const root = outer.attachShadow({mode: 'open'});
  if (depth > 1) {
    const inner = document.createElement('div');
    root.append(inner);
    return badgeInShadow(inner, depth - 1);
  }
  root.innerHTML = BADGE;
  const badge = must(root.querySelector('vs-sdg-badge'));
  await shown(badge);
  return badge;
}

async function untilSeen(badge: Element, text: string | RegExp): Promise<void> {
  await until(
    () => (typeof text === 'string' ? heardText(badge) === text : text.test(heardText(badge))),
    `the badge says ${text.toString()}`,
    {timeout: 3_000},
  );
}

const directionOf = (badge: Element): string => getComputedStyle(partOf(badge, 'base')).direction;

describe('a widget speaks the language', () => {
  it('of its own lang', async () => {
    setPageLanguage('en');
    await untilSeen(
      await badgeIn('<div lang="ar"><vs-sdg-badge goal="5" lang="fr">Goal 5</vs-sdg-badge></div>'),
      FRENCH,
    );
  });

  it('of its nearest ancestor that has a lang', async () => {
    await untilSeen(await badgeIn(`<div lang="ar"><section lang="fr-CA"><p>${BADGE}</p></section></div>`), FRENCH);
  });

  it('of the page', async () => {
    setPageLanguage('fr');
    await untilSeen(await badgeIn(BADGE), FRENCH);
  });

  it('of an ancestor beyond shadow roots', async () => {
    const page = await fixture<HTMLElement>('<div lang="fr"><div></div></div>');
    await untilSeen(await badgeInShadow(must(page.querySelector('div')), 3), FRENCH);
  });

  it('of the shadow host itself', async () => {
    const page = await fixture<HTMLElement>('<div lang="ar"><div lang="fr"></div></div>');
    await untilSeen(await badgeInShadow(must(page.querySelector('div')), 1), FRENCH);
  });

  it('English where nothing is said', async () => {
    document.documentElement.removeAttribute('lang');
    await untilSeen(await badgeIn(BADGE), ENGLISH);
    expect(saidIn(partOf(await badgeIn(BADGE), 'number')).language).to.equal('');
  });

  for (const lang of ['', 'en_US', 'English', '-']) {
    it(`English where lang is "${lang}"`, async () => {
      await untilSeen(await badgeIn(`<div lang="${lang}">${BADGE}</div>`), ENGLISH);
    });
  }
});

describe('a widget follows a later change of lang', () => {
  it('of its own', async () => {
    const badge = await badgeIn(BADGE);
    badge.lang = 'fr';
    await untilSeen(badge, FRENCH);
    badge.lang = 'ar';
    await untilSeen(badge, ARABIC);
    badge.removeAttribute('lang');
    await untilSeen(badge, ENGLISH);
  });

  it('of any ancestor', async () => {
    const page = await paste(`<div lang="en"><section><p>${BADGE}</p></section></div>`);
    const badge = must(page.querySelector('vs-sdg-badge'));
    page.lang = 'fr';
    await untilSeen(badge, FRENCH);
    const section = must(page.querySelector('section'));
    section.lang = 'ar';
    await untilSeen(badge, ARABIC);
    section.removeAttribute('lang');
    await untilSeen(badge, FRENCH);
  });

  it('of the page', async () => {
    const badge = await badgeIn(BADGE);
    setPageLanguage('fr');
    await untilSeen(badge, FRENCH);
  });

  it('of an ancestor of the hosts of its shadow roots', async () => {
    const page = await fixture<HTMLElement>('<div><div></div></div>');
    const badge = await badgeInShadow(must(page.querySelector('div')), 2);
    page.lang = 'fr';
    await untilSeen(badge, FRENCH);
  });

  it('inside the shadow root where it stands', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = `<section>${BADGE}</section>`;
    const badge = must(root.querySelector('vs-sdg-badge'));
    await shown(badge);
    must(root.querySelector('section')).lang = 'fr';
    await untilSeen(badge, FRENCH);
  });

  it('while its first language is still loading', async () => {
    // No other test here speaks these two, so nothing of theirs is loaded yet.
    const badge = document.createElement('vs-sdg-badge');
    badge.goal = '5';
    badge.lang = 'ru';
    const page = await fixture<HTMLElement>('<div></div>');
    page.append(badge);
    badge.lang = 'tr';
    await until(() => heardText(badge).includes('Toplumsal Cinsiyet Eşitliği'), 'the badge speaks Turkish', {
      timeout: 3_000,
    });
    await pause(700);
    expect(heardText(badge)).to.contain('Toplumsal Cinsiyet Eşitliği');
  });

  it('and no longer hears of the place that it left', async () => {
    const page = await paste(`<div><section>${BADGE}</section><aside lang="fr"></aside></div>`);
    const badge = must(page.querySelector('vs-sdg-badge'));
    must(page.querySelector('aside')).append(badge);
    must(page.querySelector('section')).lang = 'ar';
    await pause();
    expect(heardText(badge)).to.equal(FRENCH);
  });
});

describe('a widget that is moved', () => {
  it('speaks the language of its new place', async () => {
    const page = await paste(`<div><section lang="fr">${BADGE}</section><aside lang="ar"></aside></div>`);
    const badge = must(page.querySelector('vs-sdg-badge'));
    await untilSeen(badge, FRENCH);
    must(page.querySelector('aside')).append(badge);
    await untilSeen(badge, ARABIC);
    expect(directionOf(badge)).to.equal('rtl');
  });

  it('speaks it even if that language was loaded long ago', async () => {
    const page = await paste(
      `<div><section lang="fr">${BADGE}</section><aside lang="ar">${BADGE}</aside><b lang="en"></b></div>`,
    );
    const badge = must(page.querySelector('vs-sdg-badge'));
    await untilSeen(must(page.querySelector('aside vs-sdg-badge')), ARABIC);
    await untilSeen(badge, FRENCH);
    must(page.querySelector('aside')).append(badge);
    await untilSeen(badge, ARABIC);
    must(page.querySelector('b')).append(badge);
    await untilSeen(badge, ENGLISH);
    must(page.querySelector('section')).append(badge);
    await untilSeen(badge, FRENCH);
  });

  it('speaks the language of the place where it is put after a while outside of the page', async () => {
    const page = await paste(`<div><section lang="fr">${BADGE}</section></div>`);
    const badge = must(page.querySelector('vs-sdg-badge'));
    await untilSeen(badge, FRENCH);
    badge.remove();
    must(page.querySelector('section')).lang = 'en';
    await pause(50);
    must(page.querySelector('section')).append(badge);
    await untilSeen(badge, ENGLISH);
  });
});

describe('the direction of a widget', () => {
  const cases: ReadonlyArray<readonly [behaviour: string, markup: string, direction: 'ltr' | 'rtl']> = [
    ['is that of its language where nobody wrote dir', `<div lang="ar">${BADGE}</div>`, 'rtl'],
    [
      'is that of its language when the dir is farther away',
      `<div dir="ltr"><section lang="ar">${BADGE}</section></div>`,
      'rtl',
    ],
    [
      'is that of its language when a right-to-left page holds it',
      `<div dir="rtl" lang="ar"><section lang="fr">${BADGE}</section></div>`,
      'ltr',
    ],
    ['is the dir beside the lang', `<div lang="ar" dir="ltr">${BADGE}</div>`, 'ltr'],
    ['is the dir that is nearer than the lang', `<div lang="ar"><section dir="ltr">${BADGE}</section></div>`, 'ltr'],
    ['is its own dir', '<div lang="en"><vs-sdg-badge dir="rtl" goal="5">Goal 5</vs-sdg-badge></div>', 'rtl'],
    ['is that of the language when dir is no direction', `<div lang="ar" dir="sideways">${BADGE}</div>`, 'rtl'],
    ['is what the browser found where dir is auto', `<div lang="en" dir="auto">نص ${BADGE}</div>`, 'rtl'],
    ['is left to right where nothing is said', BADGE, 'ltr'],
  ];

  for (const [behaviour, markup, direction] of cases) {
    it(behaviour, async () => {
      const badge = await badgeIn(markup);
      await until(() => directionOf(badge) === direction, `the badge runs ${direction}`);
    });
  }

  it('follows a later change of dir', async () => {
    const page = await paste(`<div>${BADGE}</div>`);
    const badge = must(page.querySelector('vs-sdg-badge'));
    page.dir = 'rtl';
    await until(() => directionOf(badge) === 'rtl');
    page.removeAttribute('dir');
    await until(() => directionOf(badge) === 'ltr');
  });

  it('is that of a language without messages, too', async () => {
    const badge = await badgeIn(`<div lang="he">${BADGE}</div>`);
    await until(() => directionOf(badge) === 'rtl');
    expect(heardText(badge)).to.equal(ENGLISH);
    expect(saidIn(partOf(badge, 'title')).direction).to.equal('ltr');
  });
});

describe('widgets side by side', () => {
  it('speak each its own language, and leave no trace on the page', async () => {
    const page = await paste(
      `<div><section lang="fr">${BADGE}</section><section lang="ar">${BADGE}</section><section lang="es">${BADGE}</section>${BADGE}</div>`,
    );
    const [french, arabic, spanish, english] = page.querySelectorAll<SdgBadge>('vs-sdg-badge');
    await untilSeen(must(french), FRENCH);
    await untilSeen(must(arabic), ARABIC);
    await untilSeen(must(english), ENGLISH);
    await until(() => heardText(must(spanish)).includes(SPANISH_TITLE));
    must(french).goal = '1';
    must(english).goal = '1';
    await settled(must(french));
    await settled(must(english));
    expect(heardText(must(french))).to.equal('Objectif 1 Pas de pauvreté');
    expect(heardText(must(english))).to.equal('Goal 1 No Poverty');
    expect([directionOf(must(french)), directionOf(must(arabic)), directionOf(must(english))]).to.deep.equal([
      'ltr',
      'rtl',
      'ltr',
    ]);
    for (const section of page.querySelectorAll('section')) expect(section.getAttributeNames()).to.deep.equal(['lang']);
    for (const badge of page.querySelectorAll('vs-sdg-badge'))
      expect(badge.getAttributeNames()).to.deep.equal(['goal']);
    expect(document.body.getAttributeNames()).to.deep.equal([]);
  });
});
