/** Keeps the marks in step with the page: reads it, reads it again when it changes, hands its names to hover and card. */
import { extraction } from '../article/extract.ts';
import { isArticle } from '../article/is-article.ts';
import type { Article } from '../article/types.ts';
import type { Settings } from '../messages/contract.ts';
import type {} from '../messages/frame-state.ts';
import { parseTell } from '../messages/tell.ts';
import type { Reading } from '../model/reading.ts';
import { watchAlt } from './alt-key.ts';
import { AskError, ask } from './ask.ts';
import { type CardDesk, openCardDesk } from './card-desk.ts';
import { type ClipDesk, openClipDesk } from './clips/desk.tsx';
import { PACES } from './hover/pace.ts';
import { breath, inSlices } from './in-slices.ts';
import { canHighlight, clear, paint } from './marks.ts';
import { makeOverlay, type Overlay } from './overlay.ts';
import { type PageWatch, watchPage } from './page-watch.ts';
import { onStored, onTold } from './runtime.ts';
import { contextOf, type Target, targetsOf } from './targets.ts';

/** Longest text the background takes (src/messages/validate.ts); what is longer is no article. */
const LONGEST = 4_000_000;
/** A first reading waits for the installation of the starter pack. */
const READ = { patience: 20_000, attempts: 10 };

interface Read {
  readonly text: string;
  readonly url: string;
  readonly reading: Reading;
  readonly settings: Settings;
}

export function startReader(life: AbortController): void {
  new Reader(life).readPage();
}

class Reader {
  readonly #life: AbortController;
  readonly #watch: PageWatch;
  readonly #desk: CardDesk;
  readonly #clips: ClipDesk;
  #overlay: Overlay | null = null;
  #asking = new AbortController();
  #looking = new AbortController();
  #read: Read | null = null;
  #targets: readonly Target[] = [];
  /** May pages be read that are no article? `null`: not asked yet. */
  #anyPage: boolean | null = null;
  #altHeld = false;
  /** What is being asked for now. */
  #pending: string | null = null;
  /** The page rendered again meanwhile. */
  #stale = false;

  constructor(life: AbortController) {
    this.#life = life;
    const { signal } = life;
    this.#watch = watchPage(() => this.readPage(), signal);
    this.#desk = openCardDesk(signal, () => life.abort());
    this.#clips = openClipDesk(signal);
    void this.#listen(signal);
    signal.addEventListener('abort', () => {
      this.#asking.abort();
      this.#looking.abort();
      if (canHighlight()) clear();
      globalThis.bynameFound = [];
      globalThis.bynameShown = undefined;
    });
  }

