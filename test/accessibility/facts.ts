/** What the tests and `docs/accessibility.md` say of the widgets alike. Data alone: tools read it, too. */

/** A way through a story by the Tab key. */
export interface Walk {
  /** Title of the file of stories, and the name of the story. */
  readonly title: string;
  readonly story: string;
  /** Where the key stops, by parts; in a narrow and in a wide place where these differ. */
  readonly stops: string | readonly [narrow: string, wide: string];
}

export const WALKS: readonly Walk[] = [
  {title: 'Speaker card', story: 'WithLink', stops: 'heading'},
  {title: 'Speaker card', story: 'KosovoWithNote', stops: 'place'},
  {title: 'Case study card', story: 'Everything', stops: 'place, heading'},
  {title: 'Case study carousel', story: 'FiveSlides', stops: 'picker × 5, previous, next, viewport'},
  {title: 'Case study carousel', story: 'NineSlides', stops: 'previous, next, viewport'},
  {title: 'SDG badge', story: 'WithLink', stops: 'goal'},
  {title: 'Speaker list', story: 'Default', stops: ''},
  {title: 'SDG list', story: 'WheelOfTheStory', stops: ''},
  {title: 'Factor badge', story: 'OwnDefinitionWithLink', stops: 'name, <a> of the author'},
  {title: 'Factor badge', story: 'AllFactors', stops: 'name × 5'},
  {title: 'Intersection chart', story: 'Default', stops: 'chart, place'},
  {
    title: 'Programme',
    story: 'WithFavourites',
    stops:
      'only, speaker, star, speaker, star, speaker × 3, star, place, speaker, star, speaker, star, speaker × 2, star',
  },
  {
    title: 'Programme',
    story: 'SeveralDays',
    stops:
      'search × 2, days × 4, speaker, calendar, speaker, calendar, speaker × 2, calendar, speaker, calendar, speaker, calendar, speaker, calendar, speaker, calendar, speaker, calendar, speaker × 3, calendar, speaker × 3, calendar, speaker, calendar, speaker, calendar, speaker, calendar, speaker, calendar',
  },
  {title: 'Event card', story: 'WithTheWaysIntoACalendarOpen', stops: 'heading, add, calendars × 5'},
  {title: 'Report card', story: 'WithDownloadsAndCover', stops: 'heading, facts, download × 5'},
  {title: 'Key message', story: 'WithSource', stops: 'source'},
  {title: 'Partner list', story: 'LogosInAGrid', stops: 'heading × 2'},
  {title: 'Call to action', story: 'FromAStoryWithLink', stops: 'link'},
  {title: 'Video', story: 'Default', stops: 'play, link'},
  {title: 'Place', story: 'NoteUn', stops: 'place'},
  {title: 'Language switcher', story: 'LayoutRow', stops: 'choice × 3'},
  {title: 'Language switcher', story: 'LayoutMenu', stops: 'menu'},
  {title: 'Story', story: 'ChosenSections', stops: 'previous, next, viewport'},
  {
    title: 'Story',
    story: 'Default',
    stops: 'contents × 12, previous, next, viewport, name × 5, chart, place, speaker × 5, place, speaker × 4',
  },
  {
    title: 'Snippet maker',
    story: 'SnippetMaker',
    stops:
      '<select> × 3, <input> × 7, <select>, <input>, <textarea>, <summary>, <select> × 2, <input>, <button> × 4, scroller, code, main, code, <button>, <select>, <input>',
  },
  {
    title: 'Doctor',
    story: 'WithProblems',
    stops: 'toggle, <select> × 2, <summary>, action × 3, <summary>, action, <summary>, action',
  },
];

/** What keys do in a widget, and the test that presses them. */
export interface Keys {
  readonly keys: string;
  readonly does: string;
  readonly file: string;
  /** The words of its title, or enough of them. */
  readonly test: string;
}

export interface Facts {
  /** What matters for this widget beyond what matters for all. */
  readonly criteria: Readonly<Record<string, string>>;
  readonly keys?: readonly Keys[];
  /** What our tests cannot tell. */
  readonly open?: string;
}

