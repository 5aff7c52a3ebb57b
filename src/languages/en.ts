import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  names: { common: [] },
  speech: { quotes: [] },
};
