/** The different words, numbers and marks of a text: a page uses most of its words again and again. */

/** A word, a number or a punctuation mark, as often as it stands in a text. */
export interface Form {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case. */
  readonly lower: string;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Its place among the forms of the text. */
  readonly form: number;
}

/** Forms of one unit by that unit, so that Chinese needs no look-up by string; all nought between two texts. */
const ofUnit = new Uint32Array(65536);

/** A word as it stands, wherever it stands. */
type Spelling = Pick<Form, 'text' | 'lower' | 'capital'>;

/**
 * Words of the last pages. They come with the same strings again: whoever keeps something by word then finds it without comparing letters.
 */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 20_000;

function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known !== undefined) return known;
  const made = { text, lower: text.toLowerCase(), capital: /^\p{Lu}/u.test(text) };
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(text, made);
  return made;
}

/** The forms of one text. */
export class Forms {
  readonly all: Form[] = [];
  private readonly byText = new Map<string, Form>();

  of(text: string, start: number, end: number, kind: Form['kind']): Form {
    const unit = text.charCodeAt(start);
    const known =
      end === start + 1 ? this.all[(ofUnit[unit] ?? 0) - 1] : this.byText.get(text.slice(start, end));
    if (known?.kind === kind) return known;
    const own = text.slice(start, end);
    // "1" is a number, but in "1手2" the rest of a word.
    return (known && this.all.find(form => form.text === own && form.kind === kind)) ?? this.add(own, kind);
  }

  private add(spelled: string, kind: Form['kind']): Form {
    const { text, lower, capital } = spellingOf(spelled);
    const form: Form = { text, kind, lower, capital, form: this.all.length };
    this.all.push(form);
    if (text.length === 1) ofUnit[text.charCodeAt(0)] = this.all.length;
    else this.byText.set(text, form);
    return form;
  }

  end(): void {
    for (const { text } of this.all) if (text.length === 1) ofUnit[text.charCodeAt(0)] = 0;
  }
}
