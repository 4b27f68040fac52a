import {expect} from '@open-wc/testing';
import '../../../src/elements/video/vs-video.js';
import type {Video} from '../../../src/elements/video/video.js';
import {expectAccessible} from '../../support/axe.js';
import {failRequests} from '../../support/faults.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  has,
  heardText,
  isVisible,
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
import {expectNoOverflow, LONG, spaceText, WIDTHS} from '../../base/support/layout.js';

const YOUTUBE = 'https://www.youtube.com/watch?v=sample-0000';
const POSTER = 'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 4 3%22/>';

const video = (attributes: string, text = ''): Promise<Video> =>
  paste<Video>(`<vs-video ${attributes}>${text}</vs-video>`);

const codes = (told: {problems: readonly {code: string}[]}): string[] => told.problems.map(({code}) => code);

describe('a video before it is started', () => {
  it('is a button called as the video, and says who will be asked', async () => {
    const widget = await video(`title="Sample recording" href="${YOUTUBE}" poster='${POSTER}'`);
    expect(heardText(widget)).to.equal('Sample recording Plays from youtube.com Watch at youtube.com');
    const button = partOf(widget, 'play');
    expect(button.textContent?.trim()).to.equal('Sample recording');
    const description = must(button.getAttribute('aria-describedby'));
    expect(widget.shadowRoot?.getElementById(description)?.textContent).to.equal('Plays from youtube.com');
    expect(partOf(widget, 'heading').localName).to.equal('h3');
    await expectAccessible(widget);
  });

  it('gives a finger room on its link', async () => {
    const link = partOf(await video(`title="Sample" href="${YOUTUBE}"`), 'link');
    expect(link.getBoundingClientRect().height).to.be.at.least(32);
  });

  it('asks nobody for anything', async () => {
    const links = document.querySelectorAll('link').length;
    await video(`title="Sample" href="${YOUTUBE}"`, `<a href="${YOUTUBE}">Sample</a>`);
    await video('title="Sample" href="https://vimeo.com/1"');
    await video('title="Sample" href="https://example.org/sample.mp4" captions="https://example.org/sample.vtt"');
    await pause();
    for (const {name} of performance.getEntriesByType('resource')) {
      expect(new URL(name).origin, name).to.equal(location.origin);
    }
    expect(document.querySelectorAll('link').length).to.equal(links);
    expect(document.querySelectorAll('iframe[src*="youtube"]').length).to.equal(0);
  });

  it('shows its title as no tooltip, which would be heard twice', async () => {
    const widget = await video(`title="Sample recording" href="${YOUTUBE}"`);
    expect(widget.hasAttribute('title')).to.equal(false);
    expect(widget.heading).to.equal('Sample recording');
    widget.title = 'Another title';
    await settled(widget);
    expect(seenText(partOf(widget, 'heading'))).to.equal('Another title');
    expect(widget.hasAttribute('title')).to.equal(false);
  });

  it('shows the picture, in a box of 16 to 9, and the mark', async () => {
    for (const poster of ['', `poster='${POSTER}'`]) {
      const widget = await video(`title="Sample" href="${YOUTUBE}" ${poster}`);
      const box = partOf(widget, 'player').getBoundingClientRect();
      expect(box.width / box.height).to.be.closeTo(16 / 9, 0.03);
      expect(isVisible(partOf(widget, 'mark'))).to.equal(true);
      expect(count(widget, 'img')).to.equal(poster ? 1 : 0);
    }
  });

  it('shows no picture from the site that plays it', async () => {
    for (const host of ['i.ytimg.com', 'img.youtube.com', 'i.vimeocdn.com']) {
      const told = listen();
      const widget = await video(`title="Sample" href="${YOUTUBE}" poster="https://${host}/vi/x.jpg"`);
      await until(() => told.problems.length > 0);
      expect(codes(told)).to.deep.equal(['poster-refused']);
      expect(count(widget, 'img')).to.equal(0);
    }
  });

  it('shows no picture from the place that has the recording, unless the page or the story file is there, too', async () => {
    const told = listen();
    const elsewhere = 'https://video.example.org/talk.mp4" poster="https://video.example.org/talk.jpg';
    expect(count(await video(`title="Sample" href="${elsewhere}"`), 'img')).to.equal(0);
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.deep.equal(['poster-refused']);
    expect(count(await video(`title="Sample" href="/talk.mp4" poster="/docs/widgets.png"`), 'img')).to.equal(1);
    const event = {title: 'Sample', recording: 'talk.mp4', poster: 'widgets.png'};
    // Another host with a picture that is there: one that cannot be had would go again.
    const folder = `${location.origin.replace('localhost', '127.0.0.1')}/docs`;
    const widget = await video(`src="${serveStory({event}, folder)}"`);
    expect(count(widget, 'img')).to.equal(1);
    expect(codes(told)).to.deep.equal(['poster-refused']);
  });

  it('points its mark the same way from right to left', async () => {
    const marks = [];
    for (const dir of ['ltr', 'rtl']) {
      const widget = await video(`title="Sample" href="${YOUTUBE}" dir="${dir}"`);
      marks.push(getComputedStyle(partOf(widget, 'mark')).transform);
    }
    expect(marks).to.deep.equal(['none', 'none']);
  });

  for (const width of WIDTHS) {
    it(`fits into ${width} pixels with long words`, async () => {
      const place = await paste(
        `<div style="width: ${width}px"><vs-video title="${LONG.word} ${LONG.title}" href="https://${LONG.word}.example.org/x"><p>${LONG.address}</p></vs-video></div>`,
      );
      const widget = must(place.firstElementChild);
      await expectNoOverflow(widget, place);
      spaceText(widget);
      await expectNoOverflow(widget, place);
    });
  }

  it('is told on paper with its address', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const widget = await video(`title="Sample recording" href="${YOUTUBE}"`);
    expect(getComputedStyle(partOf(widget, 'link'), '::after').content).to.match(/attr\(href\)|youtube\.com/);
    expect(isVisible(partOf(widget, 'player'))).to.equal(false);
  });

  it('is drawn in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const widget = await video(`title="Sample recording" href="${YOUTUBE}"`);
    expect(getComputedStyle(partOf(widget, 'player')).borderTopStyle).to.equal('solid');
    expect(isVisible(partOf(widget, 'mark'))).to.equal(true);
  });

  it('rests for those who want that', async function () {
    await emulateMediaOrSkip(this, {reducedMotion: 'reduce'});
    const widget = await video(`title="Sample recording" href="${YOUTUBE}"`);
    expect(getComputedStyle(must(drawn(widget, 'circle')[0])).transitionDuration).to.equal('0s');
  });
});

