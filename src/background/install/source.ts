/** Where an installation's bytes come from: an address, a file, or an address and the installed version together. */
import { HEAD_BYTES, type Head, readHead } from '../../pack/head.ts';

export interface Source {
  /** What file it is; asked before every attempt. @throws PackError, InstallProblem */
  head(): Promise<Head>;
  /** Text of the signature beside it; null: there is none. */
  signature(): Promise<string | null>;
  /** The file's bytes from `from` to its end, in order, in pieces of any size. @throws InstallProblem `offline` when it breaks off */
  read(from: number): AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** Bytes that came over the network. */
export interface Meter {
  bytes: number;
}

const AT_ONCE = 1 << 20;

export class FileSource implements Source {
  private readonly file: Blob;
  private readonly signatureText: string | null;

  constructor(file: Blob, signature: string | null) {
    this.file = file;
    this.signatureText = signature;
  }

  async head(): Promise<Head> {
    return readHead(await bytesOf(this.file.slice(0, HEAD_BYTES)), this.file.size);
  }

  async signature(): Promise<string | null> {
    return this.signatureText;
  }

  read(from: number): AsyncIterable<Uint8Array<ArrayBuffer>> {
    return piecesOf(this.file, from, this.file.size);
  }
}

/** A stretch of a Blob, a megabyte at a time. */
export async function* piecesOf(
  blob: Blob,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = from; at < to; at += AT_ONCE) yield bytesOf(blob.slice(at, Math.min(to, at + AT_ONCE)));
}

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
