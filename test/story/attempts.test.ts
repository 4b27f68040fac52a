import {expect} from '@open-wc/testing';
import {describeError} from '../../src/story/fault-texts.js';
import {RETRY_DELAY, TIME_OUT} from '../../src/story/request.js';
import {storyWith} from './support/files.js';
import {Following, titles} from './support/following.js';

const STORY = storyWith({});

describe('a story that does not come at once', () => {
  const following = new Following('attempts');

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`tries a second time, a second later, after status ${status}`, async () => {
      const {states} = following.follow();
      await following.network.answer('', status);
      expect(titles(states)).to.deep.equal(['loading']);
      expect(following.network.delays).to.deep.equal([RETRY_DELAY]);
      await following.network.pass(RETRY_DELAY);
      await following.network.answer(STORY);
      expect(titles(states)).to.deep.equal(['loading', 'A story']);
    });
  }

  it('tries a second time when there is no network', async () => {
    const {states} = following.follow();
    await following.network.fail();
    await following.network.pass(RETRY_DELAY);
    await following.network.answer(STORY);
    expect(titles(states)).to.deep.equal(['loading', 'A story']);
  });

  it('tries a second time when time is up, and tells when it is up again', async () => {
    const {states} = following.follow();
    expect(following.network.delays).to.deep.equal([TIME_OUT]);
    await following.network.pass(TIME_OUT);
    expect(following.network.asked[0]!.options.signal!.aborted).to.equal(true);
    await following.network.pass(RETRY_DELAY);
    expect(following.network.asked).to.have.length(2);
    expect(following.network.asked[1]!.options.signal!.aborted).to.equal(false);
    await following.network.pass(TIME_OUT);
    expect(titles(states)).to.deep.equal(['loading', 'timed-out']);
    expect(following.network.delays).to.deep.equal([]);
  });

  it('lets the time be up for an answer that begins and does not end', async () => {
    const {states} = following.follow();
    for (let attempt = 1; attempt <= 2; attempt++) {
      const {answer, options} = following.network.asked.at(-1)!;
      const body = new ReadableStream({
        start: (stream) => options.signal!.addEventListener('abort', () => stream.error(options.signal!.reason)),
      });
      answer(new Response(body));
      await following.network.pass(TIME_OUT);
      await following.network.pass(RETRY_DELAY);
    }
    expect(titles(states)).to.deep.equal(['loading', 'timed-out']);
  });

  it('leaves no timer behind when it is here', async () => {
    following.follow();
    await following.network.answer(STORY);
    expect(following.network.delays).to.deep.equal([]);
  });

  it('waits 20 seconds for an answer, and 1 second for the second attempt', () => {
    expect([TIME_OUT, RETRY_DELAY]).to.deep.equal([20_000, 1_000]);
  });

  it('tries no third time', async () => {
    const {states} = following.follow();
    await following.network.fail();
    await following.network.pass(RETRY_DELAY);
    await following.network.answer('', 503);
    await following.network.pass(RETRY_DELAY);
    expect(following.network.asked).to.have.length(2);
    expect(titles(states)).to.deep.equal(['loading', 'unavailable']);
  });

  const finals: ReadonlyArray<readonly [what: string, body: unknown, status: number, told: string]> = [
    [
      'a file that is not there',
      '',
      404,
      'there is no file at this address (404); check how it is written, capitals too',
    ],
    ['a file that is gone', '', 410, 'there is no file at this address (410); check how it is written, capitals too'],
    ['a refusal', '', 403, 'the server refuses to give the file (403); make it readable for everyone'],
    ['a story of another version', {version: 2}, 200, 'the file is not a story: version: 2 is not known here'],
    ['JSON that is no story', [], 200, 'the file is not a story: […] is not an object'],
    ['a web page', '<!doctype html>', 200, 'the file is not JSON (SyntaxError'],
    ['nothing', '', 200, 'the file is not JSON (SyntaxError'],
  ];

  for (const [what, body, status, told] of finals) {
    it(`tells at once, without a second attempt, of ${what}`, async () => {
      const {states} = following.follow();
      await following.network.answer(body, status);
      const state = states.at(-1)!;
      expect(state.type === 'error' && describeError(state.error)).to.contain(told);
      expect(following.network.delays).to.deep.equal([]);
      expect(following.network.asked).to.have.length(1);
    });
  }
});
