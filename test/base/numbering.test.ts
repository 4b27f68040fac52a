/** The `numbering` of an element or of what is round it. */
import {expect} from '@open-wc/testing';
import '../../src/elements/event-card/vs-event-card.js';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import {listen, must, partOf, paste, pause, seenText, until} from './support/widgets.js';

describe('numbering', () => {
  it('decides the digits of a widget, and of all widgets inside an element', async () => {
    const page = await paste(`<div lang="ar" numbering="native">
      <vs-sdg-badge goal="13"></vs-sdg-badge><vs-sdg-badge goal="13" numbering="latn"></vs-sdg-badge></div>`);
    const [native, latin] = page.children;
    await until(() => seenText(must(native)).includes('١٣'));
    await until(() => seenText(must(latin)).includes('13'));
  });

  it('may change', async () => {
    const badge = await paste('<vs-sdg-badge lang="ar" goal="13" numbering="latn"></vs-sdg-badge>');
    await until(() => seenText(badge).includes('13'));
    badge.setAttribute('numbering', 'native');
    await until(() => seenText(badge).includes('١٣'));
    badge.setAttribute('numbering', 'latn');
    await until(() => seenText(badge).includes('13'));
  });

  it('decides the digits of dates and times', async () => {
    const card = (numbering: string): string =>
      `<vs-event-card lang="ar" numbering="${numbering}" heading="ندوة" start="2030-03-04T14:00" end="2030-03-04T15:30" time-zone="Europe/Berlin"></vs-event-card>`;
    const page = await paste(`<div>${card('native')}${card('latn')}</div>`);
    const [native, latin] = page.children;
    await until(() => partOf(must(native), 'date').textContent?.includes('٢٠٣٠'));
    expect(seenText(must(native))).to.not.match(/\d/);
    await until(() => partOf(must(latin), 'date').textContent?.includes('2030'));
    expect(seenText(must(latin))).to.not.match(/[٠-٩]/);
  });

  it('is told where nobody knows it, once for all widgets inside an element', async () => {
    const told = listen();
    const page = await paste(`<div lang="ar" numbering="arabic">
      <vs-sdg-badge goal="13"></vs-sdg-badge><vs-sdg-badge goal="12"></vs-sdg-badge>
      <vs-sdg-badge goal="11" numbering="roman"></vs-sdg-badge><vs-sdg-badge goal="10" numbering="latn"></vs-sdg-badge></div>`);
    await until(() => told.problems.length > 1);
    await pause();
    expect(told.problems.map(({code}) => code)).to.deep.equal(['value-unknown', 'value-unknown']);
    expect(told.problems.map(({message}) => /numbering.*(arabic|roman)/.exec(message)?.[1])).to.have.members([
      'arabic',
      'roman',
    ]);
    expect(told.problems[0]?.hint).to.contain('auto, latn, native');
    await until(() => seenText(must(page.children[3])).includes('10'));
  });
});
