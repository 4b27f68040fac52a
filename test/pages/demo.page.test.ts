import {expect} from '@open-wc/testing';
import {expectAccessible} from '../support/axe.js';
import {emulateMediaOrSkip} from '../support/media.js';
import {openPage, type Page} from '../support/page.js';
import {heardText, must, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf, requestsOf, widgetsOf} from './support.js';

const DEMO = '/demo/index.html';

describe('the demonstration page', () => {
  it('shows eight speakers, five case studies and its badges, and nothing goes wrong', async () => {
    const page = await openPage(DEMO);
    await allShown(page);
    const {document} = page;
    const named = [...document.querySelectorAll('.people vs-speaker-card')].map(
      (card) => card.shadowRoot?.querySelector('[part=heading]')?.textContent,
    );
    expect(named).to.deep.equal([
      'Emiliya Asadova',
      'Dr. Tapiwa Kamuruko',
      'Sophie Plagerson',
      'Sonia Mehzabeen',
      'Takia Islam Toma',
      'Mosabbir Hossain',
      'Blerim Azizi',
      'Dr. Kalangwa Kalangwa',
    ]);
    expect(document.querySelectorAll('vs-case-study-carousel vs-case-study-card')).to.have.lengthOf(5);
    expect([...document.querySelectorAll('.goals vs-sdg-badge')].map(heardText)).to.deep.equal([
      'Goal 3 Good Health and Well-being',
      'Goal 5 Gender Equality',
      'Goal 8 Decent Work and Economic Growth',
      'Goal 10 Reduced Inequalities',
      'Goal 16 Peace, Justice and Strong Institutions',
    ]);
    await pause(300);
    expect(faultsOf(page)).to.deep.equal([]);
    for (const address of requestsOf(page)) expect(new URL(address).origin).to.equal(location.origin);
  });

  it('speaks three languages at the same time', async () => {
    const page = await openPage(DEMO);
    await allShown(page);
    const [french, arabic] = page.document.querySelectorAll('.languages > section');
    await until(() => /Rédaction.*Zambie.*Objectif 16/s.test(heardText(must(french))), 'French', {
      timeout: 4_000,
    });
    await until(() => /مؤلف.*زامبيا.*الهدف/s.test(heardText(must(arabic))), 'Arabic');
    expect(heardText(must(page.document.querySelector('.people')))).to.match(/Moderator.*Author.*Bangladesh/s);
  });

  it('is accessible', async () => {
    const page = await openPage(DEMO);
    await allShown(page);
    await until(() => seenText(page.document.body).includes('Zambie'));
    await expectAccessible(page.document);
  }).timeout(30_000);

  it('is accessible in a dark scheme', async function () {
    this.timeout(30_000);
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await openPage(DEMO);
    await allShown(page);
    await expectAccessible(page.document);
  });

  it('is accessible on a telephone and does not scroll sideways there', async () => {
    const page = await openPage(DEMO, {width: 320, height: 640});
    await allShown(page);
    await pause(100);
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    await expectAccessible(page.document);
  }).timeout(30_000);

  it('can be read without scripts', async () => {
    const page = await openPage(DEMO, {scripts: false});
    const text = seenText(page.document.body);
    for (const widget of widgetsOf(page)) expect(text).to.contain(seenText(widget));
    expect(text)
      .to.contain('Blerim Azizi spoke about youth volunteering')
      .and.contain('In Zambia volunteers improve health care')
      .and.contain('Goal 16: Peace, Justice and Strong Institutions');
  });

  it('works under a strict security policy', async () => {
    const page = await openPage(`${DEMO}?csp=strict`);
    await allShown(page);
    // The page's own empty icon is not allowed by that policy.
    expect(faultsOf(page).filter((line) => line !== 'img-src data ')).to.deep.equal([]);
  });
});

