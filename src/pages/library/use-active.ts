/** The clip that is looked at. It is known by id and by place: when it goes, the next one is looked at. */
import { useState } from 'preact/hooks';
import type { Row } from '../../librarian/protocol.ts';
import type { Library } from './use-library.ts';

export interface ActiveState {
  readonly id: string | null;
  readonly place: number;
}
const NOBODY: ActiveState = { id: null, place: -1 };

export interface Active {
  /** −1: none. */
  readonly place: number;
  readonly current: Row | undefined;
  /** The nearest place that there is. */
  readonly lookAt: (to: number) => void;
  readonly move: (by: number) => void;
}

export function useActiveState() {
  const [state, set] = useState(NOBODY);
  return { state, set, clear: () => set(NOBODY) };
}

export function activeIn(
  { shown, row }: Pick<Library, 'shown' | 'row'>,
  state: ActiveState,
  set: (state: ActiveState) => void,
): Active {
  const matching = shown?.matching ?? 0;
  const isAt = (place: number) => state.id !== null && row(place)?.clip.id === state.id;
  const placeNow = (): number => {
    // The view says where the clip is now; a moment later than the reader's key, which counts first.
    if (state.place < 0 || isAt(state.place)) return state.place;
    const found = shown?.place ?? -1;
    return found >= 0 && isAt(found) ? found : Math.min(state.place, matching - 1);
  };
  const place = placeNow();
  const lookAt = (to: number) => {
    const next = Math.max(0, Math.min(matching - 1, to));
    if (matching > 0) set({ id: row(next)?.clip.id ?? null, place: next });
  };
  return {
    place,
    current: place < 0 ? undefined : row(place),
    lookAt,
    move: by => lookAt(place >= 0 ? place + by : by === Number.POSITIVE_INFINITY ? matching - 1 : 0),
  };
}
