/** Texts of Popolo: plain, or of several languages as EveryPolitician and mySociety write them (`{"lang:zh-tw": "…"}`). */
import { languageTag } from '../ids.ts';
import { at, isObject, type Json, listAt, stringAt } from '../json.ts';

/** What sources write where they have no name. */
const NO_NAME = /^(?:n\/?a|none|unknown|null|-+|\?+)$/i;
const LONGEST = 1_000;

/** By language; `language` is that of plain texts. Empty for what is no text. */
export function textsOf(value: Json | undefined, language: string): Record<string, string> {
  if (typeof value === 'string') return isName(value) ? { [language]: value.trim() } : {};
  const texts: Record<string, string> = {};
  if (!isObject(value)) return texts;
  for (const [key, text] of Object.entries(value)) {
    if (typeof text === 'string' && isName(text)) texts[languageTag(key.replace(/^lang:/, ''))] = text.trim();
  }
  return texts;
}

/** `name`, then `other_names`, `alternate_names` and the sortable form: by language, the first is the label. */
export function namesOf(record: Json, language: string): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  const add = (tag: string, name: string) => {
    const list = names[tag] ?? [];
    names[tag] = list;
    if (!list.includes(name)) list.push(name);
  };
  const all = (value: Json | undefined, tag: string) => {
    for (const [key, name] of Object.entries(textsOf(value, tag))) add(key, name);
  };
  all(at(record, 'name'), language);
  for (const other of listAt(record, 'other_names')) {
    const tag = stringAt(other, 'lang');
    all(at(other, 'name'), tag === null ? language : languageTag(tag));
  }
  return names;
}

function isName(text: string): boolean {
  const name = text.trim();
  return name !== '' && name.length <= LONGEST && !NO_NAME.test(name);
}
