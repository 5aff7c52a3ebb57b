/** Options for pack.json, the same for every builder of small sources. */
import type { PackInfo } from '../../model/entity.ts';
import { UsageError } from './arguments.ts';

export const packOptions = {
  output: { type: 'string', short: 'o' },
  id: { type: 'string' },
  title: { type: 'string' },
  'pack-version': { type: 'string', default: '1' },
  licence: { type: 'string', default: 'not stated' },
  attribution: { type: 'string' },
  homepage: { type: 'string' },
  'skip-bad': { type: 'boolean', default: false },
} as const;

export const PACK_USAGE = `  --id ID (letters, digits, . _ -), --title, --pack-version, --licence, --attribution, --homepage   for pack.json
  --skip-bad    report what cannot be used and go on; without, the first one ends the build
`;

export interface PackOptionValues {
  readonly output?: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly 'pack-version': string;
  readonly licence: string;
  readonly attribution?: string | undefined;
  readonly homepage?: string | undefined;
}

/** @throws UsageError */
export function packInfo(
  values: PackOptionValues,
  languages: readonly string[],
): { folder: string; info: PackInfo } {
  const { output, id, title, attribution, homepage } = values;
  if (output === undefined) throw new UsageError('where to? (-o FOLDER)');
  if (id === undefined) throw new UsageError('the pack needs an --id');
  return {
    folder: output,
    info: {
      id,
      title: title ?? id,
      version: values['pack-version'],
      licence: values.licence,
      ...(attribution === undefined ? {} : { attribution }),
      languages,
      ...(homepage === undefined ? {} : { homepage }),
    },
  };
}
