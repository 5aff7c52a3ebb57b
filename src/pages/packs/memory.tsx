/** How much memory the names may take; until the reader chooses, the device decides. */
import { useEffect, useState } from 'preact/hooks';
import { ask, reasonOf } from '../ask.ts';
import { text } from './text.ts';

type Told = { readonly words: string; readonly bad: boolean } | null;

export function Memory() {
  const [low, setLow] = useState<boolean | null>(null);
  const [told, setTold] = useState<Told>(null);
  useEffect(() => {
    // A background that does not answer is told of elsewhere on the page.
    void ask('status', {}).then(({ lowMemory }) => setLow(lowMemory), console.error);
  }, []);
  if (low === null) return null;
  const choose = (lowMemory: boolean) => {
    setLow(lowMemory);
    setTold(null);
    void ask('settings.set', { lowMemory }).then(
      () => setTold({ words: text(lowMemory ? 'packsLowMemoryOn' : 'packsLowMemoryOff'), bad: false }),
      error => {
        setLow(low);
        setTold({ words: text('popupNotChanged', reasonOf(error)), bad: true });
      },
    );
  };
  return (
    <section aria-labelledby="memory">
      <div class="title">
        <h2 id="memory">{text('packsMemory')}</h2>
        <span class={told?.bad ? 'problem' : 'soft'} role="status">
          {told?.words}
        </span>
      </div>
      <label class="switch">
        <input
          id="low-memory"
          type="checkbox"
          checked={low}
          aria-describedby="memory-about"
          onChange={event => choose(event.currentTarget.checked)}
        />
        {text('packsLowMemory')}
      </label>
      <p class="soft" id="memory-about">
        {text('packsLowMemoryAbout')}
      </p>
    </section>
  );
}
