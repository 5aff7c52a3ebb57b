/** Reads a page's text and, once that is answered, keeps what was read in the archive, if the reader wants that and the window is not private. */

import type { Runtime } from 'webextension-polyfill';
import { printOf, termsOf } from '../../archive/words.ts';
import { toldLanguage } from '../../article/told-language.ts';
import type { Contract, Request } from '../../messages/contract.ts';
import type { PageMeta } from '../../messages/page-meta.ts';
import type { Reading } from '../../model/reading.ts';
import { readNames } from '../../reading/read.ts';
import { withSimilarNames } from '../../reading/strangers/similar-names.ts';
import { keepArticle } from '../../store/archive-keep.ts';
import { loadSettings } from '../../store/settings.ts';
import { keepAfterwards } from '../archive/keeping.ts';
import { byWeight, statementsIn } from '../archive/kept.ts';
import { archive } from '../databases/archive.ts';
import { shelf } from '../packs/shelf.ts';
import { trustedAddress } from '../tabs/address.ts';
import { applyChoices, settlesUnknown } from './apply-choices.ts';
import { choicesHere } from './choices.ts';
import { readingTools } from './tools.ts';

type Answer = Contract['read']['answer'];

export async function readPage(request: Request<'read'>, sender: Runtime.MessageSender): Promise<Answer> {
  const { meta, text } = request;
  const [{ lexicon }, settings] = await Promise.all([shelf(), loadSettings()]);
  const url = trustedAddress(sender.url ?? meta.url, meta.canonical);
  const incognito = sender.tab?.incognito === true;
  // Choices that cannot be read cost themselves, not the marks.
  const choosing = choicesHere(url, incognito).catch(error => {
    console.error('byname: choices cannot be read', error);
    return [];
  });
  const document = {
    url,
    title: meta.title,
    text,
    published: meta.published,
    ...toldLanguage(meta),
  };
  const found = await lexicon.reading(text, () => readNames(document, lexicon, readingTools));
  const choices = await choosing;
  // Who has a similar name is asked when a card opens; here only where the reader has chosen one of them: the others stay beside that one.
  const settled = settlesUnknown(found, choices) ? await withSimilarNames(found, lexicon) : found;
  const reading = applyChoices(settled, choices);
  // The welcome page's sample is no reading.
  if (settings.archive && /^https?:/.test(url) && sender.tab !== undefined && !sender.tab.incognito) {
    // The browser leaves a worker half a minute after its last answer; keeping takes a thousandth of that.
    keepAfterwards(url, () => keep(reading, meta, url));
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
      terms: termsOf(meta.title, reading.text),
      print: printOf(reading.text),
    },
    // A day that the sentence itself names comes before the article's.
    statementsIn(reading).map(statement => ({ ...dated, ...statement, language: reading.language, source })),
  );
}
