/** What the page says of itself beside its text. */
export interface PageMeta {
  readonly url: string;
  readonly canonical: string;
  readonly title: string;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  /** ISO 3166-1 code of the language's tag, where it has one. */
  readonly region?: string;
}
