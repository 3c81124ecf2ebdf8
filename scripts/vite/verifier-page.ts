import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { escapeNonchars } from './escape-nonchars';

/** All commands of the project run at its root. */
const root = process.cwd();
const folder = join(root, 'lib/pack/verifier');
const id = 'virtual:verifier-page';

const policyHash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Bundles the verifier's script as one classic script; `</` is written so that it cannot end its element. */
async function script(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'import.meta.url': '""' },
    plugins: [escapeNonchars()],
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: join(folder, 'page.ts'), formats: ['iife'], name: 'xunchaVerifier', fileName: 'page' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1) throw new Error('verifier must bundle into one script');
  return bundle.output[0].code.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--').trim();
}

/** Builds `verify.html`: one file that needs no network and whose policy allows its own script and style and nothing else. */
export async function buildVerifierPage(): Promise<string> {
  const code = await script();
  const style = readFileSync(join(folder, 'page.css'), 'utf8').trim();
  const policy = `default-src 'none'; script-src ${policyHash(code)}; style-src ${policyHash(style)}; base-uri 'none'; form-action 'none'`;
  const parts: Record<string, string> = { policy, style, script: code };
  return readFileSync(join(folder, 'page.html'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}

/** Offers `verify.html` as the module `virtual:verifier-page`; built once per process, when first asked for. */
export function verifierPage(): Plugin {
  let page: Promise<string> | undefined;
  return {
    name: 'verifier-page',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      page ??= buildVerifierPage();
      return `export default ${JSON.stringify(await page)};`;
    },
  };
}
