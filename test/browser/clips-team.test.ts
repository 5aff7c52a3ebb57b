/** Two people share a collection by files, without a server; and everything is backed up by itself. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { BUILT_IN } from '../../src/background/packs/publisher.ts';
import { collectionPack } from '../../src/collections/contents.ts';
import type { ClipChange } from '../../src/model/clip.ts';
import { buildPack } from '../../src/pack/write.ts';
import { plainClip } from '../clips/arbitrary.ts';
import { keptClips, LIBRARY, saveByKey } from './clips-setup.ts';
import { ask, type Bench, CHROME, start } from './setup.ts';

const SAID = 'Relations have never been better';
const folder = mkdtempSync(join(tmpdir(), 'byname-team-'));
const benches: Bench[] = [];
afterAll(async () => {
  for (const bench of benches) await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

async function profile(extension = CHROME): Promise<Bench> {
  const bench = await start({ extension });
  benches.push(bench);
  return bench;
}

async function save(bench: Bench, words: string): Promise<void> {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}/en/conference.html`);
  await marked(page);
  await saveByKey(page, words);
  await page.close();
}

/** The library with its dialog of exports and imports. */
async function transfer(bench: Bench): Promise<Page> {
  const page = await bench.ownPage(LIBRARY);
  await page.waitForSelector('#count[data-indexed=true]');
  await page.click('#transfer-open');
  return page;
}

async function shared(bench: Bench, name: string): Promise<string> {
  const page = await transfer(bench);
  await page.selectOption('#share-collection', 'Summits');
  await page.fill('#share-attribution', 'Ann Example');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#share')]);
  const path = join(folder, name);
  await file.saveAs(path);
  await page.close();
  return path;
}

async function installed(bench: Bench, path: string): Promise<string> {
  const page = await transfer(bench);
  await page.setInputFiles('#import', path);
  await expect.poll(() => page.textContent('#notice')).toMatch(/Summits|\d+ (?:new|neu)/);
  const said = (await page.textContent('#notice')) ?? '';
  await page.close();
  return said;
}

/** On the page of the packs, as any other pack. */
async function installedAsPack(bench: Bench, path: string): Promise<Page> {
  const page = await bench.ownPage('src/pages/packs/packs.html');
  await page.setInputFiles('#pack-file', path);
  await page.waitForSelector('[data-pack^="collection."]');
  return page;
}

/** Changes the clip that holds `words`. */
async function change(bench: Bench, words: string, what: ClipChange): Promise<void> {
  const clip = (await keptClips(bench)).find(({ place }) => place.quote.exact === words);
  if (!clip) throw new Error(`not saved: ${words}`);
  const own = await bench.ownPage(LIBRARY);
  await ask(own, 'clips.edit', { edits: [{ id: crypto.randomUUID(), clip: clip.id, change: what }] });
  await own.close();
}

