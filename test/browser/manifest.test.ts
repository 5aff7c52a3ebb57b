import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
const manifestOf = (target: string) => JSON.parse(readFileSync(join(DIST, target, 'manifest.json'), 'utf8'));

describe.each(['chrome', 'firefox'])('the manifest emitted for %s', target => {
  const manifest = manifestOf(target);
  const file = (path: string) => join(DIST, target, path);

  it('asks for the least that works', () => {
    expect(manifest.manifest_version).toBe(3);
    const all = ['storage', 'scripting', 'unlimitedStorage', 'contextMenus'];
    expect(manifest.permissions).toEqual(target === 'chrome' ? [...all, 'sidePanel'] : all);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    // For automatic backups, asked for when they are turned on.
    expect(manifest.optional_permissions).toEqual(
      target === 'chrome' ? ['downloads', 'offscreen'] : ['downloads'],
    );
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('shows nothing to web pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('forbids its own pages everything but its own code and data', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    // Packs come from addresses that the reader enters: encrypted, or from this computer. Nothing else may be loaded from anywhere.
    const directives = policy.split('; ');
    expect(directives).toContain("connect-src 'self' https: http://127.0.0.1:* http://localhost:*");
    const others = directives.filter(directive => !directive.startsWith('connect-src'));
    expect(others.join()).not.toMatch(/unsafe|http:|https:|\*/);
  });

  it('names only files that are there', () => {
    const named: string[] = [
      ...Object.values<string>(manifest.icons),
      manifest.action.default_popup,
      manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel,
      ...manifest.content_scripts.flatMap((s: { js: string[]; css: string[] }) => [...s.js, ...s.css]),
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    expect(named.filter(path => !existsSync(file(path)))).toEqual([]);
  });

  it('lets every page pay for one small script: at most 4 KB gzip', () => {
    const scripts = manifest.content_scripts.flatMap((s: { js: string[] }) => s.js);
    expect(scripts).toHaveLength(1);
    expect(gzipSync(readFileSync(file(scripts[0]))).length).toBeLessThanOrEqual(4096);
  });

  it('has no source maps in its build', () => {
    const files = readdirSync(join(DIST, target), { recursive: true, encoding: 'utf8' });
    expect(files.filter(name => name.endsWith('.js.map'))).toEqual([]);
    for (const name of files.filter(n => n.endsWith('.js'))) {
      expect(readFileSync(file(name), 'utf8')).not.toContain('sourceMappingURL=');
    }
  });
});

describe('what the browsers want of it', () => {
  it('Chrome: one classic script as worker, of which it keeps the compiled code', () => {
    const { background, browser_specific_settings: settings } = manifestOf('chrome');
    expect(background).toEqual({ service_worker: 'background.js' });
    const own = readFileSync(join(DIST, 'chrome', background.service_worker), 'utf8');
    expect(own).toMatch(/^"use strict";/);
    expect(own).not.toMatch(/\bimport\s*[({"'`]|\bimportScripts\b/);
    expect(settings).toBeUndefined();
  });
  it('Chrome: the modules that the worker was made of are not shipped a second time', () => {
    const assets = readdirSync(join(DIST, 'chrome/assets')).filter(name => name.endsWith('.js'));
    const all = readdirSync(join(DIST, 'chrome'), { recursive: true, encoding: 'utf8' });
    const others = all.filter(name => /\.(?:js|html)$/.test(name) && name !== 'background.js');
    const asked = others.map(name => readFileSync(join(DIST, 'chrome', name), 'utf8')).join('\n');
    // An empty module of the bundler's for a page that two ask for.
    const nobodys = assets.filter(
      name => !asked.includes(name) && statSync(join(DIST, 'chrome/assets', name)).size > 100,
    );
    expect(nobodys).toEqual([]);
  });
  it('Chrome: what nearly every page runs of the start-up script is compiled as it is read', () => {
    const [script] = manifestOf('chrome').content_scripts[0].js;
    const source = readFileSync(join(DIST, 'chrome', script), 'utf8');
    // In brackets: the decision, the count of paragraphs, and what is called when the page has loaded.
    expect(source).toMatch(/=\(function\([^{]*\{(?:(?!function).)*too little prose/s);
    expect(source).toMatch(/=\(function\([^{]*\{(?:(?!function).)*textContent/s);
    expect(source).toMatch(/=\(\(\)=>\{(?:(?!=>).)*setTimeout/s);
  });
  it('Firefox: an event page, an id, and the word that nothing is collected', () => {
    const { background, browser_specific_settings: settings } = manifestOf('firefox');
    expect(background.scripts).toHaveLength(1);
    expect(background.service_worker).toBeUndefined();
    expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(settings.gecko.strict_min_version).toBe('140.0');
  });
});
