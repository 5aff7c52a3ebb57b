/** From decisions to what is shown. */
import { flatMap } from '../languages/flat-map.ts';
import type { Language } from '../languages/language.ts';
import { SURE } from '../model/certainty.ts';
import type { EntityRef } from '../model/lexicon.ts';
import type { Mention, Via } from '../model/reading.ts';
import { isJoiningWord } from './names/lone-words.ts';
import type { Description } from './offices/descriptions.ts';
import { describedMention, descriptionBeside, officeKey } from './offices/holders.ts';
import { homeOfOffice } from './offices/own-offices.ts';
import { officesOfOthers, saidBefore, saidOffices } from './offices/said-offices.ts';
import type { FoundForm } from './page/found.ts';
import type { Page } from './page/page.ts';
import type { Profile } from './page/profile.ts';
import type { Decision } from './resolution/resolve.ts';
import type { Survey } from './survey.ts';
import type { Token, TokenizedText } from './text/token.ts';

/** No more candidates than a reader can choose between, and none less likely than one in fifty. */
const MOST_SHOWN = 5;
const LEAST_SHOWN = 0.02;

/**
 * Nobody must be this likely for silence. More than a half: what is likelier wrong than right but may be right is a choice for the
 * reader, and the best F1 lies at about half of itself (Lipton et al. 2014), here about 0.4.
 */
const SILENCE = 0.62;
/** Below this nobody is singled out: too many could be meant. */
const LEAST = 0.2;

/** Whether silence is the decision. */
export function isNobody(decision: Decision): boolean {
  const best = decision.options.find(([ref]) => ref !== null);
  const nobody = decision.options.find(([ref]) => ref === null)?.[1] ?? 0;
  return best === undefined || nobody > SILENCE || best[1] < LEAST;
}

/** What is shown of a page: the mentions that the decisions make, bodies and their parts joined, and descriptions. */
export function mentionsOf(
  decisions: readonly Decision[],
  surveyed: Survey,
  published: string | null,
): readonly Mention[] {
  const { profiles, page } = surveyed;
  const named = flatMap(decisions, decision => mentionOf(decision, profiles) ?? []);
  return withDescriptions(joinParts(named, page.tokenized, page.language, profiles), surveyed, published);
}

/** The mention that a decision makes, or `null` where nobody is meant, or something that is not shown. */
function mentionOf(decision: Decision, profiles: ReadonlyMap<EntityRef, Profile>): Mention | null {
  const best = decision.options.find(([ref]) => ref !== null);
  if (best === undefined || best[0] === null || isNobody(decision)) return null;
  const entity = profiles.get(best[0])?.entity;
  if (entity === undefined || entity.kind === 'other') return null;
  const { start, end, text, form } = decision.found;
  const candidates = flatMap(decision.options, ([ref, p]): (readonly [string, number])[] => {
    const other = ref === null ? undefined : profiles.get(ref)?.entity;
    return other === undefined || other.kind === 'other' || p < LEAST_SHOWN ? [] : [[other.id, round(p)]];
  });
  return {
    start,
    end,
    text,
    entity: entity.id,
    kind: entity.kind,
    via: viaOf(form),
    confidence: round(best[1]),
    candidates: candidates.length === 0 ? [[entity.id, round(best[1])]] : candidates.slice(0, MOST_SHOWN),
  };
}

/**
 * "Abteilung … beim ZK der KP Chinas": a body and the body that it is a part of, with nothing but function words between them, are
 * one mention, the longest.
 */
function joinParts(
  mentions: readonly Mention[],
  tokenized: TokenizedText,
  language: Language,
  profiles: ReadonlyMap<EntityRef, Profile>,
): readonly Mention[] {
  const wholes = new Map([...profiles.values()].map(({ entity }) => [entity.id, entity.partOf ?? []]));
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const linked =
      before !== undefined &&
      wholes.get(before.entity)?.includes(mention.entity) === true &&
      isLink(tokenized.text.slice(before.end, mention.start), language);
    if (before === undefined || !linked) joined.push(mention);
    else
      joined[joined.length - 1] = {
        ...before,
        end: mention.end,
        text: tokenized.text.slice(before.start, mention.end),
      };
  }
  return joined;
}

