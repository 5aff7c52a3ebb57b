/**
 * The signature of a pack, published beside it as `FILE.sig`: three lines of text.
 *
 *     byname-signature 1
 *     <the publisher's Ed25519 public key, 32 bytes, base64>
 *     <the signature, 64 bytes, base64>
 *
 * Signed are the 32 bytes of SHA-256 that the pack's header has of itself, after a line that says what they are. The header has the
 * checksum of every section, so that these 32 bytes stand for the whole file and the signature can be checked before it is downloaded.
 */
import { PackError } from './error.ts';

const FIRST_LINE = 'byname-signature 1';
const CONTEXT = 'byname pack 1\n';

export interface Signature {
  /** Base64; how the key is stored and shown. */
  readonly key: string;
  readonly keyBytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** @param content hexadecimal, see `InstalledPack.content` */
export function signedMessage(content: string): Uint8Array<ArrayBuffer> {
  const context = new TextEncoder().encode(CONTEXT);
  const hash = Uint8Array.from(content.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
  const message = new Uint8Array(context.length + hash.length);
  message.set(context);
  message.set(hash, context.length);
  return message;
}

/** @throws PackError `bad-structure` when the text is no signature */
export function parseSignature(text: string): Signature {
  const [first, key = '', signature = '', ...rest] = text.trim().split(/\r?\n/);
  const keyBytes = decode(key);
  const signatureBytes = decode(signature);
  if (first !== FIRST_LINE || rest.length > 0 || keyBytes?.length !== 32 || signatureBytes?.length !== 64) {
    throw new PackError('bad-structure', 'the signature file is none');
  }
  return { key: encode(keyBytes), keyBytes, signature: signatureBytes };
}

export function formatSignature(key: Uint8Array, signature: Uint8Array): string {
  return `${FIRST_LINE}\n${encode(key)}\n${encode(signature)}\n`;
}

function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function decode(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), c => c.charCodeAt(0));
  } catch {
    return null;
  }
}
