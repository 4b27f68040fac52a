import {expect} from '@open-wc/testing';
import '../../../src/elements/programme/vs-programme.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {click} from '../../support/pointer.js';
import {WEBINAR} from '../../base/support/served-story.js';
import {drawn, expectSame, find, has, must, partOf, pause, seenText, until} from '../../base/support/widgets.js';
import {sessionOf, show, within} from './support/surroundings.js';

function dialogOf(programme: Element): HTMLDialogElement {
  return partOf(programme, 'dialog') as HTMLDialogElement;
}

async function cardIn(programme: Element): Promise<Element> {
  const card = () => programme.shadowRoot?.querySelector('vs-speaker-card');
  await until(() => card() && find(card()!, 'heading'), 'the card is shown');
  return must(card());
}

describe('the name of a speaker in a programme', () => {
  it('opens the card of the person, with the keyboard alone, and gets the focus back on Escape', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    const name = within(sessionOf(programme, 'Kosovo'), '[part=speaker]');
    name.focus();
    await press('Enter');
    expect(seenText(await cardIn(programme))).to.include('Blerim Azizi Programme Analyst');
    expect(dialogOf(programme).matches(':modal')).to.equal(true);
    expect(dialogOf(programme).getAttribute('aria-label')).to.equal('Blerim Azizi');
    await expectAccessible(programme);
    await press('Escape');
    await until(() => !has(programme, 'dialog'), 'the card is gone');
    expectSame(deepActive(), name, 'focus');
  });

  it('closes with its button, which says so', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    const name = within(sessionOf(programme, 'Zambia'), '[part=speaker]');
    await click(name);
    await cardIn(programme);
    expect(seenText(partOf(programme, 'close'))).to.equal('Close');
    expect(partOf(programme, 'close').offsetHeight).to.be.at.least(44);
    await click(partOf(programme, 'close'));
    await until(() => !has(programme, 'dialog'));
    expectSame(deepActive(), name, 'focus');
  });

  it('opens one card at a time, again and again', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    for (const [title, name] of [
      ['Kosovo', 'Blerim Azizi'],
      ['Volunteers and the SDGs', 'Dr. Tapiwa Kamuruko'],
    ] as const) {
      await click(within(sessionOf(programme, title), '[part=speaker]'));
      expect(seenText(await cardIn(programme))).to.include(name);
      expect(drawn(programme, '[part=dialog]')).to.have.length(1);
      await press('Escape');
      await until(() => !has(programme, 'dialog'));
    }
  });

  it('opens one card, however fast the name was clicked', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    const [name, other] = drawn(programme, '[part=speaker]');
    name!.focus();
    name!.click();
    name!.click();
    other!.click();
    await cardIn(programme);
    await pause();
    expect(drawn(programme, '[part=dialog]')).to.have.length(1);
    expect(dialogOf(programme).getAttribute('aria-label')).to.equal('Dr. Tapiwa Kamuruko');
    await press('Escape');
    await until(() => !has(programme, 'dialog'));
    expectSame(deepActive(), name, 'focus');
  });

  it('closes on a click beside the card, not on one inside', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    await click(within(sessionOf(programme, 'Kosovo'), '[part=speaker]'));
    await click(await cardIn(programme));
    expect(has(programme, 'dialog')).to.equal(true);
    dialogOf(programme).dispatchEvent(new PointerEvent('pointerdown', {clientX: 1, clientY: 1, bubbles: true}));
    await until(() => !has(programme, 'dialog'));
  });

  it('opens the card in the language of the programme', async () => {
    const programme = await show(`src="${WEBINAR}" lang="ar" dir="rtl"`);
    await click(must(drawn(programme, '[part=speaker]')[0]));
    const card = await cardIn(programme);
    expect(getComputedStyle(partOf(card, 'base')).direction).to.equal('rtl');
    expect(getComputedStyle(dialogOf(programme)).direction).to.equal('rtl');
    await expectAccessible(programme);
  });
});
