/** What a message is: its key, its words in each language, the values that its places take. */
import type { en } from './en.ts';

export type MessageKey = keyof typeof en;

/** One language's words. A language without one of the messages is a type error. */
export type Translation = { readonly [key in MessageKey]: string };

type Places<Words extends string> = Words extends `${string}{${string}}${infer Rest}`
  ? readonly [string | number, ...Places<Rest>]
  : readonly [];

/** One value for each place of the English words, in their order; other languages put them where their grammar wants them. */
export type Values<Key extends MessageKey> = Places<(typeof en)[Key]>;
