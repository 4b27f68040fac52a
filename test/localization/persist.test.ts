/** What is asked for again, and when: the times between are skipped here. */
import {expect} from '@open-wc/testing';
import {insist, persist} from '../../src/localization/persist.js';
import {until} from '../base/support/widgets.js';

const {setTimeout: wait} = window;

/** A file that cannot be had before the network is back. */
class File {
  asked = 0;
  isThere = false;

  readonly load = (): Promise<string> => {
    this.asked += 1;
    return this.isThere ? Promise.resolve('here') : Promise.reject(new Error('offline'));
  };
}

describe('what cannot be loaded', () => {
  before(() => {
    // The waits between attempts end at once, and no others.
    const between = [1_000, 5_000, 30_000];
    window.setTimeout = ((go: () => void, delay = 0) =>
      wait(go, between.includes(delay) ? 0 : delay)) as typeof setTimeout;
  });

  after(() => {
    window.setTimeout = wait;
  });

  it('is asked for four times', async () => {
    const file = new File();
    expect(await persist(file.load)).to.equal(undefined);
    expect(file.asked).to.equal(4);
  });

  it('is asked for again when the browser is back online, and not before', async () => {
    const file = new File();
    const loaded = insist(file.load);
    await until(() => file.asked === 4);
    await new Promise((resolve) => wait(resolve, 50));
    expect(file.asked).to.equal(4);
    file.isThere = true;
    window.dispatchEvent(new Event('online'));
    expect(await loaded).to.equal('here');
    expect(file.asked).to.equal(5);
  });

  it('is asked for again each time', async () => {
    const file = new File();
    const loaded = insist(file.load);
    await until(() => file.asked === 4);
    await new Promise((resolve) => wait(resolve, 50));
    window.dispatchEvent(new Event('online'));
    await until(() => file.asked === 8);
    await new Promise((resolve) => wait(resolve, 50));
    file.isThere = true;
    window.dispatchEvent(new Event('online'));
    expect(await loaded).to.equal('here');
  });
});
