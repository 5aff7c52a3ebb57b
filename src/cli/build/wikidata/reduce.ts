/** The reducers: sorted keyed lines in, lines out. Each holds what belongs to one key, never more (the class tree excepted). */
import { BuildError } from '../input/bad-lines.ts';
import { ClassTree } from './class-tree.ts';
import { entityOf } from './entity.ts';
import { type Answer, type Draft, type KeyedLine, keyed, type Label } from './records.ts';
import type { Mark } from './roots.ts';

/** Takes lines in sorted order; gives back what can be written so far. */
export interface Reducer {
  /** @throws Error with the reason when the line is out of order or none of this stage. */
  line(line: KeyedLine): string[];
  end(): string[];
}

/** Edges, countries and redirects become the lines of the facts file (facts.ts). One for the whole dump. */
export function classReducer(): Reducer {
  const tree = new ClassTree();
  const facts: string[] = [];
  let last = '';
  return {
    line({ key, tag, value, text }) {
      if (typeof value !== 'string') throw new Error('no line of the stage "classes"');
      // The same statement twice, or the same entity in two dumps.
      if (text === last) return [];
      last = text;
      if (tag === 'C') facts.push(`${key}\tcountry=${value}`);
      else if (tag === 'R') facts.push(`${key}\tredirect=${value}`);
      else tree.add(key, value);
      return [];
    },
    end() {
      const marks: readonly Mark[] = ['organisation', 'place', 'position'];
      for (const mark of marks) for (const id of tree.under(mark)) facts.push(`${id}\t${mark}`);
      return facts.sort();
    },
  };
}

/** Answers meet requests: each request becomes a label keyed by who asked; drafts pass through. */
export function labelReducer(): Reducer {
  let key = '';
  let answer: Answer | null = null;
  return {
    line(line) {
      if (line.key !== key) {
        if (line.key < key) throw new BuildError(outOfOrder(key, line.key));
        key = line.key;
        answer = null;
      }
      switch (line.tag) {
        case 'A':
          answer ??= line.value as Answer;
          return [];
        case 'E':
          return [line.text];
        case 'R':
          return answer === null || typeof line.value !== 'string'
            ? []
            : [keyed(line.value, 'L', { id: key, ...answer } satisfies Label)];
        default:
          throw new Error(`no line of the stage "labels": tag ${line.tag}`);
      }
    },
    end: () => [],
  };
}

/** Drafts meet their labels: each becomes a line of entities.jsonl. */
export function entityReducer(): Reducer {
  let key = '';
  let draft: Draft | null = null;
  let labels = new Map<string, Label>();
  /** Forgets the key before anything can fail: one bad entity must not take the next with it. */
  const take = (): (() => string[]) => {
    const [of, known] = [draft, labels];
    draft = null;
    labels = new Map();
    return () => (of === null ? [] : [JSON.stringify(entityOf(of, known))]);
  };
  return {
    line(line) {
      let done = (): string[] => [];
      if (line.key !== key) {
        if (line.key < key) throw new BuildError(outOfOrder(key, line.key));
        done = take();
        key = line.key;
      }
      if (line.tag === 'E') draft ??= line.value as Draft;
      else if (line.tag === 'L') {
        const label = line.value as Label;
        labels.set(label.id, labels.get(label.id) ?? label);
      } else throw new Error(`no line of the stage "entities": tag ${line.tag}`);
      return done();
    },
    end: () => take()(),
  };
}

function outOfOrder(before: string, key: string): string {
  return `not sorted: ${key} after ${before}; sort with LC_ALL=C`;
}
