import {expect} from '@open-wc/testing';
import {languageFile} from '../../src/localization/language-file.js';

/** A file of a language and its hash, as the build publishes them. */
async function publish(data: object): Promise<{address: string; integrity: string}> {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    address: URL.createObjectURL(new Blob([bytes], {type: 'application/json'})),
    integrity: `sha256-${btoa(String.fromCharCode(...hash))}`,
  };
}

/** Counts what a function requests. */
async function requestsDuring(run: () => Promise<unknown>): Promise<number> {
  const {fetch} = window;
  let requests = 0;
  window.fetch = (...what) => {
    requests += 1;
    return fetch(...what);
  };
  try {
    await run();
  } finally {
    window.fetch = fetch;
  }
  return requests;
}

describe('the file of a language beside the script', () => {
  it('gives what a module would export, by kind, from one request', async () => {
    const {address, integrity} = await publish({messages: {next: 'Suivant'}, goalTitles: ['Pas de pauvreté']});
    const requests = await requestsDuring(async () => {
      const [messages, titles] = await Promise.all([
        languageFile('messages', address, integrity),
        languageFile('goalTitles', address, integrity),
      ]);
      expect(messages).to.deep.equal({default: {next: 'Suivant'}});
      expect(titles).to.deep.equal({default: ['Pas de pauvreté']});
    });
    expect(requests).to.equal(1);
  });

  it('is refused when it is not the one that was built', async () => {
    const {address} = await publish({messages: {next: 'Suivant'}});
    const {integrity} = await publish({messages: {next: 'Next'}});
    const failure = await languageFile('messages', address, integrity).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(TypeError);
  });

  it('is asked for again after a failure', async () => {
    const {address, integrity} = await publish({messages: {next: 'Suivant'}});
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('offline'));
    const first = await languageFile('messages', address, integrity).catch(() => 'failed');
    window.fetch = fetch;
    expect(first).to.equal('failed');
    expect(await languageFile('messages', address, integrity)).to.deep.equal({default: {next: 'Suivant'}});
  });
});
