import {expect} from '@open-wc/testing';
import {allowedAddress} from '../../src/base/address.js';

describe('the address of a link', () => {
  for (const address of [
    'https://example.org/story',
    'http://example.org/',
    'HTTPS://EXAMPLE.ORG/',
    '//example.org/story',
    '/story',
    'story.html',
    '../story',
    '?story=1',
    '#story',
    'mailto:volunteers@example.org',
    'MAILTO:volunteers@example.org',
    'tel:+260211000000',
    'https://example.org/a path/é',
    'stories/javascript:notes',
  ]) {
    it(`may be ${address}`, () => {
      expect(allowedAddress(address, 'link')).to.equal(address);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\n:alert(1)',
    'vbscript:msgbox(1)',
    'VBScript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg/>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'about:blank',
    'view-source:https://example.org/',
    'intent://scan/#Intent;end',
    'https://',
    'http://[',
  ]) {
    it(`may not be ${JSON.stringify(address)}`, () => {
      expect(allowedAddress(address, 'link')).to.equal(undefined);
    });
  }
});

describe('the address of an image', () => {
  for (const address of [
    'https://example.org/a.jpg',
    '//example.org/a.jpg',
    'a.jpg',
    '/a.jpg',
    'data:image/png;base64,AAAA',
    'DATA:image/png;base64,AAAA',
  ]) {
    it(`may be ${address}`, () => {
      expect(allowedAddress(address, 'image')).to.equal(address);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:msgbox(1)',
    'mailto:a@example.org',
    'file:///a.jpg',
    'tel:+1',
  ]) {
    it(`may not be ${JSON.stringify(address)}`, () => {
      expect(allowedAddress(address, 'image')).to.equal(undefined);
    });
  }
});
