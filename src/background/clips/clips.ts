/** Answers to everything about clips. Pages reach the clips of their own address only; the library reaches all. */
import browser, { type Runtime } from 'webextension-polyfill';
import { fromAnnotation } from '../../clips/annotation.ts';
import { cleanTags, former, newClip, revise } from '../../clips/revise.ts';
import { parseAnnotation } from '../../clips/schema.ts';
import { type ClipContract, SAVE_SELECTION } from '../../messages/clips.ts';
import type { PageMeta } from '../../messages/page-meta.ts';
import type { Clip, ClipChange, ClipDraft } from '../../model/clip.ts';
import { keepFound, purgeClips, updateClips } from '../../store/clips.ts';
import { clipsAfter, clipsOf, wordsOfClips } from '../../store/clips-read.ts';
import { rememberShared } from '../../store/shared-clips.ts';
import { backupAnswers } from '../backup/backup.ts';
import { clipsDb } from '../databases/clips-db.ts';
import { shelf } from '../packs/shelf.ts';
import { trustedAddress } from '../tabs/address.ts';
import { libraryOnly } from '../tabs/own-page.ts';
import { nameOf } from '../words.ts';
import { tellChanged } from './clip-changes.ts';
import { packCollection } from './pack-clips.ts';
import { takeClips } from './take-clips.ts';

type Sender = Runtime.MessageSender;
type ClipName = keyof ClipContract;
type ClipHandlers = {
  [N in ClipName]: (
    request: { readonly name: N } & ClipContract[N]['request'],
    sender: Sender,
  ) => Promise<ClipContract[N]['answer']>;
};

function addressOf(page: PageMeta, sender: Sender): string {
  return trustedAddress(sender.url ?? page.url, page.canonical);
}

/** Milliseconds that a clip waits for the packs to tell names; saving comes first. */
const PATIENCE = 400;

/** The names that the packs have, in the page's language, in place of the page's own spellings ("Merkels"). */
async function withLabels(draft: ClipDraft, language: string | null): Promise<ClipDraft> {
  const { speaker } = draft;
  const ids = [...draft.entities.map(({ id }) => id), ...(speaker?.id ? [speaker.id] : [])];
  if (ids.length === 0) return draft;
  const late = new Promise<null>(resolve => setTimeout(resolve, PATIENCE, null));
  const labels = await Promise.race([late, labelsOf([...new Set(ids)], language)]).catch(() => null);
  if (!labels) return draft;
  const entities = draft.entities.map(entity => ({ ...entity, name: labels.get(entity.id) ?? entity.name }));
  const name = speaker?.id ? labels.get(speaker.id) : undefined;
  return { ...draft, entities, speaker: speaker && name ? { ...speaker, name } : speaker };
}

async function labelsOf(
  ids: readonly string[],
  language: string | null,
): Promise<ReadonlyMap<string, string>> {
  const { lexicon } = await shelf();
  const found = await Promise.all(ids.map(id => lexicon.entityById(id)));
  const languages = language === null ? [] : [language];
  return new Map(found.flatMap(entity => (entity ? [[entity.id, nameOf(entity, languages)]] : [])));
}

/** Most tags, and collections, for completion. */
const WORDS = 1_000;

const now = () => new Date().toISOString();