describe('a collection of two people', () => {
  it('goes from one to the other and back, and keeps what both wrote', async () => {
    const ann = await profile();
    const ben = await profile();
    await save(ann, SAID);
    await save(ann, 'United Nations');
    await change(ann, SAID, { collection: 'Summits', note: 'Ann: see 2019', tags: ['talks'] });
    await change(ann, 'United Nations', { collection: 'Summits' });
    expect(await installed(ben, await shared(ann, 'one.byname'))).toMatch(/2 (?:new|neu).*Summits/);
    // Apart: Ann goes on with her note and deletes the other clip, Ben writes his own and tags both.
    await change(ben, SAID, { note: 'Ben: check the date', addTags: ['video'] });
    await change(ben, 'United Nations', { addTags: ['video'] });
    await change(ann, SAID, { note: 'Ann: see 2019, and 2020', removeTags: ['talks'] });
    await change(ann, 'United Nations', { deleted: true });
    await installed(ann, await shared(ben, 'two.byname'));
    await installed(ben, await shared(ann, 'three.byname'));
    const atAnn = await keptClips(ann);
    expect(await keptClips(ben)).toEqual(atAnn);
    const said = atAnn.find(({ place }) => place.quote.exact === SAID);
    expect(said?.note).toContain('Ann: see 2019, and 2020');
    expect(said?.note).toContain('Ben: check the date');
    expect(said?.tags).toEqual(['video']);
    // What one changed the other's deletion does not take away.
    expect(atAnn.every(({ deleted }) => !deleted)).toBe(true);
    // The same file again brings nothing.
    expect(await installed(ben, join(folder, 'three.byname'))).toMatch(/0 (?:new|neu), 0/);
  }, 180_000);

  it('is refused whole when its file is damaged', async () => {
    const [, ben] = benches;
    if (!ben) throw new Error('no browser');
    const path = join(folder, 'damaged.byname');
    const bytes = readFileSync(join(folder, 'one.byname'));
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const before = await keptClips(ben);
    const page = await transfer(ben);
    await page.setInputFiles('#import', path);
    await expect.poll(() => page.textContent('#troubles')).toContain('SHA-256');
    await page.close();
    const packs = await ben.ownPage('src/pages/packs/packs.html');
    await packs.setInputFiles('#pack-file', path);
    await packs.waitForSelector('[data-job] [role=alert]');
    await packs.close();
    expect(await keptClips(ben)).toEqual(before);
  });

  it('leaves no clips in the library when it cannot be installed', async () => {
    const [, ben] = benches;
    if (!ben) throw new Error('no browser');
    const told = { title: 'Summits', licence: 'none', attribution: '', known: [] };
    const pack = collectionPack([plainClip({ collection: 'Summits' }, 77)], told);
    const path = join(folder, 'reserved.byname');
    writeFileSync(path, await buildPack({ ...pack, info: { ...pack.info, id: BUILT_IN } }));
    const before = await keptClips(ben);
    const page = await transfer(ben);
    await page.setInputFiles('#import', path);
    await expect.poll(() => page.textContent('#troubles')).toContain(`“${BUILT_IN}” is the name of`);
    await page.close();
    expect(await keptClips(ben)).toEqual(before);
  });

  it('stands among the packs, and comes in there too: with licence, maker and age, to be switched off and removed', async () => {
    const cleo = await profile();
    const page = await installedAsPack(cleo, join(folder, 'three.byname'));
    const row = page.locator('[data-pack^="collection."]');
    for (const words of ['Summits', 'Quotations with their sources', 'Ann Example', 'three.byname', '2'])
      await expect.poll(() => row.textContent()).toContain(words);
    const clips = await keptClips(cleo);
    expect(clips.map(({ collection }) => collection)).toEqual(['Summits', 'Summits']);
    // What was said stands on the speaker's card, from the pack.
    const speaker = clips.find(clip => clip.place.quote.exact === SAID)?.speaker?.id ?? '';
    const url = `${cleo.site.origin}/`;
    const meta = {
      url,
      canonical: url,
      title: '',
      published: null,
      authors: [],
      publisher: null,
      language: 'en',
    };
    const { card } = await ask(page, 'card', {
      page: meta,
      about: { type: 'entity', id: speaker },
      context: [],
      languages: ['en'],
    });
    expect(JSON.stringify(card)).toContain(SAID);
    await row.locator('input[type=checkbox]').uncheck();
    await expect.poll(() => row.getAttribute('data-off')).not.toBeNull();
    const remove = row.locator('.tools button').last();
    await remove.click();
    await remove.click();
    await expect.poll(() => row.count()).toBe(0);
    // The passages are the reader's own by now.
    expect(await keptClips(cleo)).toEqual(clips);
    await page.close();
    // Deleted here, it is told to those who have it.
    await change(cleo, SAID, { deleted: true });
    const back = await shared(cleo, 'four.byname');
    const [ann] = benches;
    if (!ann) throw new Error('no browser');
    await installed(ann, back);
    expect((await keptClips(ann)).find(({ place }) => place.quote.exact === SAID)?.deleted).toBe(true);
  }, 120_000);
});

describe('backups by themselves', () => {
  it('go into the downloads folder when they are turned on, and bring everything back', async () => {
    // The browser's question cannot be answered here: this copy has what it would give.
    const extension = join(folder, 'extension');
    cpSync(CHROME, extension, { recursive: true });
    const path = join(extension, 'manifest.json');
    const { optional_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(
      path,
      JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...optional_permissions] }),
    );
    const bench = await profile(extension);
    await save(bench, SAID);
    const own = await bench.ownPage(LIBRARY);
    await ask(own, 'own.save', {
      id: `own:${crypto.randomUUID()}`,
      entry: { kind: 'person', names: ['Anna Test'], role: 'tester', note: '', links: [] },
    });
    await ask(own, 'settings.set', { marks: 'tint' });
    await ask(own, 'archive.remove', { url: 'https://removed.example/article' });
    await ask(own, 'backup.plan', { every: 'day' });
    const plan = () => ask(own, 'backup.plan', { every: null });
    await expect
      .poll(async () => (await plan()).last ?? (await plan()).problem, { timeout: 30_000 })
      .not.toBeNull();
    expect((await plan()).problem).toBeNull();
    const files = await own.evaluate(() =>
      (
        chrome as unknown as {
          downloads: { search(query: object): Promise<{ filename: string; state: string }[]> };
        }
      ).downloads.search({}),
    );
    expect(files).toHaveLength(1);
    const backup = readFileSync(files[0]?.filename ?? '', 'utf8');
    const kept = JSON.parse(backup);
    expect(kept.clips).toHaveLength(1);
    expect(kept.archive).toHaveLength(1);
    expect(kept.own).toHaveLength(1);
    expect(kept.settings.marks).toBe('tint');
    expect(kept.removed).toEqual(['https://removed.example/article']);
    // Nothing was written since, and the day is not over: no second one.
    await ask(own, 'backup.plan', { every: 'day' });
    await own.waitForTimeout(500);
    const copy = join(folder, 'backup.json');
    writeFileSync(copy, backup);
    const other = await profile();
    const back = await transfer(other);
    await back.setInputFiles('#import', copy);
    await expect.poll(() => back.locator('.row').count()).toBe(1);
    // The clips come first, the archive last.
    await expect.poll(() => back.textContent('#notice')).toMatch(/\d+ (?:new|neu)/);
    const [file] = await Promise.all([back.waitForEvent('download'), back.click('#backup')]);
    await file.saveAs(join(folder, 'again.json'));
    const again = JSON.parse(readFileSync(join(folder, 'again.json'), 'utf8'));
    for (const part of ['clips', 'archive', 'settings', 'choices', 'own', 'removed'])
      expect(again[part]).toEqual(kept[part]);
  }, 120_000);
});
