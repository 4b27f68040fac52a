/** What stories of widgets that wait have to wait for. */

/** A story file that never arrives, however long one looks. No server keeps a browser waiting for ever, so nobody is asked. */
export const WAITING_STORY = new URL('waiting/story.json', document.baseURI).href;

const {fetch} = globalThis;

globalThis.fetch = (input, init) =>
  input === WAITING_STORY ? new Promise<Response>(() => undefined) : fetch.call(globalThis, input, init);
