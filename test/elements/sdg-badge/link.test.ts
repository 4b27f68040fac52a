import {expect} from '@open-wc/testing';
import '../../../src/elements/sdg-badge/vs-sdg-badge.js';
import {BADGE_SIZES} from '../../../src/elements/sdg-badge/sdg-badge.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {click} from '../../support/pointer.js';
import {
  count,
  drawn,
  expectFocusDrawn,
  expectSame,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  pause,
  until,
} from '../../base/support/widgets.js';

describe('the link of a badge', () => {
  it('has the Goal for its name and is large enough for a finger', async () => {
    for (const size of BADGE_SIZES) {
      const badge = await paste(
        `<vs-sdg-badge goal="5" label="none" size="${size}" href="#five">Goal 5</vs-sdg-badge>`,
      );
      const link = must(drawn<HTMLAnchorElement>(badge, 'a')[0]);
      expect(link.getAttribute('href')).to.equal('#five');
      expect(heardText(link)).to.equal('Goal 5 Gender Equality');
      const {width, height} = link.getBoundingClientRect();
      expect(height, size).to.be.at.least(44);
      expect(width, size).to.be.at.least(24);
      await expectAccessible(badge);
    }
  });

  it('is taken from the text between the tags when the badge has none', async () => {
    const badge = await paste('<vs-sdg-badge goal="5"><a href="#five">Goal 5: Gender Equality</a></vs-sdg-badge>');
    expect(drawn<HTMLAnchorElement>(badge, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['#five']);
    expect(heardText(badge)).to.equal('Goal 5 Gender Equality');
    await click(partOf(badge, 'title'));
    expect(location.hash).to.equal('#five');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is reached with the Tab key and shows its focus', async () => {
    const page = await paste(
      '<div><button type="button">Before</button><vs-sdg-badge goal="5" href="#five">Goal 5</vs-sdg-badge></div>',
    );
    must(page.querySelector('button')).focus();
    await press('Tab');
    const link = must(drawn(must(page.lastElementChild), 'a')[0]);
    expectSame(deepActive(), link, 'focused element');
    expectFocusDrawn(link);
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x']) {
    it(`is not made of ${href}, and the author is told`, async () => {
      const told = listen();
      const badge = await paste(`<vs-sdg-badge goal="5" href="${href}">Goal 5</vs-sdg-badge>`);
      await until(() => told.problems.length > 0);
      expect(count(badge, 'a')).to.equal(0);
      expect(told.problems[0]?.code).to.equal('address-refused');
    });
  }
});

describe('what a self-closed badge swallows', () => {
  it('stays visible and usable: an article', async () => {
    const badge = await paste(
      '<vs-sdg-badge goal="5"/><article><h2>News</h2><p>Text <a href="#news">Read</a></p></article></vs-sdg-badge>',
    );
    expect(heardText(badge)).to.equal('Goal 5 Gender Equality News Text Read');
    await click(must(badge.querySelector('a')));
    expect(location.hash).to.equal('#news');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not give the badge its links', async () => {
    const badge = await paste(
      '<vs-sdg-badge goal="5"/><article><h2>News</h2><p>Text <a href="#news">Read</a></p></article></vs-sdg-badge>',
    );
    expect(count(badge, 'a')).to.equal(0);
  });

  it('stays visible: the next badges', async () => {
    const page = await paste('<p><vs-sdg-badge goal="1"/> <vs-sdg-badge goal="5"/> <vs-sdg-badge goal="16"/></p>');
    await pause();
    expect(heardText(page)).to.equal(
      'Goal 1 No Poverty Goal 5 Gender Equality Goal 16 Peace, Justice and Strong Institutions',
    );
  });

  for (const markup of [
    '<button type="button">Donate</button>',
    '<p>One.</p><p>Two.</p>',
    '<ul><li>One</li><li>Two</li></ul>',
    '<table><tr><td>1</td></tr></table>',
    '<input aria-label="Name">',
    '<video controls width="90" height="90"></video>',
    '<iframe title="Map" srcdoc="Map" width="90" height="90"></iframe>',
    '<p><a href="#one">One</a> <a href="#two">Two</a></p>',
  ]) {
    it(`stays visible: ${markup}`, async () => {
      const badge = await paste(`<vs-sdg-badge goal="5"/>${markup}</vs-sdg-badge>`);
      expect(isVisible(must(badge.firstElementChild))).to.equal(true);
    });
  }
});
