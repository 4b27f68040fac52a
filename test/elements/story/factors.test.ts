import {expect} from '@open-wc/testing';
import '../../../src/elements/story/vs-story.js';
import {click} from '../../support/pointer.js';
import {WEBINAR} from '../../base/support/served-story.js';
import {deepElementAt, drawn, find, partOf, paste, settled, until} from '../../base/support/widgets.js';

/** The badges of the webinar's factors, in a page of a width. */
async function badgesIn(width: number, dir: string): Promise<HTMLElement[]> {
  const main = await paste<HTMLElement>(
    `<main dir="${dir}"><style>main { inline-size: ${width}px; }</style>
      <vs-story src="${WEBINAR}" sections="factors"></vs-story></main>`,
  );
  const story = main.querySelector('vs-story')!;
  await until(() => drawn(story, 'vs-factor-badge:state(ready)').length === 5, 'the badges are drawn');
  return drawn(story, 'vs-factor-badge');
}

const box = (badge: HTMLElement): DOMRect => partOf(badge, 'name').getBoundingClientRect();

describe('the factors of a story', () => {
  for (const width of [240, 600, 1280]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`keep their place when one of them is opened, at ${width} px, ${dir}`, async () => {
        const badges = await badgesIn(width, dir);
        for (const badge of badges) {
          const before = badges.map(box);
          const {top} = badge.getBoundingClientRect();
          partOf(badge, 'name').click();
          await until(() => find(badge, 'definition')?.checkVisibility(), 'the definition is here');
          await settled(badge);
          badges.forEach((other, index) => {
            const [was, is] = [before[index]!, box(other)];
            expect(is.left, `side of badge ${index + 1}`).to.be.closeTo(was.left, 0.5);
            // What stands below makes room for the definition.
            if (was.top <= top + 1) expect(is.top, `top of badge ${index + 1}`).to.be.closeTo(was.top, 0.5);
          });
        }
      });
    }
  }

  it('can each be met by a finger, with nothing of another over it', async () => {
    for (const badge of await badgesIn(240, 'ltr')) {
      const name = partOf(badge, 'name');
      name.scrollIntoView({block: 'center'});
      const {left, top, height} = name.getBoundingClientRect();
      for (const distance of [-15, 0, 15]) {
        const met = deepElementAt(left + 12, top + height / 2 + distance);
        expect(name.contains(met), `${distance} px from the middle`).to.equal(true);
      }
    }
  });

  it('open where they are pressed', async () => {
    const [badge] = await badgesIn(360, 'ltr');
    await click(partOf(badge!, 'name'));
    await settled(badge!);
    const {left, top} = partOf(badge!, 'definition').getBoundingClientRect();
    expect(top).to.be.at.least(box(badge!).bottom);
    expect(left).to.be.closeTo(box(badge!).left, 1);
  });
});
