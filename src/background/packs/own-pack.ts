/** The reader's own entries as a pack: from there on they are matched like any other. PURE. */
import type { Entity } from '../../model/entity.ts';
import type { OwnEntry } from '../../model/own-entry.ts';
import { openPack, type Pack } from '../../pack/open.ts';
import { fromBytes } from '../../pack/source.ts';
import { buildPack } from '../../pack/write.ts';

/** Of a well-known person: an own entry is not the last among its namesakes. */
const PROMINENCE = 100;

/** The names are given without a language (`und`), so that they are found in every one. */
function toEntity({ id, kind, names, role, note, links, changed }: OwnEntry): Entity {
  const website = links[0];
  const said = note.trim();
  const title = role.trim();
  return {
    id,
    kind,
    names: { und: names },
    ...(said === '' ? {} : { description: { und: said } }),
    ...(title === '' ? {} : { roles: [{ title: { und: title }, to: null }] }),
    ...(website === undefined ? {} : { links: { website } }),
    prominence: PROMINENCE,
    checked: changed.slice(0, 10),
  };
}

/** `null` when there are none. */
export async function packOf(entries: readonly OwnEntry[]): Promise<Pack | null> {
  if (entries.length === 0) return null;
  const info = { id: 'own', title: 'Byname', version: '1', licence: 'own', languages: [] };
  return openPack(fromBytes(await buildPack({ info, entities: entries.map(toEntity) })));
}
