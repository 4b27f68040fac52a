import {expect} from '@open-wc/testing';
import '../../../src/elements/story/vs-story.js';
import '../../../src/elements/video/vs-video.js';
import type {Video} from '../../../src/elements/video/video.js';
import {expectAccessible} from '../../support/axe.js';
import {failRequests} from '../../support/faults.js';
import {deepActive, press} from '../../support/keyboard.js';
import {click} from '../../support/pointer.js';
import {serveStory} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  expectFocusDrawn,
  expectSame,
  find,
  has,
  listen,
  must,
  partOf,
  paste,
  pause,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const YOUTUBE = 'https://www.youtube.com/watch?v=sample-0000';
const video = (attributes: string, text = ''): Promise<Video> =>
  paste<Video>(`<vs-video ${attributes}>${text}</vs-video>`);

/** A file that a story file of another site can name. */
const RECORDING = new URL('/recording.webm', location.href).href;

const codes = (told: {problems: readonly {code: string}[]}): string[] => told.problems.map(({code}) => code);

const playerOf = (widget: Element): HTMLElement | undefined => drawn(widget, 'iframe, video')[0];

/** What a player says of the captions of each language. */
const tracksOf = (player: HTMLElement): unknown[][] =>
  [...player.querySelectorAll('track')].map((track) => [
    track.kind,
    track.srclang,
    track.label,
    track.getAttribute('src'),
    track.default,
  ]);

async function played(attributes: string): Promise<{widget: Video; player: HTMLElement}> {
  const widget = await video(attributes);
  partOf(widget, 'play').click();
  await until(() => playerOf(widget), 'the player is there');
  await settled(widget);
  return {widget, player: must(playerOf(widget), 'player')};
}

