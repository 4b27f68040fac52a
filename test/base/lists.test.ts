import {expect} from '@open-wc/testing';
import {parseFactors, parseGoal, parseGoals} from '../../src/base/lists.js';

describe('a Goal as editors write it', () => {
  for (const written of ['5', '05', ' 5 ', 'SDG5', 'SDG 5', 'sdg-5', 'Goal 5', 'GOAL 05', '#5']) {
    it(`is understood as "${written}"`, () => {
      expect(parseGoal(written)).to.equal(5);
    });
  }

  it('is one of 1 to 17', () => {
    expect(parseGoal('1')).to.equal(1);
    expect(parseGoal('17')).to.equal(17);
  });

  for (const written of [
    '',
    '0',
    '00',
    '18',
    '99',
    '-',
    '5.5',
    '1e1',
    '5a',
    'five',
    '175',
    '5 6',
    'SDG',
    'null',
    'undefined',
    'NaN',
  ]) {
    it(`is nothing when "${written}" is written`, () => {
      expect(parseGoal(written)).to.equal(undefined);
    });
  }
});

describe('a list of Goals', () => {
  for (const written of [
    '3, 5, 16',
    '3,5,16',
    '3 5 16',
    '3; 5; 16',
    'SDG 3, SDG 5, SDG 16',
    'SDGs 3, 5, 16',
    'Goal 3; Goal 5; Goal 16',
    'SDG3 SDG5 SDG16',
    '#3 #5 #16',
    ' 3 ,, 5 ; 16 , ',
  ]) {
    it(`is understood as "${written}"`, () => {
      expect(parseGoals(written)).to.deep.equal({values: [3, 5, 16], unknown: []});
    });
  }

  it('keeps the order of writing and names each Goal once', () => {
    expect(parseGoals('16, 5, 05, SDG 16, 3').values).to.deep.equal([16, 5, 3]);
  });

  it('keeps the Goals beside what is none, and tells what is none', () => {
    expect(parseGoals('3, 18, gender, 5')).to.deep.equal({values: [3, 5], unknown: ['18', 'gender']});
  });

  it('is empty when nothing is written', () => {
    expect(parseGoals('')).to.deep.equal({values: [], unknown: []});
    expect(parseGoals(' , ;')).to.deep.equal({values: [], unknown: []});
  });
});

describe('a list of factors', () => {
  it('is understood by the names of the five', () => {
    expect(
      parseFactors('discrimination, geography, governance, socio-economic-status, shocks-and-fragility'),
    ).to.deep.equal({
      values: ['discrimination', 'geography', 'governance', 'socio-economic-status', 'shocks-and-fragility'],
      unknown: [],
    });
  });

  it('is understood by the names as people write them', () => {
    expect(parseFactors('Socio-economic status, Shocks and fragility').values).to.deep.equal([
      'socio-economic-status',
      'shocks-and-fragility',
    ]);
  });

  it('is understood by the beginnings of the names', () => {
    expect(parseFactors('shocks, socio-economic').values).to.deep.equal([
      'shocks-and-fragility',
      'socio-economic-status',
    ]);
  });

  it('is understood with white space or semicolons between names', () => {
    expect(parseFactors('geography governance').values).to.deep.equal(['geography', 'governance']);
    expect(parseFactors('geography; governance').values).to.deep.equal(['geography', 'governance']);
  });

  it('is understood with semicolons between names of several words', () => {
    expect(parseFactors('Shocks and fragility; Socio-economic status')).to.deep.equal({
      values: ['shocks-and-fragility', 'socio-economic-status'],
      unknown: [],
    });
  });

  it('is understood when one name of several words stands alone', () => {
    expect(parseFactors('Shocks and fragility')).to.deep.equal({values: ['shocks-and-fragility'], unknown: []});
  });

  it('names each factor once, in order of writing', () => {
    expect(parseFactors('governance, geography, Governance').values).to.deep.equal(['governance', 'geography']);
  });

  it('keeps the factors beside what is none, and tells what is none as it was written', () => {
    expect(parseFactors('geography, Bad luck')).to.deep.equal({values: ['geography'], unknown: ['Bad luck']});
  });

  it('does not guess from three letters', () => {
    expect(parseFactors('geo, gov')).to.deep.equal({values: [], unknown: ['geo', 'gov']});
  });

  it('is empty when nothing is written', () => {
    expect(parseFactors('')).to.deep.equal({values: [], unknown: []});
    expect(parseFactors(' , ')).to.deep.equal({values: [], unknown: []});
  });
});