describe('a video of another site', () => {
  for (const href of [
    'https://webtv.un.org/en/asset/k1x/k1xyz',
    'https://www.youtube.com/playlist?list=PL0',
    'https://www.youtube.com/embed/videoseries?list=PL0',
    'https://vimeo.com/showcase/1',
    'https://youtube.com.example.org/watch?v=sample-0000',
  ]) {
    it(`is a link that looks like one: ${href}`, async () => {
      const widget = await video(`title="Sample recording" href="${href}"`);
      expect(count(widget, 'button, iframe, video')).to.equal(0);
      expect(partOf(widget, 'heading').querySelector('a')?.getAttribute('href')).to.equal(href);
      const site = new URL(href).hostname.replace('www.', '');
      expect(heardText(widget)).to.equal(`Sample recording Opens ${site}`);
      expect(isVisible(partOf(widget, 'mark'))).to.equal(true);
      await expectAccessible(widget);
    });
  }
});

describe('what stands between the tags of a video', () => {
  it('gives address and title where it is a link only', async () => {
    const widget = await video('', `<p><a href="${YOUTUBE}">Watch the sample recording</a></p>`);
    expect(seenText(widget)).to.match(/^Watch the sample recording Plays from youtube\.com/);
    expect(isVisible(must(widget.querySelector('a')))).to.equal(false);
    expect(has(widget, 'play')).to.equal(true);
    await expectAccessible(widget);
  });

  it('is not shown twice beside a title', async () => {
    const widget = await video(`title="Sample recording"`, `<a href="${YOUTUBE}">Watch it</a>`);
    expect(seenText(widget)).to.equal('Sample recording Plays from youtube.com Watch at youtube.com');
  });

  it('is shown where it says more', async () => {
    const widget = await video(`title="Sample recording" href="${YOUTUBE}"`, '<p>Text. <a href="#more">More</a></p>');
    expect(seenText(widget)).to.match(/Text\. More$/);
    expect(isVisible(must(widget.querySelector('a')))).to.equal(true);
  });

  it('is all there is where no address can be used', async () => {
    const told = listen();
    const widget = await video('title="Sample" href="javascript:alert(1)"', '<p>Sample text.</p>');
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.deep.equal(['address-refused']);
    expect(seenText(widget)).to.equal('Sample Sample text.');
    expect(count(widget, 'a, button, iframe')).to.equal(0);
  });

  it('is no way to a dangerous address', async () => {
    listen();
    const widget = await video('', '<a href="javascript:alert(1)">Sample</a>');
    expect(count(widget, 'a, button, iframe')).to.equal(0);
    expect(seenText(widget)).to.equal('Sample');
  });
});

