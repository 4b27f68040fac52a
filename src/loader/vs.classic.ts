/**
 * The script of a page whose editor allows only plain scripts:
 * `<script src="…/vs.classic.js"></script>`. It loads `vs.js` from its own folder.
 */
export {};

const script = document.currentScript as HTMLScriptElement | null;
const module = new URL('vs.js', script?.src || document.baseURI).href;
import(module).catch((error: unknown) => {
  console.warn(
    `[volunteer-story-widgets] ${module} could not be loaded: ${String(error)}. Check that the whole folder of the script was published.`,
  );
});