/** "beim", "of the": what stands between a part and its whole. */
function isLink(between: string, { names }: Language): boolean {
  if (!/^\s[\p{Ll}\s]+\s$/u.test(between)) return false;
  const words = between.trim().split(/\s+/u);
  return words.length <= 2 && words.every(word => isJoiningWord(word, names));
}

/** Descriptions join the names where they name somebody for sure; one beside a name is evidence for that name and no mention. */
function withDescriptions(
  named: readonly Mention[],
  surveyed: Survey,
  published: string | null,
): readonly Mention[] {
  const { cases, strangers, descriptions, holders, profiles, page } = surveyed;
  const persons = [
    ...cases
      .filter(one => one.options.some(o => o.ref !== null && profiles.get(o.ref)?.entity.kind === 'person'))
      .map(one => one.found),
    ...strangers.filter(stranger => stranger.kind === 'person'),
  ];
  const names = new Set(persons.map(({ firstToken }) => firstToken));
  const titles = persons.map(person => ({
    person,
    title: descriptionBeside(descriptions, page.tokenized, person, names),
  }));
  const beside = new Set(titles.map(({ title }) => title));
  const free = descriptions.filter(
    description => description.definite && !beside.has(description) && !isBeforeName(description, page),
  );
  if (published === null || free.length === 0) return named;
  const sure = new Set(named.filter(({ confidence }) => confidence >= SURE).map(({ entity }) => entity));
  const entities = flatMap([...profiles.values()], ({ entity }) => (sure.has(entity.id) ? [entity] : []));
  const said = saidOffices(descriptions);
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const bearers = flatMap(titles, ({ person, title }) => {
    if (title === null || title.said) return [];
    const mention = named.find(({ start, end }) => start < person.end && end > person.start);
    return [{ office: title.office, bearer: byId.get(mention?.entity ?? '') }];
  });
  const others = officesOfOthers(bearers, said, published);
  const described = flatMap(free, description => {
    const country =
      (description.said ? null : saidBefore(description, said, entities, published, others)) ??
      homeOfOffice(description, page, entities, published);
    if (country === null) return [];
    const asked = flatMap(
      holders.get(officeKey(description.office, country)) ?? [],
      ref => profiles.get(ref)?.entity ?? [],
    );
    return describedMention(description, country, page.tokenized.text, asked, published) ?? [];
  });
  const apart = named.filter(mention => !described.some(d => d.start < mention.end && d.end > mention.start));
  return [...apart, ...described].sort((a, b) => a.start - b.start);
}

/** "The Polish President Doubtman", "the French minister, Talleyrand, said": a name that nothing else has told stands behind it. */
function isBeforeName(
  { endToken }: Description,
  { tokenized: { tokens, sentences }, language }: Page,
): boolean {
  const next = tokens[endToken];
  if (next !== undefined && OPENING.test(next.text) && isEnclosedName(tokens, endToken + 1, language))
    return true;
  if (language.names.nounsCapitalised || next?.kind !== 'word' || !next.capital) return false;
  return (
    !language.names.notNames.has(next.lower) && !sentences.some(({ firstToken }) => firstToken === endToken)
  );
}

const OPENING = /^[,(–—]$/u;
const CLOSING = /^[,).;–—]$/u;
/** Words of a name in an apposition. */
const MOST_WORDS = 4;

/** ", Talleyrand,", "(Neville Chamberlain)": words with capitals from `first` to the mark that closes them. */
function isEnclosedName(tokens: readonly Token[], first: number, { names }: Language): boolean {
  if (tokens[first]?.capital !== true) return false;
  for (let i = first + 1; i <= first + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token === undefined || CLOSING.test(token.text)) return true;
    if (!token.capital && !names.particles.includes(token.lower)) return false;
  }
  return false;
}

function viaOf(form: FoundForm): Via {
  switch (form) {
    case 'short':
    case 'acronym':
    case 'compound':
      return form;
    case 'exact':
    case 'folded':
    case 'inflected':
      return 'name';
  }
}

function round(p: number): number {
  return Math.round(p * 1000) / 1000;
}
