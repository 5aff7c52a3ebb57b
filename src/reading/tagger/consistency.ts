/**
 * The page as evidence: who is named in one place by full name is the same word elsewhere ("Gerlinde Hofstetter … Hofstetter"),
 * and a word that the page also writes in lower case is hardly a name.
 */
import { flatMap } from '../../languages/flat-map.ts';
import type { TokenizedText } from '../text/token.ts';
import type { TaggedName } from './labels.ts';

/** A name found this surely lends its words to the rest of the page. */
const SURE = 0.75;
/** A name found less surely gives way to evidence from the page. */
const DOUBTFUL = 0.6;
/** What is left of a score that was borrowed from another place. */
const BORROWED = 0.8;
/** Shorter words are too often something else. */
const SHORTEST = 3;
const LONGEST_NAME = 8;

interface Known {
  readonly kind: TaggedName['kind'];
  readonly score: number;
}

/** Adds, corrects and drops names of a page in the light of all of them; in order of start, not overlapping. */
export function agree(tokenized: TokenizedText, names: readonly TaggedName[]): TaggedName[] {
  const { text } = tokenized;
  const known = new Map<string, Known>();
  const learn = (words: string, kind: TaggedName['kind'], score: number) => {
    if (words.length >= SHORTEST && score > (known.get(words)?.score ?? 0)) known.set(words, { kind, score });
  };
  for (const name of names) {
    if (name.score < SURE) continue;
    const words = text.slice(name.start, name.end);
    learn(words, name.kind, name.score);
    const family = words.slice(words.lastIndexOf(' ') + 1);
    if (name.kind === 'person' && family !== words && /^\p{Lu}\p{L}*\p{Ll}/u.test(family))
      learn(family, 'person', name.score * BORROWED);
  }
  let words: ReadonlySet<string> | null = null;
  /** Few pages have to ask. */
  const isWordOfPage = (lower: string): boolean => {
    words ??= new Set(tokenized.forms.filter(({ kind }) => kind === 'word').map(form => form.text));
    return words.has(lower);
  };

  const kept = flatMap(names, name => {
    if (name.score >= DOUBTFUL) return [name];
    const words = text.slice(name.start, name.end);
    const surer = known.get(words);
    if (surer !== undefined) return [{ ...name, kind: surer.kind, score: surer.score * BORROWED }];
    const lower = words.toLowerCase();
    return !words.includes(' ') && lower !== words && isWordOfPage(lower) ? [] : [name];
  });
  return merge(kept, missed(tokenized, known, kept));
}

/** Known names at places where nothing was found. */
function missed(
  { text, tokens, forms }: TokenizedText,
  known: ReadonlyMap<string, Known>,
  names: readonly TaggedName[],
): TaggedName[] {
  if (known.size === 0) return [];
  const firsts = new Map<string, number>();
  for (const words of known.keys()) {
    const first = words.split(/[\s.,'’&]/u, 1)[0] ?? '';
    firsts.set(first, Math.max(firsts.get(first) ?? 0, words.length));
  }
  /** By form: UTF-16 units of the longest known name that begins with it. */
  const longestOf = forms.map(form => firsts.get(form.text));
  const added: TaggedName[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const longest = longestOf[token.form];
    if (longest === undefined) continue;
    const limit = names[next]?.start ?? Number.POSITIVE_INFINITY;
    for (let n = LONGEST_NAME; n >= 1; n--) {
      const last = tokens[i + n - 1];
      if (last === undefined || last.end > limit || last.end - token.start > longest) continue;
      const name = known.get(text.slice(token.start, last.end));
      if (name === undefined) continue;
      added.push({ start: token.start, end: last.end, kind: name.kind, score: name.score * BORROWED });
      i += n - 1;
      break;
    }
  }
  return added;
}

function merge(names: readonly TaggedName[], added: readonly TaggedName[]): TaggedName[] {
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.start - b.start);
}
