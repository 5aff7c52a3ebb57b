/** Why a pack file was refused. The user interface has a sentence for each code in the reader's language. */
export type PackErrorCode =
  /** The first bytes are not those of a pack. */
  | 'not-a-pack'
  /** A pack, but of a format this program does not know. */
  | 'unsupported-version'
  /** The file ends before its header says. */
  | 'truncated'
  /** The header does not agree with its own checksum or with itself. */
  | 'bad-header'
  /** A section's bytes are not those the header's SHA-256 was made from. */
  | 'bad-checksum'
  /** A section's content breaks the format's rules: an offset, a length or a count that cannot be. */
  | 'bad-structure'
  /** A record is not what the format allows. */
  | 'bad-record'
  /** More than the format's limits allow. */
  | 'too-large';

export class PackError extends Error {
  override readonly name = 'PackError';
  readonly code: PackErrorCode;
  /** Name of the section at fault, where one is. */
  readonly section: string | null;

  /** @param detail for logs, in English; the reader is told by `code`. */
  constructor(code: PackErrorCode, detail: string, section: string | null = null) {
    super(section === null ? detail : `${section}: ${detail}`);
    this.code = code;
    this.section = section;
  }
}
