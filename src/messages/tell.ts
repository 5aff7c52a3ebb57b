/** What the background says to a page: commands of the keyboard, and of the extension's own pages. Nothing is answered. */

export type Tell =
  | { readonly tell: 'next' }
  | { readonly tell: 'previous' }
  /** Show the mention that starts here in the text that was read (UTF-16 units). */
  | { readonly tell: 'jump'; readonly start: number }
  /** The reader's choices or own entries are others now. */
  | { readonly tell: 'reread' };

/** @returns `null` for what is none: another part's message, or one of another version. */
export function parseTell(message: unknown): Tell | null {
  if (typeof message !== 'object' || message === null || !('tell' in message)) return null;
  switch (message.tell) {
    case 'next':
    case 'previous':
    case 'reread':
      return { tell: message.tell };
    case 'jump':
      return 'start' in message && typeof message.start === 'number'
        ? { tell: 'jump', start: message.start }
        : null;
    default:
      return null;
  }
}
