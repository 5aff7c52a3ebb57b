/** A language's speech data as look-ups, made once for each language. */
import type { Language } from '../../../languages/language.ts';
import type {
  GrammarWords,
  ReportedMood,
  SourcePhrase,
  SpeechData,
  SpeechVerb,
} from '../../../languages/speech-data.ts';

export type WordClass =
  | 'determiner'
  | 'oblique'
  | 'pronoun'
  | 'that-pronoun'
  | 'preposition'
  | 'attaching'
  | 'genitive'
  | 'adverb'
  | 'coordinator'
  | 'complementizer'
  | 'subordinator'
  | 'relative'
  | 'question'
  | 'as'
  | 'so'
  | 'if'
  | 'accordingly'
  | 'perfect'
  | 'passive'
  | 'passive-participle'
  | 'modal'
  | 'agent'
  | 'negation'
  | 'infinitive-mark'
  | 'impersonal'
  | 'be'
  | 'pluperfect'
  | 'subject'
  | 'place'
  | 'own'
  | 'numeral'
  | 'according-to'
  | 'finite'
  | 'focus'
  | 'with'
  | 'strong'
  | 'weak'
  | 'hearsay';

/** One way in which a word can be (part of) a verb of saying. */
export interface VerbForm {
  readonly verb: SpeechVerb;
  /** `joined`: a separable verb in one word, as at the end of a clause ("mitteilte"). */
  readonly as: 'finite' | 'joined' | 'participle' | 'infinitive' | 'gerund';
  /** The form itself marks reported speech ("sage"). */
  readonly mood: boolean;
  /** Only with the verb's particle as the word before: "bekannt gegeben". */
  readonly apart: boolean;
}

/** A phrase that names a source, ready to be compared. */
export interface LexisPhrase {
  readonly words: readonly string[];
  readonly place: SourcePhrase['place'];
  readonly nouns: ReadonlySet<string> | null;
  readonly quoted: boolean;
}

export interface Lexis {
  readonly data: SpeechData;
  readonly grammar: GrammarWords;
  readonly mood: ReportedMood | null;
  readonly classes: ReadonlyMap<string, ReadonlySet<WordClass>>;
  readonly verbForms: ReadonlyMap<string, readonly VerbForm[]>;
  /** All listed words, where words must be cut out of a script without spaces; else empty. */
  readonly words: ReadonlySet<string>;
  /** What they begin with. */
  readonly starts: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** Nouns of people by what they do: "ministro". */
  readonly people: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  /** Whether what was said can follow its verb with no conjunction: "said prices rose". */
  readonly bareClauses: boolean;
  readonly pasts: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly perfectInfinitives: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Phrases that name a source, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly LexisPhrase[]>;
}

export const NO_CLASSES: ReadonlySet<WordClass> = new Set();
export const NO_VERBS: readonly VerbForm[] = [];
const cache = new WeakMap<SpeechData, Lexis | null>();

/** The look-ups for a language's speech data, or `null` where it tells quotation marks only. */
export function lexisOf({ speech: data, names }: Pick<Language, 'speech' | 'names'>): Lexis | null {
  const known = cache.get(data);
  if (known !== undefined) return known;
  const made = data.grammar === undefined ? null : build(data, data.grammar, names.roles);
  cache.set(data, made);
  return made;
}

/** A verb follows its subject, and words have spaces between them (English, French): what opens and closes a clause is told by place. */
export const isFixed = ({ grammar }: Lexis): boolean =>
  grammar.order === 'subject-verb' && grammar.unspaced !== true;

export const classesOf = (lexis: Lexis, low: string): ReadonlySet<WordClass> =>
  lexis.classes.get(low) ?? NO_CLASSES;

