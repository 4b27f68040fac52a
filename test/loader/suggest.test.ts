import {expect} from '@open-wc/testing';
import {adviseOn} from '../../src/loader/suggest.js';

const KNOWN = ['vs-case-study-card', 'vs-case-study-carousel', 'vs-sdg-badge', 'vs-speaker-card'];

describe('the advice on an unknown tag', () => {
  const expected: Readonly<Record<string, string>> = {
    'vs-speeker-card': 'vs-speaker-card',
    'vs-speakercard': 'vs-speaker-card',
    'vs-speaker-cards': 'vs-speaker-card',
    'vs-speaker': 'vs-speaker-card',
    'vs-sdg-bagde': 'vs-sdg-badge',
    'vs-sdg': 'vs-sdg-badge',
    'vs-case-study': 'vs-case-study-card',
    'vs-casestudy-card': 'vs-case-study-card',
    'vs-case-study-carrousel': 'vs-case-study-carousel',
  };

  for (const [typed, meant] of Object.entries(expected)) {
    it(`for <${typed}> is <${meant}>`, () => {
      expect(adviseOn(typed, KNOWN)).to.equal(`Did you mean <${meant}>?`);
    });
  }

  it('is the list of all tags when none is near', () => {
    const advice = adviseOn('vs-weather', KNOWN);
    expect(advice).to.not.contain('Did you mean');
    for (const tag of KNOWN) expect(advice).to.contain(`<${tag}>`);
  });
});
