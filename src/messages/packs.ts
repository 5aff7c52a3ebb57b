/** What the packs page shows, and why an installation stands still. */
import type { PackFacts } from '../model/pack.ts';

/** The page has a sentence for each in the reader's language. The first eight are the pack format's own. */
export const PROBLEMS = [
  'not-a-pack',
  'unsupported-version',
  'truncated',
  'bad-header',
  'bad-checksum',
  'bad-structure',
  'bad-record',
  'too-large',
  /** No https, and not on this computer. */
  'bad-address',
  /** The server cannot be reached, or went silent; tried several times. */
  'offline',
  /** The server refuses; `detail` is the status. */
  'refused',
  /** `detail`: what is needed and what is free, in bytes, where known: "600 200". */
  'disk-full',
  'bad-signature',
  /** The pack used to be signed, and this one is not. */
  'unsigned',
  /** Signed with another key than the pack's first one. */
  'other-key',
  /** The browser cannot check signatures. */
  'no-ed25519',
  /** An update that is another pack. */
  'other-pack',
  /** The id of the built-in pack. */
  'reserved',
  /** The file chosen to go on with is another one. */
  'other-file',
  /** Anything else; `detail` has the words. */
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
  readonly code: ProblemCode;
  readonly detail: string;
}

export interface PackRow extends PackFacts {
  /** The browser has lost its bytes. */
  readonly missing: boolean;
}

export interface JobRow {
  readonly id: string;
  /** Address or file name. */
  readonly label: string;
  /** Id of the pack it is an update of. */
  readonly replaces: string | null;
  /** `waiting`: for its file, or for the server to answer again. */
  readonly phase: 'starting' | 'checking' | 'receiving' | 'finishing' | 'waiting' | 'failed';
  /** Bytes; of `checking` and `receiving`. */
  readonly done: number;
  readonly total: number | null;
  /** Bytes that came over the network. */
  readonly transferred: number;
  readonly problem: Problem | null;
  /** The background has not the file, and a page that has it must hand it over (BroadcastChannel `FILES`). */
  readonly wantsFile: { readonly name: string; readonly size: number } | null;
}

export interface PacksView {
  /** In the user's order. */
  readonly packs: readonly PackRow[];
  /** Oldest first. */
  readonly jobs: readonly JobRow[];
}

export type UpdateCheck =
  | { readonly state: 'current' }
  | { readonly state: 'available'; readonly version: string | null; readonly size: number }
  | { readonly state: 'problem'; readonly problem: Problem };

/** The channel on which a page hands a file over: messages cannot carry one in every browser. */
export const FILES = 'byname-files';
export interface FileOffer {
  readonly job: string;
  readonly file: File;
}
