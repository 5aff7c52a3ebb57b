/** Reads a page's text and keeps what was read in the archive, if the reader wants that and the window is not private. */
import type { Runtime } from 'webextension-polyfill';
import type { Contract, PageMeta, Request } from '../messages/contract.ts';
import type { StatementRecord } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';
import { read } from '../reading/read.ts';
import { keepArticle } from '../store/archive.ts';
import { loadSettings } from '../store/settings.ts';
import { trustedAddress } from './address.ts';
import { archive } from './archive.ts';
import { shelf } from './shelf.ts';
import { readingTools } from './tools.ts';

type Answer = Contract['read']['answer'];

export async function readPage(request: Request<'read'>, sender: Runtime.MessageSender): Promise<Answer> {
  const { meta, text } = request;
  const [{ lexicon }, tools, settings] = await Promise.all([shelf(), readingTools(), loadSettings()]);
  const url = trustedAddress(sender.url ?? meta.url, meta.canonical);
  const reading = await read(
    {
      url,
      title: meta.title,
      text,
      published: meta.published,
      ...(meta.language === null ? {} : { language: meta.language }),
    },
    lexicon,
    tools,
  );
  if (settings.archive && sender.tab !== undefined && !sender.tab.incognito) {
    // Awaited: once the answer is out the browser may kill this worker. A full disk must not cost the reader the marks.
    await keep(reading, meta, url).catch(error =>
      console.error('byname: the archive did not take a page', error),
    );
  }
  return { reading, settings };
}

async function keep(reading: Reading, meta: PageMeta, url: string): Promise<void> {
  const source = {
    url,
    title: meta.title,
    ...(meta.publisher === null ? {} : { publisher: meta.publisher }),
  };
  const dated = reading.published === null ? {} : { date: reading.published };
  await keepArticle(
    await archive(),
    {
      ...source,
      ...dated,
      language: reading.language,
      mentions: byWeight(reading),
      readAt: new Date().toISOString(),
    },
    statementsIn(reading).map(statement => ({ ...statement, ...dated, language: reading.language, source })),
  );
}

/** Ids of the entities named, most often named first. */
export function byWeight(reading: Pick<Reading, 'mentions'>): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of reading.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Statements whose speaker is a known entity; the others cannot come up on any card. */
export function statementsIn(
  reading: Pick<Reading, 'statements' | 'mentions'>,
): Pick<StatementRecord, 'speaker' | 'text' | 'form' | 'about'>[] {
  return reading.statements.flatMap(({ speaker, text, form, start, end }) => {
    if (speaker === null || !('entity' in speaker)) return [];
    const inside = reading.mentions.filter(m => m.start >= start && m.end <= end).map(m => m.entity);
    const about = [...new Set(inside)].filter(id => id !== speaker.entity);
    return [{ speaker: speaker.entity, text, form, about }];
  });
}
