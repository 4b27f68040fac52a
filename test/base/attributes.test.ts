import {expect} from '@open-wc/testing';
import {booleanAttribute, textValue} from '../../src/base/attributes.js';

describe('a boolean attribute', () => {
  it('is false when it is absent', () => {
    expect(booleanAttribute(null)).to.equal(false);
  });

  for (const value of ['', 'true', 'yes', '1', 'on', 'debug', 'anything']) {
    it(`is true when it is present as "${value}"`, () => {
      expect(booleanAttribute(value)).to.equal(true);
    });
  }

  for (const value of ['false', 'no', '0', 'off', 'FALSE', 'No', ' off ', '\tfalse\n']) {
    it(`is false when an editor wrote ${JSON.stringify(value)}`, () => {
      expect(booleanAttribute(value)).to.equal(false);
    });
  }
});

describe('the text of an attribute', () => {
  it('loses outer white space and keeps inner', () => {
    expect(textValue('  Ada  King ')).to.equal('Ada  King');
  });

  it('is empty when the attribute was removed or the property set to nothing', () => {
    expect(textValue(null)).to.equal('');
    expect(textValue(undefined)).to.equal('');
  });
});
