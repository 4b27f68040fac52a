/** The languages of the Storybook for testing. */
import {expect} from '@open-wc/testing';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import {addPseudoLocales, pseudoMessages} from '../../.storybook/pseudo-locales.js';
import {english} from '../../src/localization/generated/english.js';
import {paste, partOf, seenText, until} from '../base/support/widgets.js';

const LONG = 40;

describe('a language for testing', () => {
  before(() => addPseudoLocales());

  it('has every message, with its values', () => {
    for (const language of ['en-XA', 'ar-XB']) {
      const messages = pseudoMessages(language);
      expect(Object.keys(messages)).to.deep.equal(Object.keys(english));
      expect(messages['goal.number']).to.deep.include({strTag: true, values: [0]});
    }
  });

  it('is a third longer, or more, where it is accented', () => {
    for (const [id, message] of Object.entries(pseudoMessages('en-XA'))) {
      const text = english[id]!;
      if (typeof message === 'string' && text.length >= LONG)
        expect(message.length / text.length, message).to.be.within(1.25, 1.5);
    }
  });

  it('shows a widget accented and in brackets, and leaves English as it is', async () => {
    const badge = await paste('<vs-sdg-badge lang="en-XA" goal="4">Goal 4</vs-sdg-badge>');
    await until(() => seenText(badge).includes('[Ĝôôááļ 4]'), seenText(badge));
    expect(seenText(await paste('<vs-sdg-badge lang="en" goal="4">Goal 4</vs-sdg-badge>'))).to.contain('Goal 4');
  });

  it('shows a widget from right to left, and leaves Arabic as it is', async () => {
    const card = await paste('<vs-speaker-card lang="ar-XB" name="Ada" participation="speaker">Text</vs-speaker-card>');
    await until(() => partOf(card, 'participation').textContent === '\u202ESpeaker\u202C');
    expect(getComputedStyle(partOf(card, 'base')).direction).to.equal('rtl');
    const arabic = await paste('<vs-speaker-card lang="ar" name="Ada" participation="speaker">Text</vs-speaker-card>');
    await until(() => /\p{Script=Arabic}/u.test(partOf(arabic, 'participation').textContent ?? ''));
  });
});
