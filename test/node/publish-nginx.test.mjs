import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {startNginx} from './support/nginx.mjs';
import {built, root} from './support/repository.mjs';

/** How many visitors come, and how many of them at the same time. */
const [VISITS, AT_ONCE] = [2_000, 50];

const site = mkdtempSync(join(tmpdir(), 'site-'));

/** @type {Awaited<ReturnType<typeof startNginx>>} */
let nginx;

before(async () => {
  const story = join(root, 'stories/samples/sample-programme/story.json');
  const out = join(site, 'story');
  execFileSync(process.execPath, [
    built('publish/publish.js'),
    'publish',
    story,
    '--out',
    out,
    '--url',
    'https://site.example/story/',
  ]);
  nginx = await startNginx(site, join(out, 'nginx.conf.txt'));
});

after(async () => {
  await nginx?.stop();
  rmSync(site, {recursive: true, force: true});
});

/**
 * An answer, its bytes as they come.
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{status: number | undefined, headers: import('node:http').IncomingHttpHeaders, bytes: Buffer}>}
 */
function get(path, headers = {}) {
  return new Promise((resolve, reject) => {
    request(new URL(path, nginx?.url), {headers, agent: false}, (response) => {
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
  return String(/assets\/\w+\/core\.js/.exec(file('index.html').toString())?.[0]);
}

describe('a published story on nginx, by the rules that come with it', () => {
  test('is sent as it is, and compressed to those who take it', async (t) => {
    if (!nginx) return t.skip('there is no nginx, and no package to take it from');
    for (const name of ['index.html', 'story.json', 'story.ics', 'vs-frame.js', assetName()]) {
      const plain = await get(`story/${name}`);
      assert.equal(plain.status, 200);
      assert.deepEqual(plain.bytes, file(name), name);
      const small = await get(`story/${name}`, {'accept-encoding': 'gzip'});
      assert.equal(small.headers['content-encoding'], 'gzip');
      assert.match(String(small.headers.vary), /Accept-Encoding/i);
      assert.deepEqual(small.bytes, file(`${name}.gz`), name);
    }
    assert.deepEqual((await get('story/')).bytes, file('index.html'));
  });

  test('has the types that browsers want, and may be read by every site', async (t) => {
    if (!nginx) return t.skip('there is no nginx, and no package to take it from');
    const types = {
      'index.html': 'text/html; charset=utf-8',
      'story.json': 'application/json; charset=utf-8',
      'story.ics': 'text/calendar; charset=utf-8',
      [assetName()]: 'text/javascript; charset=utf-8',
    };
    for (const [name, type] of Object.entries(types)) {
      const {headers} = await get(`story/${name}`);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
  });

  test('is kept for long only where a name changes with what is in it', async (t) => {
    if (!nginx) return t.skip('there is no nginx, and no package to take it from');
    assert.match(String((await get(`story/${assetName()}`)).headers['cache-control']), /max-age=31536000, immutable/);
    for (const name of ['', 'index.html', 'story.json', 'vs-frame.js']) {
      const {headers} = await get(`story/${name}`);
      assert.match(String(headers['cache-control']), /max-age=300,/);
      const again = await get(`story/${name}`, {'if-none-match': String(headers.etag)});
      assert.equal(again.status, 304);
    }
    assert.equal((await get('story/none.html')).status, 404);
  });

  test(`answers ${VISITS} visits, ${AT_ONCE} at once, each the same`, async (t) => {
    if (!nginx) return t.skip('there is no nginx, and no package to take it from');
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
