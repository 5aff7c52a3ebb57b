/** Requests checked at the boundary: what arrives was sent by a page's process and is untrusted. */
import * as v from 'valibot';
import { MARKS, PACE_NAMES, WHERE } from '../model/settings.ts';
import { backupRequests } from './backup.ts';
import { clipRequests } from './clips-validate.ts';
import type { AnyRequest } from './contract.ts';
import { panelRequests } from './panel-validate.ts';
import { personRequests } from './person-validate.ts';

/** Longest text that is read, in UTF-16 units; a longer one is refused rather than half read. */
const MAX_TEXT = 4_000_000;

const short = v.pipe(v.string(), v.maxLength(2_000));
const address = v.pipe(v.string(), v.maxLength(8_000));
const optional = v.nullable(short);
const id = v.pipe(v.string(), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(2_000));
/** A host name, or an address by number. */
const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?$/),
);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const kind = v.picklist(['person', 'organisation']);

const meta = v.object({
  url: address,
  canonical: address,
  title: short,
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  authors: v.pipe(v.array(short), v.maxLength(50)),
  publisher: optional,
  language: optional,
  region: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});

const about = v.variant('type', [
  v.object({ type: v.literal('entity'), id }),
  v.object({ type: v.literal('unknown'), text: short, kind, described: optional }),
  v.object({ type: v.literal('choice'), text: short, ids }),
]);

/** Where a pack is installed from. */
const from = v.variant('type', [
  v.object({ type: v.literal('address'), url: address }),
  v.object({
    type: v.literal('file'),
    name: short,
    size: v.pipe(v.number(), v.integer(), v.minValue(0)),
    signature: v.nullable(v.pipe(v.string(), v.maxLength(1_000))),
  }),
]);

const requests = v.variant('name', [
  v.object({ name: v.literal('article') }),
  v.object({ name: v.literal('read'), meta, text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) }),
  v.object({
    name: v.literal('card'),
    page: meta,
    about,
    context: ids,
    languages: v.pipe(v.array(v.pipe(v.string(), v.maxLength(35))), v.maxLength(20)),
  }),
  v.object({ name: v.literal('status') }),
  v.object({
    name: v.literal('settings.set'),
    archive: v.exactOptional(v.boolean()),
    marks: v.exactOptional(v.picklist(MARKS)),
    pace: v.exactOptional(v.picklist(PACE_NAMES)),
    lowMemory: v.exactOptional(v.nullable(v.boolean())),
  }),
  v.object({ name: v.literal('settings.site'), site: host, where: v.picklist(WHERE) }),
  v.object({ name: v.literal('marked') }),
  v.object({ name: v.literal('where') }),
  v.object({ name: v.literal('tab.view'), tabId }),
  v.object({ name: v.literal('tab.switch'), tabId, on: v.boolean() }),
  v.object({ name: v.literal('site.set'), tabId, where: v.picklist(WHERE) }),
  v.object({ name: v.literal('archive.empty') }),
  ...panelRequests,
  ...personRequests,
  v.object({ name: v.literal('packs.view') }),
  v.object({
    name: v.literal('packs.add'),
    job: v.pipe(v.string(), v.uuid()),
    from,
    replaces: v.nullable(id),
  }),
  v.object({ name: v.literal('packs.cancel'), job: id }),
  v.object({ name: v.literal('packs.retry'), job: id }),
  v.object({ name: v.literal('packs.remove'), id }),
  v.object({ name: v.literal('packs.switch'), id, on: v.boolean() }),
  v.object({ name: v.literal('packs.order'), ids }),
  v.object({ name: v.literal('packs.check'), id }),
  ...clipRequests(meta),
  ...backupRequests,
]);

/** @returns the request, or what is wrong with it. */
export function parseRequest(message: unknown): AnyRequest | { readonly invalid: string } {
  const parsed = v.safeParse(requests, message);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return { invalid: `${v.getDotPath(issue) ?? 'message'}: ${issue.message}` };
}
