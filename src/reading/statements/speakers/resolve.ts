/** From the words that name a speaker to a known entity, an unknown, or the words themselves. */
import type { Mention, Span, Speaker } from '../../../model/reading.ts';
import type { Token } from '../../text/token.ts';
import { tokenAt } from '../../text/tokens.ts';
import { endsIn } from '../items/endings.ts';
import { classesOf, isFixed, type Lexis, type WordClass } from '../items/lexis.ts';
import type { StatementsInput } from './input.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: Mention['kind'];
  readonly speaker: (span: Span) => Speaker;
  readonly compound: boolean;
}

/**
 * The speaker whose words are `span`. `antecedent` are the words that a pronoun in `span` stands for. The head of the phrase
 * decides: "ein Sprecher des Präsidenten Putin" is not Putin; only an organisation speaks through its spokespeople.
 */
export function resolveSpeaker(
  span: Span,
  antecedent: Span | null,
  input: StatementsInput,
  lexis: Lexis | null,
): Speaker {
  const own = { span, text: input.tokenized.text.slice(span[0], span[1]) };
  const searched = antecedent ?? span;
  const tokens = tokensIn(input.tokenized.tokens, searched);
  const candidates = candidatesIn(input, searched);
  if (candidates.length === 0 || lexis === null) return candidates[0]?.speaker(span) ?? own;
  if (lexis.grammar.unspaced === true)
    return unspacedSpeaker(span, searched, candidates, input, lexis) ?? own;
  const heads = candidates.filter(candidate => !isEmbedded(candidate, candidates, tokens, lexis));
  const person = heads.find(
    candidate => candidate.kind === 'person' && !(isFixed(lexis) && isModifier(candidate, tokens, lexis)),
  );
  if (person !== undefined) return person.speaker(span);
  if (isSpokesperson(tokens, lexis)) {
    const through = candidates.find(candidate => candidate.kind === 'organisation');
    return through?.speaker(span) ?? own;
  }
  const organisation = heads.find(candidate => !candidate.compound && !isModifier(candidate, tokens, lexis));
  return organisation?.speaker(span) ?? own;
}

/**
 * The others whom the words of a speaker name beside the first, joined by a conjunction: "Xi und Putin gratulierten". All people or all
 * organisations; without spaces between words, and where the words are a pronoun, none.
 */
export function resolveOthers(span: Span, input: StatementsInput, lexis: Lexis): readonly Speaker[] {
  if (lexis.grammar.unspaced === true) return [];
  const tokens = tokensIn(input.tokenized.tokens, span);
  const candidates = candidatesIn(input, span);
  const heads = candidates.filter(
    candidate => !candidate.compound && !isEmbedded(candidate, candidates, tokens, lexis),
  );
  const first = heads.find(({ kind }) => kind === 'person') ?? heads[0];
  if (first === undefined || (first.kind !== 'person' && isSpokesperson(tokens, lexis))) return [];
  const others: Speaker[] = [];
  let end = first.end;
  for (const head of heads) {
    if (head.kind !== first.kind || head.start < end) continue;
    const between = tokens.filter(token => token.start >= end && token.end <= head.start);
    // "Berg, die 2010 und 2012 gegen Roth antrat": what a relative clause names does not speak.
    const joined = between.some(token => token.text === ',' || isOf(lexis, token, ['coordinator']));
    const clause = between.some(
      (token, i) => isOf(lexis, token, ['finite']) || (i > 0 && isOf(lexis, token, ['preposition', 'as'])),
    );
    if (!joined || clause) break;
    others.push(head.speaker(span));
    end = head.end;
  }
  // A comma alone sets an apposition off; a list has a conjunction before its last.
  const list = tokens.some(
    token => token.start >= first.end && token.end <= end && isOf(lexis, token, ['coordinator']),
  );
  return list ? others : [];
}

/** Without spaces the head comes last, but for a title: "外交部发言人毛宁", "普京总统"; a spokesperson alone speaks for the body before. */
function unspacedSpeaker(
  span: Span,
  searched: Span,
  candidates: readonly Candidate[],
  input: StatementsInput,
  lexis: Lexis,
): Speaker | null {
  const last = candidates.at(-1);
  if (last === undefined) return null;
  const rest = input.tokenized.text.slice(last.end, searched[1]);
  const { titlesBehind = [], spokespeople = [] } = lexis.data;
  if (rest === '' || titlesBehind.includes(rest)) return last.speaker(span);
  return last.kind === 'organisation' && spokespeople.includes(rest) ? last.speaker(span) : null;
}

