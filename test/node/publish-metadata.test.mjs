/** What programs read of a published story: searches, messengers. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {png} from './support/images.mjs';
import {storyFolder} from './support/stories.mjs';

const URL_OF_FOLDER = 'https://site.example/river/';

/** @type {Awaited<ReturnType<typeof storyFolder>>} */
let place;

before(async () => {
  place = await storyFolder();
  for (const name of ['bridge.png', 'cover.png', 'ada.png', 'logo.png', 'poster.png'])
    await place.write(name, png(40, 30));
  await place.write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
});

after(() => place.remove());

/** The page of a story. @param {object} more */
async function pageOf(more) {
  await place.writeStory(more);
  const {errors} = await place.publish('story.json', '--out', 'site', '--url', URL_OF_FOLDER);
  assert.equal(errors, '');
  return place.read('site/index.html');
}

/** What a story says to searches. @param {object} more @returns {Promise<any[]>} */
async function graphOf(more) {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await pageOf(more)) ?? [];
  return JSON.parse(json)['@graph'];
}

/** What messengers get of a picture. @param {object} more */
async function pictureOf(more) {
  const page = await pageOf(more);
  return Object.fromEntries(
    [...page.matchAll(/<meta property="og:(image[^"]*)" content="([^"]*)">/g)].map(([, name, value]) => [name, value]),
  );
}

describe('what a story says to searches', () => {
  test('has an address of mail or a telephone as such, and not as a page', async () => {
    const [, ...people] = await graphOf({
      people: [
        {id: 'ada', name: 'Ada King', href: 'mailto:ada%2Briver@site.example?subject=Hello'},
        {id: 'bo', name: 'Bo Moyo', href: 'tel:+2651234'},
        {id: 'cy', name: 'Cy Roe', href: 'https://cy.example/'},
      ],
    });
    const told = people.map(({url, email, telephone}) => ({url, email, telephone}));
    assert.deepEqual(told, [
      {url: undefined, email: 'ada+river@site.example', telephone: undefined},
      {url: undefined, email: undefined, telephone: '+2651234'},
      {url: 'https://cy.example/', email: undefined, telephone: undefined},
    ]);
    const [article] = await graphOf({organizer: {name: 'River', href: 'mailto:all@river.example'}});
    assert.deepEqual([article.publisher.url, article.publisher.email], [undefined, 'all@river.example']);
  });

  test('has times by the clock of the event', async () => {
    for (const [event, start, end] of /** @type {const} */ ([
      [{start: '2030-03-04T10:00+02:00', end: '2030-03-04T11:00'}, '2030-03-04T10:00+02:00', '2030-03-04T11:00+02:00'],
      [
        {start: '2030-07-04T10:00', end: '2030-07-04T11:30', timeZone: 'America/St_Johns'},
        '2030-07-04T10:00-02:30',
        '2030-07-04T11:30-02:30',
      ],
      [{start: '2030-03-04T10:00Z', end: '2030-03-05'}, '2030-03-04T10:00Z', '2030-03-05'],
      [{start: '2030-03-04T10:00'}, '2030-03-04T10:00', undefined],
      [{start: '--03'}, undefined, undefined],
    ])) {
      const [, told] = await graphOf({event: {title: 'A talk', ...event}});
      assert.deepEqual([told.startDate, told.endDate], [start, end]);
    }
  });
});

describe('the picture that messengers show', () => {
  const PICTURES = {
    caseStudies: [{id: 'bridge', title: 'A bridge', image: 'bridge.png', imageAlt: {en: 'A bridge of wood'}}],
    event: {title: 'A talk', recording: 'https://video.example/talk', poster: 'poster.png'},
    report: {title: 'The report', image: 'cover.png'},
    people: [
      {id: 'bo', name: 'Bo Moyo'},
      {id: 'ada', name: 'Ada King', photo: 'ada.png'},
    ],
    partners: [
      {id: 'drawn', name: 'Drawn', logo: 'logo.svg'},
      {id: 'river', name: 'River', logo: 'logo.png'},
    ],
  };

  test('is that of a case study, else another one of the story, and is described where the story does', async () => {
    const rest = {...PICTURES};
    for (const [kind, name, alt] of /** @type {const} */ ([
      ['caseStudies', 'bridge.png', 'A bridge of wood'],
      ['event', 'poster.png', undefined],
      ['report', 'cover.png', undefined],
      ['people', 'ada.png', 'Ada King'],
      ['partners', 'logo.png', 'River'],
    ])) {
      const described = alt && {'image:alt': alt};
      assert.deepEqual(await pictureOf(rest), {
        image: URL_OF_FOLDER + name,
        'image:width': '40',
        'image:height': '30',
        ...described,
      });
      Object.assign(rest, {[kind]: undefined});
    }
  });

  test('is none that they do not show: a drawing, or one in the story itself', async () => {
    const people = [{id: 'ada', name: 'Ada King', photo: `data:image/png;base64,${png(4, 3).toString('base64')}`}];
    assert.deepEqual(await pictureOf({people, partners: PICTURES.partners.slice(0, 1)}), {});
  });
});
