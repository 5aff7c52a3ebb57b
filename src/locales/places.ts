/** Places to fill in a message: `{name}`. */
const PLACE = /\{([a-z]+)\}/g;

/** Names of the places, in order. */
export function placesOf(message: string): readonly string[] {
  return Array.from(message.matchAll(PLACE), found => found[1] ?? '');
}

interface StoredMessage {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * A language's words as browsers want them in `_locales/…/messages.json`. The values are numbered by the places of the English words,
 * whatever the order is here.
 */
export function storedMessages(
  words: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): Readonly<Record<string, StoredMessage>> {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => {
      const places = placesOf(english[key] ?? '');
      // A dollar sign of our own would begin a place.
      const message = text.replaceAll('$', '$$$$').replace(PLACE, (_, place: string) => `$${place}$`);
      if (places.length === 0) return [key, { message }];
      const numbered = places.map((place, at) => [place, { content: `$${at + 1}` }] as const);
      return [key, { message, placeholders: Object.fromEntries(numbered) }];
    }),
  );
}
