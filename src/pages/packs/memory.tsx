/** How much memory the names may take; until the reader chooses, the device decides. */
import { useEffect, useState } from 'preact/hooks';
import { ask, reasonOf } from '../ask.ts';
import { text } from './text.ts';

export function Memory() {
  const [low, setLow] = useState<boolean | null>(null);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    // A background that does not answer is told of elsewhere on the page.
    void ask('status', {}).then(({ lowMemory }) => setLow(lowMemory), console.error);
  }, []);
  if (low === null) return null;
  const choose = (lowMemory: boolean) => {
    setLow(lowMemory);
    setFailed('');
    void ask('settings.set', { lowMemory }).catch(error => {
      setLow(low);
      setFailed(text('popupNotChanged', reasonOf(error)));
    });
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
      <p class="problem" role="status">
        {failed}
      </p>
    </section>
  );
}
