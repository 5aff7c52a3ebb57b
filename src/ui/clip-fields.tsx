/** What the bubble beside a passage and the library both offer for a clip: the names of its colours and forms, and lists to choose from. */
import type { MessageKey } from '../locales/message.ts';
import { type ClipEntity, COLOURS } from '../model/clip.ts';

/** Says a text of the interface; a page's script and the own pages each have their way to it. */
interface Says {
  readonly text: (key: Plain) => string;
}

export const COLOUR_NAMES = {
  yellow: 'clipYellow',
  green: 'clipGreen',
  blue: 'clipBlue',
  pink: 'clipPink',
} as const;

const FORMS = [
  ['direct', 'libraryDirect'],
  ['indirect', 'libraryIndirect'],
  ['reported', 'libraryReported'],
] as const;

type Plain = Extract<
  MessageKey,
  | (typeof COLOUR_NAMES)[keyof typeof COLOUR_NAMES]
  | (typeof FORMS)[number][1]
  | 'libraryNoForm'
  | 'libraryPerson'
  | 'libraryOrganisation'
  | 'libraryKind'
>;

export function FormOptions({ text }: Says) {
  return (
    <>
      <option value="">{text('libraryNoForm')}</option>
      {FORMS.map(([form, name]) => (
        <option key={form} value={form}>
          {text(name)}
        </option>
      ))}
    </>
  );
}

interface KindProps extends Says {
  readonly id?: string;
  readonly kind: ClipEntity['kind'];
  readonly onChoose: (kind: ClipEntity['kind']) => void;
}

/** Whether the name that is added is a person's. */
export function KindSelect({ id, kind, onChoose, text }: KindProps) {
  return (
    <select
      id={id}
      aria-label={text('libraryKind')}
      value={kind}
      onChange={event => onChoose(event.currentTarget.value === 'organisation' ? 'organisation' : 'person')}
    >
      <option value="person">{text('libraryPerson')}</option>
      <option value="organisation">{text('libraryOrganisation')}</option>
    </select>
  );
}

interface ColourProps extends Says {
  /** None: of several clips, which may differ. */
  readonly chosen?: string;
  readonly onChoose: (colour: (typeof COLOURS)[number]) => void;
}

export function ColourButtons({ chosen, onChoose, text }: ColourProps) {
  return (
    <>
      {COLOURS.map(colour => (
        <button
          key={colour}
          type="button"
          class={`dot ${colour}`}
          aria-label={text(COLOUR_NAMES[colour])}
          aria-pressed={chosen === undefined ? undefined : chosen === colour}
          onClick={() => onChoose(colour)}
        />
      ))}
    </>
  );
}

/** How many completions a list has at most: browsers draw all of them. */
const MOST = 400;

/** Completions of a field whose `list` is `id`: each name once, the first the most wanted. */
export function NameList({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {[...new Set(names)].slice(0, MOST).map(name => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
