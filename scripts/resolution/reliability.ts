/** How often a confidence is right, over labelled articles. */
import { type Model, resolve } from '../../src/reading/resolution/resolve.ts';
import type { Labelled } from './gold.ts';

export interface Reliability {
  add(document: Labelled, model: Model): void;
  print(): string;
}

const KINDS = ['person', 'organisation'] as const;

/** Counts the best candidate of every stretch that may count, by its kind and tenths of its confidence. */
export function reliability(): Reliability {
  const tenths = () => Array.from({ length: 10 }, () => ({ marks: 0, right: 0, confidence: 0 }));
  const rows = { person: tenths(), organisation: tenths() };
  return {
    add({ surveyed, right }, model) {
      const { cases, profiles } = surveyed;
      resolve(surveyed, model).forEach((decision, i) => {
        const judged = right[i] ?? [];
        const [ref, confidence] = decision.options.find(option => option[0] !== null) ?? [null, 0];
        const kind = ref === null ? 'other' : profiles.get(ref)?.entity.kind;
        if (kind !== 'person' && kind !== 'organisation') return;
        const row = rows[kind][Math.min(9, Math.floor(confidence * 10))];
        if (row === undefined || !judged.includes(true)) return;
        row.marks++;
        row.confidence += confidence;
        const k = cases[i]?.options.findIndex(option => option.ref === ref) ?? -1;
        if (judged[k] === true) row.right++;
      });
    },
    print: () =>
      KINDS.flatMap(kind => [
        `  ${kind}`,
        '  confidence    candidates  mean  right',
        ...rows[kind].map(({ marks, right, confidence }, i) => {
          const range = `${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}`;
          const shares = [confidence / marks, right / marks].map(x => x.toFixed(3)).join(' ');
          return `  ${range}      ${String(marks).padStart(10)}  ${marks === 0 ? '' : shares}`;
        }),
      ]).join('\n'),
  };
}
