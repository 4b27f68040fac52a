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

/**
 * The path of nginx; undefined where there is none, and no package of Debian to take it from.
 * @param {string} folder to unpack it in
 * @returns {Promise<string | undefined>}
 */
async function findNginx(folder) {
  for (const file of ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'])
    if (await isThere(file)) return file;
  try {
    await download(folder).catch(async () => {
      const [command = 'apt-get', ...rest] = [...(aptPrefix() ?? []), 'apt-get', '-qq', 'update'];
      await run(command, rest);
      await download(folder);
    });
    const [file = ''] = (await readdir(folder)).filter((name) => /^nginx_.*\.deb$/.test(name));
    await run('dpkg', ['-x', file, 'unpacked'], {cwd: folder});
    return join(folder, 'unpacked/usr/sbin/nginx');
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
const download = (folder) => run('apt-get', ['-qq', 'download', 'nginx'], {cwd: folder});

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

/**
 * Serves a folder by the rules of a file that is included in its server.
 * @param {string} site
 * @param {string} rules
 * @returns {Promise<{url: string, stop: () => Promise<void>} | undefined>} undefined where there is no nginx
 */
export async function startNginx(site, rules) {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const binary = await findNginx(folder);
  if (!binary) return undefined;
  await mkdir(join(folder, 'temp'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path temp;`)
    .join(' ');
  const config = `${userInfo().uid === 0 ? 'user root;' : ''}
daemon off; pid nginx.pid; error_log stderr; events { worker_connections 1024; }
http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; root "${site}"; include "${rules}"; } }`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const server = spawn(binary, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (data) => (said += data));
  const url = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    const end = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill('SIGQUIT')) await end;
    await rm(folder, {recursive: true, force: true});
  };
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {url, stop};
}
