/** Statements by their speakers, newest first. */
import type { StatementRecord } from '../../model/entity.ts';
import { BlockWriter } from '../format/blocks.ts';
import { ascending, backwards } from '../workshop/keys.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { type Building, put } from './contents.ts';
import { type Ids, Mentions } from './ids.ts';

export class Statements {
  private readonly mentions: Mentions;

  constructor(workshop: Workshop) {
    this.mentions = new Mentions(workshop);
  }

  add(statement: StatementRecord): void {
    this.mentions.add(statement.speaker, JSON.stringify(statement));
  }

  /** @returns how many have a speaker in this pack */
  async write(ids: Ids, { workshop, sections, warn }: Building): Promise<number> {
    const rows = workshop.sorter();
    for await (const { id, line, known } of ids.answers(this.mentions)) {
      if (known === null) warn({ type: 'unknown-speaker', entity: id });
      else {
        const { date = '' } = JSON.parse(line) as StatementRecord;
        rows.add(`${ascending(known.ref)}${backwards(date)}${line}`, line);
      }
    }
    const writer = new BlockWriter(workshop.spool());
    for await (const { key, line } of rows.sorted()) writer.add(Number(key.slice(0, 10)), line);
    put(sections, 'statements', writer);
    return rows.count;
  }
}
