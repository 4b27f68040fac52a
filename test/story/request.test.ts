import {expect} from '@open-wc/testing';
import {describeError} from '../../src/story/fault-texts.js';
import {followStory, RETRY_DELAY, TIME_OUT, type StoryState} from '../../src/story/request.js';
import {storyWith} from './support/files.js';
import {Network} from './support/network.js';

const STORY = storyWith({people: [{id: 'ada', name: 'Ada', photo: 'ada.jpg'}]});

/** What a follower was told, in order. */
function titles(states: readonly StoryState[]): string[] {
  return states.map((state) => {
    if (state.type === 'ready') return String(state.story.title);
    return state.type === 'error' ? state.error.code : state.type;
  });
}

describe('following a story', () => {
  let network: Network;
  let address: string;
  let count = 0;
  const stops: (() => void)[] = [];

  beforeEach(() => {
    network = new Network();
    // A story that is here stays for the life of the page: each test has its own.
    address = `https://partner.example/${++count}/story.json`;
  });

  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    network.restore();
  });

  /** Follows a story until the end of the test, or until it is stopped. */
  function follow(at = address): {states: StoryState[]; stop: () => void} {
    const states: StoryState[] = [];
    const stop = followStory(at, (state) => states.push(state));
    stops.push(stop);
    return {states, stop};
  }

  it('tells at once that it is loading, and then the story', async () => {
    const {states} = follow();
    expect(titles(states)).to.deep.equal(['loading']);
    await network.answer(STORY);
    expect(titles(states)).to.deep.equal(['loading', 'A story']);
  });

  it('tells the faults with the story', async () => {
    const {states} = follow();
    await network.answer(storyWith({people: [5]}));
    const state = states.at(-1)!;
    expect(state.type === 'ready' && state.faults.map(({path}) => path)).to.deep.equal(['people[0]']);
  });

  it('asks for JSON, in a way that other sites may answer without being asked first', () => {
    follow();
    const {address: asked, options} = network.asked[0]!;
    const request = new Request(asked, options);
    expect(asked).to.equal(address);
    expect(request.method).to.equal('GET');
    expect(request.credentials).to.equal('same-origin');
    expect([...request.headers]).to.deep.equal([['accept', 'application/json']]);
  });

  it('resolves addresses in the story against its own', async () => {
    const {states} = follow();
    await network.answer(STORY);
    const state = states.at(-1)!;
    expect(state.type === 'ready' && state.story.people[0]!.photo).to.equal(new URL('ada.jpg', address).href);
  });

  it('resolves addresses in the story against where it was found in the end', async () => {
    const {states} = follow();
    const response = new Response(JSON.stringify(STORY));
    Object.defineProperty(response, 'url', {value: 'https://moved.example/to/story.json'});
    network.asked[0]!.answer(response);
    await network.pass(0);
    const state = states.at(-1)!;
    expect(state.type === 'ready' && state.story.people[0]!.photo).to.equal('https://moved.example/to/ada.jpg');
  });

  describe('by several', () => {
    it('takes one request, whatever stands after the hash', async () => {
      const all = [follow(`${address}#ada`), follow(address), follow(`${address}#ben`)];
      await network.answer(STORY);
      expect(network.asked.map((asked) => asked.address)).to.deep.equal([address]);
      const stories = all.map(({states}) => states.at(-1));
      expect(stories.map((state) => state?.type)).to.deep.equal(['ready', 'ready', 'ready']);
      expect(new Set(stories).size).to.equal(1);
    });

    it('takes a request for each address', () => {
      follow(address);
      follow(`${address}?draft`);
      expect(network.asked).to.have.length(2);
    });

    it('tells those who come later the story at once', async () => {
      follow();
      await network.answer(STORY);
      expect(titles(follow().states)).to.deep.equal(['A story']);
      expect(network.asked).to.have.length(1);
    });

    it('goes on for the others when one stops', async () => {
      const [first, second] = [follow(), follow()];
      first.stop();
      first.stop();
      expect(network.asked[0]!.options.signal!.aborted).to.equal(false);
      await network.answer(STORY);
      expect(titles(first.states)).to.deep.equal(['loading']);
      expect(titles(second.states)).to.deep.equal(['loading', 'A story']);
    });

    it('counts one who follows twice as two', async () => {
      const states: StoryState[] = [];
      const onState = (state: StoryState) => states.push(state);
      const stop = followStory(address, onState);
      stops.push(followStory(address, onState));
      stop();
      await network.answer(STORY);
      expect(titles(states)).to.deep.equal(['loading', 'loading', 'A story']);
    });

    it('goes on for the others when one of them throws, and does not hide the error', async () => {
      const {error} = console;
      const errors: unknown[] = [];
      console.error = (thrown: unknown) => errors.push(thrown);
      try {
        stops.push(
          followStory(address, () => {
            throw new Error('mine');
          }),
        );
        const {states} = follow();
        await network.answer(STORY);
        expect(titles(states)).to.deep.equal(['loading', 'A story']);
        expect(errors.map(String)).to.deep.equal(['Error: mine', 'Error: mine']);
      } finally {
        console.error = error;
      }
    });

    it('does not tell one whom another stops, and tells one who joins meanwhile once', async () => {
      const late: StoryState[] = [];
      let stopSecond = (): void => undefined;
      stops.push(
        followStory(address, (state) => {
          if (state.type !== 'ready') return;
          stopSecond();
          stops.push(followStory(address, (state) => late.push(state)));
        }),
      );
      const second = follow();
      stopSecond = second.stop;
      await network.answer(STORY);
      expect(titles(second.states)).to.deep.equal(['loading']);
      expect(titles(late)).to.deep.equal(['A story']);
    });
  });

  describe('that nobody follows any more', () => {
    it('gives the request up, says nothing, and asks again for the next', async () => {
      const {states, stop} = follow();
      stop();
      expect(network.asked[0]!.options.signal!.aborted).to.equal(true);
      await network.pass(RETRY_DELAY);
      expect(network.asked).to.have.length(1);
      const next = follow();
      expect(network.asked).to.have.length(2);
      await network.answer(STORY);
      expect(titles(states)).to.deep.equal(['loading']);
      expect(titles(next.states)).to.deep.equal(['loading', 'A story']);
    });

    it('does not try a second time', async () => {
      const {states, stop} = follow();
      await network.fail();
      stop();
      await network.pass(RETRY_DELAY);
      expect(network.asked).to.have.length(1);
      expect(titles(states)).to.deep.equal(['loading']);
    });

    it('is not disturbed by an answer that comes in spite of all', async () => {
      const first = follow();
      const [{answer}] = network.asked as [(typeof network.asked)[0]];
      first.stop();
      const second = follow();
      answer(new Response(JSON.stringify(storyWith({title: 'An old story'}))));
      await network.answer(STORY);
      expect(titles(second.states)).to.deep.equal(['loading', 'A story']);
      expect(titles(follow().states)).to.deep.equal(['A story']);
    });

    it('keeps a story that is here', async () => {
      const {stop} = follow();
      await network.answer(STORY);
      stop();
      expect(titles(follow().states)).to.deep.equal(['A story']);
      expect(network.asked).to.have.length(1);
    });

    it('forgets an error, so that the next one tries again', async () => {
      const {stop} = follow();
      await network.answer('', 404);
      const second = follow();
      expect(titles(second.states)).to.deep.equal(['not-found']);
      stop();
      second.stop();
      const third = follow();
      await network.answer(STORY);
      expect(titles(third.states)).to.deep.equal(['loading', 'A story']);
    });
  });

  describe('that does not come', () => {
    for (const status of [408, 429, 500, 502, 503, 504]) {
      it(`tries a second time, a second later, after status ${status}`, async () => {
        const {states} = follow();
        await network.answer('', status);
        expect(titles(states)).to.deep.equal(['loading']);
        expect(network.delays).to.deep.equal([RETRY_DELAY]);
        await network.pass(RETRY_DELAY);
        await network.answer(STORY);
        expect(titles(states)).to.deep.equal(['loading', 'A story']);
      });
    }

    it('tries a second time when there is no network', async () => {
      const {states} = follow();
      await network.fail();
      await network.pass(RETRY_DELAY);
      await network.answer(STORY);
      expect(titles(states)).to.deep.equal(['loading', 'A story']);
    });

    it('tries a second time when time is up, and tells when it is up again', async () => {
      const {states} = follow();
      expect(network.delays).to.deep.equal([TIME_OUT]);
      await network.pass(TIME_OUT);
      expect(network.asked[0]!.options.signal!.aborted).to.equal(true);
      await network.pass(RETRY_DELAY);
      expect(network.asked).to.have.length(2);
      expect(network.asked[1]!.options.signal!.aborted).to.equal(false);
      await network.pass(TIME_OUT);
      expect(titles(states)).to.deep.equal(['loading', 'timed-out']);
      expect(network.delays).to.deep.equal([]);
    });

    it('lets the time be up for an answer that begins and does not end', async () => {
      const {states} = follow();
      for (let attempt = 1; attempt <= 2; attempt++) {
        const {answer, options} = network.asked.at(-1)!;
        const body = new ReadableStream({
          start: (stream) => options.signal!.addEventListener('abort', () => stream.error(options.signal!.reason)),
        });
        answer(new Response(body));
        await network.pass(TIME_OUT);
        await network.pass(RETRY_DELAY);
      }
      expect(titles(states)).to.deep.equal(['loading', 'timed-out']);
    });

    it('leaves no timer behind when it is here', async () => {
      follow();
      await network.answer(STORY);
      expect(network.delays).to.deep.equal([]);
    });

    it('waits 20 seconds for an answer, and 1 second for the second attempt', () => {
      expect([TIME_OUT, RETRY_DELAY]).to.deep.equal([20_000, 1_000]);
    });

    it('tries no third time', async () => {
      const {states} = follow();
      await network.fail();
      await network.pass(RETRY_DELAY);
      await network.answer('', 503);
      await network.pass(RETRY_DELAY);
      expect(network.asked).to.have.length(2);
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
        const {states} = follow();
        await network.answer(body, status);
        const state = states.at(-1)!;
        expect(state.type === 'error' && describeError(state.error)).to.contain(told);
        expect(network.delays).to.deep.equal([]);
        expect(network.asked).to.have.length(1);
      });
    }
  });
});
