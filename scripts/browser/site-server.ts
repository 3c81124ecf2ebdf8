import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { mimeOf } from './saved-pages';

/** A folder served under host names of its own. */
export interface HostedFolder {
  folder: string;
  hosts: string[];
}

export interface SiteServer {
  port: number;
  /** For `--host-resolver-rules`: every name of the fixture worlds leads to this server. */
  hostRules: string;
  /** Paths asked for, with their host, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Answers that a test makes up instead of reading them from a file; `null` = read the file. */
export type Answer = (
  host: string,
  path: string,
  method: string,
) => { status?: number; type?: string; modified?: string; body: string | Uint8Array; afterMs?: number } | null;

function fileOf(folder: string, path: string): string | null {
  const wanted = normalize(join(folder, decodeURIComponent(path)));
  if (!wanted.startsWith(folder)) return null;
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function respond(sites: readonly HostedFolder[], made: Answer, request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const own = made(host, request.url ?? '/', request.method ?? 'GET');
  if (own) {
    const headers = { 'content-type': own.type ?? 'text/html; charset=utf-8', ...(own.modified ? { 'last-modified': own.modified } : {}) };
    const answer = () => response.writeHead(own.status ?? 200, headers).end(own.body);
    if (own.afterMs) setTimeout(answer, own.afterMs);
    else answer();
    return;
  }
  const site = sites.find((each) => each.hosts.includes(host)) ?? (sites.length === 1 ? sites[0] : undefined);
  const file = site ? fileOf(site.folder, path) : null;
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>404</title><h1>页面不存在</h1>');
    return;
  }
  // No charset in the header: the browser has to read it from the bytes, as on the sites these pages stand for.
  response.writeHead(200, { 'content-type': mimeOf(file), 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

/** Serves folders on a loopback port, each under its host names. */
export async function serveSites(sites: readonly HostedFolder[], made: Answer = () => null): Promise<SiteServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    respond(sites, made, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    // Two names come before the rest: one that no server knows, one that nobody listens at.
    hostRules: `MAP nowhere.test ~NOTFOUND,MAP refusing.test 127.0.0.1:65535,MAP *.gov.cn 127.0.0.1:${port},MAP *.test 127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done, failed) => {
        server.closeAllConnections();
        server.close((error) => (error ? failed(error) : done()));
      }),
  };
}