describe('a video that is started', () => {
  it('is played by YouTube without cookies, with captions in the reader’s language', async () => {
    const page = await paste(
      `<div lang="fr-CA"><vs-video title="Exemple" href="https://youtu.be/sample-0000?t=1m30s"></vs-video></div>`,
    );
    const widget = must(page.firstElementChild);
    partOf(widget, 'play').click();
    await settled(widget);
    const frame = must(playerOf(widget)) as HTMLIFrameElement;
    const {origin, pathname, searchParams} = new URL(frame.src);
    expect(origin + pathname).to.equal('https://www.youtube-nocookie.com/embed/sample-0000');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      autoplay: '1',
      cc_load_policy: '1',
      cc_lang_pref: 'fr',
      hl: 'fr-CA',
      start: '90',
    });
  });

  it('is in a frame with a name, and with no more rights than it needs', async () => {
    const {player, widget} = await played(`title="Sample recording" href="${YOUTUBE}"`);
    expect(player.getAttribute('title')).to.equal('Sample recording');
    expect(player.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
    expect(player.getAttribute('allow')?.split('; ')).to.have.members([
      'fullscreen',
      'picture-in-picture',
      'encrypted-media',
      'autoplay',
    ]);
    expectSame(deepActive(), player, 'focused element');
    expect(seenText(widget)).to.equal('Sample recording Watch at youtube.com');
    expect(partOf(widget, 'link').getAttribute('href')).to.equal(YOUTUBE);
    expect(count(widget, 'button')).to.equal(0);
  });

  it('is started by a click on the picture, and by the keyboard', async () => {
    const widget = await video(`title="Sample recording" href="${YOUTUBE}"`);
    await click(partOf(widget, 'player'));
    await settled(widget);
    expect(playerOf(widget)?.localName).to.equal('iframe');
    for (const key of ['Enter', 'Space']) {
      const page = await paste(
        `<div><button type="button">Before</button><vs-video title="Sample recording" href="${YOUTUBE}"></vs-video></div>`,
      );
      const other = must(page.lastElementChild);
      must(page.querySelector('button')).focus();
      await press('Tab');
      expectSame(deepActive(), partOf(other, 'play'));
      expectFocusDrawn(partOf(other, 'play'), '::after');
      await press(key);
      await settled(other);
      expect(playerOf(other)?.localName, key).to.equal('iframe');
    }
  });

  it('leaves the link below it to itself', async () => {
    const widget = await video('title="Sample recording" href="#sample.mp4"');
    widget.href = `${location.pathname}?sample.mp4`;
    const link = await video(`title="Sample" href="${YOUTUBE}"`).then((other) => partOf(other, 'link'));
    link.setAttribute('href', '#watched');
    await click(link);
    expect(location.hash).to.equal('#watched');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not start over when something else of the widget changes', async () => {
    const {player, widget} = await played(`title="Sample recording" href="${YOUTUBE}"`);
    const {src} = player as HTMLIFrameElement;
    widget.heading = 'Another title';
    widget.lang = 'fr';
    await settled(widget);
    await pause();
    expectSame(playerOf(widget), player, 'player');
    expect((player as HTMLIFrameElement).src).to.equal(src);
  });

  it('gives way to another video, which nobody has started', async () => {
    const {widget} = await played(`title="Sample recording" href="${YOUTUBE}"`);
    widget.href = 'https://vimeo.com/1';
    await settled(widget);
    expectSame(playerOf(widget), undefined, 'player');
    expect(has(widget, 'play')).to.equal(true);
  });

  it('is no longer asked for when the widget leaves the page', async () => {
    const {widget} = await played(`title="Sample recording" href="${YOUTUBE}"`);
    const place = must(widget.parentElement);
    widget.remove();
    place.append(widget);
    await settled(widget);
    expectSame(playerOf(widget), undefined, 'player');
  });

  it('is played by Vimeo without tracking', async () => {
    const {player} = await played('title="Sample" href="https://vimeo.com/123456/abcdef#t=75s"');
    expect((player as HTMLIFrameElement).src).to.equal(
      'https://player.vimeo.com/video/123456?autoplay=1&dnt=1&texttrack=en&h=abcdef#t=75s',
    );
  });

  it('is played by the browser where it is a file, with captions', async () => {
    await failRequests(/sample\.(webm|vtt)/, {status: 404, times: 9, delayMs: 3_000});
    const {player} = await played('title="Sample file" href="/sample.webm?x=1" captions="/sample.vtt"');
    const file = player as HTMLVideoElement;
    expect(file.localName).to.equal('video');
    expect(file.getAttribute('src')).to.equal('/sample.webm?x=1');
    expect([file.controls, file.autoplay]).to.deep.equal([true, true]);
    expect(file.getAttribute('aria-label')).to.equal('Sample file');
    const track = must(file.querySelector('track'));
    expect([track.kind, track.getAttribute('src'), track.default]).to.deep.equal(['captions', '/sample.vtt', true]);
    expect(file.hasAttribute('crossorigin')).to.equal(false);
    expectSame(deepActive(), file, 'focused element');
  });

  it('may have captions on another site', async () => {
    await failRequests(/sample\.(webm|vtt)/, {status: 404, times: 9, delayMs: 3_000});
    const {player} = await played('title="Sample" href="/sample.webm" captions="https://example.org/sample.vtt"');
    expect((player as HTMLVideoElement).crossOrigin).to.equal('anonymous');
  });

  for (const [lang, on] of [
    ['fr-CA', 'fr'],
    ['ar', 'en'],
  ] as const) {
    it(`may have captions by language, those for the reader on (${lang})`, async () => {
      await failRequests(/sample\.(webm|vtt|..\.vtt)/, {status: 404, times: 9, delayMs: 3_000});
      const {player} = await played(
        `lang="${lang}" title="Sample" href="/sample.webm" captions="en: /sample.en.vtt, fr: /sample.fr.vtt?a=1,2"`,
      );
      expect(tracksOf(player)).to.deep.equal([
        ['captions', 'en', 'English', '/sample.en.vtt', on === 'en'],
        ['captions', 'fr', 'français', '/sample.fr.vtt?a=1,2', on === 'fr'],
      ]);
      expect((player as HTMLVideoElement).hasAttribute('crossorigin')).to.equal(false);
    });
  }

  it('has the captions that its story tells, by language, also within vs-story', async () => {
    await failRequests(/recording\.webm|talk/, {status: 404, times: 9, delayMs: 3_000});
    const story = {
      event: {recording: RECORDING, captions: {en: 'talk.en.vtt', ar: 'https://talk.example/talk.ar.vtt'}},
    };
    const src = serveStory(story);
    const expected = (on: string): unknown[] => [
      ['captions', 'en', 'English', new URL('talk.en.vtt', src).href, on === 'en'],
      ['captions', 'ar', 'العربية', 'https://talk.example/talk.ar.vtt', on === 'ar'],
    ];
    const {player} = await played(`lang="ar" src="${src}"`);
    expect(tracksOf(player)).to.deep.equal(expected('ar'));
    expect((player as HTMLVideoElement).crossOrigin).to.equal('anonymous');

    const whole = await paste(`<vs-story src="${src}"></vs-story>`);
    await until(() => drawn(whole, 'vs-video').some((each) => find(each, 'play')));
    const widget = must(drawn(whole, 'vs-video')[0]);
    partOf(widget, 'play').click();
    await until(() => playerOf(widget));
    expect(tracksOf(must(playerOf(widget)))).to.deep.equal(expected('en'));
  });

  it('has the captions on the tag in place of those of its story', async () => {
    await failRequests(/recording\.webm|talk|sample/, {status: 404, times: 9, delayMs: 3_000});
    const src = serveStory({event: {recording: RECORDING, captions: {en: 'talk.en.vtt'}}});
    const {player} = await played(`src="${src}" captions="/sample.vtt"`);
    expect(tracksOf(player)).to.deep.equal([['captions', 'en', 'Captions', '/sample.vtt', true]]);
  });

  it('is played without those captions whose address is none, and the author is told', async () => {
    const told = listen();
    await failRequests(/refused\.(webm|vtt)/, {status: 404, times: 9, delayMs: 3_000});
    const {player} = await played(
      'title="Sample" href="/refused.webm" captions="en: javascript:alert(1), fr: /refused.vtt"',
    );
    expect(tracksOf(player).map(([, language, , , isOn]) => [language, isOn])).to.deep.equal([['fr', true]]);
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.deep.equal(['address-refused']);
  });

  it('becomes a link when the file cannot be played, and says so', async () => {
    const told = listen();
    await failRequests('sample.webm', {status: 404, times: 9});
    const widget = await video('title="Sample file" href="/sample.webm"');
    partOf(widget, 'play').click();
    await until(() => find(widget, 'message'));
    const link = must(partOf(widget, 'heading').querySelector('a'));
    expect(link.getAttribute('href')).to.equal('/sample.webm');
    expect(seenText(widget)).to.contain('The video cannot be played on this page.');
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.deep.equal(['player-blocked']);
    expectSame(deepActive(), link, 'focused element');
    await expectAccessible(widget);
  });
});
