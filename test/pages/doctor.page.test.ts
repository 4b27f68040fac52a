/** The editor's doctor on whole pages, in each build. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../support/axe.js';
import {openPage, type Page} from '../support/page.js';
import {must, pause, seenText, until} from '../base/support/widgets.js';
import {isResizeError, requestsOf, warningsOf} from './support.js';

const BUILDS = ['vs.js', 'vs.classic.js', 'vs.all.js'];

/** What each carrier of the page is, in its order. */
const STATES = [
  /^Ada King Fine Speaker card . as a tag/,
  /^Mary Otieno Fine Speaker card . as a div/,
  /^Sophie Plagerson Fine Speaker card . as a link/,
  /^Grace Moyo Repaired Speaker card . as a tag/,
  /^Blerim Azizi To correct .*layout="rows"⁩ is not understood.*<vs-speaker-card name="Blerim Azizi" layout="row">/,
  /^Goal 18 To correct Goal . as a tag .*There is no Goal ⁦18/,
  /^Zara Musa To correct Unknown widget . as a tag .*Did you mean ⁦<vs-speaker-card>/,
  /^Ion Rusu To correct Unknown widget . as a div .*Did you mean ⁦data-vs="speaker-card"/,
  /^Somebody Not allowed Speaker card . as a link .*data-vs-origins="https:\/\/partner\.example"/,
  /^Somebody else To correct .*There is no file at this address\./,
  /^What is hard\. .*List of challenges . as a tag/,
  /^Sophie Plagerson To correct .*#sophie-plagerson.*<a href="http.*#vs-speaker-card=sophie-plagerson">/,
  /^Omar Diallo Repaired Speaker card . as a tag .*read as it was meant: ⁦?job-title="Nurse"/,
  /^Amina bio To correct Speaker card . as a tag .*may have lost its capital letters/,
  /^Lin Wei To correct Unknown widget . as a tag .*There is no widget ⁦<vsspeakercard>.*<vs-speaker-card name="Lin Wei">/,
  /^Ada King To correct Key message . as a tag .*⁦src⁩ is missing.*<\/vs-key-message>⁩ is missing.*comes after it again/,
];

const SETTLED = /Fine.*Repaired.*Not allowed.*To correct/;

function panelOf({document}: Page): ShadowRoot {
  return must(document.querySelector('vs-doctor')?.shadowRoot, 'panel');
}

async function doctorOf(page: Page): Promise<ShadowRoot> {
  await until(
    () => page.document.querySelector('vs-doctor')?.shadowRoot?.querySelector('.toggle'),
    'the panel is shown',
  );
  const panel = panelOf(page);
  const toggle = must(panel.querySelector('.toggle'));
  await until(() => SETTLED.test(seenText(toggle)) && !seenText(toggle).includes('Loading'), 'all is examined');
  return panel;
}

const findingsIn = (panel: ShadowRoot): HTMLElement[] => [...panel.querySelectorAll<HTMLElement>('.findings > li')];

for (const build of BUILDS) {
  for (const policy of ['', '&csp=strict']) {
    it(`the doctor lists each carrier of a page with ${build}${policy && ', under a strict policy'}`, async () => {
      const page = await openPage(`/test/pages/doctor.html?scripts=${build}&vs-debug${policy}`);
      const panel = await doctorOf(page);
      const shown = findingsIn(panel).map(seenText);
      expect(shown.length, shown.join('\n')).to.equal(STATES.length);
      for (const [index, state] of STATES.entries()) expect(shown[index]).to.match(state);
      expect(page.errors.filter((error) => !isResizeError(error) && !/nowhere/.test(error))).to.deep.equal([]);
      expect(page.violations.map(({directive, sample}) => directive + sample)).to.deep.equal([]);
      await expectAccessible(must(page.document.querySelector('vs-doctor')));
    });
  }

  it(`nothing of the doctor is requested without the switch, and each problem is a line (${build})`, async () => {
    const page = await openPage(`/test/pages/doctor.html?scripts=${build}`);
    await until(() => warningsOf(page).some((line) => line.includes('nowhere')));
    await pause(500);
    expect(page.document.querySelector('vs-doctor')).to.equal(null);
    const paths = requestsOf(page).map((address) => new URL(address).pathname);
    expect(paths.filter((path) => /\/doctor\.js|doctor\/|\.authors\./.test(path))).to.deep.equal([]);
    const lines = warningsOf(page).filter((line) => line.startsWith('[volunteer-story-widgets]'));
    for (const told of [
      '"rows"',
      '"18"',
      'vs-speeker-card',
      'speaker-crad',
      'partner.example',
      'nowhere',
      '“Grace',
      '“Amina',
      'lost its capital',
      'vsspeakercard',
    ])
      expect(lines.filter((line) => line.includes(told)).length, told).to.equal(1);
    expect(lines.every((line) => !line.includes('\n'))).to.equal(true);
  });
}

