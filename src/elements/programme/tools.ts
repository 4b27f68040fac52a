/** What helps a visitor to find a session and to keep it. Loaded with the first programme that offers it. */
import {html, nothing, type TemplateResult} from 'lit';
import {answersIn, comparable} from '../../base/comparable.js';
import {drawNumber} from '../../base/numbers.js';
import {placeName} from '../../base/place-name.js';
import type {StoryView} from '../../base/story-view.js';
import {msg, str} from '../../localization/messages.js';
import {plural} from '../../localization/plural.js';
import type {Person, Session, Text} from '../../story/schema.js';
import {adopt} from './adopt.js';
import {controlStyles} from './controls.styles.js';
import {favouritesOf, type Favourites} from './favourites.js';
import {drawIcon} from './icons.js';
import type {Programme} from './programme.js';
import type {Schedule} from './schedule.js';
import type {Day} from './timetable.js';
import {toolStyles} from './tools.styles.js';

export {messages as data} from '../../localization/messages.js';

/** The visitor's own choice of sessions. */
export class Tools {
  #words: readonly string[] = [];
  #speaker = '';
  /** The favourites when the visitor asked for them alone: one that is unmarked then stays in sight. */
  #only: ReadonlySet<string> | undefined;
  #favourites: Favourites | undefined;
  #stopFollowing: (() => void) | undefined;
  #view: StoryView | undefined;
  /** Who speaks in the sessions that the author chose. */
  #people: readonly Person[] = [];

  constructor(private readonly host: Programme) {
    adopt(host.renderRoot, controlStyles);
    adopt(host.renderRoot, toolStyles);
    host.addController({
      hostConnected: () => this.#follow(),
      hostDisconnected: () => this.#leave(),
      hostUpdated: () => this.#showSpeaker(),
    });
  }

  /** Takes over which story is shown, and which of its sessions the author chose. */
  read(view: StoryView, chosen: readonly Session[]): void {
    if (this.#view?.address !== view.address || !this.host.favourites) this.#leave();
    this.#view = view;
    const speaking = new Set(chosen.flatMap(({speakers}) => speakers));
    this.#people = view.story.people.filter(({id}) => speaking.has(id));
    if (!speaking.has(this.#speaker)) this.#speaker = '';
    this.#follow();
  }

  #follow(): void {
    if (this.#stopFollowing || !this.#view || !this.host.favourites || !this.host.isConnected) return;
    this.#favourites = favouritesOf(this.#view.address);
    this.#stopFollowing = this.#favourites.follow(() => this.host.requestUpdate());
  }

  /** Other people may stand in the entries now, of which the browser keeps the one that was chosen. */
  #showSpeaker(): void {
    const choice = this.host.renderRoot.querySelector('select');
    if (choice) choice.value = this.#speaker;
  }

  #leave(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = this.#favourites = this.#only = undefined;
  }

  /** Whether the visitor chose at all. */
  get #isChoosing(): boolean {
    return this.#words.length > 0 || this.#speaker !== '' || this.#only !== undefined;
  }

  /** Whether a session is among those that the visitor chose. */
  shows(session: Session): boolean {
    if (this.#only && !this.#only.has(session.id)) return false;
    if (this.#speaker && !session.speakers.includes(this.#speaker)) return false;
    return this.#words.length === 0 || this.#matches(session);
  }

  /** Every word must stand somewhere in what is told of the session, in any language of the story. */
  #matches({title, summary, speakers, handover, country = ''}: Session): boolean {
    const view = this.#view!;
    const nameOf = (id: string | undefined): Text | undefined => (id ? view.person(id)?.name : undefined);
    const handing = handover?.text ? [handover.text] : [handover?.from, handover?.to].map(nameOf);
    const people = speakers
      .map((id) => view.person(id))
      .flatMap((person) => [person?.name, person?.role, person?.organization]);
    // Names in other languages are found where something else on the page has loaded them.
    const languages = [this.host.language.language, ...view.story.languages];
    const places = country ? languages.map((language) => placeName(country, {language})) : [];
    const told = [title, summary, ...places, ...people, ...handing];
    const text = comparable(told.flatMap((words) => answersIn('', words)).join('\n'));
    return this.#words.every((word) => text.includes(word));
  }

  readonly #onSearch = (event: Event): void => {
    this.#words = comparable((event.target as HTMLInputElement).value)
      .split(/\s+/)
      .filter(Boolean);
    this.host.requestUpdate();
  };

