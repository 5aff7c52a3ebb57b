/** Whether this pack may come: its id, and its publisher's key, which is pinned when a pack is installed signed for the first time. */
import type { PackInfo } from '../../model/entity.ts';
import { PackError } from '../../pack/error.ts';
import { parseSignature, type Signature, signedMessage } from '../../pack/signature.ts';
import { InstallProblem } from '../install/problem.ts';

/** The pack that ships inside the extension; nobody else's may take its place. */
export const BUILT_IN = 'starter';

export interface Candidate {
  readonly info: PackInfo;
  readonly content: string;
  /** Text of the `.sig` file. */
  readonly signature: string | null;
  /** Id of the pack that this must be. */
  readonly replaces: string | null;
  /** Key the pack of this id was first signed with. */
  readonly pinned: string | null;
}

/** @returns the key to pin; null: not signed, or signed where the browser cannot check it. @throws InstallProblem */
export async function admit(candidate: Candidate): Promise<string | null> {
  const { info, replaces, pinned, content } = candidate;
  if (info.id === BUILT_IN) throw new InstallProblem('reserved', info.id);
  if (replaces !== null && info.id !== replaces) throw new InstallProblem('other-pack', info.id);
  if (candidate.signature === null) {
    if (pinned !== null) throw new InstallProblem('unsigned', pinned);
    return null;
  }
  const signature = parsed(candidate.signature);
  if (pinned !== null && signature.key !== pinned) throw new InstallProblem('other-key', signature.key);
  const sound = await verified(signature, content);
  if (sound === null && pinned !== null) throw new InstallProblem('no-ed25519');
  if (sound === false) throw new InstallProblem('bad-signature');
  return sound === true ? signature.key : null;
}

function parsed(text: string): Signature {
  try {
    return parseSignature(text);
  } catch (error) {
    throw error instanceof PackError ? new InstallProblem('bad-signature', error.message) : error;
  }
}

/** @returns null when the browser has no Ed25519 (Chrome before 137) */
async function verified(signature: Signature, content: string): Promise<boolean | null> {
  const algorithm = { name: 'Ed25519' };
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', signature.keyBytes, algorithm, false, ['verify']);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') return null;
    return false;
  }
  return crypto.subtle.verify(algorithm, key, signature.signature, signedMessage(content));
}