describe('a video without a title', () => {
  it('still has a name, and tells its author', async () => {
    const told = listen();
    const widget = await video(`href="${YOUTUBE}"`);
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.deep.equal(['attribute-missing']);
    expect(partOf(widget, 'play').textContent?.trim()).to.equal('Video');
    await expectAccessible(widget);
  });
});

describe('a video with a story', () => {
  it('takes the title of the story’s event', async () => {
    const widget = await video(`src="${WEBINAR}" href="${YOUTUBE}"`);
    expect(saidIn(partOf(widget, 'heading')).text).to.equal('The Role of Volunteers in Leaving No One Behind');
  });

  it('takes that of the event after #, and lets what is typed win', async () => {
    const next = `src="${WEBINAR}#unpaid-care-work-webinar" href="${YOUTUBE}"`;
    expect(seenText(await video(next))).to.match(/^Unpaid care work and volunteering Plays/);
    expect(seenText(await video(`${next} title="Sample"`))).to.match(/^Sample Plays/);
  });

  it('plays the recording of the story, with its picture', async () => {
    const widget = await video('src="/test/elements/video/recordings.json"', '<p>Fallback</p>');
    expect(seenText(widget)).to.equal('Sample event Plays from youtube.com Watch at youtube.com');
    expect(count(widget, 'img')).to.equal(1);
    const other = await video('src="/test/elements/video/recordings.json#past"', '<p>Fallback</p>');
    expect(seenText(other)).to.equal('Past sample event Plays from vimeo.com Watch at vimeo.com');
  });

  it('without a recording keeps the text between the tags, and tells its author', async () => {
    const told = listen();
    const widget = await video(`src="${WEBINAR}"`, '<p>Sample text.</p>');
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.deep.equal(['story-item-unknown']);
    expect(seenText(widget)).to.match(/Sample text\.$/);
  });

  it('that fails leaves what is written', async () => {
    const told = listen();
    await failRequests('missing.json', {status: 404, times: 9});
    const widget = await video('src="missing.json"', `<p>Sample text. <a href="${YOUTUBE}">Recording</a></p>`);
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.include('story-not-loaded');
    expect(seenText(widget)).to.contain('Sample text. Recording');
  });

  it('speaks Arabic, from right to left', async () => {
    const page = await paste(`<div lang="ar" dir="rtl"><vs-video src="${WEBINAR}" href="${YOUTUBE}"></vs-video></div>`);
    expect(saidIn(partOf(must(page.firstElementChild), 'heading'))).to.deep.equal({
      text: 'دور المتطوعين في عدم ترك أي أحد خلف الركب',
      language: 'ar',
      direction: 'rtl',
    });
    await expectAccessible(page);
  });
});
