import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawCardText} from '../../base/card-text.js';
import {isUnknown, linkIn, textOf} from '../../base/content.js';
import {drawHeading} from '../../base/heading.js';
import {Picture} from '../../base/picture.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawOwn, typedWords, type Words} from '../../base/words.js';
import {msg, str} from '../../localization/messages.js';
import type {StoryEvent} from '../../story/schema.js';
import {drawPlayer, PLAY_MARK} from './player.js';
import {isPictureOfHost, videoSource, type VideoSource} from './video-source.js';
import {styles} from './video.styles.js';

/** What draws captions, once a visitor started a file that has some. */
let captions: typeof import('./captions.js') | undefined;

/** A recording that a visitor asked for, as it was at that moment: a player must not start over. */
interface Playing extends VideoSource {
  /** The address that was written. */
  readonly href: string;
}

/**
 * A recording behind a picture: the site that has it is asked for nothing before
 * the visitor starts it. Plays videos of YouTube and Vimeo and files (`.mp4`,
 * `.webm`, `.ogv`); leads to all others.
 *
 * A link between the tags is what readers have before the script runs and without
 * it. Where `href` is missing its address is taken.
 *
 * @summary A video that is asked for only by those who start it.
 * @tag vs-video
 * @tagname vs-video
 *
 * @attr {string} title - Another name of `heading`. Browsers would show it as a
 *   tooltip of the whole player, and read it out once more, so the widget moves its
 *   value there.
 *
 * @slot - A link to the recording, or a text about it.
 *
 * @cssstate ready - The widget is drawn.
 *
 * @csspart base - The widget.
 * @csspart player - The frame of the picture, and later of the player.
 * @csspart heading - The heading that holds the title, and in it the button or link.
 * @csspart play - The button that starts the video.
 * @csspart source - The line that names the site which has the video.
 * @csspart link - The link to the video on that site.
 * @csspart message - What is said when the page does not let the video play.
 * @csspart text - The frame of the text between the tags.
 * @csspart mark - The mark that says that something can be played.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The widget shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the widget needs its author's attention.
 */
