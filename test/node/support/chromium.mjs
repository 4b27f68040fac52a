/** A Chromium for tests that look at pages from outside, and the project served to it. */
import {puppeteerCore} from '@web/test-runner-chrome';
import {chromiumArguments, ensureBrowser} from '../../../tools/browsers.mjs';
import {serve} from '../../../tools/serve.mjs';
import {built, root} from './repository.mjs';

/** @param {...string} more arguments of the browser */
export async function startChromium(...more) {
  built('cdn/vs.js');
  const server = await serve({root, port: 0});
  const {executablePath} = /** @type {{executablePath: string}} */ (await ensureBrowser('chromium'));
  const browser = await puppeteerCore.launch({executablePath, args: [...chromiumArguments(), ...more]});
  return {
    browser,
    url: server.url,
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
}
