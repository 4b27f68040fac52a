/** Story files that exist only while a test runs. */
const {fetch} = globalThis;
const files = new Map<string, string>();

/** Serves a story at a new address until the test ends; version, title and languages need not be written. */
export function serveStory(
  story: Readonly<Record<string, unknown>>,
  folder = `https://partner.example/${crypto.randomUUID()}`,
): string {
  const address = `${folder}/story.json`;
  files.set(address, JSON.stringify({version: 1, title: 'Sample story', languages: ['en'], ...story}));
  globalThis.fetch = (input, options) => {
    const file = files.get(String(input));
    return file === undefined ? fetch(input, options) : Promise.resolve(new Response(file));
  };
  return address;
}

/** The tag of a widget that shows a story, as an editor would write it. */
export function storyTag(
  tag: string,
  story: Readonly<Record<string, unknown>>,
  {id = '', more = '', text = ''}: {readonly id?: string; readonly more?: string; readonly text?: string} = {},
): string {
  return `<${tag} src="${serveStory(story)}${id}" ${more}>${text}</${tag}>`;
}

/** The story of the webinar, as the server of the tests has it. */
export const WEBINAR = '/stories/samples/leaving-no-one-behind/story.json';

afterEach(() => {
  globalThis.fetch = fetch;
  files.clear();
});
