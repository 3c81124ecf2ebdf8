// npm run demo: installs what is missing, then shows the product or, with --headless, carries out a whole inspection by itself.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureDependencies } from './bootstrap/requirements.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
ensureDependencies(root);
ensureChromium(root);
const run = spawnSync(process.execPath, ['scripts/run.mjs', 'demo', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = run.status ?? 1;
