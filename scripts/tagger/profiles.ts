/** How each file of weights is trained. Whoever tries a variant changes it here. */
export interface Profile {
  readonly seed: number;
  /** Labelled texts of ../shared/gold, `ner-…-train.jsonl.gz`. */
  readonly sets: readonly string[];
  /** Languages of our own sentences, with slots and written. */
  readonly languages: readonly string[];
  /** What lists know of words: our own and those of npm and of the world pack, or jieba's dictionary. */
  readonly lists: 'words' | 'jieba';
  /** A name of the lists of given and family names that is made use of. */
  readonly name: RegExp;
  /** How many more times all sentences of a language, labelled and written, are learned from. */
  readonly again: Amounts;
  /** Copies of each labelled sentence of a language with other names. */
  readonly renamed: Amounts;
  /** Features seen less often are not learned. */
  readonly rare: number;
  /** Rounds over all sentences. */
  readonly epochs: number;
  /** Step size, penalty and what the weights are multiplied with in the end (crf.ts). */
  readonly alpha: number;
  readonly l1: number;
  readonly scale: number;
  /** Room for features in the file. */
  readonly slots: number;
  /** What the constants of languages are moved by: against all names, and for people. Chosen on every other sentence of the sets (weights/README.md). */
  readonly cautions: Amounts;
  readonly leans: Amounts;
}

/** By language. */
export type Amounts = Readonly<Record<string, number>>;

const latin: Profile = {
  seed: 7,
  sets: ['de-germeval', 'en-uner', 'pt-uner'],
  languages: ['de', 'en', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru'],
  lists: 'words',
  name: /^[\p{Script=Latin}\p{Script=Cyrillic}'’-]{2,}$/u,
  again: { de: 2, en: 1, pt: 1 },
  renamed: { en: 2 },
  rare: 1,
  epochs: 8,
  alpha: 0.1,
  l1: 0.3,
  scale: 0.75,
  slots: 163_840,
  cautions: { de: 0.6, fr: 0.5, es: 0.9, it: 0.7, nl: 0.6, pt: 0.8, pl: 1, ru: 0.4, en: 0.1 },
  leans: { es: 0.2, it: 0.5, ru: 0.7, nl: 0.2, en: 0.3 },
};

const chinese: Profile = {
  seed: 20_261_123,
  sets: ['zh-uner'],
  languages: ['zh'],
  lists: 'jieba',
  name: /^\p{Script=Han}$/u,
  again: { zh: 1 },
  renamed: {},
  rare: 2,
  epochs: 10,
  alpha: 0.2,
  l1: 0.5,
  scale: 0.8,
  slots: 98_304,
  cautions: {},
  leans: {},
};

/** By the name of the file in src/reading/tagger/weights. */
export const PROFILES: ReadonlyMap<string, Profile> = new Map([
  ['latin', latin],
  ['chinese', chinese],
]);
