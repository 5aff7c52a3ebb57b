/** Who holds which office, and who has a role in which organisation of this pack. */
import type { Entity } from '../../model/entity.ts';
import { OfficesWriter } from '../format/offices.ts';
import { hashString } from '../text/hash.ts';
import { ascending } from '../workshop/keys.ts';
import type { Sorter, Workshop } from '../workshop/workshop.ts';
import { type Ids, Mentions } from './ids.ts';

/** An organisation's list of those with a role in it holds the most prominent, at most this many: the table is resident. */
export const MOST_PEOPLE = 200;

export class Holders {
  /** In order of the key's hash and of the ref: the key, and how many of its holders are kept. */
  private readonly rows: Sorter;
  private readonly inOrganisations: Mentions;

  constructor(workshop: Workshop) {
    this.rows = workshop.sorter();
    this.inOrganisations = new Mentions(workshop);
  }

  add(ref: number, { roles = [] }: Entity): void {
    for (const { office, country, of } of roles) {
      if (office !== undefined && country !== undefined) this.hold(`${country}/${office}`, ref, null);
      if (of !== undefined) this.inOrganisations.add(of, String(ref));
    }
  }

  async write(ids: Ids): Promise<Uint8Array> {
    for await (const { id, line, known } of ids.answers(this.inOrganisations)) {
      if (known?.organisation) this.hold(id, Number(line), MOST_PEOPLE);
    }
    const writer = new OfficesWriter();
    let hash = 0;
    let lists = new Map<string, number[]>();
    for await (const { key, line } of this.rows.sorted()) {
      const [own, ref] = [Number(key.slice(0, 10)), Number(key.slice(10))];
      if (own !== hash) {
        for (const refs of lists.values()) writer.add(hash, refs);
        hash = own;
        lists = new Map();
      }
      const [office, most] = JSON.parse(line) as [string, number | null];
      const refs = lists.get(office);
      if (refs === undefined) lists.set(office, [ref]);
      else if (refs.at(-1) !== ref && (most === null || refs.length < most)) refs.push(ref);
    }
    for (const refs of lists.values()) writer.add(hash, refs);
    return writer.finish();
  }

  private hold(key: string, ref: number, most: number | null): void {
    this.rows.add(`${ascending(hashString(key) >>> 0)}${ascending(ref)}`, JSON.stringify([key, most]));
  }
}
