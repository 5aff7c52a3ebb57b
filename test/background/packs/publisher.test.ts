import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/background/packs/publisher.ts';
import { formatSignature, parseSignature, signedMessage } from '../../../src/pack/signature.ts';
import { info } from '../../pack/sample.ts';

const content = '5a'.repeat(32);
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const keyBytes = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
const signature = formatSignature(keyBytes, sign(null, signedMessage(content), privateKey));
const key = parseSignature(signature).key;
const other = Buffer.from(
  generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x ?? '',
  'base64url',
);
const candidate = { info, content, signature, replaces: null, pinned: null };

describe('whether a pack may come', () => {
  it.each([
    ['signed for the first time', candidate, key],
    ['signed by whom it always was', { ...candidate, pinned: key }, key],
    ['never signed', { ...candidate, signature: null }, null],
  ])('yes: %s', async (_, asked, pinned) => {
    expect(await admit(asked)).toBe(pinned);
  });

  it.each([
    ['unsigned', { ...candidate, signature: null, pinned: key }],
    ['other-key', { ...candidate, pinned: other.toString('base64') }],
    ['bad-signature', { ...candidate, content: '5b'.repeat(32) }],
    ['bad-signature', { ...candidate, signature: 'nonsense' }],
    ['bad-signature', { ...candidate, signature: formatSignature(other, new Uint8Array(64)) }],
    ['other-pack', { ...candidate, replaces: 'another' }],
    ['reserved', { ...candidate, info: { ...info, id: 'starter' } }],
  ])('no: %s', async (code, asked) => {
    await expect(admit(asked)).rejects.toMatchObject({ code });
  });
});
