/** Makes the file of a backup that is due, and gives its address to the background, which puts it into the downloads folder. */
import { ask } from '../ask.ts';
import { backup } from '../library/backup.ts';

async function make(): Promise<void> {
  // Before the clips are read: what is written meanwhile makes the next backup due.
  const { turn } = await ask('backup.turn', {});
  const { name, type, content } = await backup();
  const url = URL.createObjectURL(new Blob([content], { type }));
  await ask('backup.made', { url, file: name, turn });
}

void make().catch(error => console.error('byname: no backup was made', error));
