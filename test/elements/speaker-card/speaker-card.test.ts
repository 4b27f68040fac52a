import {expect} from '@open-wc/testing';
import '../../../src/elements/speaker-card/vs-speaker-card.js';
import {PARTICIPATIONS, SPEAKER_LAYOUTS, type SpeakerCard} from '../../../src/elements/speaker-card/speaker-card.js';
import {expectAccessible} from '../../support/axe.js';
import {
  count,
  drawn,
  has,
  heardText,
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

const PHOTO = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

describe('vs-speaker-card', () => {
  it('shows who the person is, in reading order', async () => {
    const card = await paste(
      '<vs-speaker-card name="Sonia Mehzabeen" role="UNV Country Coordinator" organization="United Nations Volunteers" participation="speaker" country="BD"><p>She spoke.</p></vs-speaker-card>',
    );
    await until(() => heardText(card).includes('Bangladesh'));
    expect(heardText(card)).to.equal(
      'Speaker Sonia Mehzabeen UNV Country Coordinator United Nations Volunteers Bangladesh She spoke.',
    );
    await expectAccessible(card);
  });

  it('is one article to screen readers', async () => {
    const card = await paste('<vs-speaker-card name="Ada">Text</vs-speaker-card>');
    expect(partOf(card, 'base').localName).to.equal('article');
  });

  it('shows only what it was told', async () => {
    const card = await paste('<vs-speaker-card name="Ada"></vs-speaker-card>');
    expect(heardText(card)).to.equal('Ada');
    for (const part of ['job-title', 'organization', 'participation', 'place', 'note'])
      expect(has(card, part), part).to.equal(false);
    await expectAccessible(card);
  });

  it('without a name shows its text and tells its author', async () => {
    const told = listen();
    const card = await paste('<vs-speaker-card><p>She spoke.</p></vs-speaker-card>');
    await until(() => told.problems.length > 0);
    expect(seenText(card)).to.equal('She spoke.');
    expect(count(card, 'h1, h2, h3, h4, h5, h6')).to.equal(0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    expect(told.problems[0]?.message).to.contain('name');
    await expectAccessible(card);
  });

  it('that is empty harms nothing', async () => {
    const told = listen();
    const card = await paste('<vs-speaker-card></vs-speaker-card>');
    await until(() => told.problems.length > 0);
    expect(seenText(card)).to.equal('');
  });

  it('takes text as text, never as HTML', async () => {
    const card = await paste(
      '<vs-speaker-card name="&lt;img src=x&gt;" role="&lt;b&gt;" organization="&lt;script&gt;">Text</vs-speaker-card>',
    );
    expect(heardText(card)).to.equal('<img src=x> <b> <script> Text');
    expect(count(card, 'img, b, script')).to.equal(0);
  });

  it('ignores outer white space in what was typed', async () => {
    const card = await paste('<vs-speaker-card name="  Ada  " organization="   ">Text</vs-speaker-card>');
    expect(partOf(card, 'heading').textContent).to.equal('Ada');
    expect(has(card, 'organization')).to.equal(false);
  });

  describe('attributes that change later', () => {
    it('are shown as they are now', async () => {
      const card = await paste(
        '<vs-speaker-card name="Ada" role="Engineer" organization="UNV" participation="speaker">Text</vs-speaker-card>',
      );
      card.setAttribute('name', 'Grace');
      card.setAttribute('job-title', 'Admiral');
      card.setAttribute('participation', 'author');
      await settled(card);
      expect(heardText(card)).to.equal('Author Grace Admiral UNV Text');
    });

    it('leave no trace when they are removed', async () => {
      const card = await paste(
        `<vs-speaker-card name="Ada" role="Engineer" organization="UNV" participation="speaker" href="#ada" photo="${PHOTO}" layout="row">Text</vs-speaker-card>`,
      );
      for (const name of ['job-title', 'organization', 'participation', 'href', 'photo', 'layout']) {
        card.setAttribute(name, card.getAttribute(name) ?? '');
        card.removeAttribute(name);
      }
      await settled(card);
      expect(heardText(card)).to.equal('Ada Text');
      expect(count(card, 'a, img')).to.equal(0);
    });

    it('that are set to nothing by a script are shown as nothing', async () => {
      const told = listen();
      const card = await paste<SpeakerCard>(
        `<vs-speaker-card name="Ada" role="Engineer" organization="UNV" participation="speaker" href="#ada" photo="${PHOTO}" country="BD" layout="row" photo-focus="top">Text</vs-speaker-card>`,
      );
      for (const nothing of [undefined, null]) {
        Object.assign(card, {
          jobTitle: nothing,
          organization: nothing,
          participation: nothing,
          href: nothing,
          photo: nothing,
          country: nothing,
          layout: nothing,
          photoFocus: nothing,
          headingLevel: nothing,
          debug: nothing,
        });
        await settled(card);
        expect(heardText(card)).to.equal('Ada Text');
        expect(seenText(card)).to.not.match(/undefined|null/);
      }
      await pause();
      expect(told.messages).to.deep.equal([]);
      Object.assign(card, {name: undefined});
      await settled(card);
      expect(seenText(card)).to.equal('Text');
    });
  });

  describe('participation', () => {
    const labels = {speaker: 'Speaker', moderator: 'Moderator', panellist: 'Panellist', author: 'Author'} as const;
    for (const participation of PARTICIPATIONS) {
      it(`"${participation}" is said in the reader’s language`, async () => {
        const card = await paste(`<vs-speaker-card name="Ada" participation="${participation}">Text</vs-speaker-card>`);
        expect(saidIn(partOf(card, 'participation')).text).to.equal(labels[participation]);
        card.lang = 'fr';
        await until(() => saidIn(partOf(card, 'participation')).text !== labels[participation]);
        expect(saidIn(partOf(card, 'participation')).language).to.equal('fr');
      });
    }

    it('that is unknown does not make a speaker of a person', async () => {
      const told = listen();
      const card = await paste('<vs-speaker-card name="Ada" participation="keynote">Text</vs-speaker-card>');
      await until(() => told.problems.length > 0);
      for (const known of PARTICIPATIONS) expect(told.problems[0]?.hint).to.contain(known);
      expect(heardText(card)).to.equal('Ada Text');
    });
  });

  describe('layout', () => {
    for (const layout of SPEAKER_LAYOUTS) {
      it(`"${layout}" shows everything and is accessible`, async () => {
        const told = listen();
        const card = await paste(
          `<vs-speaker-card name="Ada" role="Engineer" layout="${layout}" href="#ada">Text</vs-speaker-card>`,
        );
        expect(heardText(card)).to.equal('Ada Engineer Text');
        await expectAccessible(card);
        expect(told.messages).to.deep.equal([]);
      });
    }

    it('that is unknown becomes the usual one, and the author is told', async () => {
      const told = listen();
      const card = await paste('<vs-speaker-card name="Ada" layout="circle">Text</vs-speaker-card>');
      await until(() => told.problems.length > 0);
      expect(heardText(card)).to.equal('Ada Text');
      expect(told.problems[0]?.code).to.equal('value-unknown');
    });

    it('"row" has the photo beside the name in a narrow column, "card" above it', async () => {
      for (const [layout, isBeside] of [
        ['row', true],
        ['card', false],
      ] as const) {
        const page = await paste(
          `<div style="width: 300px"><vs-speaker-card name="Ada" layout="${layout}">Text</vs-speaker-card></div>`,
        );
        const card = must(page.firstElementChild);
        const photo = partOf(card, 'photo').getBoundingClientRect();
        const name = partOf(card, 'heading').getBoundingClientRect();
        expect(name.left >= photo.right, layout).to.equal(isBeside);
      }
    });

    it('"compact" takes less room than "card"', async () => {
      const page = await paste(
        '<div style="width: 300px"><vs-speaker-card name="Ada" role="Engineer" layout="compact"></vs-speaker-card><vs-speaker-card name="Ada" role="Engineer"></vs-speaker-card></div>',
      );
      const [compact, usual] = page.children;
      expect(must(compact).clientHeight).to.be.lessThan(must(usual).clientHeight * 0.7);
    });
  });

  describe('photo', () => {
    it('is shown without being said, since the name stands beside it', async () => {
      const card = await paste(`<vs-speaker-card name="Ada King" photo="${PHOTO}">Text</vs-speaker-card>`);
      const [image] = drawn<HTMLImageElement>(card, 'img');
      expect(must(image).getAttribute('alt')).to.equal('');
      expect(must(image).getAttribute('src')).to.equal(PHOTO);
      expect(seenText(card)).to.equal('Ada King Text');
      await expectAccessible(card);
    });

    it('keeps the part that the author chose', async () => {
      for (const [focus, position] of [
        ['', '50% 50%'],
        ['center', '50% 50%'],
        ['top', '50% 0%'],
        ['bottom', '50% 100%'],
      ] as const) {
        const attribute = focus && ` photo-focus="${focus}"`;
        const card = await paste(`<vs-speaker-card name="Ada" photo="${PHOTO}"${attribute}>Text</vs-speaker-card>`);
        expect(getComputedStyle(must(drawn(card, 'img')[0])).objectPosition, focus).to.equal(position);
      }
    });

    it('of an unknown focus is told and shown', async () => {
      const told = listen();
      const card = await paste(
        `<vs-speaker-card name="Ada" photo="${PHOTO}" photo-focus="left">Text</vs-speaker-card>`,
      );
      await until(() => told.problems.length > 0);
      expect(count(card, 'img')).to.equal(1);
    });

    it('that is missing is replaced by initials, which nobody hears', async () => {
      const card = await paste('<vs-speaker-card name="Ada King">Text</vs-speaker-card>');
      expect(seenText(partOf(card, 'photo'))).to.equal('AK');
      expect(heardText(card)).to.equal('Ada King Text');
    });

    it('that does not load is replaced by initials, and told to its author', async () => {
      const told = listen();
      const card = await paste(
        '<vs-speaker-card name="Ada King" photo="data:image/png;base64,AAAA">Text</vs-speaker-card>',
      );
      await until(() => seenText(partOf(card, 'photo')) === 'AK', 'initials are shown');
      expect(count(card, 'img')).to.equal(0);
      await until(() => told.problems.length > 0);
      expect(told.problems.map(({code}) => code)).to.deep.equal(['image-not-loaded']);
    });

    it('gets another chance with another address', async () => {
      const card = await paste(
        '<vs-speaker-card name="Ada King" photo="data:image/png;base64,AAAA">Text</vs-speaker-card>',
      );
      await until(() => seenText(partOf(card, 'photo')) === 'AK', 'initials are shown');
      card.setAttribute('photo', PHOTO);
      await until(() => drawn(card, 'img').length === 1);
    });

    it('with an address that is refused is replaced by initials, and the author is told', async () => {
      const told = listen();
      const card = await paste('<vs-speaker-card name="Ada King" photo="javascript:alert(1)">Text</vs-speaker-card>');
      await until(() => told.problems.length > 0);
      expect(told.problems[0]?.code).to.equal('address-refused');
      expect(seenText(partOf(card, 'photo'))).to.equal('AK');
    });
  });

  describe('role', () => {
    it('becomes the job title, and no ARIA role stays on the card', async () => {
      const card = await paste<SpeakerCard>(
        '<vs-speaker-card name="Ada" role="Programme Analyst">Text</vs-speaker-card>',
      );
      expect(partOf(card, 'job-title').textContent).to.equal('Programme Analyst');
      expect(card.hasAttribute('role')).to.equal(false);
      expect(card.jobTitle).to.equal('Programme Analyst');
      await expectAccessible(card);
    });

    it('that is set later becomes the job title, too', async () => {
      const card = await paste('<vs-speaker-card name="Ada" role="Engineer">Text</vs-speaker-card>');
      card.setAttribute('role', 'Admiral');
      await settled(card);
      expect(partOf(card, 'job-title').textContent).to.equal('Admiral');
      expect(card.hasAttribute('role')).to.equal(false);
    });

    for (const word of ['button', 'img', 'Programme Analyst', 'heading', 'link']) {
      it(`"${word}" is not left to assistive technology`, async () => {
        const card = await paste(`<vs-speaker-card name="Ada" role="${word}">Text</vs-speaker-card>`);
        expect(card.hasAttribute('role')).to.equal(false);
      });
    }

    it('that fits the card into a list of the page stays', async () => {
      const list = await paste(
        '<div role="list"><vs-speaker-card role="listitem" name="Ada" job-title="Engineer">Text</vs-speaker-card></div>',
      );
      const card = must(list.firstElementChild);
      expect(card.getAttribute('role')).to.equal('listitem');
      expect(partOf(card, 'job-title').textContent).to.equal('Engineer');
      await expectAccessible(list);
    });

    it('that is empty does not erase the job title', async () => {
      const card = await paste('<vs-speaker-card name="Ada" job-title="Engineer" role="">Text</vs-speaker-card>');
      expect(partOf(card, 'job-title').textContent).to.equal('Engineer');
    });
  });
});
