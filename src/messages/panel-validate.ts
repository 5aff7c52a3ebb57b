/** The requests of choosing and of the side panel, checked at the boundary. */
import * as v from 'valibot';

const short = v.pipe(v.string(), v.maxLength(2_000));
const surface = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const address = v.pipe(v.string(), v.maxLength(8_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const kind = v.picklist(['person', 'organisation']);
const languages = v.pipe(v.array(v.pipe(v.string(), v.maxLength(35))), v.maxLength(20));
const web = v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https?:\/\//i, 'no web address'));
const ownId = v.pipe(v.string(), v.regex(/^own:[0-9a-f-]{36}$/, 'no own entry'));

const ruling = v.variant('type', [
  v.object({ type: v.literal('entity'), id }),
  v.object({ type: v.literal('no-name') }),
  v.object({ type: v.literal('mute'), id }),
]);

export const panelRequests = [
  v.object({
    name: v.literal('choose'),
    page: v.object({ url: address, canonical: address }),
    surface,
    ruling,
    scope: v.picklist(['page', 'ever']),
    incognito: v.boolean(),
    languages,
  }),
  v.object({ name: v.literal('choices.list') }),
  v.object({ name: v.literal('choices.undo'), key: v.pipe(v.string(), v.maxLength(10_000)) }),
  v.object({ name: v.literal('cast.view'), tabId: count, languages }),
  v.object({ name: v.literal('cast.jump'), tabId: count, frameId: count, start: count }),
  v.object({ name: v.literal('cast.selection'), tabId: count }),
  v.object({ name: v.literal('note.save'), id, text: v.pipe(v.string(), v.maxLength(20_000)) }),
  v.object({ name: v.literal('own.list') }),
  v.object({
    name: v.literal('own.save'),
    id: ownId,
    entry: v.object({
      kind,
      names: v.pipe(v.array(surface), v.minLength(1), v.maxLength(50)),
      role: short,
      note: v.pipe(v.string(), v.maxLength(20_000)),
      links: v.pipe(v.array(web), v.maxLength(50)),
    }),
  }),
  v.object({ name: v.literal('own.remove'), id: ownId }),
] as const;
