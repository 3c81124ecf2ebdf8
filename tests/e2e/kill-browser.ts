import { readdirSync, readFileSync } from 'node:fs';

/** Command line of a running process, its words parted by NUL; empty for one that has just ended. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Kills the browser that uses a profile, as a power cut would: no unloading, no last write. */
export function killBrowser(profile: string): void {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && commandOf(name).includes(`--user-data-dir=${profile}\0`));
  if (pids.length === 0) throw new Error(`no browser uses ${profile}`);
  for (const pid of pids) process.kill(Number(pid), 'SIGKILL');
}
