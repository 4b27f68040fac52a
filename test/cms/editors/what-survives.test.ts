/**
 * What readers see of each carrier behind each editor, as docs/what-survives.md says. The editors
 * are the real ones, with the settings that they come with unless their row says otherwise.
 */
import {expect} from '@open-wc/testing';
import {repairs} from '../../../src/loader/record.js';
import {listen, must, pause, seenText, until} from '../../base/support/widgets.js';
import {send} from '../support.js';
import {carriers, type Carrier} from './carriers.js';
import {editors, hasSetHtml, type Publish} from './editors.js';
import {skip} from '../../support/skip.js';

const FILE = '/docs/what-survives.md';

/** The cells of the first table of the document, without its frame. */
async function tableOf(file: string): Promise<readonly (readonly string[])[]> {
  const text = await (await fetch(file)).text();
  const [first = ''] = /(?:^\|.*\n)+/m.exec(text) ?? [];
  const rows = first.trim().split('\n');
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const [header = [], , ...rows] = await tableOf(FILE);
const columns = header.slice(1);

/** What stands on the page, and what of it in each widget. */
interface Seen {
  readonly text: string;
  readonly widgets: readonly string[];
}

const SOUND =
  /^(SP Author Sophie Plagerson Author of the research paper.*|AK Ada King .*It stands\.|AK Ada King .*GM Grace Moyo .*|A bridge It stands\. A school It floats\.)$/;

const WIDGETS = 'vs-case-study-card,vs-case-study-carousel,vs-speaker-card';

function seenOn(page: Element): Seen {
  return {text: seenText(page), widgets: [...page.querySelectorAll(WIDGETS)].map(seenText)};
}

/** What readers see of each carrier where nothing damages it. */
const sound = new Map<string, Seen>();

/** What a reader sees when the cell says so. */
const TEXTS: Readonly<Record<string, (sound: Seen, written: Carrier) => string>> = {
  widget: ({text}) => `Before ${text} After`,
  mended: ({text}) => `Before ${text} After`,
  beside: ({text}) => `Before ${text} After`,
  text: (_, {text}) => `Before ${text} After`,
  joined: (_, {text}) => `Before ${text}After`,
  code: (_, {html}) => `Before ${html.replace(/\s+/g, ' ')} After`,
  nothing: () => 'Before After',
};

async function expectCell(publish: Publish, carrier: string, cell: string): Promise<void> {
  listen();
  const written = must(carriers[carrier]);
  const wanted = must(sound.get(carrier));
  const text = must(TEXTS[cell], `meaning of "${cell}"`)(wanted, written);
  const hasWidgets = /widget|mended/.test(cell);
  const html = publish(carrier, written);
  const page = await send(html);
  const isAsWanted = (): boolean => {
    const now = seenOn(page);
    return now.text === text && (!hasWidgets || now.widgets.join() === wanted.widgets.join());
  };
  await until(isAsWanted, '', {timeout: 4000}).catch(() => {
    throw new Error(`Readers see ${JSON.stringify(seenOn(page))}, not "${text}".\n${html}`);
  });
  // Nothing comes later, and nothing comes twice.
  await pause(60);
  expect(isAsWanted(), 'it stays').to.equal(true);
  if (hasWidgets) expect(repairs().length > 0, 'something was mended').to.equal(cell === 'mended');
  else if (cell !== 'beside') expect(seenOn(page).widgets).to.deep.equal([]);
}

describe('what-survives.md', () => {
  it('has a column for each carrier and a row for each editor', () => {
    expect(columns).to.deep.equal(Object.keys(carriers));
    expect(rows.map(([name]) => name)).to.deep.equal(Object.keys(editors));
  });
});

describe('a carrier that nothing damages', () => {
  for (const [name, {html}] of Object.entries(carriers)) {
    it(`shows a widget (${name})`, async () => {
      const page = await send(html);
      await until(() => SOUND.test(seenText(page)));
      await pause(100);
      sound.set(name, seenOn(page));
      expect(repairs()).to.deep.equal([]);
    });
  }
});

for (const [name = '', ...cells] of rows) {
  describe(`behind ${name}`, () => {
    let publish: Publish;

    before(async function () {
      if (name.includes('setHTML') && !hasSetHtml) skip(this, 'this browser has no setHTML');
      publish = await must(editors[name], name)();
    });

    for (const [index, cell] of cells.entries()) {
      const carrier = columns[index] ?? '';
      it(`readers get of "${carrier}": ${cell}`, () => expectCell(publish, carrier, cell));
    }
  });
}
