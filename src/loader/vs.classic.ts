/**
 * The script of a page whose editor allows only plain scripts:
 * `<script src="…/vs.classic.js"></script>`. It loads `vs.js` from its own folder.
 */
export {};

/** What a module does not have. */
const running = document.currentScript as HTMLScriptElement | null;
const script = running ?? document.querySelector<HTMLScriptElement>('script[src*="vs.classic.js"]');
const module = script?.src && new URL('vs.js', script.src).href;

function start(): void {
  if (!module) return;
  import(module).catch((error: unknown) => {
    console.warn(
      `[volunteer-story-widgets] ${module} could not be loaded: ${String(error)}. Check that the whole folder of the script was published, and that the policy of the page allows all its files.`,
    );
  });
}

if (!running) {
  console.warn(
    '[volunteer-story-widgets] vs.classic.js is a plain script: take type="module" away from its tag, or load vs.js in its place.',
  );
}

// As modules do: what an editor damaged shows only when all of the page is here.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
