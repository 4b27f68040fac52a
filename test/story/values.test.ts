import {expect} from '@open-wc/testing';
import {ADDRESS, read, storyWith} from './support/files.js';

/** What becomes of a value of the story's event. */
async function eventValue(field: string, value: unknown, address = ADDRESS): Promise<unknown> {
  const {story, told} = await read(storyWith({event: {title: 'E', [field]: value}}), address);
  const left = (story.event as unknown as Record<string, unknown>)[field];
  expect(told.length, 'a value is kept, or a fault is told').to.equal(left === undefined ? 1 : 0);
  return left;
}

describe('a date in a story file', () => {
  for (const when of [
    '2025',
    '2025-11',
    '2025-11-20',
    '2024-02-29',
    '2000-02-29',
    '2025-11-20T14:00',
    '2025-11-20T14:00:30',
    '2025-11-20T23:59Z',
    '2025-11-20T14:00+05:30',
    '2025-11-20T14:00:00-11:00',
    '--01',
    '--12',
  ]) {
    it(`may be ${when}`, async () => {
      expect(await eventValue('start', when)).to.equal(when);
    });
  }

  for (const when of [
    '',
    'tomorrow',
    '25',
    '2025-13',
    '2025-00',
    '2025-11-31',
    '2025-02-29',
    '1900-02-29',
    '2025-11-00',
    '2025-1-2',
    '20251120',
    '2025-11-20T',
    '2025-11-20T14',
    '2025-11-20T24:00',
    '2025-11-20T14:60',
    '2025-11-20 14:00',
    '2025-11-20T14:00+0100',
    '2025-11-20T14:00+25:00',
    '2025-11T14:00',
    '20 November 2025',
    '--13',
    '--11-20',
    '2025-11-20\n',
    2025,
    ['2025'],
  ]) {
    it(`may not be ${JSON.stringify(when)}`, async () => {
      expect(await eventValue('start', when)).to.equal(undefined);
    });
  }
});

describe('a country in a story file', () => {
  it('may be in small letters, and comes out in capitals', async () => {
    const {story} = await read(storyWith({people: [{id: 'ada', name: 'Ada', country: 'bd'}]}));
    expect(story.people[0]?.country).to.equal('BD');
  });
});

describe('a link in a story file', () => {
  for (const [written, left] of [
    ['https://a.example/x', 'https://a.example/x'],
    ['HTTP://A.EXAMPLE', 'http://a.example/'],
    ['page.html', 'https://partner.example/stories/page.html'],
    ['../up.html', 'https://partner.example/up.html'],
    ['/root.html', 'https://partner.example/root.html'],
    ['//other.example/', 'https://other.example/'],
    ['?q=1', 'https://partner.example/stories/story.json?q=1'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:+1', 'tel:+1'],
  ] as const) {
    it(`may be ${written}`, async () => {
      expect(await eventValue('href', written)).to.equal(left);
    });
  }

  for (const written of [
    '',
    ' ',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'https://',
    'http://[',
    5,
    {en: 'https://a.example/'},
  ]) {
    it(`may not be ${JSON.stringify(written)}`, async () => {
      expect(await eventValue('href', written)).to.equal(undefined);
    });
  }

  it('is not resolved against an address that cannot be a base', async () => {
    expect(await eventValue('href', 'page.html', 'data:application/json,1')).to.equal(undefined);
    expect(await eventValue('href', 'https://a.example/', 'data:application/json,1')).to.equal('https://a.example/');
  });
});

describe('a picture in a story file', () => {
  for (const [written, left] of [
    ['a.jpg', 'https://partner.example/stories/a.jpg'],
    ['https://a.example/a.jpg', 'https://a.example/a.jpg'],
    ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
    ['DATA:IMAGE/PNG;base64,AAAA', 'data:IMAGE/PNG;base64,AAAA'],
  ] as const) {
    it(`may be ${written}`, async () => {
      expect(await eventValue('poster', written)).to.equal(left);
    });
  }

  for (const written of ['data:text/html,x', 'data:,x', 'data:imagex', 'mailto:a@b.example', 'javascript:1', '']) {
    it(`may not be ${JSON.stringify(written)}`, async () => {
      expect(await eventValue('poster', written)).to.equal(undefined);
    });
  }
});

describe('a time zone in a story file', () => {
  for (const zone of ['Europe/Berlin', 'Africa/Lusaka', 'America/Argentina/Buenos_Aires', 'UTC']) {
    it(`may be ${zone}`, async () => {
      expect(await eventValue('timeZone', zone)).to.equal(zone);
    });
  }

  for (const zone of ['', 'Berlin', 'Europe/Atlantis', '+01:00', 'CET or so', 5]) {
    it(`may not be ${JSON.stringify(zone)}`, async () => {
      expect(await eventValue('timeZone', zone)).to.equal(undefined);
    });
  }
});

describe('an id in a story file', () => {
  for (const id of ['a', '1', 'sonia-mehzabeen', 'a-1-b', 'x'.repeat(64)]) {
    it(`may be ${id}`, async () => {
      expect(await eventValue('id', id)).to.equal(id);
    });
  }

  for (const id of ['', 'A', 'a b', '-a', 'a-', 'a--b', 'a_b', 'é', 'a\n', 'x'.repeat(65), '__proto__', 5]) {
    it(`may not be ${JSON.stringify(id)}`, async () => {
      expect(await eventValue('id', id)).to.equal(undefined);
    });
  }
});

describe('the languages of a story file', () => {
  it('are those whose tags are right', async () => {
    const {story} = await read(
      storyWith({languages: ['en', 'pt-BR', 'zh-Hant-TW', 'sr-Latn', 'english', 'e', 'en_GB', '', 'constructor', 5]}),
    );
    expect(story.languages).to.deep.equal(['en', 'pt-BR', 'zh-Hant-TW', 'sr-Latn']);
  });
});

describe('the Goals of a story file', () => {
  it('are whole numbers from 1 to 17', async () => {
    const {story} = await read(
      storyWith({caseStudies: [{id: 'a', title: 'A', sdgs: [1, 17, 0, 18, -1, 1.5, 1e99, '3', null, true, [4]]}]}),
    );
    expect(story.caseStudies[0]!.sdgs).to.deep.equal([1, 17]);
  });
});
