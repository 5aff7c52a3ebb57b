import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { chrome } from './manifest/chrome.ts';
import { firefox } from './manifest/firefox.ts';
import { preactWithoutInnerHtml } from './scripts/preact-without-inner-html.ts';
import { brought, broughtScript } from './scripts/vite-brought-script.ts';
import { classicBackground } from './scripts/vite-classic-background.ts';
import { literals } from './scripts/vite-literals.ts';
import { locales } from './scripts/vite-locales.ts';
import { shippedData } from './scripts/vite-shipped-data.ts';
import { startScript } from './scripts/vite-start-script.ts';

/** `vite build --mode chrome` (the default) or `--mode firefox`: dist/chrome, dist/firefox. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  const own = target === 'firefox' ? firefox : chrome;
  const manifest = {
    ...own,
    content_scripts: [...own.content_scripts, brought('src/content/reader.iife.tsx')],
  };
  return {
    root: import.meta.dirname,
    publicDir: false as const,
    resolve: { alias: [{ find: /^preact$/, replacement: preactWithoutInnerHtml() }] },
    plugins: [
      preact(),
      crx({ manifest: manifest as ManifestV3Export, browser: target }),
      broughtScript(),
      startScript(),
      classicBackground(),
      shippedData(),
      locales(),
    ],
    build: {
      outDir: resolve(import.meta.dirname, 'dist', target),
      emptyOutDir: true,
      sourcemap: false,
      // Pages that no key of the manifest names.
      rollupOptions: {
        ...literals,
        input: [
          'src/pages/packs/packs.html',
          'src/pages/sidepanel/sidepanel.html',
          'src/pages/library/library.html',
          'src/pages/backup/backup.html',
          'src/pages/welcome/welcome.html',
          'src/pages/sources/sources.html',
        ],
      },
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      // In kilobytes: the background is one file, read from disk and not over a network.
      chunkSizeWarningLimit: 1000,
      modulePreload: false,
    },
  };
});
