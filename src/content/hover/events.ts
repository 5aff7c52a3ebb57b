/** What the hover machine hears, and what it wants done. */
import type { Box } from '../safe-path.ts';

/** The name under the pointer and the box of its letters there. */
export interface Over {
  readonly target: number;
  readonly rect: Box;
}

/** Whose wish a card is: a pointer that rests, a key, a finger. */
export type Summoner = 'keyboard' | 'touch';

export type HoverEvent =
  | {
      readonly type: 'move';
      readonly at: number;
      readonly x: number;
      readonly y: number;
      readonly over: Over | null;
      readonly inCard: boolean;
      readonly buttons: number;
    }
  | { readonly type: 'tick'; readonly at: number }
  /** The answer for `token`, or the news that there is none, has come. */
  | { readonly type: 'answered'; readonly at: number; readonly token: number }
  /** Where the open card stands. */
  | { readonly type: 'placed'; readonly card: Box }
  | { readonly type: 'press'; readonly at: number; readonly inCard: boolean }
  | { readonly type: 'type'; readonly at: number }
  /** The page moved under the pointer; `over` is what is there now. */
  | { readonly type: 'scroll'; readonly at: number; readonly over: Over | null }
  /** The pointer left the window. */
  | { readonly type: 'leave'; readonly at: number }
  | { readonly type: 'select'; readonly some: boolean }
  | { readonly type: 'escape' }
  /** The reader asks for this card, by a key or a tap: at once, and until it is dismissed. */
  | {
      readonly type: 'summon';
      readonly at: number;
      readonly target: number;
      readonly rect: Box;
      readonly x: number;
      readonly y: number;
      readonly by: Summoner;
    }
  | { readonly type: 'pin' }
  /** The page was read again: the names that are still there, by what they were, have these numbers now. */
  | { readonly type: 'renumbered'; readonly to: ReadonlyMap<number, number> }
  /** The page is another one now, or the card may not show any more. */
  | { readonly type: 'lost' };

export type HoverEffect =
  | { readonly type: 'fetch'; readonly token: number; readonly target: number }
  /** Nobody waits for this answer any more. */
  | { readonly type: 'cancel'; readonly token: number }
  | {
      readonly type: 'show';
      readonly token: number;
      readonly target: number;
      readonly rect: Box;
      readonly x: number;
      readonly y: number;
      readonly by: 'pointer' | Summoner;
    }
  | { readonly type: 'hide'; readonly token: number; readonly by: 'pointer' | 'escape' | 'lost' }
  | { readonly type: 'pinned'; readonly pinned: boolean }
  /** Send a tick at this time; replaces an earlier wish; `null`: none needed. */
  | { readonly type: 'wake'; readonly at: number | null };
