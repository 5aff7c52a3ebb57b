/** The words for where Byname runs. */
import type { MessageKey } from '../locales/message.ts';
import type { Where } from '../model/settings.ts';

export const WHERE_WORDS = {
  articles: 'whereArticles',
  always: 'whereAlways',
  click: 'whereClick',
  never: 'whereNever',
} as const satisfies Readonly<Record<Where, MessageKey>>;
