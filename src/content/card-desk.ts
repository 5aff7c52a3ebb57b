/** From the pointer to the card: the hover machine says when, the cards say what, the host says where. */
import type { Tell } from '../messages/tell.ts';
import type { CardState } from '../ui/card.tsx';
import { textsFor } from '../ui/texts.ts';
import { aim, indexTargets, type TargetIndex } from './aim.ts';
import { anchorAt } from './anchor.ts';
import { cardHost } from './card-host.ts';
import { CardView, loaded } from './card-view.tsx';
import { type CardQuery, Cards } from './cards.ts';
import { counterpartOf, meansTheSame } from './counterpart.ts';
import type { HoverEffect, Summoner } from './hover/events.ts';
import { PACES, type Pace } from './hover/pace.ts';
import { isWanted } from './hover/state.ts';
import { paintActive } from './marks.ts';
import { watchPointer } from './pointer.ts';
import type { Target } from './targets.ts';
import { watchTaps } from './touch.ts';
import { openWalk } from './walk.ts';

export interface CardDesk {
  /** The names on the page are these now; `null`: it is no article any more. */
  turnTo(targets: readonly Target[], query: CardQuery | null): void;
  obey(tell: Tell): void;
  /** How long a pointer rests until a card opens. */
  keepPace(pace: Pace): void;
}

interface Fetch {
  readonly token: number;
  readonly abort: AbortController;
  state: CardState | null;
}

/** `onGone`: the extension was updated or removed under the page; called while the card still says so. */
export function openCardDesk(signal: AbortSignal, onGone: () => void): CardDesk {
  let targets: readonly Target[] = [];
  let index: TargetIndex = indexTargets([]);
  let about = '';
  let address = '';
  let fetch: Fetch | null = null;
  const host = cardHost(signal);
  let cards: Cards | null = null;
  let view: CardView | null = null;
  let pace: Pace = PACES.usual;

  /** Where the page stood when a key opened the card. */
  let left: { readonly x: number; readonly y: number } | null = null;

  const aimAt = (x: number, y: number) => aim(index, x, y);
  const inCard = (event: Event): boolean => host.owns(event);
  const hover = watchPointer({ aimAt, inCard, onEffect: act, pace: () => pace, signal });
  const summon = (target: Target, rect: DOMRect, x: number, y: number, by: Summoner): void =>
    hover.send({ type: 'summon', at: performance.now(), target: target.id, rect, x, y, by });
  watchTaps({
    aimAt,
    inCard,
    onTap: ({ target, rect }, x, y) => summon(target, rect, x, y, 'touch'),
    signal,
  });
  const walk = openWalk({
    onMove(target, of) {
      paintActive(target);
      const texts = textsFor(navigator.languages);
      if (target) host.announce(texts.mentionOf(target.text, target.mark, target.id + 1, of));
      else host.announce(of === 0 ? texts.noMentions : texts.walkOver);
    },
    onOpen: (target, rect) => summon(target, rect, rect.left + 1, rect.top + 1, 'keyboard'),
    inCard,
    signal,
  });

  function act(effect: Exclude<HoverEffect, { type: 'wake' }>): void {
    switch (effect.type) {
      case 'fetch':
        start(effect.token, targets[effect.target]);
        break;
      case 'cancel':
        if (fetch?.token === effect.token) fetch.abort.abort();
        break;
      case 'show':
        show(effect, targets[effect.target]);
        break;
      case 'hide':
        if (fetch?.token === effect.token) fetch.abort.abort();
        view?.close(effect.by === 'escape');
        if (effect.by === 'escape' && left) scrollTo({ left: left.x, top: left.y, behavior: 'instant' });
        left = null;
        paintActive(walk.current);
        break;
      case 'pinned':
        view?.setPinned(effect.pinned);
        break;
    }
  }

  function start(token: number, target: Target | undefined): void {
    if (!target || !cards) return;
    const source = cards;
    const asked: Fetch = { token, abort: new AbortController(), state: null };
    fetch = asked;
    void loaded(target.name, () => source.get(target.about, asked.abort.signal), onGoneSoon).then(state => {
      // An answer nobody waits for any more is dropped here, whatever order answers come in.
      if (asked.abort.signal.aborted || !isWanted(hover.state, token)) return;
      asked.state = state;
      if (hover.state.open?.token === token) view?.settle(state);
      else hover.send({ type: 'answered', at: performance.now(), token });
    });
  }

  function show(effect: Extract<HoverEffect, { type: 'show' }>, target: Target | undefined): void {
    if (!target || !view) return;
    const known = fetch?.token === effect.token ? fetch.state : null;
    paintActive(target);
    const keyboard = effect.by === 'keyboard';
    left = keyboard ? { x: scrollX, y: scrollY } : null;
    const { about, name, others = [] } = target;
    view.open(about, { text: name, others }, known ?? { status: 'loading', name }, {
      anchor: anchorAt(() => openNow(effect.token), effect.x, effect.y),
      as: effect.by === 'touch' ? 'sheet' : 'card',
      focus: keyboard,
      placed(card) {
        if (card) hover.send({ type: 'placed', card });
        // The letters are out of sight: a card that is wanted stays all the same.
        else if (!hover.state.open?.pinned && !hover.state.open?.held) hover.send({ type: 'lost' });
      },
    });
  }

  /** The name of the card that is open, as it was read last. */
  function openNow(token: number): Target | undefined {
    const { open } = hover.state;
    return open?.token === token ? targets[open.target] : undefined;
  }

  /** A page that grows, or that was corrected, leaves the reader the card of a name that is still there. */
  function readAgain(next: readonly Target[], url: string | null): void {
    const { open, waiting, dismissed } = hover.state;
    const to = new Map<number, number>();
    for (const id of [open?.target, waiting?.target, dismissed]) {
      const target = targets[id ?? -1];
      const now = target && url !== null && url === address ? counterpartOf(target, next) : null;
      if (target && now && meansTheSame(target, now)) to.set(target.id, now.id);
    }
    hover.send({ type: 'renumbered', to });
  }

  /** Lets the card say that it is an orphan before everything goes. */
  function onGoneSoon(): void {
    setTimeout(onGone, 6_000);
  }

  return {
    keepPace(next) {
      pace = next;
    },
    obey(tell) {
      if (hover.state.open) hover.send({ type: 'escape' });
      if (tell.tell === 'jump') walk.jump(tell.start);
      else walk.step(tell.tell === 'next' ? 1 : -1);
    },
    turnTo(next, query) {
      const now = `${query?.page.url}\n${next.map(target => `${target.start} ${target.text}`).join('\n')}`;
      if (now !== about) readAgain(next, query?.page.url ?? null);
      targets = next;
      index = indexTargets(next);
      walk.turnTo(next);
      // Painting all names anew takes this mark away.
      if (hover.state.open) paintActive(next[hover.state.open.target] ?? null);
      if (query === null || now === about) return;
      about = now;
      address = query.page.url;
      if (cards) cards.turnTo(query);
      else cards = new Cards(query);
      view ??= new CardView({
        host,
        cards,
        onClose: () => hover.send({ type: 'escape' }),
        onPin: () => hover.send({ type: 'pin' }),
        onGone: onGoneSoon,
      });
    },
  };
}
