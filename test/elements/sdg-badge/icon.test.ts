import {expect} from '@open-wc/testing';
import '../../../src/elements/sdg-badge/vs-sdg-badge.js';
import {expectAccessible} from '../../support/axe.js';
import {
  find,
  has,
  heardText,
  isVisible,
  languageOf,
  listen,
  must,
  partOf,
  paste,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const ICON = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
const DISCLAIMER = 'The content of this publication has not been approved by the United Nations';

describe('the official icon on a badge', () => {
  const expectDisclaimer = (badge: Element): void => {
    const disclaimer = partOf(badge, 'disclaimer');
    expect(isVisible(disclaimer)).to.equal(true);
    expect(seenText(disclaimer)).to.contain(DISCLAIMER);
    expect(must(disclaimer.querySelector('a')).href).to.equal('https://www.un.org/sustainabledevelopment');
  };

  it('by address replaces the square and brings the disclaimer with its link', async () => {
    const badge = await paste(`<vs-sdg-badge goal="5" icon-src="${ICON}">Goal 5</vs-sdg-badge>`);
    expect(has(badge, 'square')).to.equal(false);
    expect(partOf(badge, 'icon').getAttribute('alt')).to.equal('');
    expectDisclaimer(badge);
    expect(heardText(badge)).to.match(/^Goal 5 Gender Equality The content/);
    await expectAccessible(badge);
  });

  it('as a child replaces the square and brings the disclaimer', async () => {
    const badge = await paste(
      `<vs-sdg-badge goal="5"><img slot="icon" src="${ICON}" alt="" width="48" height="48">Goal 5</vs-sdg-badge>`,
    );
    expect(isVisible(must(badge.querySelector('img')))).to.equal(true);
    expect(find(badge, 'square')?.getClientRects().length ?? 0).to.equal(0);
    expectDisclaimer(badge);
  });

  it('that is added and removed later brings and takes the disclaimer', async () => {
    const badge = await paste('<vs-sdg-badge goal="5">Goal 5</vs-sdg-badge>');
    expect(has(badge, 'disclaimer')).to.equal(false);
    const icon = document.createElement('img');
    icon.slot = 'icon';
    icon.alt = '';
    icon.src = ICON;
    badge.append(icon);
    await settled(badge);
    expectDisclaimer(badge);
    icon.remove();
    await settled(badge);
    expect(has(badge, 'disclaimer')).to.equal(false);
    expect(isVisible(partOf(badge, 'square'))).to.equal(true);
  });

  it('has its disclaimer in the language of the page', async () => {
    const badge = await paste(`<vs-sdg-badge lang="fr" goal="5" icon-src="${ICON}">Goal 5</vs-sdg-badge>`);
    await until(() => seenText(partOf(badge, 'disclaimer')).startsWith('Le contenu de cette publication'));
    expect(languageOf(partOf(badge, 'disclaimer'))).to.equal('fr');
  });

  it('with an address that is refused is the square, without a disclaimer for what is not shown', async () => {
    const told = listen();
    const badge = await paste('<vs-sdg-badge goal="5" icon-src="javascript:alert(1)">Goal 5</vs-sdg-badge>');
    await until(() => told.problems.length > 0);
    expect(isVisible(partOf(badge, 'square'))).to.equal(true);
    expect(has(badge, 'disclaimer')).to.equal(false);
  });
});
