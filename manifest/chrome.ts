import { common } from './common.ts';

/** 120: the Custom Highlight API with `highlightsFromPoint`'s ancestors and structured module workers; older ones get the overlay. */
export const chrome = {
  ...common,
  minimum_chrome_version: '120',
  /** sidePanel: the list of who is on the page. */
  permissions: [...common.permissions, 'sidePanel'],
  side_panel: { default_path: 'src/pages/sidepanel/sidepanel.html' },
  background: { service_worker: 'src/background/main.ts', type: 'module' as const },
};
