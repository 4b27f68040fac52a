import {expect} from '@open-wc/testing';
import {followStory, RETRY_DELAY, type StoryState} from '../../src/story/request.js';
import {storyWith} from './support/files.js';
import {Following, titles} from './support/following.js';
import {LARGE_FILE, MANY} from './support/large-file.js';

const STORY = storyWith({people: [{id: 'ada', name: 'Ada', photo: 'ada.jpg'}]});

describe('following a story', () => {
  const following = new Following('request');

  it('tells at once that it is loading, and then the story', async () => {
    const {states} = following.follow();
    expect(titles(states)).to.deep.equal(['loading']);
    await following.network.answer(STORY);
    expect(titles(states)).to.deep.equal(['loading', 'A story']);
  });

  it('tells the faults with the story', async () => {
    const {states} = following.follow();
    await following.network.answer(storyWith({people: [5]}));
    const state = states.at(-1)!;
    expect(state.type === 'ready' && state.faults.map(({path}) => path)).to.deep.equal(['people[0]']);
  });

  it('asks for JSON, in a way that other sites may answer without being asked first', () => {
    following.follow();
    const {address: asked, options} = following.network.asked[0]!;
    const request = new Request(asked, options);
    expect(asked).to.equal(following.address);
    expect(request.method).to.equal('GET');
    expect(request.credentials).to.equal('same-origin');
    expect([...request.headers]).to.deep.equal([['accept', 'application/json']]);
  });

  it('resolves addresses in the story against its own', async () => {
    const {states} = following.follow();
    await following.network.answer(STORY);
    const state = states.at(-1)!;
    expect(state.type === 'ready' && state.story.people[0]!.photo).to.equal(new URL('ada.jpg', following.address).href);
  });

  it('resolves addresses in the story against where it was found in the end', async () => {
    const {states} = following.follow();
    const response = new Response(JSON.stringify(STORY));
    Object.defineProperty(response, 'url', {value: 'https://moved.example/to/story.json'});
    following.network.asked[0]!.answer(response);
    await following.network.pass(0);
    const state = states.at(-1)!;
    expect(state.type === 'ready' && state.story.people[0]!.photo).to.equal('https://moved.example/to/ada.jpg');
  });

  describe('in a large file', () => {
    const text = JSON.stringify(LARGE_FILE);

    async function read(states: readonly StoryState[]): Promise<void> {
      while (states.length < 2) await new Promise((resolve) => setTimeout(resolve));
    }

    it('tells the story, whole', async () => {
      const {states} = following.follow();
      await following.network.answer(text);
      await read(states);
      const state = states.at(-1)!;
      if (state.type !== 'ready') throw new Error(state.type);
      expect(state.faults).to.deep.equal([]);
      expect(state.story.people.map(({id}) => id)).to.deep.equal(LARGE_FILE.people.map(({id}) => id));
      expect(state.story.caseStudies).to.have.length(MANY);
    });

    it('parses it in pieces, and never as a whole', async () => {
      const {parse} = JSON;
      let longest = 0;
      JSON.parse = (part: string) => {
        longest = Math.max(longest, part.length);
        return parse(part) as unknown;
      };
      try {
        const {states} = following.follow();
        await following.network.answer(text);
        await read(states);
      } finally {
        JSON.parse = parse;
      }
      expect(longest).to.be.within(1, text.length / 10);
    });

    it('tells where the file is broken, in the words of the browser', async () => {
      const broken = text.replace('"id":"case-900"', '"id":"case-900');
      let words = '';
      try {
        JSON.parse(broken);
      } catch (error) {
        words = String(error);
      }
      const {states} = following.follow();
      await following.network.answer(broken);
      await read(states);
      expect(states.at(-1)).to.deep.equal({type: 'error', error: {code: 'not-json', detail: words}});
    });
  });

  describe('by several', () => {
    it('takes one request, whatever stands after the hash', async () => {
      const all = [
        following.follow(`${following.address}#ada`),
        following.follow(following.address),
        following.follow(`${following.address}#ben`),
      ];
      await following.network.answer(STORY);
      expect(following.network.asked.map((asked) => asked.address)).to.deep.equal([following.address]);
      const stories = all.map(({states}) => states.at(-1));
      expect(stories.map((state) => state?.type)).to.deep.equal(['ready', 'ready', 'ready']);
      expect(new Set(stories).size).to.equal(1);
    });

    it('takes a request for each address', () => {
      following.follow(following.address);
      following.follow(`${following.address}?draft`);
      expect(following.network.asked).to.have.length(2);
    });

    it('tells those who come later the story at once', async () => {
      following.follow();
      await following.network.answer(STORY);
      expect(titles(following.follow().states)).to.deep.equal(['A story']);
      expect(following.network.asked).to.have.length(1);
    });

    it('goes on for the others when one stops', async () => {
      const [first, second] = [following.follow(), following.follow()];
      first.stop();
      first.stop();
      expect(following.network.asked[0]!.options.signal!.aborted).to.equal(false);
      await following.network.answer(STORY);
      expect(titles(first.states)).to.deep.equal(['loading']);
      expect(titles(second.states)).to.deep.equal(['loading', 'A story']);
    });

    it('counts one who follows twice as two', async () => {
      const states: StoryState[] = [];
      const onState = (state: StoryState) => states.push(state);
      const stop = followStory(following.address, onState);
      following.stops.push(followStory(following.address, onState));
      stop();
      await following.network.answer(STORY);
      expect(titles(states)).to.deep.equal(['loading', 'loading', 'A story']);
    });

    it('goes on for the others when one of them throws, and does not hide the error', async () => {
      const {error} = console;
      const errors: unknown[] = [];
      console.error = (thrown: unknown) => errors.push(thrown);
      try {
        following.stops.push(
          followStory(following.address, () => {
            throw new Error('mine');
          }),
        );
        const {states} = following.follow();
        await following.network.answer(STORY);
        expect(titles(states)).to.deep.equal(['loading', 'A story']);
        expect(errors.map(String)).to.deep.equal(['Error: mine', 'Error: mine']);
      } finally {
        console.error = error;
      }
    });

    it('does not tell one whom another stops, and tells one who joins meanwhile once', async () => {
      const late: StoryState[] = [];
      let stopSecond = (): void => undefined;
      following.stops.push(
        followStory(following.address, (state) => {
          if (state.type !== 'ready') return;
          stopSecond();
          following.stops.push(followStory(following.address, (state) => late.push(state)));
        }),
      );
      const second = following.follow();
      stopSecond = second.stop;
      await following.network.answer(STORY);
      expect(titles(second.states)).to.deep.equal(['loading']);
      expect(titles(late)).to.deep.equal(['A story']);
    });
  });

  describe('that nobody follows any more', () => {
    it('gives the request up, says nothing, and asks again for the next', async () => {
      const {states, stop} = following.follow();
      stop();
      expect(following.network.asked[0]!.options.signal!.aborted).to.equal(true);
      await following.network.pass(RETRY_DELAY);
      expect(following.network.asked).to.have.length(1);
      const next = following.follow();
      expect(following.network.asked).to.have.length(2);
      await following.network.answer(STORY);
      expect(titles(states)).to.deep.equal(['loading']);
      expect(titles(next.states)).to.deep.equal(['loading', 'A story']);
    });

    it('does not try a second time', async () => {
      const {states, stop} = following.follow();
      await following.network.fail();
      stop();
      await following.network.pass(RETRY_DELAY);
      expect(following.network.asked).to.have.length(1);
      expect(titles(states)).to.deep.equal(['loading']);
    });

    it('is not disturbed by an answer that comes in spite of all', async () => {
      const first = following.follow();
      const [{answer}] = following.network.asked as [(typeof following.network.asked)[0]];
      first.stop();
      const second = following.follow();
      answer(new Response(JSON.stringify(storyWith({title: 'An old story'}))));
      await following.network.answer(STORY);
      expect(titles(second.states)).to.deep.equal(['loading', 'A story']);
      expect(titles(following.follow().states)).to.deep.equal(['A story']);
    });

    it('keeps a story that is here', async () => {
      const {stop} = following.follow();
      await following.network.answer(STORY);
      stop();
      expect(titles(following.follow().states)).to.deep.equal(['A story']);
      expect(following.network.asked).to.have.length(1);
    });

    it('forgets an error, so that the next one tries again', async () => {
      const {stop} = following.follow();
      await following.network.answer('', 404);
      const second = following.follow();
      expect(titles(second.states)).to.deep.equal(['not-found']);
      stop();
      second.stop();
      const third = following.follow();
      await following.network.answer(STORY);
      expect(titles(third.states)).to.deep.equal(['loading', 'A story']);
    });
  });
});