/** The other pages, and what a reader finds on them. */
const PAGES = [
  {
    name: 'single tags in Arabic',
    address: '/demo/index.ar.html',
    texts: ['Mosabbir Hossain', 'المتطوعون', 'زامبيا', 'السلام والعدل'],
    withoutScripts: 'في زامبيا يحسّن المتطوعون الرعاية الصحية',
  },
  {
    name: 'the whole webinar',
    address: '/demo/webinar.html',
    texts: ['The Role of Volunteers in Leaving No One Behind', 'Mosabbir Hossain', 'International Labour Organization'],
    withoutScripts: 'The webinar’s speakers and case studies',
  },
  {
    name: 'the whole webinar in Arabic',
    address: '/demo/webinar.ar.html',
    texts: ['دور المتطوعين في عدم ترك أي أحد خلف الركب', 'Mosabbir Hossain', 'منظمة العمل الدولية'],
    withoutScripts: 'المتحدثون في الندوة ودراسات الحالة',
  },
  {
    name: 'an article with single widgets',
    address: '/demo/article.html',
    texts: ['Sophie Plagerson', 'Stronger women entrepreneurs', 'National governments', 'January'],
    withoutScripts: 'Case studies from three places',
  },
  {
    name: 'an article with single widgets in Arabic',
    address: '/demo/article.ar.html',
    texts: ['Sophie Plagerson', 'تمكين رائدات الأعمال', 'الحكومات الوطنية', 'يناير'],
    withoutScripts: 'دراسات حالة من ثلاثة أماكن',
  },
  {
    name: 'the snippet maker',
    address: '/demo/snippets.html',
    texts: ['Make the line to paste', 'Where do you paste it?', 'Sonia Mehzabeen', 'Copy the line'],
    withoutScripts: 'The guides of the library have a line to copy',
  },
  {
    name: 'the snippet maker in Arabic',
    address: '/demo/snippets.ar.html',
    texts: ['أين ستلصقونه؟', 'Sonia Mehzabeen', 'نسخ السطر'],
    withoutScripts: 'في أدلة المكتبة سطر جاهز للنسخ',
  },
];

const allRead = (page: Page, texts: readonly string[]): Promise<void> =>
  until(() => texts.every((text) => seenText(page.document.body).includes(text)), texts.join(), {timeout: 9_000});

for (const {name, address, texts, withoutScripts} of PAGES) {
  describe(`the demonstration of ${name}`, function () {
    this.timeout(40_000);

    it('shows it, and nothing goes wrong under a strict security policy', async () => {
      const page = await openPage(`${address}?csp=strict`);
      await allShown(page);
      await allRead(page, texts);
      await pause(300);
      expect(faultsOf(page).filter((line) => line !== 'img-src data ')).to.deep.equal([]);
      for (const asked of requestsOf(page)) expect(new URL(asked).origin).to.equal(location.origin);
      const tells = page.document.querySelector('[src*=".json"]') ? 1 : 0;
      expect(requestsOf(page).filter((asked) => asked.endsWith('story.json'))).to.have.lengthOf(tells);
    });

    it('is accessible', async () => {
      const page = await openPage(address);
      await allShown(page);
      await allRead(page, texts);
      await expectAccessible(page.document);
    });

    it('leads to itself in the other language, of which each text is marked', async () => {
      const {document} = await openPage(address);
      const other = must(document.querySelector<HTMLAnchorElement>('header a[hreflang]'));
      const answer = await fetch(other.href);
      expect(answer.status).to.equal(200);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      expect(page.documentElement.lang).to.equal(other.lang);
      expect(other.lang).to.not.equal(document.documentElement.lang);
      const back = must(page.querySelector('header a[hreflang]'));
      expect(new URL(back.getAttribute('href')!, other.href).pathname).to.equal(address);
      const isArabic = document.documentElement.lang === 'ar';
      expect(getComputedStyle(must(document.querySelector('h1'))).direction).to.equal(isArabic ? 'rtl' : 'ltr');
    });

    it('does not scroll sideways on a telephone', async () => {
      const page = await openPage(address, {width: 320, height: 640});
      await allShown(page);
      await allRead(page, texts);
      const {scrollWidth, clientWidth} = page.document.documentElement;
      // WebKit rounds up.
      expect(scrollWidth).to.be.at.most(clientWidth + 1);
    });

    it('can be read without scripts', async () => {
      const page = await openPage(address, {scripts: false});
      expect(seenText(page.document.body)).to.contain(withoutScripts);
    });
  });
}
