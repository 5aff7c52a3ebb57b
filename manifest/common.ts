import packageJson from '../package.json' with { type: 'json' };

/**
 * What Chrome and Firefox share. Every permission has its reason in docs/store/permissions.md; test/manifest/manifest.test.ts
 * holds the emitted files to this list.
 */
export const common = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: 'Byname',
  description: '__MSG_description__',
  version: packageJson.version,
  default_locale: 'en',
  icons: {
    16: 'icons/icon-16.png',
    32: 'icons/icon-32.png',
    48: 'icons/icon-48.png',
    128: 'icons/icon-128.png',
  },
  action: { default_popup: 'src/pages/popup/popup.html', default_title: 'Byname' },
  options_ui: { page: 'src/pages/options/options.html', open_in_tab: true },
  /**
   * storage: the settings. scripting: the content script comes in two parts, and only articles pay for the second.
   * unlimitedStorage: the packs and what the reader keeps must not be evicted. contextMenus: an item that saves the selected passage.
   */
  permissions: ['storage', 'scripting', 'unlimitedStorage', 'contextMenus'],
  /** Asked for when the reader turns on automatic backups, never before. */
  optional_permissions: ['downloads'],
  /** The same pages as the content script below; needed to bring its second part. */
  host_permissions: ['http://*/*', 'https://*/*'],
  content_scripts: [
    {
      matches: ['http://*/*', 'https://*/*'],
      js: ['src/content/start.iife.ts'],
      css: ['src/content/marks.css', 'src/content/clips/clips.css'],
      run_at: 'document_idle' as const,
      /** Frames cost what pages cost; small ones are never read (src/content/start.iife.ts). */
      all_frames: true,
    },
  ],
  /** connect-src: packs come from addresses that the reader enters, over https or from this computer (docs/store/permissions.md). */
  /** Keys that browsers, screen readers and the menus of their German, English, French and Spanish editions leave free. */
  commands: {
    /** No suggested key: Chromium takes four from an extension. The page's own key is Alt+Q (src/content/clips/desk.tsx). */
    'save-clip': { description: '__MSG_commandSaveClip__' },
    'next-mention': { suggested_key: { default: 'Alt+J' }, description: '__MSG_commandNext__' },
    'previous-mention': { suggested_key: { default: 'Alt+K' }, description: '__MSG_commandPrevious__' },
    cast: { suggested_key: { default: 'Alt+Y' }, description: '__MSG_commandCast__' },
    toggle: { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandToggle__' },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};