  readonly #onSpeaker = (event: Event): void => {
    this.#speaker = (event.target as HTMLSelectElement).value;
    this.host.requestUpdate();
  };

  readonly #onOnly = (): void => {
    this.#only = this.#only ? undefined : this.#favourites?.ids;
    this.host.requestUpdate();
  };

  /** Draws the fields that choose sessions by words and by speaker. */
  drawSearch(): TemplateResult {
    const {lang, dir} = this.host.language.mark;
    return html`<div part="search">
      <label>
        <span class="small" lang=${lang} dir=${dir}
          >${msg('Search the programme', {
            id: 'programme.search',
            desc: 'Label of the field that finds sessions by their title, text and speakers.',
          })}</span
        >
        <input type="search" autocomplete="off" @input=${this.#onSearch} />
      </label>
      ${
        this.#people.length > 1
          ? html`<label>
            <span class="small" lang=${lang} dir=${dir}
              >${msg('Speaker', {
                id: 'programme.speaker',
                desc: 'Label of the choice of one speaker, whose sessions are then shown.',
              })}</span
            >
            <select @change=${this.#onSpeaker}>
              <option value="" lang=${lang} dir=${dir}>
                ${msg('All speakers', {id: 'programme.all-speakers', desc: 'First entry of the choice of one speaker. At most 30 characters.'})}
              </option>
              ${this.#people.map(({id, name}) => {
                const words = this.host.words('', name, true);
                return html`<option value=${id} lang=${words.lang} dir=${words.dir}>
                  ${words.text}
                </option>`;
              })}
            </select>
          </label>`
          : nothing
      }
    </div>`;
  }

  /** Draws the choice of favourites, and what is said about all choices. */
  drawChoice(left: readonly Day[], all: readonly Day[], schedule: Schedule | undefined): TemplateResult {
    const elsewhere = schedule?.hidden.filter((session) => this.shows(session)).length ?? 0;
    const {lang, dir} = this.host.language.mark;
    return html`${this.#drawOnly()}
      <p part="status" class="small" role="status" lang=${lang} dir=${dir}
        >${
          this.#isChoosing
            ? html`${this.#statusOf(countOf(left), countOf(all), elsewhere)} ${this.#drawElsewhere(elsewhere, schedule)}`
            : nothing
        }</p
      >`;
  }

  #drawOnly(): TemplateResult | typeof nothing {
    if (!this.#favourites) return nothing;
    const {lang, dir} = this.host.language.mark;
    return html`<button part="only" type="button" aria-pressed=${!!this.#only} lang=${lang} dir=${dir} @click=${this.#onOnly}>
      ${drawIcon('star')}<span
        >${msg('Only my favourites', {
          id: 'programme.only-favourites',
          desc: 'Button that stays pressed: shows only the sessions that the visitor marked. At most 30 characters.',
        })}</span
      >
    </button>`;
  }

  /** Draws the button that marks a session. */
  drawStar(session: Session): TemplateResult | undefined {
    const favourites = this.#favourites;
    if (!favourites) return undefined;
    const {lang, dir} = this.host.language.mark;
    const id = `star-${session.id}`;
    return html`<button
      part="star"
      type="button"
      aria-pressed=${favourites.ids.has(session.id)}
      aria-labelledby="${id} title-${session.id}"
      @click=${() => favourites.toggle(session.id)}
    >
      ${drawIcon('star')}
      <span id=${id} lang=${lang} dir=${dir}
        >${msg('Favourite', {
          id: 'programme.favourite',
          desc: 'Button that stays pressed: marks a session as a favourite of the visitor. At most 20 characters.',
        })}</span
      >
    </button>`;
  }

  /** Says how many of the sessions that could be shown the visitor's choice leaves. */
  #statusOf(left: number, all: number, elsewhere: number): string {
    const {language} = this.host;
    const shown = drawNumber(left, language);
    const total = drawNumber(all, language);
    if (left + elsewhere > 0) {
      return plural(all, {
        one: () =>
          msg(str`${shown} of ${total} session`, {
            id: 'programme.shown#one',
            desc: 'After a search: how many of the sessions are left. The form depends on the total. Example of the shown: 1. Example of the total: 1.',
          }),
        other: () =>
          msg(str`${shown} of ${total} sessions`, {
            id: 'programme.shown#other',
            desc: 'After a search: how many of the sessions are left. The form depends on the total. Example of the shown: 3. Example of the total: 14.',
          }),
      });
    }
    if (this.#words[0] || this.#speaker) {
      return msg('No session matches. Choose other words or speakers.', {
        id: 'programme.none',
        desc: 'After a search that found nothing.',
      });
    }
    return msg('None of these sessions is marked as a favourite yet.', {
      id: 'programme.no-favourites',
      desc: 'After a press on “Only my favourites”, where the visitor has marked none of the sessions shown.',
    });
  }

  /** Leads to what the visitor's choice leaves on the days that the visitor does not look at. */
  #drawElsewhere(count: number, schedule: Schedule | undefined): TemplateResult | typeof nothing {
    if (count === 0) return nothing;
    const number = drawNumber(count, this.host.language);
    const text = plural(count, {
      one: () =>
        msg(str`Show ${number} session on another day`, {
          id: 'programme.elsewhere#one',
          desc: 'Button after a search on one day, beside “0 of 5 sessions”: shows all days, as another day has what was searched for. Example of the number: 1.',
        }),
      other: () =>
        msg(str`Show ${number} sessions on other days`, {
          id: 'programme.elsewhere#other',
          desc: 'Button after a search on one day, beside “0 of 5 sessions”: shows all days, as other days have what was searched for. Example of the number: 3.',
        }),
    });
    return html`<button part="elsewhere" type="button" @click=${() => void schedule?.showAllDays()}>${text}</button>`;
  }
}

function countOf(days: readonly Day[]): number {
  return days.reduce((count, {sessions}) => count + sessions.length, 0);
}
