import {msg} from '../localization/messages.js';

/** What each widget is called in plain words. */
const NAMES: Readonly<Record<string, () => string>> = {
  'vs-call-to-action': () =>
    msg('Call to action', {id: 'author.widget.call-to-action', desc: 'Kind of widget: what readers can do next.'}),
  'vs-case-study-card': () =>
    msg('Case study', {id: 'author.widget.case-study-card', desc: 'Kind of widget: what volunteers did.'}),
  'vs-case-study-carousel': () =>
    msg('Carousel of case studies', {
      id: 'author.widget.case-study-carousel',
      desc: 'Kind of widget: case studies one after another.',
    }),
  'vs-challenge-list': () =>
    msg('List of challenges', {
      id: 'author.widget.challenge-list',
      desc: 'Kind of widget: what volunteers struggle with.',
    }),
  'vs-event-card': () => msg('Event', {id: 'author.widget.event-card', desc: 'Kind of widget: a webinar or meeting.'}),
  'vs-factor-badge': () =>
    msg('Factor of being left behind', {id: 'author.widget.factor-badge', desc: 'Kind of widget: one of five.'}),
  'vs-intersection-chart': () =>
    msg('Chart of factors', {
      id: 'author.widget.intersection-chart',
      desc: 'Kind of widget: which factors meet in which case study.',
    }),
  'vs-key-message': () =>
    msg('Key message', {id: 'author.widget.key-message', desc: 'Kind of widget: a point made by a person.'}),
  'vs-language-switcher': () =>
    msg('Choice of languages', {id: 'author.widget.language-switcher', desc: 'Kind of widget: buttons or a menu.'}),
  'vs-partner-list': () =>
    msg('List of partners', {id: 'author.widget.partner-list', desc: 'Kind of widget: organizations that took part.'}),
  'vs-place': () => msg('Country or territory', {id: 'author.widget.place', desc: 'Kind of widget: its name.'}),
  'vs-programme': () =>
    msg('Programme', {id: 'author.widget.programme', desc: 'Kind of widget: sessions of an event.'}),
  'vs-recommendation-list': () =>
    msg('List of recommendations', {
      id: 'author.widget.recommendation-list',
      desc: 'Kind of widget: by whom they address.',
    }),
  'vs-report-card': () => msg('Report', {id: 'author.widget.report-card', desc: 'Kind of widget: a publication.'}),
  'vs-sdg-badge': () =>
    msg('Goal', {id: 'author.widget.sdg-badge', desc: 'Kind of widget: a Sustainable Development Goal.'}),
  'vs-sdg-list': () =>
    msg('List of Goals', {id: 'author.widget.sdg-list', desc: 'Kind of widget: Sustainable Development Goals.'}),
  'vs-speaker-card': () => msg('Speaker card', {id: 'author.widget.speaker-card', desc: 'Kind of widget: a person.'}),
  'vs-speaker-list': () =>
    msg('List of speakers', {id: 'author.widget.speaker-list', desc: 'Kind of widget: all people of a story.'}),
  'vs-story': () => msg('Whole story', {id: 'author.widget.story', desc: 'Kind of widget: all of a story file.'}),
  'vs-video': () => msg('Video', {id: 'author.widget.video', desc: 'Kind of widget: a recording.'}),
};

/** The kind of a widget in plain words. */
export function widgetName(tag: string): string {
  const name = NAMES[tag];
  return name
    ? name()
    : msg('Unknown widget', {id: 'author.widget.unknown', desc: 'Stands for a widget of a name that does not exist.'});
}
