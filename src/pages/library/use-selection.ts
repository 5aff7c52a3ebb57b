/** Which clips are selected: one by one, through to another, all that are shown. */
import { useRef, useState } from 'preact/hooks';
import type { Library } from './use-library.ts';

const NONE: ReadonlySet<string> = new Set();

export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly select: (at: number, to: boolean, through: boolean) => void;
  readonly selectAll: (to: boolean) => Promise<void>;
  readonly clear: () => void;
}

export function useSelection({ client, shown, row }: Library): Selection {
  const [selected, setSelected] = useState(NONE);
  const last = useRef(-1);
  return {
    selected,
    select(at, to, through) {
      const from = through && last.current >= 0 ? last.current : at;
      const next = new Set(selected);
      for (let each = Math.min(from, at); each <= Math.max(from, at); each++) {
        const id = row(each)?.clip.id;
        if (id === undefined) continue;
        if (to) next.add(id);
        else next.delete(id);
      }
      last.current = at;
      setSelected(next);
    },
    async selectAll(to) {
      const ids = to && shown ? await client.ask('ids', { view: shown.view }) : [];
      setSelected(new Set(ids ?? []));
    },
    clear() {
      setSelected(NONE);
      last.current = -1;
    },
  };
}
