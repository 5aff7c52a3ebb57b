/** Everything but the clips, for one file that holds all, and back: settings, choices, own entries, the archive. */

import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { BackupSource } from '../../clips/full-backup.ts';
import type { ClipContract } from '../../messages/clips.ts';
import { archivedAfter } from '../../store/archive-backup.ts';
import { keepArticle, removedAddresses, removeForGood } from '../../store/archive-keep.ts';
import { allChoices, keepChoice, openChoicesDb } from '../../store/choices.ts';
import { clipsAfter } from '../../store/clips-read.ts';
import { changeSettings, loadSettings, SettingsChange } from '../../store/settings.ts';
import { http, pageSchema, short } from '../archive/archived-page.ts';
import { archive } from '../databases/archive.ts';
import { clipsDb } from '../databases/clips-db.ts';
import { allNotes, restoreNotes } from '../packs/entity-notes.ts';
import { listOwn, restoreOwn } from '../packs/own-entries.ts';
import { libraryOnly } from '../tabs/own-page.ts';

type BackupName = Extract<keyof ClipContract, `backup.${string}`>;
type BackupHandlers = {
  [N in BackupName]: (
    request: ClipContract[N]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<ClipContract[N]['answer']>;
};

/** Articles a message. */
const PART = 300;

const choiceSchema = v.object({
  key: short,
  surface: short,
  ruling: v.variant('type', [
    v.object({ type: v.literal('entity'), id: short, kind: v.picklist(['person', 'organisation']) }),
    v.object({ type: v.literal('no-name') }),
    v.object({ type: v.literal('mute'), id: short }),
  ]),
  page: v.nullable(short),
  name: v.nullable(short),
  at: short,
});

const ownSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own:[0-9a-f-]{36}$/)),
  kind: v.picklist(['person', 'organisation']),
  names: v.pipe(v.array(v.pipe(short, v.minLength(1))), v.minLength(1), v.maxLength(50)),
  role: short,
  note: v.pipe(v.string(), v.maxLength(20_000)),
  links: v.pipe(v.array(http), v.maxLength(50)),
  created: short,
  changed: short,
});

const noteSchema = v.object({
  id: v.pipe(short, v.minLength(1)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  changed: short,
});

function rightOnes<S extends v.GenericSchema>(schema: S, values: readonly unknown[]): v.InferOutput<S>[] {
  return values.flatMap(value => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Opens the choices for one piece of work; their own desk (choices.ts) keeps its connection to itself. */
async function withChoices<T>(
  work: (db: Awaited<ReturnType<typeof openChoicesDb>>) => Promise<T>,
): Promise<T> {
  const db = await openChoicesDb();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Everything but the clips, in parts: the first has all that is small. */
async function restAfter(after: string | null): Promise<ClipContract['backup.read']['answer']> {
  const db = await archive();
  const part = await archivedAfter(db, after, PART);
  const [settings, choices, { entries: own }, notes, removed] = await Promise.all([
    loadSettings(),
    withChoices(allChoices),
    listOwn(),
    allNotes(),
    removedAddresses(db),
  ]);
  const first = after === null;
  return {
    settings,
    own: first ? own : [],
    choices: first ? choices : [],
    notes: first ? notes : [],
    removed: first ? [...removed] : [],
    archive: part,
    next: part.length < PART ? null : (part.at(-1)?.article.url ?? null),
  };
}

/** For a backup that the background makes itself. */
export async function backupSource(): Promise<BackupSource> {
  const db = await clipsDb();
  return {
    async clips(after) {
      const { clips } = await clipsAfter(db, after, 1_000);
      return { clips, next: clips.length < 1_000 ? null : (clips.at(-1)?.id ?? null) };
    },
    rest: restAfter,
  };
}

export const backupAnswers: BackupHandlers = {
  'backup.read': async ({ after }, sender) => {
    libraryOnly(sender);
    return restAfter(after);
  },
  'backup.restore': async ({ settings, choices, own, notes, removed, archive: pages }, sender) => {
    libraryOnly(sender);
    let restored = 0;
    let wrong = 0;
    const given = v.safeParse(SettingsChange, settings ?? {});
    if (given.success) await changeSettings(given.output);
    else wrong++;
    await withChoices(async db => {
      for (const choice of choices) {
        const parsed = v.safeParse(choiceSchema, choice);
        if (parsed.success) await keepChoice(db, parsed.output);
        else wrong++;
      }
    });
    const entries = rightOnes(ownSchema, own);
    const written = rightOnes(noteSchema, notes);
    const addresses = rightOnes(http, removed);
    wrong += own.length + notes.length + removed.length - entries.length - written.length - addresses.length;
    await restoreOwn(entries);
    await restoreNotes(written);
    const db = await archive();
    // First: what was removed for good does not come back with another part.
    for (const url of addresses) await removeForGood(db, url);
    for (const page of pages) {
      const parsed = v.safeParse(pageSchema, page);
      if (!parsed.success) {
        wrong++;
        continue;
      }
      await keepArticle(db, parsed.output.article, parsed.output.statements);
      restored++;
    }
    return { restored, wrong };
  },
};
