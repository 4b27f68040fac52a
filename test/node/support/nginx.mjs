/** A real nginx for tests: the one of the machine, or the system's package, unpacked and not installed. */
import {execFile, spawn} from 'node:child_process';
import {access, mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {aptPrefix} from '../../../tools/browsers/apt.mjs';

const run = promisify(execFile);

/** @param {string} file */
const isThere = (file) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Sends files that are compressed already by Brotli; a module of its own. */
const BROTLI = 'ngx_http_brotli_static_module.so';

/**
 * Where nginx is, and its module for Brotli; undefined where there is none, and no package of Debian to take it from.
 * @param {string} folder to unpack packages in
 */
async function findNginx(folder) {
  const places = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
  const modules = ['/usr/lib/nginx/modules', '/usr/share/nginx/modules'].map((place) => join(place, BROTLI));
  return {
    binary: (await firstThere(places)) ?? (await unpacked(folder, 'nginx', 'usr/sbin/nginx')),
    brotli:
      (await firstThere(modules)) ??
      (await unpacked(folder, 'libnginx-mod-http-brotli-static', `usr/lib/nginx/modules/${BROTLI}`)),
  };
}

/** @param {readonly string[]} files */
async function firstThere(files) {
  for (const file of files) if (await isThere(file)) return file;
  return undefined;
}

/**
 * A file of a package that is unpacked and not installed; undefined where it cannot be had.
 * @param {string} folder @param {string} name @param {string} file
 */
async function unpacked(folder, name, file) {
  const download = () => run('apt-get', ['-qq', 'download', name], {cwd: folder});
  try {
    await download().catch(async () => {
      const [command = 'apt-get', ...rest] = [...(aptPrefix() ?? []), 'apt-get', '-qq', 'update'];
      await run(command, rest);
      await download();
    });
    const [found = ''] = (await readdir(folder)).filter((other) => other.startsWith(`${name}_`));
    await run('dpkg', ['-x', found, 'unpacked'], {cwd: folder});
    return await firstThere([join(folder, 'unpacked', file)]);
  } catch {
    return undefined;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Those who publish and those who serve are seldom the same user: what only the first may read nobody gets. */
async function userLine() {
  if (userInfo().uid !== 0) return '';
  const {stdout} = await run('id', ['-gn', 'nobody']);
  return `user nobody ${stdout.trim()};`;
}

/**
 * Serves folders.
 * @param {readonly {root: string, lines: string}[]} servers each with what its block has beside its root
 * @returns {Promise<{urls: string[], hasBrotli: boolean, stop: () => Promise<void>} | undefined>} undefined where there is
 *   no nginx
 */
export async function startNginx(servers) {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const {binary, brotli} = await findNginx(folder);
  if (!binary) return undefined;
  await mkdir(join(folder, 'temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path temp;`)
    .join(' ');
  const ports = await Promise.all(servers.map(freePort));
  const blocks = servers.map(
    ({root, lines}, index) =>
      `server { listen 127.0.0.1:${ports[index]}; root "${root}"; ${brotli ? 'brotli_static on;' : ''} ${lines} }`,
  );
  const config = `${brotli ? `load_module "${brotli}";` : ''} ${await userLine()}
daemon off; pid nginx.pid; error_log stderr; events { worker_connections 1024; }
http { access_log off; ${temporary}
${blocks.join('\n')} }`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const server = spawn(binary, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (data) => (said += data));
  const urls = ports.map((port) => `http://127.0.0.1:${port}/`);
  const stop = async () => {
    const end = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill('SIGQUIT')) await end;
    await rm(folder, {recursive: true, force: true});
  };
  while (
    !(await fetch(String(urls[0])).then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {urls, hasBrotli: brotli !== undefined, stop};
}
