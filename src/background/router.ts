/** One handler a message; every request is checked first, and every failure becomes an answer. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { AnyRequest, Contract, Envelope, MessageName, Request } from '../messages/contract.ts';
import { parseRequest } from '../messages/validate.ts';
import { archiveCounts } from '../store/archive.ts';
import { emptyArchive } from '../store/archive-keep.ts';
import { changeSettings, loadSettings } from '../store/settings.ts';
import { autoBackupAnswers } from './backup/auto-backup.ts';
import { cardFor } from './cards/card-sources.ts';
import { jump, selectionIn, viewCast } from './cards/cast-desk.ts';
import { openPerson, removeArticle, takeBackArticle, viewPerson } from './cards/person.ts';
import { clipAnswers } from './clips/clips.ts';
import { archive } from './databases/archive.ts';
import { packAnswers } from './install/answers.ts';
import { saveNote } from './packs/entity-notes.ts';
import { listOwn, removeOwn, saveOwn } from './packs/own-entries.ts';
import { forgetShelf, shelf } from './packs/shelf.ts';
import { choose, listChoices, undoChoice } from './reading/choices.ts';
import { readPage } from './reading/read-page.ts';
import { recount } from './tabs/badge.ts';
import { bringReader } from './tabs/inject.ts';
import { setRule, setSite, switchTab, viewTab, whereOf } from './tabs/sites.ts';

type Sender = Runtime.MessageSender;
type Handlers = {
  [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Contract[N]['answer']>;
};

const handlers: Handlers = {
  article: (_, sender) => bringReader(sender),
  read: readPage,
  card: cardFor,
  status: async () => {
    const [{ installed, lowMemory }, counts, settings] = await Promise.all([
      shelf(),
      archive().then(archiveCounts),
      loadSettings(),
    ]);
    return { ready: installed.length > 0, packs: installed, archive: counts, settings, lowMemory };
  },
  'settings.set': async ({ name: _, ...change }) => {
    const settings = await changeSettings(change);
    if (change.lowMemory !== undefined) forgetShelf();
    return settings;
  },
  'settings.site': ({ site, where }) => setRule(site, where),
  marked: async (_, sender) => ({ found: await recount(sender.tab?.id) }),
  where: async (_, sender) => ({ anyPage: (await whereOf(sender)) === 'always' }),
  'tab.view': ({ tabId }) => viewTab(tabId),
  'tab.switch': ({ tabId, on }) => switchTab(tabId, on),
  'site.set': ({ tabId, where }) => setSite(tabId, where),
  'archive.empty': async () => ({ removed: await emptyArchive(await archive()) }),
  'archive.remove': removeArticle,
  'archive.take-back': takeBackArticle,
  'person.open': openPerson,
  'person.view': viewPerson,
  choose,
  'choices.list': listChoices,
  'choices.undo': undoChoice,
  'cast.view': viewCast,
  'cast.jump': jump,
  'cast.selection': selectionIn,
  'note.save': saveNote,
  'own.list': listOwn,
  'own.save': saveOwn,
  'own.remove': removeOwn,
  ...packAnswers,
  ...clipAnswers,
  ...autoBackupAnswers,
};

/** What only the extension's own pages may ask for. */
const OWN_PAGES = /^(?:(?:packs|tab|site|settings|archive|choices|cast|own)\.|person\.view$)/;

/** Never rejects. Messages of other kinds (a page of ours talking to another) are refused like any wrong one. */
export async function answer(message: unknown, sender: Sender): Promise<Envelope<MessageName>> {
  const request = parseRequest(message);
  if ('invalid' in request) return { ok: false, error: `invalid request: ${request.invalid}`, invalid: true };
  if (OWN_PAGES.test(request.name) && !isOwnPage(sender)) {
    return { ok: false, error: 'only the extension’s own pages may ask that' };
  }
  try {
    return { ok: true, answer: await handle(request, sender) };
  } catch (error) {
    console.error(`byname: ${request.name} failed`, error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Content scripts share a process with the page they are in. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

function handle<N extends MessageName>(
  request: Request<N> & AnyRequest,
  sender: Sender,
): Promise<Contract[N]['answer']> {
  const handler: (request: Request<N>, sender: Sender) => Promise<Contract[N]['answer']> =
    handlers[request.name];
  return handler(request, sender);
}
