/** A pack's folder that is being written: each file appears when it is whole, `pack.json` last. */
import { join } from 'node:path';
import * as v from 'valibot';
import type { ArticleRecord, Entity, PackInfo, StatementRecord } from '../../model/entity.ts';
import { InfoSchema, reasonOf } from '../../pack/schema.ts';
import { UsageError } from './arguments.ts';
import { type LineSink, openLines, writeWhole } from './output.ts';

export interface FolderRecords {
  readonly entities: Entity;
  readonly statements: StatementRecord;
  readonly articles: ArticleRecord;
}
export type FolderFile = keyof FolderRecords;

export interface FolderWriter {
  /** Wait for the promise where there is one, before the next record. */
  write<F extends FolderFile>(file: F, record: FolderRecords[F]): Promise<void> | undefined;
}

/**
 * Runs `fill` and puts the files in place if it succeeds. Files for which nothing was written are left out, an older one of that name stays.
 * @throws UsageError when `info` is none
 */
export async function writeFolder(
  folder: string,
  info: PackInfo,
  fill: (writer: FolderWriter) => Promise<void>,
): Promise<void> {
  const checked = v.safeParse(InfoSchema, info);
  if (!checked.success) throw new UsageError(reasonOf(checked.issues));
  const sinks = new Map<FolderFile, LineSink>();
  try {
    await fill({
      write(file, record) {
        const line = JSON.stringify(record);
        const sink = sinks.get(file);
        if (sink !== undefined) return sink.write(line);
        return openLines(join(folder, `${file}.jsonl`)).then(opened => {
          sinks.set(file, opened);
          return opened.write(line);
        });
      },
    });
    for (const sink of sinks.values()) await sink.close();
    await writeWhole(join(folder, 'pack.json'), `${JSON.stringify(info, null, 2)}\n`);
  } finally {
    for (const sink of sinks.values()) await sink.discard();
  }
}
