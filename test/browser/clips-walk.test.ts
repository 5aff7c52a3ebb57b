/** From a selection to a Markdown vault and back on another profile; the backup of everything; the library's own tools. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { clipsPainted, inBubble, keptClips, LIBRARY, saveByKey, waitForBubble } from './clips-setup.ts';
import { ask, type Bench, start } from './setup.ts';

const folder = mkdtempSync(join(tmpdir(), 'byname-walk-'));
const benches: Bench[] = [];
afterAll(async () => {
  for (const bench of benches) await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

async function profile(pages: Record<string, string> = {}): Promise<Bench> {
  const bench = await start({}, pages);
  benches.push(bench);
  return bench;
}

/** Presses a button that gives a file. @returns its bytes, kept under `name` */
async function downloaded(page: Page, button: string, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  const path = join(folder, name);
  await file.saveAs(path);
  return readFileSync(path);
}

async function library(bench: Bench): Promise<Page> {
  const page = await bench.ownPage(LIBRARY);
  await page.waitForSelector('#count[data-indexed=true]');
  return page;
}

/** The dialog of exports, imports and backups stands open. */
async function transfer(bench: Bench): Promise<Page> {
  const page = await library(bench);
  await page.click('#transfer-open');
  return page;
}

function fillIn(page: Page, name: string, value: string): Promise<string> {
  return inBubble(
    page,
    function (this: Element, argument?: string) {
      const [field = '', words = ''] = (argument ?? '').split('=');
      const input = this.querySelector<HTMLInputElement>(`[name=${field}]`);
      if (!input) return 'none';
      input.value = words;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return input.value;
    },
    `${name}=${value}`,
  );
}

describe('from a selection to a vault and back', () => {
  it('gives the same bytes on another profile', async () => {
    const first = await profile();
    const page = await first.context.newPage();
    await page.goto(`${first.site.origin}/en/conference.html`);
    await marked(page);
    await saveByKey(page, 'Relations have never been better');
    await fillIn(page, 'note', 'Compare “2019”: <b>see</b> {{quote}}');
    await fillIn(page, 'tags', 'talks, China');
    await fillIn(page, 'collection', 'Video summits');
    await expect
      .poll(async () => (await keptClips(first))[0]?.collection, { timeout: 10_000 })
      .toBe('Video summits');
    await page.keyboard.press('Escape');
    await saveByKey(page, 'United Nations');
    await page.goto(`${first.site.origin}/de/konferenz.html`);
    await marked(page);
    await saveByKey(page, 'Wladimir Putin');
    await page.close();

    const out = await transfer(first);
    await ask(out, 'note.save', { id: 'Q7747', text: 'Who translated?' });
    const vault = await downloaded(out, '#export', 'vault.zip');
    const backup = await downloaded(out, '#backup', 'backup.json');
    const files = unzipSync(new Uint8Array(vault));
    const notes = Object.keys(files).filter(name => name.endsWith('.md'));
    expect(notes).toHaveLength(3);
    const all = notes.map(name => strFromU8(files[name] ?? new Uint8Array())).join('');
    expect(all).toContain('> Relations have never been better');
    expect(all).toContain('tags: ["talks","China"]');
    expect(all).toContain('Compare “2019”: <b>see</b> {{quote}}');

    const second = await profile();
    const back = await transfer(second);
    await back.setInputFiles('#import', join(folder, 'vault.zip'));
    await expect.poll(() => back.locator('.row').count()).toBe(3);
    const again = await downloaded(back, '#export', 'again.zip');
    expect(again.equals(vault)).toBe(true);
    // The same file a second time brings nothing.
    await back.setInputFiles('#import', join(folder, 'vault.zip'));
    await expect
      .poll(() => back.textContent('#notice'))
      .toMatch(/0 new, 0 merged, 3 known|0 neu, 0 zusammengeführt, 3 schon/);
    await back.close();

    const third = await profile();
    const own = await transfer(third);
    await own.setInputFiles('#import', join(folder, 'backup.json'));
    await expect.poll(() => own.locator('.row').count()).toBe(3);
    await expect.poll(async () => (await ask(own, 'status', {})).archive.articles).toBe(2);
    const restored = JSON.parse((await downloaded(own, '#backup', 'restored.json')).toString());
    const original = JSON.parse(backup.toString());
    expect(original.notes).toMatchObject([{ id: 'Q7747', text: 'Who translated?' }]);
    for (const part of ['clips', 'archive', 'settings', 'choices', 'own', 'notes'])
      expect(restored[part]).toEqual(original[part]);
  }, 120_000);
});

