/** An article taken out of a Document: its text with the way back to the nodes, and what the page says of itself. */

/** A run of characters that stand in the text exactly as in the node: `text.slice(start, end) === node.data.slice(from, from + end - start)`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly from: number;
}

/** The headline and the body, blocks parted by an empty line. Offsets are UTF-16 units into `text`. */
export interface PageText {
  readonly text: string;
  /** In order of start, not overlapping; what lies between two pieces is white space of ours. */
  readonly pieces: readonly Piece[];
}

export interface ArticleMeta {
  readonly url: string;
  readonly canonical: string;
  readonly title: string;
  /** `2020-07-24`, or `null` when the page does not tell. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** BCP 47 primary tag as the markup says; `null` when it does not. */
  readonly language: string | null;
  /** ISO 3166-1 code of the country in the same tag ("BR" of "pt-BR"), where it has one. */
  readonly region?: string;
}

export interface Article {
  readonly page: PageText;
  readonly meta: ArticleMeta;
}
