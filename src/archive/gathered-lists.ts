/** The lists and counts of many records at once, for an archive that has none yet. PURE. */
import type { ArticleRecord, StatementRecord } from '../model/entity.ts';
import { articleTraits, type Entry, entryOf, statementTraits } from './entry.ts';
import { ALL, listsOfStatement, namesOf, naming, newRows, type Row } from './lists.ts';

export class GatheredLists {
  readonly #entries = new Map<string, Entry[]>();
  readonly #counts = new Map<string, number>();

  /** In how many articles each id is named. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  addArticle(id: number, article: ArticleRecord): void {
    const entry = entryOf(id, articleTraits(article));
    const names = namesOf(article);
    for (const name of names) this.#add(naming(name), entry);
    for (const name of [ALL, ...names]) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  addStatement(id: number, statement: StatementRecord): void {
    const entry = entryOf(id, statementTraits(statement));
    for (const list of listsOfStatement(statement)) this.#add(list, entry);
  }

  *rows(): Generator<Row> {
    for (const [list, entries] of this.#entries) yield* newRows(list, entries);
  }

  #add(list: string, entry: Entry): void {
    const entries = this.#entries.get(list);
    if (entries) entries.push(entry);
    else this.#entries.set(list, [entry]);
  }
}
