/** How a recording can be played, by its address. Nothing here asks anyone for anything. */

/** A recording, and the site that has it. */
export interface VideoSource {
  /** `frame`: the site's player in a frame; `file`: the browser's own player; `link`: neither. */
  readonly type: 'frame' | 'file' | 'link';
  /** What the frame, the player or the link leads to. */
  readonly address: string;
  /** The name of the site, as people know it. */
  readonly site: string;
}

/** A position such as `90`, `90s` or `1h2m3s`, in seconds. */
function secondsOf(position: string | null): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(position ?? '') ?? [];
  return 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
}

/** What YouTube names a video by. Two words of its own addresses have as many letters. */
const YOUTUBE_ID = /^(?!videoseries$|live_stream$)[\w-]{11}$/;

function youTube({hostname, pathname, searchParams, hash}: URL, language: string): string | undefined {
  const [kind = '', id = ''] = pathname.slice(1).split('/');
  const video =
    hostname === 'youtu.be' ? kind : /^(embed|shorts|live|v)$/.test(kind) ? id : (searchParams.get('v') ?? '');
  if (!YOUTUBE_ID.test(video)) return undefined;
  const parameters = new URLSearchParams({
    autoplay: '1',
    cc_load_policy: '1',
    // Captions go by the language alone, words on buttons by the country too.
    cc_lang_pref: language.replace(/-.*/, ''),
    hl: language,
  });
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? /^#t=(\w+)$/.exec(hash)?.[1] ?? null);
  if (start) parameters.set('start', String(start));
  return `https://www.youtube-nocookie.com/embed/${video}?${parameters.toString()}`;
}

function vimeo({pathname, searchParams, hash}: URL, language: string): string | undefined {
  const [, video, key = searchParams.get('h')] =
    /^(?:\/video|\/channels\/[^/]+|\/groups\/[^/]+\/videos)?\/(\d+)(?:\/(\w+))?\/?$/.exec(pathname) ?? [];
  if (!video) return undefined;
  const parameters = new URLSearchParams({autoplay: '1', dnt: '1', texttrack: language.replace(/-.*/, '')});
  if (key) parameters.set('h', key);
  const start = secondsOf(/^#t=(\w+)$/.exec(hash)?.[1] ?? null);
  return `https://player.vimeo.com/video/${video}?${parameters.toString()}${start ? `#t=${start}s` : ''}`;
}

/**
 * What to do with the address of a recording.
 *
 * @param language - the reader's, for captions and for the words of a player
 */
export function videoSource(address: string, language: string, base: string): VideoSource {
  const url = new URL(address, base);
  const host = url.hostname.replace(/^(www|m|music|player)\./, '');
  if (/^(youtube(-nocookie)?\.com|youtu\.be)$/.test(host)) {
    const frame = youTube(url, language);
    return {type: frame ? 'frame' : 'link', address: frame ?? address, site: 'youtube.com'};
  }
  if (host === 'vimeo.com') {
    const frame = vimeo(url, language);
    return {type: frame ? 'frame' : 'link', address: frame ?? address, site: host};
  }
  const isFile = /^https?:$/.test(url.protocol) && /\.(mp4|m4v|webm|ogv)$/i.test(url.pathname);
  return {type: isFile ? 'file' : 'link', address, site: url.hostname.replace(/^www\./, '')};
}

/**
 * Whether a picture would tell the site of a video about every visitor: it comes from there, or from a site that
 * belongs to it.
 *
 * @param known - addresses of sites that the visitor's browser asks anyway: the page, and the story file
 */
export function isPictureOfHost(address: string, recording: string, known: readonly string[], base: string): boolean {
  const {hostname, origin} = new URL(address, base);
  if (/(^|\.)(youtube|youtube-nocookie|ytimg|ggpht|googlevideo|vimeo|vimeocdn)\.com$/.test(hostname)) return true;
  const originOf = (other: string): string => new URL(other, base).origin;
  return originOf(recording) === origin && !known.some((site) => originOf(site) === origin);
}
