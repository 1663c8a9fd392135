import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/sources';

const read = (target: string) => JSON.parse(readFileSync(join(root, '.output', target, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const chrome = read('chrome-mv3');
const firefox = read('firefox-mv3');

const policy = {
  extension_pages:
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'",
};

describe('the built manifest', () => {
  it('asks Chrome for exactly five permissions, and Firefox for the same without its missing side panel', () => {
    expect(chrome.permissions).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
    expect(firefox.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage']);
  });

  it('stands on no site: no host permission, no content script, no web-accessible file', () => {
    for (const manifest of [chrome, firefox]) {
      for (const key of [
        'host_permissions',
        'content_scripts',
        'web_accessible_resources',
        'devtools_page',
        'optional_permissions',
        'sandbox',
        'oauth2',
        'update_url',
      ])
        expect(manifest).not.toHaveProperty(key);
      expect(manifest.optional_host_permissions).toEqual(['https://www.linkedin.com/*']);
    }
  });

  it('forbids every connection and every foreign script', () => {
    expect(chrome.content_security_policy).toEqual(policy);
    expect(firefox.content_security_policy).toEqual(policy);
  });

  it('cannot be messaged from outside', () => {
    expect(chrome.externally_connectable).toEqual({ ids: [] });
  });

  it('states the oldest browsers, stays out of private windows, and declares that nothing is collected', () => {
    expect(chrome.minimum_chrome_version).toBe('128');
    expect(chrome.incognito).toBe('not_allowed');
    expect(firefox.browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    });
  });

  it('suggests at most four shortcuts, because a fifth makes Chrome refuse the extension', () => {
    expect(
      Object.values((chrome.commands ?? {}) as Record<string, { suggested_key?: unknown }>).filter((command) => command.suggested_key).length,
    ).toBeLessThanOrEqual(4);
  });
});
