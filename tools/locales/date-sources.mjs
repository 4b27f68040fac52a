/**
 * The words of dates, for languages that browsers, Chromium first of all, have no data for. They are
 * in the locale file of such a language and nowhere else: all others take theirs from the browser.
 * What reads them is src/localization/date-words.ts.
 */

/** Languages whose dates Chromium would say in English. */
export const LANGUAGES_WITHOUT_DATES = ['ny', 'rw', 'sq'];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SHORT = 3;

const FORMS = [
  ['weekday', ['weekday', 'date'], '{0}, {1}', 'A day with the day of the week before it.', ['Monday', '16 July 2025']],
  ['time', ['date', 'time'], '{0}, {1}', 'A day and the time of day.', ['16 July 2025', '14:00']],
  ['range', ['from', 'to'], '{0} – {1}', 'From one day or time to another.', ['16', '18 July 2025']],
  ['hours', ['number'], '{0} h', 'A length of time, as short as possible.', ['2']],
  ['minutes', ['number'], '{0} min', 'A length of time, as short as possible.', ['45']],
];

/** @returns {import('./sources.mjs').Source} */
function word(id, text, description) {
  return {id, text: [text], description, examples: {}, places: ['src/localization/date-words.ts']};
}

function words(kind, names, description) {
  return ['long', 'short'].flatMap((style) =>
    names.map((name, index) =>
      word(
        `date.${kind}.${style}.${index + 1}`,
        style === 'long' ? name : name.slice(0, SHORT),
        `${description} ${style === 'long' ? 'In full' : 'Shortened'}, as it stands in a date.`,
      ),
    ),
  );
}

function form([name, names, pattern, description, examples]) {
  const text = pattern.split(/\{(\d)\}/).flatMap((part, index) => {
    if (index % 2 === 1) return {index: Number(part), name: names[Number(part)]};
    return part ? [part] : [];
  });
  return {
    ...word(`date.form.${name}`, '', description),
    text,
    examples: Object.fromEntries(names.map((placeholder, index) => [placeholder, examples[index]])),
  };
}

/**
 * What dates of a language take of its file.
 * @param {string} language
 * @returns {import('./sources.mjs').Source[]}
 */
export function dateSources(language) {
  if (!LANGUAGES_WITHOUT_DATES.includes(language)) return [];
  return [
    ...words('month', MONTHS, 'Name of a month.'),
    ...words('weekday', DAYS, 'Name of a day of the week.'),
    ...FORMS.map(form),
  ];
}
