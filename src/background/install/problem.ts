/** Why an installation stands still, as the page is told. */
import { PROBLEMS, type Problem, type ProblemCode } from '../../messages/packs.ts';
import { PackError } from '../../pack/error.ts';

export class InstallProblem extends Error {
  override readonly name = 'InstallProblem';
  readonly code: ProblemCode;
  readonly detail: string;

  constructor(code: ProblemCode, detail = '') {
    super(`${code} ${detail}`.trim());
    this.code = code;
    this.detail = detail;
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof InstallProblem) return { code: error.code, detail: error.detail };
  if (error instanceof PackError) return { code: error.code, detail: error.message };
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (name === 'QuotaExceededError') return { code: 'disk-full', detail: '' };
  // A chosen file that was changed, moved or deleted since.
  if (name === 'NotReadableError' || name === 'NotFoundError') return { code: 'other-file', detail };
  return { code: 'internal', detail };
}

/** What was stored of a problem, which another version may have written. */
export function storedProblem(
  stored: { readonly code: string; readonly detail: string } | null,
): Problem | null {
  if (stored === null) return null;
  return { code: PROBLEMS.find(code => code === stored.code) ?? 'internal', detail: stored.detail };
}
