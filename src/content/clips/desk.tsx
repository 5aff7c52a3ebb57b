/** The clips of a page: paints those there are, offers to save what is selected, shows and changes one. */
import type { Article, PageText } from '../../article/types.ts';
import type { PageMeta } from '../../messages/contract.ts';
import type { Clip, ClipChange, ClipEntity } from '../../model/clip.ts';
import type { Reading } from '../../model/reading.ts';
import { isEditable } from '../aim.ts';
import { AskError, ask } from '../ask.ts';
import { savedAt } from './already.ts';
import { type Attached, attach } from './attach.ts';
import { Bubble, LostList, SaveButton } from './bubble.tsx';
import { draftOf, peopleOn } from './draft.ts';
import { clipHost } from './host.ts';
import { clearClips, paintClips } from './paint.ts';
import { passageOf, type Selected, wholePage } from './selected.ts';
import { text } from './text.ts';
import { onSaveAsked } from './told.ts';

export interface ClipDesk {
  /** The page has this text now. `meta`: limited to what a message may carry. */
  turnTo(article: Article, meta: PageMeta, reading: Reading): void;
  /** The page is no article. */
  turnAway(): void;
}

/** Milliseconds after the pointer is let go until the button comes: a double click is over then. */
const SETTLE = 120;

export function openClipDesk(signal: AbortSignal): ClipDesk {
  const host = clipHost(signal);
  let page: { readonly text: PageText; readonly meta: PageMeta; readonly reading: Reading } | null = null;
  let attached: readonly Attached[] = [];
  let open: { clip: Clip; box: DOMRect; problem: string | null } | null = null;
  let words: { tags: readonly string[]; collections: readonly string[] } = { tags: [], collections: [] };
  let people: readonly ClipEntity[] = [];
  let asked = '';
  /** The button is there. */
  let offered = false;

  const metaNow = (): PageMeta =>
    page?.meta ?? {
      url: location.href.slice(0, 8_000),
      canonical: location.href.slice(0, 8_000),
      title: document.title.slice(0, 2_000),
      published: null,
      authors: [],
      publisher: null,
      language: document.documentElement.lang.slice(0, 35) || null,
    };

  async function load(): Promise<void> {
    const key = metaNow().canonical;
    asked = key;
    const { clips } = await ask('clip.page', { page: metaNow() }, { signal });
    if (asked !== key) return;
    place(clips);
    tellLost();
    const found = attached.map(({ clip, found }) => ({ clip: clip.id, found }));
    if (found.length > 0) await ask('clip.found', { page: metaNow(), found }, { signal });
  }

  function place(clips: readonly Clip[]): void {
    const made = new Map<boolean, PageText>();
    const whole = (hidden: boolean): PageText => {
      const there = made.get(hidden) ?? wholePage(document, hidden);
      made.set(hidden, there);
      return there;
    };
    attached = clips.map(clip => attach(clip, page?.text ?? null, whole));
    paintClips(attached);
  }

  /** What was not found is said once, with its words and the reason. */
  function tellLost(): void {
    const lost = attached.flatMap(({ clip, found }) =>
      found.how === 'lost' ? [{ clip, reason: found.reason }] : [],
    );
    if (lost.length === 0 || host.open) return;
    host.show(<LostList lost={lost} onClose={close} />, new DOMRect(innerWidth, innerHeight, 0, 0));
  }

  function replace(clip: Clip): void {
    const others = attached.map(one => one.clip).filter(({ id }) => id !== clip.id);
    place(clip.deleted ? others : [...others, clip]);
  }

  function selected(): Range | null {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return range.toString().trim() === '' || isEditable(selection.anchorNode?.parentElement ?? null)
      ? null
      : range;
  }

  /** One after the other: a key that is pressed twice finds what the first press saved. */
  let saving: Promise<void> = Promise.resolve();

  function save(): void {
    const range = selected();
    const passage = range && passageOf(range, page?.text ?? null);
    if (!range || !passage) return;
    const [words, box] = [range.toString(), lastBox(range)];
    saving = saving.then(async () => {
      const known = savedAt(passage.place, attached, page?.text ?? null);
      try {
        const clip = known ?? (await kept(passage));
        // What was selected meanwhile is the next passage's.
        if (getSelection()?.toString() === words) getSelection()?.removeAllRanges();
        if (!known) replace(clip);
        show(clip, box);
      } catch (error) {
        if (error instanceof AskError && error.kind === 'aborted') return;
        host.show(<p class="bubble problem">{text('clipNotSaved', reason(error))}</p>, box);
      }
    });
  }

  /** Answered when it is on the disk: only then does the bubble say so. */
  async function kept(passage: Selected): Promise<Clip> {
    const draft = draftOf(`urn:uuid:${crypto.randomUUID()}`, passage, page?.reading ?? null);
    return (await ask('clip.save', { draft, page: metaNow(), values: {} }, { signal, attempts: 8 })).clip;
  }

  function show(clip: Clip, box: DOMRect): void {
    // What is being typed is of the passage that was open.
    host.leave();
    offered = false;
    open = { clip, box, problem: null };
    people = page ? peopleOn(page.reading) : [];
    host.show(view(), box);
    void ask('clip.words', {}, { signal, attempts: 2 })
      .then(answer => {
        words = answer;
        if (open) host.update(view());
      })
      .catch(() => undefined);
  }

  function view() {
    if (!open) return null;
    const { clip, problem } = open;
    return (
      <Bubble
        key={clip.id}
        {...words}
        people={people}
        clip={clip}
        problem={problem}
        onChange={change}
        onClose={close}
      />
    );
  }

  async function change(values: ClipChange): Promise<void> {
    if (!open) return;
    const { box } = open;
    const { id } = open.clip;
    try {
      const edit = { id: crypto.randomUUID(), clip: id, change: values };
      const { clip } = await ask('clip.edit', { edit, page: metaNow() }, { signal });
      replace(clip);
      if (open?.clip.id === id) open = { ...open, clip, problem: null };
    } catch (error) {
      const problem = text('clipNotSaved', reason(error));
      if (open?.clip.id === id) open = { ...open, problem };
      // Whoever has closed the bubble takes it for saved.
      else if (!host.open) host.show(<p class="bubble problem">{problem}</p>, box);
    }
    if (open) host.update(view());
  }

  function hideOffer(): void {
    offered = false;
    host.hide();
  }

  function close(): void {
    // What was typed last is this clip's still.
    host.hide();
    open = null;
    offered = false;
  }

  function offer(): void {
    const range = selected();
    if (!range) return;
    offered = true;
    host.show(<SaveButton onSave={save} />, lastBox(range));
  }

  /** A click on a saved passage opens it; on a link it does not. */
  function openAt({ clientX: x, clientY: y, target }: MouseEvent): void {
    if (target instanceof Element && target.closest('a[href],button,input,textarea,select')) return;
    for (const { clip, ranges } of attached) {
      for (const box of ranges.flatMap(range => [...range.getClientRects()])) {
        if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
        show(clip, box);
        return;
      }
    }
  }

  document.addEventListener(
    'pointerup',
    event => {
      if (!host.owns(event)) setTimeout(() => open === null && offer(), SETTLE);
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'pointerdown',
    event => {
      if (!host.owns(event)) close();
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'click',
    event => {
      if (!host.owns(event) && getSelection()?.isCollapsed !== false) openAt(event);
    },
    { signal },
  );
  document.addEventListener('selectionchange', () => !open && offered && selected() === null && hideOffer(), {
    signal,
  });
  addEventListener(
    'keydown',
    event => {
      if (event.key === 'Escape' && host.open) close();
      // Where nothing is selected the key belongs to the page.
      if (!isKey(event) || selected() === null) return;
      event.preventDefault();
      event.stopPropagation();
      // Held down it is still one press.
      if (!event.repeat) save();
    },
    { signal, capture: true },
  );
  onSaveAsked(save, signal);
  addEventListener('pagehide', () => host.leave(), { signal });
  signal.addEventListener('abort', clearClips);
  const quietly = (error: unknown) => {
    if (!(error instanceof AskError)) console.warn('Byname: clips', error);
  };

  return {
    turnTo(article, meta, reading) {
      page = { text: article.page, meta, reading };
      if (asked === meta.canonical) place(attached.map(({ clip }) => clip));
      else void load().catch(quietly);
    },
    turnAway() {
      page = null;
      attached = [];
      if (asked === location.href) return;
      clearClips();
      void load().catch(quietly);
    },
  };
}

/** Alt+Q, "quote": Chromium lets an extension suggest four keys only, and they are taken. */
function isKey(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
  return altKey && !ctrlKey && !metaKey && !shiftKey && code === 'KeyQ';
}

function lastBox(range: Range): DOMRect {
  return Array.from(range.getClientRects()).at(-1) ?? range.getBoundingClientRect();
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
