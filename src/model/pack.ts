/** What there is to tell of an installed pack, and where one comes from. */

/** Where a pack comes from, and so where it can be had again. */
export type PackOrigin =
  | { readonly type: 'built-in' }
  | { readonly type: 'address'; readonly url: string }
  | { readonly type: 'file'; readonly name: string };

/** Where an installation's bytes come from. */
export type PackSource =
  | { readonly type: 'address'; readonly url: string }
  | {
      readonly type: 'file';
      readonly name: string;
      /** Bytes. */
      readonly size: number;
      /** Text of the `.sig` file that was chosen with it. */
      readonly signature: string | null;
    };

export interface PackFacts {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly entities: number;
  /** Saved passages of a shared collection, which came into the library with it. */
  readonly clips?: number;
  readonly licence: string;
  readonly attribution: string | null;
  readonly homepage: string | null;
  readonly languages: readonly string[];
  /** Bytes on disk. */
  readonly size: number;
  readonly origin: PackOrigin;
  /** Base64 of the publisher's Ed25519 key; null: not signed. */
  readonly signedBy: string | null;
  readonly on: boolean;
  /** ISO time. */
  readonly installed: string;
}
