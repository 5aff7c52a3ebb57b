/** How much memory the names may take; until the reader chooses, the device decides. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import { text } from './text.ts';

export function Memory() {
  const [low, setLow] = useState<boolean | null>(null);
  useEffect(() => {
    void ask('status', {}).then(({ lowMemory }) => setLow(lowMemory));
  }, []);
  if (low === null) return null;
  const choose = (lowMemory: boolean) => {
    setLow(lowMemory);
    void ask('settings.set', { lowMemory });
  };
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">{text('packsMemory')}</h2>
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
