import assert from 'node:assert/strict';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {png} from './support/images.mjs';
import {startNginx} from './support/nginx.mjs';
import {built, root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

/** How many visitors come, and how many of them at the same time. */
const [VISITS, AT_ONCE] = [2_000, 50];

const site = mkdtempSync(join(tmpdir(), 'site-'));

/** Files of an author beside the story, and the types that browsers want for them. */
const FILES = {
  'assets/ada.png': 'image/png',
  'photos/Ada King.gif': 'image/gif',
  'captions.vtt': 'text/vtt; charset=utf-8',
  'talk.mp4': 'video/mp4',
  'report.pdf': 'application/pdf',
  'notes.odd': 'application/octet-stream',
};

/** @type {Awaited<ReturnType<typeof startNginx>>} */
let nginx;

before(async () => {
  const own = join(site, 'own');
  for (const name of Object.keys(FILES)) {
    mkdirSync(join(own, name, '..'), {recursive: true});
    writeFileSync(join(own, name), png(4, 3));
  }
  const story = JSON.parse(readFileSync(join(root, 'stories/samples/sample-programme/story.json'), 'utf8'));
  const [photo, other, captions, recording, report, href] = Object.keys(FILES);
  Object.assign(story.event, {recording, captions: {en: captions}});
  story.people.push(
    {id: 'with-photo', name: 'With a Photo', photo, href},
    {id: 'with-another', name: 'With Another', photo: other},
  );
  story.partners = [{id: 'partner', name: 'A partner', href: report}];
  writeFileSync(join(own, 'story.json'), JSON.stringify(story));
  for (const [name, url] of [
    ['story', 'https://site.example/story/'],
    ['café', 'https://site.example/café/'],
    ['whole', 'https://whole.example/'],
    ['here', ''],
  ]) {
    const out = join(site, String(name));
    const parameters = ['publish', join(own, 'story.json'), '--out', out, ...(url ? ['--url', url] : [])];
    const {code, errors} = await runNode([built('publish/publish.js'), ...parameters]);
    assert.equal(errors, '');
    assert.equal(code, 0);
  }
  // The root of a server is open to it; what is published in it must be so by itself.
  chmodSync(site, 0o755);
  const rules = (/** @type {string} */ name) => join(site, name, 'nginx.conf.txt');
  const told = readFileSync(rules('here'), 'utf8');
  assert.match(told, /^# Where the folder will be is not known/);
  writeFileSync(join(site, 'here.conf'), told.replaceAll('"/path/of/the/story/', '"/here/'));
  nginx = await startNginx([
    {
      root: site,
      lines: `include "${rules('story')}"; include "${rules('café')}"; include "${join(site, 'here.conf')}";`,
    },
    {
      root: join(site, 'whole'),
      lines: `include "${rules('whole')}"; location / { add_header X-Theirs yes always; try_files $uri $uri/ =404; }`,
    },
  ]);
});

after(async () => {
  await nginx?.stop();
  rmSync(site, {recursive: true, force: true});
});

/**
 * Whether there is no nginx, which costs these tests on a stranger's machine, and never where changes are judged.
 * @param {import('node:test').TestContext} t
 * @param {boolean} isThere
 */
function isMissing(t, isThere = nginx !== undefined) {
  if (isThere) return false;
  const reason = 'nginx, or its module for Brotli, is not here, and there is no package to take it from';
  assert.ok(!process.env.CI, reason);
  t.skip(reason);
  return true;
}

/**
 * An answer, its bytes as they come.
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @param {number} [server]
 * @returns {Promise<{status: number | undefined, headers: import('node:http').IncomingHttpHeaders, bytes: Buffer}>}
 */
function get(path, headers = {}, server = 0) {
  return new Promise((resolve, reject) => {
    request(new URL(path, nginx?.urls[server]), {headers, agent: false}, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts)}),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** @param {string} name */
const file = (name) => readFileSync(join(site, 'story', name));

/** A script of the story, by a name that changes with its build. */
function assetName() {
  return String(/vs-assets\/\w+\/core\.js/.exec(file('index.html').toString())?.[0]);
}

describe('a published story on nginx, by the rules that come with it', () => {
  test('is sent as it is, and compressed to those who take it', async (t) => {
    if (isMissing(t)) return;
    for (const name of ['index.html', 'story.json', 'story.ics', 'vs-frame.js', 'captions.vtt', assetName()]) {
      const plain = await get(`story/${name}`);
      assert.equal(plain.status, 200);
      assert.deepEqual(plain.bytes, file(name), name);
      assert.match(String(plain.headers.vary), /Accept-Encoding/i);
      const small = await get(`story/${name}`, {'accept-encoding': 'gzip'});
      assert.equal(small.headers['content-encoding'], 'gzip');
      assert.match(String(small.headers.vary), /Accept-Encoding/i);
      assert.deepEqual(small.bytes, file(`${name}.gz`), name);
    }
    assert.deepEqual((await get('story/')).bytes, file('index.html'));
  });

  test('is sent with Brotli where nginx has the module', async (t) => {
    if (isMissing(t, nginx?.hasBrotli)) return;
    for (const name of ['index.html', assetName()]) {
      const {headers, bytes} = await get(`story/${name}`, {'accept-encoding': 'gzip, br'});
      assert.match(String(headers.vary), /Accept-Encoding/i);
      assert.equal(headers['content-encoding'], 'br');
      assert.deepEqual(bytes, file(`${name}.br`), name);
    }
  });

  test('has the types that browsers want, and may be read and shown by every site', async (t) => {
    if (isMissing(t)) return;
    const types = {
      'index.html': 'text/html; charset=utf-8',
      'story.json': 'application/json; charset=utf-8',
      'story.ics': 'text/calendar; charset=utf-8',
      [assetName()]: 'text/javascript; charset=utf-8',
      ...FILES,
    };
    for (const [name, type] of Object.entries(types)) {
      const {status, headers} = await get(`story/${encodeURI(name)}`);
      assert.equal(status, 200, name);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
  });

  test('is kept for long only where a name changes with what is in it', async (t) => {
    if (isMissing(t)) return;
    assert.match(String((await get(`story/${assetName()}`)).headers['cache-control']), /max-age=31536000, immutable/);
    for (const name of ['', 'index.html', 'story.json', 'vs-frame.js', ...Object.keys(FILES)]) {
      const {headers} = await get(`story/${encodeURI(name)}`);
      assert.match(String(headers['cache-control']), /max-age=300,/, name);
      const again = await get(`story/${encodeURI(name)}`, {'if-none-match': String(headers.etag)});
      assert.equal(again.status, 304);
    }
    // What is asked for between two uploads must not be missing for a year.
    for (const name of ['none.html', assetName().replace('core.js', 'none.js')]) {
      const {status, headers} = await get(`story/${name}`);
      assert.equal(status, 404);
      assert.equal(headers['cache-control'], undefined, name);
    }
  });

  test('is served at an address in letters of any language, and where its author wrote the path', async (t) => {
    if (isMissing(t)) return;
    for (const path of ['caf%C3%A9/', 'here/']) {
      const {status, headers} = await get(`${path}story.json`);
      assert.equal(status, 200);
      assert.match(String(headers['cache-control']), /max-age=300,/);
      const asset = await get(path + assetName());
      assert.match(String(asset.headers['cache-control']), /immutable/);
    }
  });

  test('may be a whole site, and leaves what else the site answers alone', async (t) => {
    if (isMissing(t)) return;
    for (const name of ['', 'index.html', 'story.json', 'frame/speaker-list.html', ...Object.keys(FILES)]) {
      const {status, headers} = await get(encodeURI(name), {}, 1);
      assert.equal(status, 200, name);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.match(String(headers['cache-control']), /max-age=300,/);
    }
    assert.match(String((await get(assetName(), {}, 1)).headers['cache-control']), /immutable/);
    const {status, headers} = await get('their/own', {}, 1);
    assert.equal(status, 404);
    assert.equal(headers['x-theirs'], 'yes');
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  test(`answers ${VISITS} visits, ${AT_ONCE} at once, each the same`, async (t) => {
    if (isMissing(t)) return;
    const expected = file('index.html.gz');
    let left = VISITS;
    const visitor = async () => {
      while (left-- > 0) {
        const {status, bytes} = await get('story/', {'accept-encoding': 'gzip'});
        assert.equal(status, 200);
        assert.ok(bytes.equals(expected));
      }
    };
    await Promise.all(Array.from({length: AT_ONCE}, visitor));
  });
});
