/** Dates in languages that Chromium has no data for, in the widgets that show dates: it would say English months. */
import {expect} from '@open-wc/testing';
import '../../src/elements/event-card/vs-event-card.js';
import '../../src/elements/programme/vs-programme.js';
import {storyTag} from '../base/support/served-story.js';
import {paste, seenText, until} from '../base/support/widgets.js';

const MONTHS = Array.from({length: 12}, (_, index) => {
  const at = new Date(Date.UTC(2025, index, 15));
  return (['long', 'short'] as const).map((month) => at.toLocaleString('en', {month, timeZone: 'UTC'}));
});

const WEEKDAYS = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** English names of months in what readers see; "Mar" is a Tuesday in Albanian, too. */
function englishIn(text: string, language: string): readonly string[] {
  const words = new Set(text.split(/[^\p{L}\p{M}]+/u));
  const {format} = new Intl.DateTimeFormat(language, {weekday: 'short'});
  const days = MONTHS.map((_, day) => format(day * 86_400_000).toLowerCase());
  return MONTHS.flat().filter((month) => words.has(month) && !days.includes(month.toLowerCase()));
}

for (const language of ['sq', 'rw']) {
  describe(`a date in ${language}`, () => {
    for (const [index] of MONTHS.entries()) {
      const month = String(index + 1).padStart(2, '0');
      it(`has no English month in an event card of month ${month}: a day, a time, and a month without a day`, async () => {
        const page = await paste(
          `<div lang="${language}">
            <vs-event-card heading="A" start="2025-${month}-16T14:00" end="2025-${month}-17T15:00" time-zone="Europe/Berlin">.</vs-event-card>
            <vs-event-card heading="B" start="2025-${month}-16">.</vs-event-card>
            <vs-event-card heading="C" start="2025-${month}">.</vs-event-card>
            <vs-event-card heading="D" start="--${month}">.</vs-event-card>
          </div>`,
        );
        await until(() => (seenText(page).match(/2025/g)?.length ?? 0) >= 3, seenText(page));
        expect(englishIn(seenText(page), language), seenText(page)).to.deep.equal([]);
        expect(seenText(page)).to.not.match(WEEKDAYS);
      });
    }

    it('has no English month in a programme', async () => {
      const sessions = MONTHS.map((_, index) => ({
        id: `s${index}`,
        title: `Session ${index}`,
        start: `2025-${String(index + 1).padStart(2, '0')}-16T14:00`,
      }));
      const event = {start: '2025-01', end: '2025-12', timeZone: 'Europe/Berlin'};
      const programme = await paste(storyTag('vs-programme', {event, sessions}, {more: `lang="${language}"`}));
      await until(() => seenText(programme).includes('Session 11'), seenText(programme));
      await until(() => seenText(programme).includes('2025'), seenText(programme));
      expect(englishIn(seenText(programme), language), seenText(programme)).to.deep.equal([]);
      expect(seenText(programme)).to.not.match(WEEKDAYS);
    });
  });
}