  /** The first touch of each of the browser's interfaces costs milliseconds in a fresh process: each has a task of its own. */
  async #listen(signal: AbortSignal): Promise<void> {
    await breath();
    if (signal.aborted) return;
    onStored(() => void this.#settle(), signal);
    await breath();
    if (signal.aborted) return;
    onTold(message => {
      const tell = parseTell(message);
      if (tell?.tell === 'reread') this.#readAnew();
      else if (tell) this.#desk.obey(tell);
    }, signal);
    watchAlt(held => {
      this.#altHeld = held;
      if (this.#read?.settings.marks === 'none') this.#mark(this.#targets, 'none');
    }, signal);
  }

  readPage(): void {
    this.#looking.abort();
    this.#looking = new AbortController();
    void this.#look(this.#looking.signal);
  }

  async #look(signal: AbortSignal): Promise<void> {
    // The script itself has just been compiled and run: that was a slice.
    await breath();
    if (signal.aborted || this.#life.signal.aborted) return;
    const url = location.href;
    const verdict = isArticle(document, url);
    globalThis.bynameVerdict = verdict;
    const forced = globalThis.bynameForced === true;
    if (!verdict.article && !forced && this.#anyPage === null) void this.#askWhere();
    await breath();
    const wanted = verdict.article || forced || this.#anyPage === true;
    const article = wanted ? await inSlices(extraction(document, url), signal) : null;
    if (signal.aborted || this.#life.signal.aborted) return;
    if (!article || article.page.text.length > LONGEST) {
      this.#forget();
      return;
    }
    const shadows = shadowsOf(article);
    this.#watch.setRoot(shadows.length === 0 ? rootOf(article) : null, shadows);
    const { text } = article.page;
    const read = this.#read;
    if (read?.text === text && read.url === url) {
      // The same words in other nodes: a framework has rendered again.
      await this.#apply(article, read, signal);
    } else if (this.#pending !== url + text) {
      void this.#ask(article, url + text);
    } else {
      this.#stale = true;
    }
  }

  /** The same words may mean others now. */
  #readAnew(): void {
    if (!this.#read && this.#pending === null) return;
    this.#read = null;
    this.#pending = null;
    this.readPage();
  }

  async #ask(article: Article, key: string): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.#pending = key;
    this.#stale = false;
    try {
      const { meta, page } = article;
      const { reading, settings } = await ask(
        'read',
        { meta: limited(meta), text: page.text },
        { ...READ, signal },
      );
      if (signal.aborted) return;
      this.#read = { text: page.text, url: meta.url, reading, settings };
      if (this.#stale) this.readPage();
      else await this.#apply(article, this.#read, signal);
    } catch (error) {
      if (error instanceof AskError && error.kind === 'aborted') return;
      if (error instanceof AskError && error.kind === 'gone') this.#life.abort();
      else console.warn('Byname: this page could not be read', error);
    } finally {
      if (this.#pending === key) this.#pending = null;
    }
  }

  async #apply(article: Article, { reading, settings }: Read, signal: AbortSignal): Promise<void> {
    const targets = targetsOf(article.page, reading);
    await breath();
    if (signal.aborted || this.#life.signal.aborted) return;
    this.#targets = targets;
    this.#mark(targets, settings.marks);
    this.#desk.keepPace(PACES[settings.pace]);
    globalThis.bynameShown = { reading, meta: limited(article.meta) };
    await breath();
    if (signal.aborted || this.#life.signal.aborted) return;
    this.#tellFound([...new Set(reading.mentions.map(({ entity }) => entity))]);
    this.#desk.turnTo(targets, { page: limited(article.meta), context: contextOf(reading) });
    this.#clips.turnTo(article, limited(article.meta), reading);
  }

  /** Is this a site that is always read, or was the reader asked for by hand? */
  async #askWhere(): Promise<void> {
    this.#anyPage = false;
    try {
      const { anyPage } = await ask('where', {}, { signal: this.#life.signal });
      this.#anyPage = anyPage;
      if (anyPage) this.readPage();
    } catch {
      // Then it stays with articles.
    }
  }

  /** The badge follows what is marked. */
  #tellFound(found: readonly string[]): void {
    const before = globalThis.bynameFound ?? [];
    globalThis.bynameFound = found;
    if (found.length === 0 && before.length === 0) return;
    void ask('marked', {}, { signal: this.#life.signal, attempts: 2 }).catch(() => undefined);
  }

  /** The reader has changed a setting: the marks follow at once. */
  async #settle(): Promise<void> {
    try {
      const { settings } = await ask('status', {}, { signal: this.#life.signal });
      if (!this.#read) return;
      const changed = settings.marks !== this.#read.settings.marks;
      this.#read = { ...this.#read, settings };
      this.#desk.keepPace(PACES[settings.pace]);
      if (changed) this.#mark(this.#targets, settings.marks);
    } catch {
      // The next reading brings the settings along.
    }
  }

  #mark(targets: readonly Target[], chosen: Settings['marks']): void {
    const style = chosen === 'none' && this.#altHeld ? 'underline' : chosen;
    // Chromium paints highlights like selections under forced colours, whatever their rules say.
    const painted = canHighlight() && !matchMedia('(forced-colors: active)').matches;
    if (painted) paint(targets, style);
    else if (canHighlight()) clear();
    if (!painted) this.#overlay ??= makeOverlay(this.#life.signal);
    this.#overlay?.draw(painted || style === 'none' ? [] : targets);
  }

  #forget(): void {
    this.#asking.abort();
    this.#read = null;
    this.#pending = null;
    this.#watch.setRoot(null);
    this.#mark([], 'none');
    this.#targets = [];
    globalThis.bynameShown = undefined;
    this.#desk.turnTo([], null);
    this.#clips.turnAway();
    this.#tellFound([]);
  }
}

/** The open shadow roots that hold pieces of the text. */
function shadowsOf({ page }: Article): readonly ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  let last: Node | null = null;
  for (const { node } of page.pieces) {
    if (node.parentNode === last) continue;
    last = node.parentNode;
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      roots.add(root);
  }
  return [...roots];
}

/** The element around the whole text: changes outside it change nothing. */
function rootOf({ page }: Article): Node | null {
  const first = page.pieces[0]?.node;
  const last = page.pieces.at(-1)?.node;
  if (!first?.isConnected || !last?.isConnected) return null;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.data.length);
  return range.commonAncestorContainer;
}

/** Addresses longer than a message may carry are cut; nothing is fetched by them. */
function limited(meta: Article['meta']): Article['meta'] {
  return { ...meta, url: meta.url.slice(0, 8_000), canonical: meta.canonical.slice(0, 8_000) };
}
