/** One timer for all programmes of a page. It runs only while one of them can be seen. */
import type {ReactiveControllerHost} from 'lit';

type Follower = ReactiveControllerHost & Element;

const MINUTE = 60_000;

const visible = new Set<Follower>();
let timer: ReturnType<typeof setTimeout> | undefined;
let observer: IntersectionObserver | undefined;

/** Lets a programme be drawn anew each minute while it can be seen. */
export function followClock(programme: Follower): void {
  observer ??= new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) visible.add(target as Follower);
      else visible.delete(target as Follower);
    }
    run(true);
  });
  document.addEventListener('visibilitychange', onVisibilityChange);
  observer.observe(programme);
}

/** Forgets a programme that has left the page, or in which nothing is to come any more. */
export function leaveClock(programme: Follower): void {
  observer?.unobserve(programme);
  visible.delete(programme);
  run(false);
}

const onVisibilityChange = (): void => run(true);

/** Starts or stops the timer; whoever comes into view is brought up to date at once. */
function run(update: boolean): void {
  clearTimeout(timer);
  if (document.hidden || visible.size === 0) return;
  if (update) for (const programme of visible) programme.requestUpdate();
  timer = setTimeout(onVisibilityChange, MINUTE - (Date.now() % MINUTE));
}
