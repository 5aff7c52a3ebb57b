/** What was deleted, erased: until then it stays, so that no older copy brings it back to life. */
import { useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import { deletedClips } from './backup.ts';
import { number, text } from './text.ts';

/** Ids a message. */
const PART = 10_000;

export function Erase({ failed }: { readonly failed: (error: unknown) => void }) {
  const [found, setFound] = useState<readonly string[]>([]);
  const [done, setDone] = useState('');
  const look = async () => {
    const ids = await deletedClips();
    setFound(ids);
    setDone(ids.length === 0 ? text('libraryEraseNone') : '');
  };
  const erase = async () => {
    let removed = 0;
    for (let at = 0; at < found.length; at += PART)
      removed += (await ask('clips.purge', { ids: found.slice(at, at + PART) })).removed;
    setFound([]);
    setDone(text('libraryErased', number(removed)));
  };
  return (
    <section>
      <h3>{text('libraryErase')}</h3>
      <p class="soft">{text('libraryEraseHelp')}</p>
      {found.length === 0 ? (
        <button type="button" id="erase" onClick={() => void look().catch(failed)}>
          {text('libraryEraseLook')}
        </button>
      ) : (
        <button type="button" id="erase-really" onClick={() => void erase().catch(failed)}>
          {text('libraryEraseReally', number(found.length))}
        </button>
      )}
      <p class="soft" role="status" id="erased">
        {done}
      </p>
    </section>
  );
}
