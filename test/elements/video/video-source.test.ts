import {expect} from '@open-wc/testing';
import {videoSource} from '../../../src/elements/video/video-source.js';

const BASE = 'https://partner.example/page';
const YOUTUBE_PLAYER = 'https://www.youtube-nocookie.com/embed/sample-0000';

const source = (address: string) => videoSource(address, 'en', BASE);

/** The player of an address, and where in the video it starts. */
function player(address: string): [string, string | null] {
  const {address: frame} = source(address);
  const url = new URL(frame);
  return [url.origin + url.pathname, url.searchParams.get('start')];
}

describe('the address of a video', () => {
  for (const address of [
    'https://www.youtube.com/watch?v=sample-0000',
    'https://youtube.com/watch?list=PL0&v=sample-0000',
    'https://m.youtube.com/watch?v=sample-0000&feature=share',
    'https://music.youtube.com/watch?v=sample-0000',
    'http://youtu.be/sample-0000?si=x',
    '//www.youtube.com/embed/sample-0000',
    'https://www.youtube-nocookie.com/embed/sample-0000?rel=0',
    'https://www.youtube.com/shorts/sample-0000',
    'https://www.youtube.com/live/sample-0000?feature=share',
    'https://www.youtube.com/v/sample-0000',
  ]) {
    it(`is one of YouTube: ${address}`, () => {
      expect(source(address)).to.include({type: 'frame', site: 'youtube.com'});
      expect(player(address)).to.deep.equal([YOUTUBE_PLAYER, null]);
    });
  }

  for (const [position, seconds] of [
    ['t=90', '90'],
    ['t=90s', '90'],
    ['t=1m30s', '90'],
    ['t=1h2m3s', '3723'],
    ['start=15', '15'],
    ['t=soon', null],
    ['t=', null],
    ['t=0', null],
  ] as const) {
    it(`may say where to start: ${position}`, () => {
      expect(player(`https://youtu.be/sample-0000?${position}`)).to.deep.equal([YOUTUBE_PLAYER, seconds]);
      expect(player(`https://www.youtube.com/watch?v=sample-0000&${position}`)[1]).to.equal(seconds);
    });
  }

  for (const [address, frame] of [
    ['https://vimeo.com/123456', 'https://player.vimeo.com/video/123456?autoplay=1&dnt=1&texttrack=en'],
    ['https://vimeo.com/123456/ab12', 'https://player.vimeo.com/video/123456?autoplay=1&dnt=1&texttrack=en&h=ab12'],
    ['https://vimeo.com/channels/staff/123456', 'https://player.vimeo.com/video/123456?autoplay=1&dnt=1&texttrack=en'],
    ['https://vimeo.com/groups/a/videos/123456', 'https://player.vimeo.com/video/123456?autoplay=1&dnt=1&texttrack=en'],
    [
      'https://player.vimeo.com/video/123456?h=ab12#t=1m5s',
      'https://player.vimeo.com/video/123456?autoplay=1&dnt=1&texttrack=en&h=ab12#t=65s',
    ],
  ] as const) {
    it(`is one of Vimeo: ${address}`, () => {
      expect(source(address)).to.deep.equal({type: 'frame', site: 'vimeo.com', address: frame});
    });
  }

  for (const [address, site] of [
    ['https://media.un.org/a/b.mp4?x=1#t=5', 'media.un.org'],
    ['/recordings/b.WEBM', 'partner.example'],
    ['b.ogv', 'partner.example'],
  ] as const) {
    it(`is that of a file: ${address}`, () => {
      expect(source(address)).to.deep.equal({type: 'file', site, address});
    });
  }

  for (const address of [
    'https://webtv.un.org/en/asset/k1/k1abc',
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=too-short',
    'https://www.youtube.com/watch?v=../../evil00',
    'https://www.youtube.com/embed/videoseries?list=PL0',
    'https://www.youtube.com/embed/live_stream?channel=x',
    'https://www.youtube.com/playlist?list=PL0',
    'https://vimeo.com/',
    'https://vimeo.com/event/1234',
    'https://vimeo.com/showcase/1234',
    'https://youtube.com.evil.example/watch?v=sample-0000',
    'https://evilyoutube.com/watch?v=sample-0000',
    'https://evil.example/youtube.com/watch?v=sample-0000',
    'https://evil.example/?a.mp4',
    'mailto:a@example.org?b.mp4',
  ]) {
    it(`is only a link: ${address}`, () => {
      expect(source(address)).to.include({type: 'link', address});
    });
  }
});
