import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { findNginx } from './find-nginx.ts';
import { ROOT } from './rules-copy.ts';

const PROGRAM = findNginx();
export const NGINX = PROGRAM !== null;

/** What an admin changes in the guide's configuration, and what the test needs besides. */
const OURS = (port: number, folder: string, dir: string): readonly (readonly [string, string])[] => [
  ['listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`],
  ['listen [::]:443 ssl;', ''],
  ['server_name daftar.contoh.go.id;', 'server_name localhost;'],
  ['/etc/ssl/certs/daftar.contoh.go.id.pem', join(dir, 'cert.pem')],
  ['/etc/ssl/private/daftar.contoh.go.id.key', join(dir, 'key.pem')],
  ['root /srv/jempol-netral/public;', `root ${folder};`],
];

let made: ReturnType<typeof generate> | null = null;

/** One for all of a test: two of one name confuse whoever trusts both. */
function certificate(): ReturnType<typeof generate> {
  made ??= generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return made;
}

/** A real nginx on loopback, over TLS, with the configuration the guide prints. */
export class Nginx {
  readonly base: string;
  /** The certificate clients are to trust. */
  readonly certificate: string;
  readonly #child: ChildProcess;
  readonly #dir: string;
  private constructor(base: string, certificate: string, child: ChildProcess, dir: string) {
    this.base = base;
    this.certificate = certificate;
    this.#child = child;
    this.#dir = dir;
  }

  /** Serves a folder; `change` bends the configuration. */
  static async start(folder: string, change: (conf: string) => string = (conf) => conf): Promise<Nginx> {
    const dir = mkdtempSync(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    const { private: key, cert } = await certificate();
    writeFileSync(join(dir, 'key.pem'), key);
    writeFileSync(join(dir, 'cert.pem'), cert);
    mkdirSync(join(dir, 'tmp'));
    writeFileSync(join(dir, 'nginx.conf'), whole(change(serverOf(port, folder, dir)), dir));
    if (PROGRAM === null) throw new Error('there is no nginx here');
    const child = spawn(PROGRAM, ['-c', join(dir, 'nginx.conf'), '-p', dir, '-e', join(dir, 'error.log')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await isUp(port, child, dir);
    return new Nginx(`https://localhost:${port}/`, cert, child, dir);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    await ended;
    rmSync(this.#dir, { recursive: true });
  }
}

function serverOf(port: number, folder: string, dir: string): string {
  const conf = readFileSync(join(ROOT, 'src/admin/hosting/nginx.conf'), 'utf8');
  return OURS(port, folder, dir).reduce((text, [theirs, ours]) => {
    if (!text.includes(theirs)) throw new Error(`nginx.conf has no “${theirs}”`);
    return text.replace(theirs, ours);
  }, conf);
}

/** What Debian's own nginx.conf has around a site, on paths of its own. */
function whole(server: string, dir: string): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${dir}/tmp/${each};`,
  );
  // Started by root, the workers would else be somebody who may not read a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; pid ${dir}/nginx.pid; worker_processes 1; events {} http { ${temp.join(' ')}\n${server}\n}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function isUp(port: number, child: ChildProcess, dir: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(readFileSync(join(dir, 'error.log'), 'utf8'));
    const up = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.unref();
    });
    if (up) return;
    await sleep(50);
  }
  throw new Error('nginx does not answer');
}
