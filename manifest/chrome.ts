import { common } from './common.ts';

/** 120: the Custom Highlight API with `highlightsFromPoint`'s ancestors and structured module workers; older ones get the overlay. */
export const chrome = {
  ...common,
  minimum_chrome_version: '120',
  /** sidePanel: the list of who is on the page. */
  permissions: [...common.permissions, 'sidePanel'],
  /** offscreen: there the file of an automatic backup is made; a service worker cannot give a file an address. */
  optional_permissions: [...common.optional_permissions, 'offscreen'],
  side_panel: { default_path: 'src/pages/sidepanel/sidepanel.html' },
  background: { service_worker: 'src/background/main.ts', type: 'module' as const },
};
