import { common } from './common.ts';

/** 140: `data_collection_permissions`, mandatory for new add-ons, and the Custom Highlight API. */
export const firefox = {
  ...common,
  sidebar_action: {
    default_panel: 'src/pages/sidepanel/sidepanel.html',
    default_title: 'Byname',
    default_icon: common.icons,
    /** The reader opens it. */
    open_at_install: false,
  },
  background: { scripts: ['src/background/main.ts'], type: 'module' as const },
  browser_specific_settings: {
    gecko: {
      id: 'byname@byname.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
