import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Translation } from './message.ts';

/** The languages of the interface, by the name that `_locales` has for them. */
export const translations: Readonly<Record<'en' | 'de' | 'fr' | 'es', Translation>> = { en, de, fr, es };
