/**
 * What the reading must know of one language. One file a language (de.ts, en.ts, …), one interface, no if-language elsewhere.
 */
import type { NamesData } from './names-data.ts';
import type { SpeechData } from './speech-data.ts';

export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** Which weights of the name tagger are trained for it (src/reading/tagger/weights); missing: `latin`. */
  readonly tagger?: 'latin' | 'chinese';
  readonly names: NamesData;
  readonly speech: SpeechData;
}

/** As a language's file writes them: what costs something to make is made when it is first asked for. */
export type LazyNames = Omit<NamesData, Late> & { readonly [K in Late]: () => NamesData[K] };
type Late =
  | 'offices'
  | 'demonyms'
  | 'countryNames'
  | 'ownOffices'
  | 'besideOffices'
  | 'sport'
  | 'besideBodies'
  | 'sharedBodies'
  | 'besideNames'
  | 'vehicles';

/**
 * The language of a file. A page is read in one of ten, and every start of the background waits for what all ten make at once: so speech and
 * the lists above are made at their first use.
 */
export function language(file: {
  readonly tag: string;
  readonly tagger?: 'latin' | 'chinese';
  readonly names: LazyNames;
  readonly speech: () => SpeechData;
}): Language {
  const { names, speech, ...rest } = file;
  return late(
    {
      ...rest,
      names: late(names, {
        offices: names.offices,
        demonyms: names.demonyms,
        countryNames: names.countryNames,
        ownOffices: names.ownOffices,
        besideOffices: names.besideOffices,
        sport: names.sport,
        besideBodies: names.besideBodies,
        sharedBodies: names.sharedBodies,
        besideNames: names.besideNames,
        vehicles: names.vehicles,
      }),
    },
    { speech },
  );
}

/** `eager` and, made at their first use and kept, the `makers`. */
function late<E extends object, L extends object>(
  eager: E,
  makers: { readonly [K in keyof L]: () => L[K] },
): Omit<E, keyof L> & L;
function late(eager: object, makers: Readonly<Record<string, () => unknown>>): object {
  const made = { ...eager };
  for (const [key, make] of Object.entries(makers)) {
    let value: { readonly made: unknown } | undefined;
    Object.defineProperty(made, key, {
      enumerable: true,
      get() {
        value ??= { made: make() };
        return value.made;
      },
    });
  }
  return made;
}