function candidatesIn(input: StatementsInput, span: Span): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { start, end, kind, entity, via } of input.mentions)
    if (start < span[1] && span[0] < end)
      candidates.push({
        start,
        end,
        kind,
        speaker: own => ({ span: own, entity }),
        compound: via === 'compound',
      });
  input.unknowns.forEach(({ start, end, kind }, index) => {
    if (start < span[1] && span[0] < end)
      candidates.push({
        start,
        end,
        kind,
        speaker: own => ({ span: own, unknown: index }),
        compound: false,
      });
  });
  return candidates.sort((a, b) => a.start - b.start);
}

function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const found: Token[] = [];
  for (let i = tokenAt(tokens, span[0]); i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= span[1]) break;
    found.push(token);
  }
  return found;
}

const isOf = (lexis: Lexis, token: Token, names: readonly WordClass[]): boolean => {
  const classes = classesOf(lexis, token.lower);
  return names.some(name => classes.has(name));
};

/** Whether the name only hangs on another noun: by a genitive, a preposition, or as its possessor. */
function isEmbedded(
  candidate: Candidate,
  all: readonly Candidate[],
  tokens: readonly Token[],
  lexis: Lexis,
): boolean {
  const before = tokens.filter(token => token.end <= candidate.start);
  const comma = before.findLastIndex(token => token.text === ',' || token.text === ')');
  const near = before.slice(comma + 1);
  const linkAt = near.findLastIndex(
    (token, i) => i > 0 && isOf(lexis, token, ['genitive', 'attaching', 'preposition']),
  );
  const link = near[linkAt];
  if (link !== undefined) {
    // "der Vorsitzende der Partei Anna Berg": what the link brings in is the other name, or a word in capitals.
    const between = near.slice(linkAt + 1);
    // "the Party for the People leader Ann Berg": the link is a part of the name before it, or hangs on it.
    const ends = near[linkAt - 1]?.end;
    const named =
      between.length > 1 &&
      isSmall(between.at(-1)) &&
      all.some(
        other => other.kind === 'organisation' && other.start < link.start && other.end >= (ends ?? 0),
      );
    // "Secretary of State Mike Pompeo", "Bank of America CEO Ann Berg", against "a brother of Senator Ann Berg".
    const titled =
      isFixed(lexis) && between.length > 0 && [near[linkAt - 1], ...between].every(token => isLarge(token));
    const filled =
      named ||
      titled ||
      all.some(other => other !== candidate && other.start >= link.start && other.end <= candidate.start) ||
      between.some(token => /^\p{Lu}{2,}$/u.test(token.text));
    if (!filled) return true;
  }
  const after = tokens.find(token => token.start >= candidate.end);
  if (after === undefined) return false;
  const { possessive: owners } = lexis.grammar.endings ?? {};
  if (owners?.some(({ ends }) => /^['’]/u.test(ends) && ends === after.text)) return true;
  const last = tokens.findLast(token => token.end <= candidate.end);
  const possessive = last !== undefined && endsIn(last.text, owners);
  return (
    possessive &&
    after.kind === 'word' &&
    !isOf(lexis, after, ['genitive', 'attaching', 'preposition', 'coordinator', 'adverb'])
  );
}

const isLarge = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
const isSmall = (token: Token | undefined): boolean => /^\p{Ll}/u.test(token?.text ?? '');

/** "BBC reporter", "EU Kommissar", "Berg supporters": a name before another noun is not the head. */
function isModifier(candidate: Candidate, tokens: readonly Token[], lexis: Lexis): boolean {
  const after = tokens.find(token => token.start >= candidate.end);
  if (after === undefined || after.kind !== 'word') return false;
  return classesOf(lexis, after.lower).size === 0 && !/^\p{Lu}{2,3}$/u.test(after.text);
}

/** The first noun of the phrase is a spokesperson. */
function isSpokesperson(tokens: readonly Token[], lexis: Lexis): boolean {
  const spoken = lexis.data.spokespeople ?? [];
  return tokens.some(token => spoken.some(noun => token.lower.endsWith(noun)));
}