describe('a page that has changed', () => {
  it('shows what is found with doubt as doubtful, and lists what is lost', async () => {
    const bench = await profile();
    const html = await (await fetch(`${bench.site.origin}/en/conference.html`)).text();
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/en/conference.html`);
    await marked(page);
    await saveByKey(page, 'Relations have never been better');
    await page.keyboard.press('Escape');
    await saveByKey(page, 'United Nations');
    await bench.context.route('**/en/conference.html', route =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html
          .replaceAll('Relations have never been better', 'Ties have nearly been better')
          .replaceAll('United Nations', 'world'),
      }),
    );
    await page.goto(`${bench.site.origin}/en/conference.html`);
    const said = await waitForBubble(page, text => text.includes('United Nations'));
    expect(said).toMatch(/^(Saved passages|Gespeicherte Stellen).*: 1\b/);
    const inWindow = await inBubble(page, function (this: Element) {
      return String(this.getBoundingClientRect().right <= document.documentElement.clientWidth);
    });
    expect(inWindow, 'beside the scrollbar').toBe('true');
    expect(await clipsPainted(page)).toEqual({
      'byname-clip-doubt': [expect.stringContaining('been better')],
    });
    const own = await library(bench);
    await expect.poll(() => own.locator('.row .problem').count()).toBe(2);
    await own.click('.value[data-facet=state][data-key=lost]');
    await expect.poll(() => own.locator('.row').count()).toBe(1);
  });
});

describe('the library', () => {
  it('edits many at once, undoes it, and goes by keyboard', async () => {
    const bench = benches[0];
    if (!bench) throw new Error('no browser');
    const page = await library(bench);
    await page.waitForSelector('.row');
    await page.check('#select-all');
    await page.fill('#bulk-word', 'seen');
    await page.click('#bulk-tag');
    await expect
      .poll(async () => (await keptClips(bench)).every(({ tags }) => tags.includes('seen')))
      .toBe(true);
    await page.click('#undo');
    await expect
      .poll(async () => (await keptClips(bench)).some(({ tags }) => tags.includes('seen')))
      .toBe(false);
    await page.click('#bulk-clear');
    await page.focus('#list');
    await page.keyboard.press('j');
    await page.waitForSelector('#detail');
    await page.keyboard.press('Delete');
    await expect.poll(() => page.locator('.row').count()).toBe(2);
    await page.keyboard.press('z');
    await expect.poll(() => page.locator('.row').count()).toBe(3);
    await page.click('.value[data-facet=tag][data-key=talks]');
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    await page.setViewportSize({ width: 1280, height: 800 });
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'library.png') });
  });

  it('erases for good what was deleted, when it is asked twice', async () => {
    const bench = benches[0];
    if (!bench) throw new Error('no browser');
    const page = await library(bench);
    await page.waitForSelector('.row');
    await page.focus('#list');
    await page.keyboard.press('j');
    await page.waitForSelector('#detail');
    await page.keyboard.press('Delete');
    await expect.poll(() => page.locator('.row').count()).toBe(2);
    expect(await keptClips(bench)).toHaveLength(3);
    await page.click('#transfer-open');
    await page.click('#erase');
    await page.click('#erase-really');
    await expect.poll(() => page.textContent('#erased')).toMatch(/^1 /);
    expect(await keptClips(bench)).toHaveLength(2);
    await page.click('#erase');
    await expect.poll(() => page.textContent('#erased')).toMatch(/^(Nothing|Es ist nichts)/);
    await page.close();
  });

  it('says of a bad file where it is bad', async () => {
    const bench = benches[0];
    if (!bench) throw new Error('no browser');
    const page = await transfer(bench);
    const path = join(folder, 'bad.json');
    writeFileSync(path, '{"rows": [\n  {"uri": 7},\n');
    await page.setInputFiles('#import', path);
    await expect
      .poll(() => page.textContent('#troubles'))
      .toMatch(/^bad\.json: (This file cannot be read|Diese Datei).*line 3, column 1/);
  });
});