export class Video extends StoryElement {
  static override styles = [sharedStyles, styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'title'];
  }

  /** The title of the recording. */
  @property() heading = '';

  /** Address of the recording: a page of YouTube, Vimeo or another site, or a file (`https:`, `http:` or relative). */
  @property() href = '';

  /** Address of a picture from the recording (`https:`, `http:`, relative or `data:`), not on the site that plays it. */
  @property() poster = '';

  /**
   * Address of captions for a file, in the WebVTT format, or one for each language:
   * `en: talk.en.vtt, fr: talk.fr.vtt`. On another site than this page, that site and
   * the one of the video must allow pages to read them (CORS).
   */
  @property() captions = '';

  readonly #picture = new Picture(this, 'poster');
  #playing: Playing | undefined;
  #blocked = '';

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name !== 'title') {
      super.attributeChangedCallback(name, before, value);
    } else if (value) {
      this.heading = value;
      this.removeAttribute('title');
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  #stop(): void {
    this.#playing = undefined;
    document.removeEventListener('securitypolicyviolation', this.#onViolation);
  }

  async #play(playing: Playing, told: StoryEvent['captions']): Promise<void> {
    // Before the player, which turns on the captions that it begins with.
    if (playing.type === 'file' && (told || textValue(this.captions)))
      captions ??= await import('./captions.js').catch(() => undefined);
    if (!this.isConnected) return;
    this.#playing = playing;
    document.addEventListener('securitypolicyviolation', this.#onViolation);
    await this.#show('iframe, video');
  }

  /** What was the button is gone by then; the focus must not be lost with it. */
  async #show(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** No player comes where the policy of the page refuses the frame. */
  readonly #onViolation = (event: SecurityPolicyViolationEvent): void => {
    const {blockedURI, effectiveDirective, disposition} = event;
    const playing = this.#playing;
    if (!playing || disposition === 'report' || !/^(frame|child)-src/.test(effectiveDirective)) return;
    if (blockedURI.startsWith(new URL(playing.address, document.baseURI).origin)) this.#onBlocked();
  };

  readonly #onBlocked = (): void => {
    this.#blocked = this.#playing?.href ?? '';
    this.#stop();
    void this.#show('[part=heading] a');
  };

  protected override render(): TemplateResult {
    const event = this.story?.item('event', 'nextEvents');
    const href = this.href || event?.recording;
    const address = this.address('href', href, 'link') ?? this.address('href', linkIn(this), 'link');
    // A story that is not here has told why.
    if (!address && !href && !this.src) this.problem('attribute-missing', {attribute: 'href'});
    if (!address && !href && event) this.story?.tellUnknown();
    // A server only sees what is written on the tag.
    const heading = this.heading || (isServer ? this.getAttribute('title') : '');
    const typed = this.words(heading, event?.title);
    const link = this.#linkText();
    const title = typed.text || !address ? typed : this.#titleOf(link);
    const isRepeated = !!address && !!link;
    const text = drawCardText(this, isRepeated ? link : title.text, address && event ? typedWords('') : undefined);
    return html`
      <div part="base" dir=${this.language.direction}>
        ${address ? this.#renderVideo(address, title, event) : title.text && drawHeading(this, 'title', title, undefined)}
        ${text.template}
      </div>
    `;
  }

  /** The text of a link that is all there is between the tags. */
  #linkText(): string {
    const link = isServer && isUnknown(this) ? undefined : this.querySelector('a');
    const text = link ? textOf(link) : '';
    return text === textOf(this) ? text : '';
  }

  #titleOf(link: string): Words {
    if (link) return typedWords(link);
    if (!this.src) this.problem('attribute-missing', {attribute: 'title'});
    const text = msg('Video', {
      id: 'video.title',
      desc: 'Title of a video whose author gave it none. It is the name of the button that starts it.',
    });
    return {text, ...this.language.mark};
  }

  #renderVideo(href: string, title: Words, told: StoryEvent | undefined): TemplateResult {
    const known = videoSource(href, this.language.language, isServer ? 'https://server.invalid' : document.baseURI);
    if (this.#playing && this.#playing.href !== href) this.#stop();
    const playing = this.#playing;
    const isBlocked = this.#blocked === href;
    if (isBlocked) this.problem('player-blocked', {value: href});
    const isLink = isBlocked || known.type === 'link';
    // What a server sends has no button that works before the script is here.
    const isPlain = isServer || isLink;
    const onClick = (): void => void this.#play({...known, href}, told?.captions);
    const tracks = playing?.type === 'file' ? captions?.drawTracks(this, told?.captions) : undefined;
    const button = (words: TemplateResult): TemplateResult =>
      html`<button part="play" type="button" aria-describedby="source" @click=${onClick}>${words}</button>`;
    return html`
      <div class="facade">
        <div part="player">
          ${playing ? drawPlayer(playing, title, tracks, this.#onBlocked) : html`${this.#renderPoster(href, told?.poster)} ${PLAY_MARK}`}
        </div>
        ${drawHeading(this, 'title', title, isPlain ? href : undefined, playing || isPlain ? undefined : button)}
        ${isBlocked ? this.#renderMessage() : nothing}
        ${this.#renderSource(href, known.site, isLink, !!playing)}
      </div>
    `;
  }

  #renderPoster(href: string, told: string | undefined): TemplateResult | undefined {
    const poster = this.poster || (told ?? '');
    if (!isServer && poster && isPictureOfHost(poster, href, ['', this.src], document.baseURI)) {
      this.problem('poster-refused', {attribute: 'poster', value: poster});
      return undefined;
    }
    // The title stands below; an alternative text would say it twice.
    return this.#picture.draw(poster, undefined, '');
  }

  #renderMessage(): TemplateResult {
    return html`<p part="message" role="alert">
      ${drawOwn(
        this,
        msg('The video cannot be played on this page.', {
          id: 'video.blocked',
          desc: 'Said below a video, which is a link from then on, when the page or the network does not let it play.',
        }),
      )}
    </p>`;
  }

  #renderSource(href: string, site: string, isLink: boolean, isPlaying: boolean): TemplateResult {
    const {lang, dir} = this.language.mark;
    const note = isLink
      ? msg(str`Opens ${site}`, {
          id: 'video.opens',
          desc: 'Said below a video that is a link to another site. Example of the site: webtv.un.org.',
        })
      : msg(str`Plays from ${site}`, {
          id: 'video.plays-from',
          desc: 'Said below a video before it is started: which site will be asked for it. Example of the site: youtube.com.',
        });
    const link = msg(str`Watch at ${site}`, {
      id: 'video.watch-at',
      desc: 'Link below a video to the page where it is on its own site. Example of the site: youtube.com.',
    });
    return html`<p part="source" class="small">
      ${isPlaying ? nothing : html`<span id="source" lang=${lang} dir=${dir}>${note}</span>`}
      ${isLink ? nothing : html`<a part="link" class="raised" href=${href} lang=${lang} dir=${dir}>${link}</a>`}
    </p>`;
  }
}