export const clipAnswers: ClipHandlers = {
  'clip.save': async ({ draft, page, values }, sender) => {
    const at = now();
    const url = addressOf(page, sender);
    const { title, authors, publisher, published, language } = page;
    const source = { url, title, authors, publisher, published, language, accessed: at };
    const named = await withLabels(draft, language);
    const make = (): Clip => newClip(named, source, { id: crypto.randomUUID(), at }, values);
    // A request that came twice: what was kept the first time stays.
    const [clip] = await updateClips(await clipsDb(), [draft.id], kept => kept ?? make());
    if (!clip || clip.source.url !== url) throw new Error('this clip belongs to another page');
    tellChanged([clip.id]);
    return { clip };
  },
  'clip.page': async ({ page }, sender) => ({
    clips: await clipsOf(await clipsDb(), addressOf(page, sender)),
  }),
  'clip.edit': async ({ edit, page }, sender) => {
    const url = addressOf(page, sender);
    const [clip] = await updateClips(await clipsDb(), [edit.clip], kept =>
      kept?.source.url === url ? revise(kept, edit.change, { id: edit.id, at: now() }) : null,
    );
    if (clip?.source.url !== url) throw new Error('there is no such clip on this page');
    tellChanged([clip.id]);
    return { clip };
  },
  'clip.found': async ({ page, found }, sender) => {
    const db = await clipsDb();
    const own = new Set((await clipsOf(db, addressOf(page, sender))).map(({ id }) => id));
    const at = now();
    const kept = found.filter(({ clip }) => own.has(clip)).map(one => ({ ...one, at }));
    await keepFound(db, kept);
    tellChanged(kept.map(({ clip }) => clip));
    return {};
  },
  'clip.words': async () => {
    const db = await clipsDb();
    const [tags, collections] = await Promise.all([
      wordsOfClips(db, 'tags', WORDS),
      wordsOfClips(db, 'collection', WORDS),
    ]);
    return { tags: cleanTags(tags), collections };
  },
  'clips.list': async ({ after, count }, sender) => {
    libraryOnly(sender);
    const { clips, found } = await clipsAfter(await clipsDb(), after, count);
    return { clips, found, next: clips.length < count ? null : (clips.at(-1)?.id ?? null) };
  },
  'clips.edit': async ({ edits }, sender) => {
    libraryOnly(sender);
    const at = now();
    const ids = edits.map(({ clip }) => clip);
    const undo: { clip: string; change: ClipChange }[] = [];
    await updateClips(await clipsDb(), ids, (kept, index) => {
      const edit = edits[index];
      if (!kept || !edit) return null;
      const changed = revise(kept, edit.change, { id: edit.id, at });
      if (changed !== kept) undo.push({ clip: kept.id, change: former(kept, edit.change) });
      return changed;
    });
    tellChanged(ids);
    return { undo };
  },
  'clips.take': async ({ annotations, shared }, sender) => {
    libraryOnly(sender);
    const incoming = annotations.flatMap(annotation => {
      const parsed = parseAnnotation(annotation);
      return 'wrong' in parsed ? [] : [fromAnnotation(parsed)];
    });
    if (shared) await rememberShared(incoming.map(({ id }) => id));
    return takeClips(incoming);
  },
  'clips.pack': async ({ title, licence, attribution }, sender) => {
    libraryOnly(sender);
    return { bytes: await packCollection(title, licence, attribution) };
  },
  'clips.purge': async ({ ids }, sender) => {
    libraryOnly(sender);
    const removed = await purgeClips(await clipsDb(), ids);
    tellChanged(ids);
    return { removed };
  },
  ...backupAnswers,
};

/** Where the build puts src/content/reader.iife.tsx (scripts/vite-brought-script.ts). */
const READER = 'src/content/reader.iife.js';
const SAVE_COMMAND = 'save-clip';

/** Lets the page in front save what is selected; a page that is no article has no reader yet and is given one. */
async function saveSelection(tabId: number, frameId = 0): Promise<void> {
  const tell = () => browser.tabs.sendMessage(tabId, { name: SAVE_SELECTION }, { frameId });
  if (await tell().catch(() => false)) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] });
  await tell();
}

const failed = (error: unknown) => console.warn('byname: nothing could be saved on this page', error);

/** Registers the key and the context menu's item. Called at once when the background starts. */
export function listenForClips(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== SAVE_COMMAND) return;
    void (async () => {
      const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (active?.id !== undefined) await saveSelection(active.id);
    })().catch(failed);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === SAVE_COMMAND && tab?.id !== undefined)
      void saveSelection(tab.id, frameId).catch(failed);
  });
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: SAVE_COMMAND,
        title: browser.i18n.getMessage('clipMenu'),
        contexts: ['selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      }),
    );
  });
}