describe('the doctor', () => {
  it('adds no line to what the console says of a problem', async () => {
    const page = await openPage('/test/pages/doctor.html?vs-debug');
    await doctorOf(page);
    const lines = (): string[] => warningsOf(page).filter((line) => /layout="rows"|vsspeakercard/.test(line));
    await until(() => lines().length > 1, 'both are told');
    await pause(900);
    expect(lines()).to.have.lengthOf(2);
  });

  it('comes where the script asks for it, and not where that says no', async () => {
    for (const [value, comes] of [
      ['', true],
      ['false', false],
    ] as const) {
      const page = await openPage('/test/pages/carriers.html');
      const script = page.document.createElement('script');
      Object.assign(script, {type: 'module', src: '/dist/cdn/vs.js'});
      script.dataset['vsDebug'] = value;
      page.document.head.append(script);
      await until(() => page.document.querySelector('vs-speaker-card[name="Ada King"]')?.shadowRoot);
      if (comes) await until(() => page.document.querySelector('vs-doctor')?.shadowRoot?.querySelector('.panel'));
      else await pause(500);
      expect(page.document.querySelector('vs-doctor') !== null).to.equal(comes);
    }
  });

  it('stands at the end of the body, and leaves the page as it is', async () => {
    const plain = await openPage('/test/pages/doctor.html');
    await until(() => plain.document.querySelectorAll(':state(ready)').length > 6);
    const page = await openPage('/test/pages/doctor.html?vs-debug');
    await doctorOf(page);
    expect(page.document.body.lastElementChild?.localName).to.equal('vs-doctor');
    expect(page.document.querySelector('main')?.innerHTML).to.equal(plain.document.querySelector('main')?.innerHTML);
    expect(page.document.body.getAttributeNames()).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.equal(plain.document.documentElement.scrollWidth);
  });

  it('knows the system of the page, and tells what it keeps', async () => {
    const page = await openPage('/test/pages/doctor.html?vs-debug');
    const panel = await doctorOf(page);
    expect(panel.querySelector('select')?.value).to.equal('wordpress');
    expect(seenText(must(findingsIn(panel)[4]))).to.contain('Custom HTML');
  });

  it('follows what is added and what is mended', async () => {
    const page = await openPage('/test/pages/doctor.html?vs-debug');
    const panel = await doctorOf(page);
    must(page.document.querySelector('[layout=rows]')).setAttribute('layout', 'row');
    await until(() => /^Blerim Azizi Fine/.test(seenText(must(findingsIn(panel)[4]))), 'the card is fine');
    const card = page.document.createElement('vs-speaker-card');
    card.setAttribute('name', 'Amal Haddad');
    page.document.querySelector('main')?.prepend(card);
    await until(() => /^Amal Haddad Fine/.test(seenText(must(findingsIn(panel)[0]))), 'the new card is listed');
  });

  it('says what is wrong where the page refuses templates', async () => {
    if (!('trustedTypes' in window)) return;
    const page = await openPage('/test/pages/doctor.html?vs-debug&csp=no-types');
    await until(() => page.document.querySelector('vs-doctor')?.shadowRoot?.querySelector('.panel'));
    await until(() => /Trusted Types.*volunteer-story-widgets/.test(panelOf(page).textContent ?? ''), 'it is said');
  });
});
