/** What a publisher puts beside a pack: `pack blocks` (FILE.blocks, for updates), `pack sign` (FILE.sig). docs/installing.md says what they are. */
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { blocksOf, writeBlockList } from '../../pack/changes/list.ts';
import { HEAD_BYTES, readHead } from '../../pack/head.ts';
import { formatSignature, signedMessage } from '../../pack/signature.ts';
import { fromFile } from './file-source.ts';

/** Writes FILE.blocks. @returns how many blocks, and the list's length in bytes */
export async function writeBlocks(path: string): Promise<{ blocks: number; size: number }> {
  const source = await fromFile(path);
  try {
    const { content } = readHead(await source.read(0, HEAD_BYTES), source.size);
    const blocks = [];
    const sha256 = async (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
    for await (const block of blocksOf(source, sha256)) blocks.push(block);
    const list = writeBlockList({ content, size: source.size, blocks });
    await writeFile(`${path}.blocks`, list);
    return { blocks: blocks.length, size: list.length };
  } finally {
    await source.close();
  }
}

/**
 * Writes FILE.sig.
 * @param keyPath an Ed25519 private key in PEM (`openssl genpkey -algorithm ed25519 -out FILE`)
 * @throws Error when the key is of another kind
 */
export async function writeSignature(path: string, keyPath: string): Promise<string> {
  const key = createPrivateKey(await readFile(keyPath));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${keyPath}: not an Ed25519 key`);
  const source = await fromFile(path);
  try {
    const { content } = readHead(await source.read(0, HEAD_BYTES), source.size);
    const publicKey = createPublicKey(key).export({ format: 'jwk' }).x ?? '';
    const text = formatSignature(
      Buffer.from(publicKey, 'base64url'),
      sign(null, signedMessage(content), key),
    );
    await writeFile(`${path}.sig`, text);
    return text.split('\n')[1] ?? '';
  } finally {
    await source.close();
  }
}
