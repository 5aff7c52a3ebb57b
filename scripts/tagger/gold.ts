/** Labelled sentences, read from ../shared/gold, cut into tokens and labelled token by token. */
import { BEGIN, INSIDE, LAST, labelOf, OUTSIDE, UNIT } from '../../src/reading/tagger/labels.ts';
import type { TokenizedText } from '../../src/reading/text/token.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { readJsonLines } from '../json-lines.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly optional: boolean;
}

export interface GoldText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly mentions: readonly GoldName[];
}

export interface LabelledText {
  readonly tokenized: TokenizedText;
  readonly labels: Uint8Array;
  readonly language: string;
}

/** The texts of a gold file (.jsonl.gz). Throws when it is missing or malformed. */
export function readGold(path: string): GoldText[] {
  return readJsonLines<GoldText>(path);
}

/**
 * Cuts a text and labels its tokens. A name whose borders are not token borders stays unlabelled, and so does an optional one
 * (a part of a compound, a nested name). `misfits` counts the former.
 */
export function label(gold: GoldText, kinds: readonly string[], misfits: { count: number }): LabelledText {
  const tokenized = tokenize(gold.text);
  const labels = new Uint8Array(tokenized.tokens.length).fill(OUTSIDE);
  for (const name of gold.mentions) {
    const kind = kinds.indexOf(name.kind);
    if (name.optional || kind < 0) continue;
    const first = tokenized.tokens.findIndex(token => token.start === name.start);
    const last = tokenized.tokens.findIndex(token => token.end === name.end);
    if (first < 0 || last < first || labels.subarray(first, last + 1).some(known => known !== OUTSIDE)) {
      misfits.count++;
      continue;
    }
    for (let i = first; i <= last; i++)
      labels[i] = labelOf(kind, first === last ? UNIT : i === first ? BEGIN : i === last ? LAST : INSIDE);
  }
  return { tokenized, labels, language: gold.language };
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /^(de) (o|a|os|as|ele|ela|eles|elas|este|esta|estes|estas|isto|esse|essa|esses|essas|isso|aquele|aquela)$/i,
    'd',
  ],
  [/^(em) (o|a|os|as|um|uma|ele|ela|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela)$/i, 'n'],
  [/^(por) (o|a|os|as)$/i, 'pel'],
  [/^(a) (o|os)$/i, 'a'],
];

/** Portuguese treebanks write "de o" for "do": puts back what people write, and moves the names along. */
export function contract(gold: GoldText): GoldText {
  const pattern =
    /(?<![\p{L}\p{N}])(?:de|em|por|a) (?:eles?|elas?|est[ae]s?|ess[ae]s?|isto|isso|aquel[ae]|uma?|os?|as?)(?![\p{L}\p{N}])/giu;
  const moves: { at: number; by: number }[] = [];
  let by = 0;
  const text = gold.text.replace(pattern, (found, at: number) => {
    const rule = CONTRACTIONS.find(([test]) => test.test(found));
    if (rule === undefined) return found;
    const second = found.slice(found.indexOf(' ') + 1);
    const joined =
      (/^\p{Lu}/u.test(found) ? rule[1].charAt(0).toUpperCase() + rule[1].slice(1) : rule[1]) + second;
    by += found.length - joined.length;
    moves.push({ at: at + found.length, by });
    return joined;
  });
  const moved = (offset: number) => offset - (moves.findLast(move => move.at <= offset)?.by ?? 0);
  const mentions = gold.mentions.map(name => ({ ...name, start: moved(name.start), end: moved(name.end) }));
  return { ...gold, text, mentions };
}
