/**
 * A collection as a pack (docs/pack-format.md), that another person installs and sends back. The same clips give the same bytes.
 * What was taken off since it was shared travels with it, else it would come back with the other's copy. PURE.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { fromAnnotation, toAnnotation } from '../clips/annotation.ts';
import { parseAnnotation } from '../clips/schema.ts';
import type { Clip, ClipEntity } from '../model/clip.ts';
import type { StatementRecord } from '../model/entity.ts';
import { PackError } from '../pack/error.ts';
import { EntitySchema, StatementSchema } from '../pack/schema.ts';
import type { PackContents } from '../pack/write/contents.ts';

/**
 * The clips of a collection that go into its pack.
 * @param shared ids that left this computer in a pack, or came in one: only of these a deletion is told; nobody has to learn of others
 */
export function clipsToShare(
  clips: readonly Clip[],
  title: string,
  shared: ReadonlySet<string>,
): readonly Clip[] {
  return clips.filter(({ id, collection, deleted }) => collection === title && (!deleted || shared.has(id)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same collection has the same id, whoever packs it: what comes back takes the place of what was sent. */
export function packIdOf(title: string): string {
  return `collection.${bytesToHex(sha256(utf8ToBytes(title))).slice(0, 24)}`;
}

export interface Told {
  readonly title: string;
  readonly licence: string;
  /** Who made it; '': nobody is named. */
  readonly attribution: string;
  /** Speakers whom no clip says to be a person or an organisation. */
  readonly known: readonly ClipEntity[];
}

/**
 * The clips, and besides them what they say of people that packs know: who they are called, and what they said, so that the pack serves
 * cards too. People that only the sender knows are in the clips and are not found on anybody's pages.
 */
export function collectionPack(
  clips: readonly Clip[],
  { title, licence, attribution, known }: Told,
): PackContents {
  const ordered = clips.toSorted((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
  const made = ordered.reduce((latest, { modified }) => (modified > latest ? modified : latest), '');
  const there = ordered.filter(({ deleted }) => !deleted);
  const people = new Map<string, ClipEntity>();
  for (const one of [...known, ...there.flatMap(({ entities }) => entities)])
    if (!ONLY_HERE.test(one.id) && !people.has(one.id)) people.set(one.id, one);
  const entities = [...people.values()].flatMap(({ id, name, kind }) => {
    const entity = v.safeParse(EntitySchema, { id, kind, names: { und: [name] } });
    return entity.success ? [entity.output] : [];
  });
  const ids = new Set(entities.map(({ id }) => id));
  const languages = there.flatMap(({ source }) => (source.language ? [source.language.toLowerCase()] : []));
  const info = {
    id: packIdOf(title),
    title,
    version: made.slice(0, 16).replace('T', ' ') || '0',
    licence,
    languages: [...new Set(languages)].filter(one => LANGUAGE.test(one)).sort(),
    ...(attribution === '' ? {} : { attribution }),
  };
  const statements = there.flatMap(clip => statementOf(clip, ids));
  return { info, entities, statements, clips: ordered.map(toAnnotation) };
}

/** Ids that mean something to their maker only. */
const ONLY_HERE = /^(?:local|own):/;
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/;

function statementOf(
  { place, source, speaker, form, entities }: Clip,
  ids: ReadonlySet<string>,
): StatementRecord[] {
  if (form === null || !speaker?.id || !ids.has(speaker.id)) return [];
  const { url, title, publisher, published, language } = source;
  const about = entities.flatMap(({ id }) => (id !== speaker.id && ids.has(id) ? [id] : []));
  const statement = v.safeParse(StatementSchema, {
    speaker: speaker.id,
    text: place.quote.exact,
    form,
    ...(published === null ? {} : { date: published }),
    ...(language && LANGUAGE.test(language.toLowerCase()) ? { language: language.toLowerCase() } : {}),
    source: { url, title, ...(publisher === null ? {} : { publisher }) },
    ...(about.length > 0 ? { about } : {}),
  });
  return statement.success ? [statement.output] : [];
}

/** Every clip that a pack brings. @throws PackError `bad-record` when one of them is none: a pack is installed whole or not at all */
export function clipsOfPack(annotations: readonly unknown[]): Clip[] {
  return annotations.map((annotation, at) => {
    const parsed = parseAnnotation(annotation);
    if ('wrong' in parsed) throw new PackError('bad-record', `clips[${at}]: ${parsed.wrong}`, 'clips');
    return fromAnnotation(parsed);
  });
}