const CARD = {'2.4.4': 'The link of a card is called as what it leads to.', '2.5.8': 'The link covers the card.'};

const COVERED = 'The link between the tags, if an author writes one into the text, is the author’s.';

const AUTHORS_PICTURE = 'What an image shows is told by its author.';

/** By tag; tools for editors by the names of their stories. */
export const FACTS: Readonly<Record<string, Facts>> = {
  'vs-speaker-card': {
    criteria: {
      ...CARD,
      '1.1.1': 'A photo is named by the heading beside it; initials are not heard.',
      '3.1.2': 'Names are set apart by direction, words in another language are marked.',
    },
    open: COVERED,
  },
  'vs-case-study-card': {
    criteria: {...CARD, '1.4.1': 'A Goal is told by its number and title, not by its colour.'},
    open: AUTHORS_PICTURE,
  },
  'vs-case-study-carousel': {
    criteria: {
      '2.1.1': 'Everything works by the keys.',
      '2.2.2': 'Nothing moves by itself.',
      '4.1.3': 'Which slide is in view is said after a visitor asked for another, and only then.',
      '2.5.1': 'No gesture is needed: a button leads to each slide.',
    },
    keys: [
      {
        keys: 'Enter or Space',
        does: 'on a button: the slide before or behind, or the one of the dot',
        file: 'elements/case-study-carousel/controls.test.ts',
        test: 'move by one and stop at both ends without losing focus',
      },
      {
        keys: '← →',
        does: 'the slide that way; from right to left the other way round',
        file: 'right-to-left/carousel.test.ts',
        test: 'moves by its buttons, and by the arrow keys from a button and from its slides',
      },
      {
        keys: 'Home, End',
        does: 'the first and the last slide',
        file: 'elements/case-study-carousel/controls.test.ts',
        test: 'moves by arrow keys, Home and End, and leaves other keys alone',
      },
    ],
    open: 'Any content can be a slide, and what authors put there is theirs.',
  },
  'vs-sdg-badge': {
    criteria: {
      '1.4.1': 'The Goal is told by number and title, seen or heard, whatever the label.',
      '1.4.11':
        'The official colours are kept, also where they have less than 3 to 1; the number in the square is part of a logotype, and the title beside it has the colour of the text.',
    },
    open: 'With `label="none"` and no link the title is heard but not seen. Official icons are brought by authors.',
  },
  'vs-speaker-list': {
    criteria: {
      '1.3.1': 'Real lists, with a name each; who moderated is said in words.',
      '2.4.3': 'The order of reading.',
    },
    keys: [
      {
        keys: 'Tab',
        does: 'leads through the cards in the order of reading',
        file: 'elements/speaker-list/speaker-list.test.ts',
        test: 'is followed with the Tab key in reading order',
      },
    ],
  },
  'vs-sdg-list': {
    criteria: {
      '1.1.1': 'The wheel is a drawing of a list, whose words are heard Goal by Goal.',
      '1.4.1': 'A marked Goal says so in words.',
      '1.4.11': 'As for `vs-sdg-badge`.',
    },
    keys: [
      {
        keys: 'Tab',
        does: 'passes it by: there is nothing to choose in it',
        file: 'elements/sdg-list/sdg-list.test.ts',
        test: 'as one list with a name, with nothing to focus',
      },
    ],
  },
  'vs-factor-badge': {
    criteria: {
      '1.4.13': 'The definition comes by a press, not by pointing, and stays until it is closed.',
      '4.1.2': 'The button says whether it is open.',
    },
    keys: [
      {
        keys: 'Enter or Space',
        does: 'shows the definition and hides it',
        file: 'elements/factor-badge/factor-badge.test.ts',
        test: 'works with the keyboard alone, and Escape closes it',
      },
      {
        keys: 'Escape',
        does: 'hides it, and the focus is on the button again',
        file: 'elements/factor-badge/factor-badge.test.ts',
        test: 'keeps Escape for itself only while it is open',
      },
    ],
  },
  'vs-intersection-chart': {
    criteria: {
      '1.1.1': 'A table to those who hear it: which case study touches which factor, in words.',
      '1.4.10': 'In narrow places it is a list; it never scrolls sideways.',
      '1.4.13': 'What is told of a cell stands below the chart, stays under the pointer, and goes with Escape.',
      '2.4.11': 'What sticks to the window never lies over the focus.',
    },
    keys: [
      {
        keys: 'Tab',
        does: 'leads to one cell, and out again',
        file: 'elements/intersection-chart/cells.test.ts',
        test: 'make all cells one stop of the Tab key',
      },
      {
        keys: '← → ↑ ↓',
        does: 'the next cell that way',
        file: 'elements/intersection-chart/cells.test.ts',
        test: 'move along the rows and columns',
      },
      {
        keys: '← →',
        does: 'from right to left the other way round',
        file: 'right-to-left/chart.test.ts',
        test: 'is led through by the arrow keys in the direction of reading',
      },
      {
        keys: 'Home, End',
        does: 'the first and the last cell',
        file: 'elements/intersection-chart/cells.test.ts',
        test: 'move along the rows and columns',
      },
      {
        keys: 'Escape',
        does: 'takes away what is told of the cell, which keeps the focus',
        file: 'elements/intersection-chart/cells.test.ts',
        test: 'goes with Escape from the cell with the focus, which keeps it',
      },
    ],
    open: 'The cells are cells of a table that can have the focus, not those of an ARIA grid: a screen reader in its reading mode uses its own keys for tables.',
  },
  'vs-programme': {
    criteria: {
      '1.3.1': 'Lists of sessions, each with a heading; days are headings, too.',
      '2.4.3': 'The card of a speaker takes the focus and gives it back.',
      '3.3.2': 'Each field has a label that is seen.',
      '4.1.3': 'How many sessions a search leaves is said.',
    },
    keys: [
      {
        keys: 'Enter or Space',
        does: 'on a name: opens the card of the person',
        file: 'elements/programme/speaker-dialog.test.ts',
        test: 'opens the card of the person, with the keyboard alone, and gets the focus back on Escape',
      },
      {
        keys: 'Escape',
        does: 'closes the card; the focus is on the name again',
        file: 'elements/programme/speaker-dialog.test.ts',
        test: 'opens the card of the person, with the keyboard alone, and gets the focus back on Escape',
      },
      {
        keys: 'Space',
        does: 'on a star: marks a session, or takes the mark back',
        file: 'elements/programme/tools.test.ts',
        test: 'are kept on the device by the visitor’s act alone, and forgotten with the last one',
      },
      {
        keys: 'Letters',
        does: 'in the field: find sessions as they are typed',
        file: 'elements/programme/tools.test.ts',
        test: 'finds what is typed, as it is typed',
      },
      {
        keys: '↑ ↓',
        does: 'choose between the organizer’s time and the visitor’s',
        file: 'elements/programme/schedule.test.ts',
        test: 'are chosen with the arrow keys',
      },
    ],
  },
  'vs-event-card': {
    criteria: {
      ...CARD,
      '4.1.2': 'The button says whether the ways into a calendar are shown.',
      '3.2.5': 'A link that opens a new tab says so.',
    },
    keys: [
      {
        keys: 'Enter or Space',
        does: 'on the button: shows the ways into a calendar',
        file: 'elements/event-card/calendar.test.ts',
        test: 'can be used with the keyboard',
      },
      {
        keys: 'Escape',
        does: 'hides them; the focus is on the button again',
        file: 'elements/event-card/calendar.test.ts',
        test: 'can be used with the keyboard',
      },
    ],
    open: 'The calendars of other companies, to which its links lead.',
  },
  'vs-report-card': {
    criteria: {...CARD, '3.1.2': 'Each download is named in its own language, and marked as of it.'},
    keys: [
      {
        keys: 'Tab',
        does: 'leads to the title, the author, and each download',
        file: 'elements/report-card/downloads.test.ts',
        test: 'are reached with Tab after the title and the author, and large enough for a finger',
      },
    ],
    open: `${AUTHORS_PICTURE} The documents themselves.`,
  },
  'vs-challenge-list': {
    criteria: {'1.3.1': 'A list; each challenge is a heading, and what would help a list of its own.'},
  },
  'vs-recommendation-list': {criteria: {'1.3.1': 'A heading for each audience, and a list below it.'}},
  'vs-key-message': {
    criteria: {'1.3.1': 'A figure with the person in its caption; a quotation is one only where it is one.'},
  },
  'vs-partner-list': {
    criteria: {'1.1.1': 'A logo is named as its organization.', '1.3.1': 'A list of headings.'},
    keys: [
      {
        keys: 'Tab',
        does: 'leads to each link',
        file: 'elements/partner-list/partner-list.test.ts',
        test: 'can be followed with the Tab key',
      },
    ],
    open: 'The colours of logos.',
  },
  'vs-call-to-action': {
    criteria: {'2.4.4': 'The link says where it leads, also to those who hear it alone.'},
    keys: [
      {
        keys: 'Tab',
        does: 'leads to its one link',
        file: 'elements/call-to-action/call-to-action.test.ts',
        test: 'is reached with Tab, and draws the focus',
      },
    ],
    open: 'A page’s own `--vs-accent`: the widget chooses black or white words for it where the browser can.',
  },
  'vs-video': {
    criteria: {
      '1.2.2': 'Captions are shown where the author or the story has some.',
      '4.1.2': 'A button called as the video, which says whose site will be asked.',
    },
    keys: [
      {
        keys: 'Enter or Space',
        does: 'starts the video',
        file: 'elements/video/started.test.ts',
        test: 'is started by a click on the picture, and by the keyboard',
      },
    ],
    open: 'The players of YouTube and Vimeo, and of the browser. Whether there are captions, a transcript or an audio description is the author’s work (1.2.1, 1.2.3, 1.2.5).',
  },
  'vs-place': {
    criteria: {'3.1.4': 'The asterisk behind a name is a button called as what it leads to.'},
    keys: [
      {
        keys: 'Enter or Space',
        does: 'on the asterisk: leads to the note',
        file: 'elements/place/place.test.ts',
        test: 'is shown, and its asterisk leads to it',
      },
    ],
  },
  'vs-language-switcher': {
    criteria: {
      '3.1.2': 'Each language is called by its own name, and marked as of it.',
      '3.2.2': 'A choice changes the words of widgets and moves nothing else; the focus stays.',
      '4.1.3': 'The new language is said.',
    },
    keys: [
      {
        keys: 'Enter or Space',
        does: 'on a language: chooses it',
        file: 'elements/language-switcher/language-switcher.test.ts',
        test: 'keeps the focus where it is',
      },
      {
        keys: 'Letters',
        does: 'in the menu: choose the language that begins so',
        file: 'elements/language-switcher/language-switcher.test.ts',
        test: 'chooses with the keyboard',
      },
    ],
    open: 'In the menu, some systems choose at each press of an arrow key.',
  },
  'vs-story': {
    criteria: {
      '2.4.1': 'A list of its sections leads to each.',
      '2.4.6': 'A heading for each section, of the level that the page asks for.',
    },
    keys: [
      {
        keys: 'Enter',
        does: 'on an entry of its contents: leads to the section',
        file: 'elements/story/story.test.ts',
        test: 'leads from its contents to a section, where reading goes on',
      },
    ],
  },
  'Snippet maker': {
    criteria: {'3.3.1': 'What is wrong in a field is said beside it.', '3.3.2': 'Each field has a label that is seen.'},
    open: 'The editor into which its line is pasted.',
  },
  Doctor: {
    criteria: {'2.4.11': 'It can be made small, so that it covers nothing.', '4.1.3': 'What it did is said.'},
    keys: [
      {
        keys: 'Enter or Space',
        does: 'on its title: opens it and makes it small',
        file: 'doctor/doctor.test.ts',
        test: 'is a landmark with a name, and opens and closes with one button',
      },
      {
        keys: 'Escape',
        does: 'makes it small; the focus is on its title',
        file: 'doctor/doctor.test.ts',
        test: 'closes with Escape, and the focus goes to the button that opens it',
      },
    ],
    open: 'It is for editors, who ask for it; visitors never meet it.',
  },
};
