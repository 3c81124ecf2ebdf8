import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { escapeNonchars } from './scripts/vite/escape-nonchars';
import { verifierPage } from './scripts/vite/verifier-page';

// Hosts of the fixture servers: only `--mode e2e` has them, because a test cannot click the browser's permission prompt.
const fixtureHosts = ['http://127.0.0.1/*', 'http://localhost/*', 'http://*.test/*', 'http://*.gov.cn/*'];

// Hosts by build mode: `survey` serves `npm run facts` and its kin, which visit pages of any address. What users get has none.
const hostsOf: Record<string, string[]> = { e2e: fixtureHosts, survey: ['<all_urls>'] };

/** Permissions of the browser that are asked for on the click that needs them; Firefox writes no pages down. */
const onAClick = (browser: string) => (browser === 'firefox' ? ['webRequest'] : ['pageCapture', 'webRequest']);

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  webExt: { disabled: true },
  outDir: process.env.XUNCHA_OUT ?? '.output',
  vite: () => ({
    plugins: [tailwindcss(), verifierPage(), escapeNonchars()],
    build: { chunkSizeWarningLimit: 1500 },
  }),
  hooks: {
    'entrypoints:found': (wxt, infos) => {
      // The page that scripts drive the extension through, and the bench's stopwatch; no part of what users get.
      const { mode } = wxt.config;
      if (hostsOf[mode]) infos.push({ name: 'probe', inputPath: resolve('scripts/browser/probe.html'), type: 'unlisted-page' });
      if (mode === 'e2e' && wxt.config.browser === 'firefox')
        infos.push({ name: 'report-facts', inputPath: resolve('scripts/browser/report-facts.ts'), type: 'content-script' });
      if (mode === 'survey') infos.push({ name: 'stopwatch', inputPath: resolve('scripts/bench/stopwatch.ts'), type: 'unlisted-script' });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      // No test can click the browser's question, see docs/decisions/006.
      ...(mode === 'e2e' ? onAClick(browser) : []),
    ],
    ...(mode === 'e2e' ? {} : { optional_permissions: onAClick(browser) }),
    optional_host_permissions: ['<all_urls>'],
    ...(hostsOf[mode] ? { host_permissions: hostsOf[mode] } : {}),
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+X' } },
      'toggle-overlay': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_overlay__' },
      capture: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_capture__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' http: https:; frame-src 'self' blob:; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'xuncha@xuncha.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {}),
  }),
});
