import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeStampAuthority } from '../fixtures/time-stamp-authority';

/** The office's WebDAV server: Debian's nginx on loopback, in a folder of its own. */
export interface WebdavServer {
  origin: string;
  /** Files that have arrived in a folder, by name. */
  files(folder: 'in' | 'locked'): Map<string, Buffer>;
  /** Puts a file there, as somebody else would. */
  put(folder: 'in', name: string, content: Buffer): void;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createSocketServer().listen(0, '127.0.0.1', () => {
      const address = socket.address();
      socket.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** `in` takes files, `locked` asks for an account (office / secret), `full` has no room, all else takes none. */
function configuration(root: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${root}/temporary;`).join('\n');
  return `user root;
pid ${root}/nginx.pid;
error_log ${root}/error.log;
events {}
http {
  access_log off;
  client_max_body_size 0;
  ${temporary}
  server {
    listen 127.0.0.1:${port};
    root ${root}/files;
    location /in/ { dav_methods PUT; }
    location /locked/ { dav_methods PUT; auth_basic office; auth_basic_user_file ${root}/accounts; }
    location /full/ { return 507; }
  }
}
`;
}

/** Starts nginx and answers once it listens. */
export async function webdavServer(): Promise<WebdavServer> {
  const root = mkdtempSync(join(tmpdir(), 'xuncha-dav-'));
  for (const folder of ['temporary', 'files/in', 'files/locked']) mkdirSync(join(root, folder), { recursive: true });
  const password = execFileSync('openssl', ['passwd', '-apr1', 'secret']).toString().trim();
  writeFileSync(join(root, 'accounts'), `office:${password}\n`);
  const port = await freePort();
  writeFileSync(join(root, 'nginx.conf'), configuration(root, port));
  const nginx = spawn('nginx', ['-c', join(root, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => {
    nginx.once('error', () => reject(new Error('nginx is needed for the stories of uploading: apt-get install nginx-light')));
    nginx.once('exit', () => reject(new Error(`nginx did not start: ${readFileSync(join(root, 'error.log'), 'utf8')}`)));
  });
  failed.catch(() => undefined);
  const origin = `http://127.0.0.1:${port}`;
  const answers = async (): Promise<void> => {
    const up = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (!up) await answers();
  };
  await Promise.race([answers(), failed]);
  return {
    origin,
    files(folder) {
      const path = join(root, 'files', folder);
      return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]));
    },
    put: (folder, name, content) => writeFileSync(join(root, 'files', folder, name), content),
    async close() {
      nginx.removeAllListeners('exit');
      const gone = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGQUIT');
      await gone;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What happens on the way to the server: nothing, the line is cut in the middle of a file, or before the server's answer to it comes back. */
export type LineFault = 'none' | 'middle' | 'answer' | 'down';

/** A line between the desk and the server that can be cut. */
export interface CuttableLine {
  origin: string;
  /** From now on; what is under way is not touched. */
  set(fault: LineFault): void;
  /** How often a file was begun to be sent. */
  sent(): number;
  close(): void;
}

/** Bytes of a sent file that pass before the line is cut in its middle. */
const half = 40_000;

/** Puts a line before a server. */
export async function cuttableLine(origin: string): Promise<CuttableLine> {
  let fault: LineFault = 'none';
  let sent = 0;
  const line = createSocketServer((desk) => {
    if (fault === 'down') return desk.destroy();
    const { hostname, port } = new URL(origin);
    const server = connect(Number(port), hostname);
    let passed = 0;
    let sending = false;
    desk.on('data', (part) => {
      const begins = part.subarray(0, 4).toString('latin1') === 'PUT ';
      if (begins) [sending, passed, sent] = [true, 0, sent + 1];
      passed += part.length;
      if (sending && fault === 'middle' && passed > half) return desk.destroy();
      server.write(part);
    });
    server.on('data', (part) => {
      if (sending && fault === 'answer') return desk.destroy();
      sending = false;
      desk.write(part);
    });
    for (const [socket, other] of [
      [desk, server],
      [server, desk],
    ] as const) {
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => {
    line.listen(0, '127.0.0.1', resolve);
  });
  const address = line.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    set: (next) => {
      fault = next;
    },
    sent: () => sent,
    close: () => line.close(),
  };
}

/** A time stamp authority on loopback: `/` stamps, `/refuses` answers 500. */
export interface StampServer {
  origin: string;
  verify(reply: Uint8Array, sha256: string): string;
  close(): void;
}

export async function stampServer(): Promise<StampServer> {
  const authority = timeStampAuthority();
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.url === '/refuses') response.writeHead(500).end();
      else response.setHeader('content-type', 'application/timestamp-reply').end(authority.reply(Buffer.concat(parts)));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    verify: authority.verify,
    close() {
      server.close();
      authority.close();
    },
  };
}
