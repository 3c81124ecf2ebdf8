// Installs what the commands need, on a machine that has git, Node and npm and nothing else. Plain node: nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../browser/find-chromium.mjs';

const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

/** Can packages of the system be installed without asking anyone? */
function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackages(...names) {
  console.log(`installing ${names.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { ...quiet, env };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
}

/** Versions that a lockfile asks for; packages for other platforms are left out, they are never installed here. */
function versionsOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).flatMap(([path, entry]) => (path && !entry.optional ? [[path, entry.version]] : [])));
}

function dependenciesAreInstalled(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = versionsOf(installed);
  return [...versionsOf(join(root, 'package-lock.json'))].every(([path, version]) => have.get(path) === version);
}

/** Installs the packages of the lockfile unless they stand there already, and generates the types that depend on the entrypoints. */
export function ensureDependencies(root) {
  if (!dependenciesAreInstalled(root)) {
    console.log('installing dependencies from package-lock.json');
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
      ...quiet,
      cwd: root,
      shell: process.platform === 'win32',
    });
  } else if (!existsSync(join(root, '.wxt/tsconfig.json'))) {
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { ...quiet, cwd: root });
  }
}

/** Chromium and Chinese characters to draw with. Throws a sentence that says what to do where neither can be had. */
export function ensureChromium(root) {
  if (!findChromium()) {
    if (canInstallPackages()) installPackages('chromium', 'fonts-noto-cjk');
    else {
      console.log('downloading Chromium by Playwright');
      spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { ...quiet, cwd: root });
    }
  }
  if (!findChromium()) {
    throw new Error(
      'No Chromium found and none could be installed. Install it (Debian and Ubuntu: apt-get install chromium), or let CHROME_PATH name one. ' +
        'Branded Google Chrome does not do: it ignores --load-extension.',
    );
  }
  const chinese = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (chinese.stdout !== null && !chinese.stdout.trim() && canInstallPackages()) installPackages('fonts-noto-cjk');
}

/** Firefox for the second browser's stories; `false` where there is none and none can be installed. */
export function ensureFirefox() {
  if (!findFirefox() && canInstallPackages()) installPackages('firefox-esr');
  return findFirefox() !== null;
}

/** A WebDAV server for the stories of uploading; where none can be installed, those stories fail and say so. */
export function ensureNginx() {
  if (spawnSync('nginx', ['-v']).status !== 0 && canInstallPackages()) installPackages('nginx-light');
}
