import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';

type Target = 'chrome' | 'firefox';

/** The manifest's own part, as the configuration makes it for what users get. */
function manifestFor(browser: Target): Record<string, unknown> {
  const make = config.manifest as (env: { browser: Target; mode: string; manifestVersion: 3; command: 'build' }) => Record<string, unknown>;
  return make({ browser, mode: 'production', manifestVersion: 3, command: 'build' });
}

// Growing permissions switch the extension off at its next update until every inspector agrees, so they change only on purpose.
describe('what users are asked for', () => {
  test('at install: no host, nothing that reads browsing', () => {
    expect(manifestFor('chrome').permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel']);
    expect(manifestFor('firefox').permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']);
    for (const browser of ['chrome', 'firefox'] as const) expect(manifestFor(browser)).not.toHaveProperty('host_permissions');
  });

  test('later, on a click: hosts, why requests fail, and where the browser has them page snapshots; nothing else', () => {
    for (const browser of ['chrome', 'firefox'] as const) expect(manifestFor(browser).optional_host_permissions).toEqual(['<all_urls>']);
    expect(manifestFor('chrome').optional_permissions).toEqual(['pageCapture', 'webRequest']);
    expect(manifestFor('firefox').optional_permissions).toEqual(['webRequest']);
  });
});

describe('what pages and strangers can reach', () => {
  test.each(['chrome', 'firefox'] as const)('%s: no file, no message, no script of theirs', (browser) => {
    const manifest = manifestFor(browser);
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'sandbox'])
      expect(manifest).not.toHaveProperty(key);
  });

  test('extension pages run their own scripts only', () => {
    const policy = (manifestFor('chrome').content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toBe(
      "default-src 'self'; script-src 'self'; object-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' http: https:; frame-src 'self' blob:; base-uri 'none'; form-action 'none'",
    );
  });
});

test('at most four keyboard commands are suggested, the most a browser takes', () => {
  const commands = manifestFor('chrome').commands as Record<string, { suggested_key?: unknown }>;
  expect(Object.keys(commands)).toEqual(['_execute_action', 'toggle-overlay', 'capture']);
});

test('oldest browsers', () => {
  expect(manifestFor('chrome').minimum_chrome_version).toBe('120');
  expect(manifestFor('firefox').browser_specific_settings).toMatchObject({ gecko: { strict_min_version: '140.0' } });
});
