/** The reader's choices: kept, listed, taken back; and the pages that are open told to read anew. */

import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Contract, Request } from '../../messages/contract.ts';
import type { Choice, Ruling, RulingAsked } from '../../model/choice.ts';
import type { Entity } from '../../model/entity.ts';
import {
  allChoices,
  type ChoicesDb,
  choicesFor,
  dropChoice,
  keepChoice,
  openChoicesDb,
} from '../../store/choices.ts';
import { shelf } from '../packs/shelf.ts';
import { trustedAddress } from '../tabs/address.ts';
import { refreshPages } from '../tabs/refresh.ts';
import { nameOf } from '../words.ts';
import { choiceKey, surfaceOf } from './apply-choices.ts';

let connection: Promise<ChoicesDb> | undefined;

function choicesDb(): Promise<ChoicesDb> {
  if (connection === undefined) {
    const opening = openChoicesDb('byname-choices', () => {
      if (connection === opening) connection = undefined;
    });
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
  }
  return connection;
}

/** Private windows leave nothing on the disk: what is chosen there is forgotten with the session. */
const PRIVATE = 'private-choices';
const RulingSchema = v.variant('type', [
  v.object({ type: v.literal('entity'), id: v.string(), kind: v.picklist(['person', 'organisation']) }),
  v.object({ type: v.literal('no-name') }),
  v.object({ type: v.literal('mute'), id: v.string() }),
]);
const PrivateSchema = v.fallback(
  v.array(
    v.object({
      key: v.string(),
      surface: v.string(),
      ruling: RulingSchema,
      page: v.nullable(v.string()),
      name: v.nullable(v.string()),
      at: v.string(),
    }),
  ),
  [],
);

async function privateChoices(): Promise<Choice[]> {
  return v.parse(PrivateSchema, (await browser.storage.session.get(PRIVATE))[PRIVATE]);
}

/** What holds for a page. Choices of an entity that no pack has any more wait for the pack to come back. */
export async function choicesHere(page: string, incognito: boolean): Promise<readonly Choice[]> {
  const [kept, unkept, { lexicon }] = await Promise.all([
    choicesDb().then(db => choicesFor(db, page)),
    incognito ? privateChoices() : [],
    shelf(),
  ]);
  const all = [...kept, ...unkept.filter(choice => choice.page === null || choice.page === page)];
  const known = await Promise.all(
    all.map(({ ruling }) => ruling.type === 'no-name' || lexicon.refOf(ruling.id).then(ref => ref !== null)),
  );
  return all.filter((_, at) => known[at]);
}

/** @throws Error when the entity is in no pack any more, or is neither a person nor an organisation */
function settled(asked: RulingAsked, entity: Entity | null): Ruling {
  if (asked.type === 'no-name') return asked;
  if (entity === null || entity.kind === 'other') throw new Error('this entry is in no installed pack');
  return asked.type === 'mute' ? asked : { ...asked, kind: entity.kind };
}

export async function choose(
  request: Request<'choose'>,
  sender: Runtime.MessageSender,
): Promise<Contract['choose']['answer']> {
  const { page, ruling: asked, scope, languages } = request;
  // One of our own pages speaks for the page it shows; a content script for its own.
  const own = sender.url?.startsWith(browser.runtime.getURL('')) === true;
  const url = trustedAddress(own ? page.url : (sender.url ?? page.url), page.canonical);
  const entity = asked.type === 'no-name' ? null : await (await shelf()).lexicon.entityById(asked.id);
  const ruling = settled(asked, entity);
  const where = scope === 'page' ? url : null;
  const choice: Choice = {
    key: choiceKey(where, request.surface, ruling),
    surface: surfaceOf(request.surface),
    ruling,
    page: where,
    name: entity && nameOf(entity, languages),
    at: new Date().toISOString(),
  };
  if (own ? request.incognito : sender.tab?.incognito) {
    const others = (await privateChoices()).filter(({ key }) => key !== choice.key);
    await browser.storage.session.set({ [PRIVATE]: [...others, choice] });
  } else {
    await keepChoice(await choicesDb(), choice);
  }
  await refreshPages();
  return { key: choice.key };
}

export async function listChoices(): Promise<Contract['choices.list']['answer']> {
  const [kept, unkept] = await Promise.all([choicesDb().then(allChoices), privateChoices()]);
  return { choices: [...unkept.reverse(), ...kept] };
}

export async function undoChoice({
  key,
}: Request<'choices.undo'>): Promise<Contract['choices.list']['answer']> {
  await dropChoice(await choicesDb(), key);
  const unkept = await privateChoices();
  if (unkept.some(choice => choice.key === key))
    await browser.storage.session.set({ [PRIVATE]: unkept.filter(choice => choice.key !== key) });
  await refreshPages();
  return listChoices();
}
