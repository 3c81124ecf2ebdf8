import { messageOf, type Problem } from '@/lib/errors/xuncha-error';
import type { LogEntry } from '@/lib/inspection/event';
import { genesis, verifyLog } from '@/lib/inspection/log';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { type Archive, problemOf } from './archive';
import type { PackCover } from './cover';
import { payloadFiles } from './format';
import { problem } from './problem';
import { issueText, logEntrySchema, readCover } from './schema';
import { upgradeCover } from './upgrade-cover';

/** What a pack says: its cover, its log, and all that is wrong with them. */
export interface PackContent {
  cover: PackCover | null;
  log: LogEntry[];
  problems: Problem[];
}

/**
 * JSON of a stranger: a `__proto__` member would reach behind every object that it is copied into, and half a surrogate pair has no
 * canonical form to be hashed.
 */
export function parseForeignJson(text: string, at: string): { ok: true; value: unknown } | { ok: false; problem: Problem } {
  let fault: Problem | null = null;
  try {
    const value: unknown = JSON.parse(text, (key, member) => {
      if (key === '__proto__') fault = problem('forbidden-key', at);
      else if (typeof member === 'string' && /\p{Surrogate}/u.test(member)) fault = problem('schema', at, { detail: key });
      return member;
    });
    return fault ? { ok: false, problem: fault } : { ok: true, value };
  } catch {
    return { ok: false, problem: problem('not-json', at) };
  }
}

/** UTF-8 text of a file; `null` with a problem when it is missing or not readable. */
export async function textOf(archive: Archive, path: string, problems: Problem[]): Promise<string | null> {
  const file = archive.files.get(path);
  if (!file) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.read());
  } catch (thrown) {
    problems.push(problemOf(path, thrown));
    return null;
  }
}

async function readLog(archive: Archive, problems: Problem[]): Promise<LogEntry[]> {
  const at = payloadFiles.log;
  const text = await textOf(archive, at, problems);
  const entries: LogEntry[] = [];
  for (const [index, line] of (text ?? '').split('\n').entries()) {
    if (line === '') continue;
    const json = parseForeignJson(line, `${at}:${index + 1}`);
    if (!json.ok) {
      problems.push(json.problem);
      return entries;
    }
    const entry = logEntrySchema.safeParse(json.value);
    if (!entry.success) {
      problems.push(problem('schema', `${at}:${index + 1}`, { detail: issueText(entry.error) }));
      return entries;
    }
    entries.push(json.value as LogEntry);
  }
  return entries;
}

function logProblems(cover: PackCover, log: LogEntry[]): Problem[] {
  if (cover.edition === 'public') return [];
  const at = payloadFiles.log;
  const verdict = verifyLog(log);
  if (!verdict.whole) return [problem('log-broken', at, { line: verdict.seq })];
  const foreign = log.findIndex((entry) => entry.inspectionId !== cover.inspection.id);
  if (foreign >= 0) return [problem('log-broken', at, { line: foreign + 1 })];
  const head = log.at(-1)?.hash ?? genesis;
  return head === cover.logHead && log.length === cover.logLength ? [] : [problem('log-head', at)];
}

function coverProblems(cover: PackCover, archive: Archive): Problem[] {
  const at = payloadFiles.inspection;
  const { campaign, site, inspection } = cover;
  const joined =
    inspection.campaignId === campaign.id && inspection.siteId === site.id && campaign.sites.some((each) => each.id === site.id);
  const problems = joined ? [] : [problem('schema', at, { detail: 'campaign, site and inspection do not belong together' })];
  if (cover.campaignId !== campaign.id || cover.registerId !== site.id || cover.rubric.hash !== campaign.rubric.hash) {
    problems.push(problem('schema', at, { detail: 'campaignId, registerId or rubric' }));
  }
  if (rubricHash(cover.rubricData) !== cover.rubric.hash)
    problems.push(problem('schema', at, { detail: 'rubricData does not hash to rubric.hash' }));
  const ids = new Set<string>();
  for (const { file, sidecar } of cover.evidence) {
    if (ids.has(sidecar.id)) problems.push(problem('schema', at, { detail: `evidence ${sidecar.id}` }));
    ids.add(sidecar.id);
    if (!archive.files.has(file)) problems.push(problem('missing', file));
  }
  return problems;
}

/** Reads cover and log of an opened pack: upgraded to the current format, validated, chained. Everything wrong is listed. */
export async function readContent(archive: Archive): Promise<PackContent> {
  const problems: Problem[] = [];
  try {
    return await readInto(archive, problems);
  } catch (thrown) {
    // Values nested a hundred thousand deep exhaust the stack of whoever hashes them: a fault of the pack, not of the reader.
    return { cover: null, log: [], problems: [...problems, problem('schema', payloadFiles.inspection, { detail: messageOf(thrown) })] };
  }
}

async function readInto(archive: Archive, problems: Problem[]): Promise<PackContent> {
  const at = payloadFiles.inspection;
  const text = await textOf(archive, at, problems);
  const nothing = { cover: null, log: [], problems };
  if (text === null) {
    if (problems.length === 0) problems.push(problem('missing', at));
    return nothing;
  }
  const json = parseForeignJson(text, at);
  if (!json.ok) return { ...nothing, problems: [...problems, json.problem] };
  const upgraded = upgradeCover(json.value, at);
  if (!upgraded.ok) return { ...nothing, problems: [...problems, upgraded.problem] };
  const read = readCover(upgraded.value);
  if (!read.ok) return { ...nothing, problems: [...problems, problem('schema', at, { detail: read.detail })] };
  const log = await readLog(archive, problems);
  if (problems.length === 0) problems.push(...logProblems(read.cover, log));
  problems.push(...coverProblems(read.cover, archive));
  return { cover: read.cover, log, problems };
}
