/** All clips in the page's memory: loaded in parts, searched and changed here, written by the background. */
import { ClipIndex } from '../../clips/search.ts';
import type { Edit, LastFound } from '../../messages/clips.ts';
import type { Clip, ClipValues } from '../../model/clip.ts';
import { ask } from '../ask.ts';

/** Clips a message: some two megabytes. */
const PART = 1_000;
/** Clips put into the index before the page may draw again. */
const BREATH = 250;
/** Milliseconds between drawings while clips come in by the thousand. */
const SELDOM = 1_000;

export class Shelf {
  readonly #clips = new Map<string, Clip>();
  readonly #found = new Map<string, LastFound>();
  readonly #index = new ClipIndex();
  readonly #changed: () => void;
  #waiting: Clip[] = [];
  #indexing = false;
  #told = 0;

  /** @param changed what the library shows may be another now */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  async load(): Promise<void> {
    for (let after: string | null = null, more = true; more; ) {
      const part: Awaited<ReturnType<typeof ask<'clips.list'>>> = await ask('clips.list', {
        after,
        count: PART,
      });
      for (const found of part.found) this.#found.set(found.clip, found);
      this.#keep(part.clips);
      this.#changedSoon(after === null);
      after = part.next;
      more = after !== null;
    }
  }

  /** Clips as they are now, new or changed or deleted. */
  take(clips: readonly Clip[]): void {
    this.#keep(clips);
    this.#changedSoon(clips.length < PART);
  }

  #keep(clips: readonly Clip[]): void {
    for (const clip of clips) {
      if (clip.deleted) this.#clips.delete(clip.id);
      else this.#clips.set(clip.id, clip);
    }
    this.#waiting.push(...clips);
    if (!this.#indexing) void this.#fillIndex();
  }

  /** Drawing anew costs more the more there is: while much comes in, it is done now and then. */
  #changedSoon(atOnce: boolean): void {
    const now = performance.now();
    if (!atOnce && now - this.#told < SELDOM) return;
    this.#told = now;
    this.#changed();
  }

  async #fillIndex(): Promise<void> {
    this.#indexing = true;
    while (this.#waiting.length > 0) {
      for (const { id } of this.#waiting.splice(0, BREATH)) {
        const clip = this.#clips.get(id);
        if (clip) this.#index.put(clip);
        else this.#index.remove(id);
      }
      await new Promise(later => setTimeout(later, 0));
    }
    this.#indexing = false;
    this.#changed();
  }

  /** Some clips cannot be found by their words yet. */
  get indexing(): boolean {
    return this.#indexing;
  }

  get all(): readonly Clip[] {
    return [...this.#clips.values()];
  }

  get(id: string): Clip | undefined {
    return this.#clips.get(id);
  }

  found(id: string): LastFound | undefined {
    return this.#found.get(id);
  }

  search(query: string): ReadonlyMap<string, number> {
    return this.#index.find(query, id => this.#clips.get(id));
  }

  /** Changes clips; resolves when they are on the disk. @returns what undoes it. */
  async edit(
    changes: readonly { readonly id: string; readonly change: Partial<ClipValues> }[],
  ): Promise<() => Promise<void>> {
    const undo = changes.flatMap(({ id, change }) => {
      const clip = this.#clips.get(id);
      return clip ? [{ id, change: former(clip, change) }] : [];
    });
    await this.#send(changes);
    return () => this.#send(undo);
  }

  async #send(
    changes: readonly { readonly id: string; readonly change: Partial<ClipValues> }[],
  ): Promise<void> {
    for (let at = 0; at < changes.length; at += PART) {
      const edits: Edit[] = changes
        .slice(at, at + PART)
        .map(({ id, change }) => ({ id: crypto.randomUUID(), clip: id, change }));
      const { clips } = await ask('clips.edit', { edits });
      this.take(clips);
    }
  }
}

/** The values that `change` replaces, as they were. */
function former(clip: Clip, change: Partial<ClipValues>): Partial<ClipValues> {
  const { note, tags, colour, collection, speaker, form, deleted } = clip;
  const before: ClipValues = { note, tags, colour, collection, speaker, form, deleted };
  return Object.fromEntries(Object.entries(before).filter(([key]) => key in change));
}
