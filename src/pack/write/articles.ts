/** Articles, newest first; beside them, for each entity, the numbers of those that name it. */
import type { ArticleRecord } from '../../model/entity.ts';
import { BlockWriter } from '../format/blocks.ts';
import { backwards } from '../workshop/keys.ts';
import type { NumberSorter, Sorter, Workshop } from '../workshop/workshop.ts';
import { type Building, put } from './contents.ts';
import { type Ids, Mentions } from './ids.ts';

/** An entity's index of articles holds the newest of them, at most this many. */
const MOST_ARTICLES = 1_000;

export class Articles {
  private readonly rows: Sorter;

  constructor(workshop: Workshop) {
    this.rows = workshop.sorter();
  }

  add(article: ArticleRecord): void {
    const line = JSON.stringify(article);
    this.rows.add(`${backwards(article.date ?? '')}${article.url}\0${line}`, line);
  }

  /** @returns how many there are */
  async write(ids: Ids, { workshop, sections }: Building): Promise<number> {
    const writer = new BlockWriter(workshop.spool());
    const mentions = new Mentions(workshop);
    let number = 0;
    for await (const { line } of this.rows.sorted()) {
      writer.add(number, line);
      for (const id of (JSON.parse(line) as ArticleRecord).mentions) mentions.add(id, String(number));
      number++;
    }
    put(sections, 'articles', writer);
    const about = workshop.numbers(2, 2);
    for await (const { line, known } of ids.answers(mentions)) {
      if (known !== null) about.add(known.ref, Number(line));
    }
    put(sections, 'about', await indexOf(about, workshop));
    return number;
  }
}

/** @param about refs and numbers of articles */
async function indexOf(about: NumberSorter, workshop: Workshop): Promise<BlockWriter> {
  const index = new BlockWriter(workshop.spool());
  let ref = 0;
  let numbers: number[] = [];
  const flush = () => {
    if (numbers.length > 0) index.add(ref, JSON.stringify(numbers));
    numbers = [];
  };
  for await (const rows of about.sorted()) {
    for (let i = 0; i < rows.length; i += 2) {
      const [own = 0, number = 0] = rows.subarray(i, i + 2);
      if (own !== ref) flush();
      ref = own;
      if (numbers.at(-1) !== number && numbers.length < MOST_ARTICLES) numbers.push(number);
    }
  }
  flush();
  return index;
}