function build(data: SpeechData, grammar: GrammarWords, people: ReadonlySet<string>): Lexis {
  const classes = new Map<string, Set<WordClass>>();
  const add = (list: readonly string[] | undefined, name: WordClass): void => {
    for (const word of list ?? []) {
      const set = classes.get(word) ?? new Set<WordClass>();
      set.add(name);
      classes.set(word, set);
    }
  };
  add(grammar.determiners, 'determiner');
  add(grammar.oblique, 'oblique');
  add(
    grammar.pronouns.map(pronoun => pronoun.word),
    'pronoun',
  );
  add(grammar.thatPronouns, 'that-pronoun');
  add(grammar.prepositions, 'preposition');
  add(grammar.attaching, 'attaching');
  add(grammar.genitive, 'genitive');
  add(grammar.adverbs, 'adverb');
  add(grammar.coordinators, 'coordinator');
  add(grammar.complementizers, 'complementizer');
  add(grammar.subordinators, 'subordinator');
  add(grammar.relatives, 'relative');
  add(grammar.questions, 'question');
  add(grammar.asWords, 'as');
  add(grammar.soWords, 'so');
  add(grammar.ifWords, 'if');
  add(grammar.accordingly, 'accordingly');
  add(grammar.perfect, 'perfect');
  add(grammar.passive, 'passive');
  add(grammar.passiveParticiples, 'passive-participle');
  add(grammar.modals, 'modal');
  add(grammar.agents, 'agent');
  add(grammar.negations, 'negation');
  add(grammar.infinitiveMarks, 'infinitive-mark');
  add(grammar.impersonal, 'impersonal');
  add(grammar.be, 'be');
  add(grammar.pluperfect, 'pluperfect');
  add(grammar.subjects, 'subject');
  add(grammar.places, 'place');
  add(grammar.own, 'own');
  add(grammar.numerals, 'numeral');
  add(grammar.accordingTo, 'according-to');
  add(grammar.finite, 'finite');
  add(grammar.focus, 'focus');
  add(grammar.withWords, 'with');
  add(data.mood?.strong, 'strong');
  add(data.mood?.weak, 'weak');
  add(data.mood?.hearsay, 'hearsay');

  const verbForms = new Map<string, VerbForm[]>();
  const addForm = (word: string, verb: SpeechVerb, as: VerbForm['as'], mood = false, apart = false): void => {
    const list = verbForms.get(word) ?? [];
    if (!list.some(form => form.verb === verb && form.as === as)) list.push({ verb, as, mood, apart });
    verbForms.set(word, list);
  };
  for (const verb of data.verbs ?? []) {
    for (const [forms, mood] of [
      [verb.forms, false],
      [verb.reportedForms, true],
    ] as const)
      for (const form of forms) {
        addForm(form, verb, 'finite', mood);
        if (verb.particle !== undefined) addForm(`${verb.particle}${form}`, verb, 'joined', mood);
      }
    for (const form of verb.participles) {
      addForm(form, verb, 'participle');
      const { particle } = verb;
      if (particle !== undefined && form.startsWith(particle) && !classes.get(particle)?.has('preposition'))
        addForm(form.slice(particle.length), verb, 'participle', false, true);
    }
    for (const form of verb.infinitives) addForm(form, verb, 'infinitive');
    for (const form of verb.gerunds ?? []) addForm(form, verb, 'gerund');
  }
  // The most special first: "gab … bekannt" before a plain "gab", "ging davon aus" before "ging".
  const rank = (form: VerbForm): number =>
    (form.verb.particle === undefined ? 0 : 2) + (form.verb.needs === undefined ? 0 : 1);
  for (const list of verbForms.values()) list.sort((a, b) => rank(b) - rank(a));
  const words = new Set(
    grammar.unspaced === true
      ? [
          ...classes.keys(),
          ...verbForms.keys(),
          ...(data.spokespeople ?? []),
          ...(data.titlesBehind ?? []),
          ...(data.documents ?? []),
        ]
      : [],
  );
  return {
    data,
    grammar,
    mood: data.mood ?? null,
    classes,
    verbForms,
    words,
    starts: new Set([...words].map(word => word.charAt(0))),
    nouns: new Set(data.nouns),
    people,
    predicates: new Set(data.predicates),
    bareClauses: data.verbs?.some(({ takes }) => takes.bare === true) ?? false,
    pasts: new Set(grammar.pasts),
    times: new Set(grammar.times),
    perfectInfinitives: new Set(grammar.perfectInfinitives),
    prefixes: grammar.separablePrefixes,
    phrases: phrasesOf(data),
  };
}

function phrasesOf(data: SpeechData): ReadonlyMap<string, readonly LexisPhrase[]> {
  const phrases = new Map<string, LexisPhrase[]>();
  for (const { words, place, nouns, quoted = false } of data.phrases ?? []) {
    const list = words.split(' ');
    const first = list[0] ?? '';
    const same = phrases.get(first) ?? [];
    same.push({ words: list, place, nouns: nouns === undefined ? null : new Set(nouns), quoted });
    phrases.set(first, same);
  }
  return phrases;
}
