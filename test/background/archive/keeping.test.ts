import { expect, it, vi } from 'vitest';
import { keepAfterwards, keptSoFar } from '../../../src/background/archive/keeping.ts';

const URL = 'https://zeitung.example/a';

it('a page is kept after the answer is out, and who asks for it waits', async () => {
  const steps: string[] = [];
  const read = async () => {
    keepAfterwards(URL, async () => {
      steps.push('kept');
    });
    return 'answered';
  };
  steps.push(await read());
  expect(steps).toEqual(['answered']);
  await keptSoFar('https://zeitung.example/other');
  expect(steps).toEqual(['answered']);
  await keptSoFar(URL);
  expect(steps).toEqual(['answered', 'kept']);
});

it('what is kept of one address comes in order, also behind a failure', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const steps: string[] = [];
  keepAfterwards(URL, async () => {
    await new Promise(later => setTimeout(later, 20));
    steps.push('first');
    throw new Error('the disk is full');
  });
  keepAfterwards(URL, async () => {
    steps.push('second');
  });
  await keptSoFar(URL);
  expect(steps).toEqual(['first', 'second']);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
