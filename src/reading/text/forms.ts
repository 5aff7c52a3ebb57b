/** The different words, numbers and marks of a text: a page uses most of its words again and again. */
import { forgetIfMany, type Spelling, spellingOf, type Word } from './spellings.ts';

/** A word, a number or a punctuation mark, as often as it stands in a text. */
export interface Form extends Word {
  /** Its place among the forms of the text. */
  readonly form: number;
}

/** Texts so far. */
let texts = 0;

/** The forms of one text; those of the next are begun when all of this are found. */
export class Forms {
  readonly all: Form[] = [];
  private readonly number = ++texts;
  private readonly text: string;
  private readonly units: Uint16Array;

  /** @param units those of the text */
  constructor(text: string, units: Uint16Array) {
    this.text = text;
    this.units = units;
    forgetIfMany();
  }

  of(start: number, end: number, kind: Form['kind']): Form {
    const spelling = spellingOf(this.text, this.units, start, end, kind);
    return (spelling.inText === this.number ? this.all[spelling.form] : undefined) ?? this.add(spelling);
  }

  private add(spelling: Spelling): Form {
    const { text, kind, lower, capital, word } = spelling;
    const form = this.all.length;
    const made: Form = { text, kind, lower, capital, form, word };
    spelling.inText = this.number;
    spelling.form = form;
    this.all.push(made);
    return made;
  }
}
