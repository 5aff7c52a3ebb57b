/**
 * The user's template of a Markdown note: `{{field}}`, `{{field|filter}}`, and `{{#field}}…{{/field}}` for parts that come only when the
 * field is filled. No logic beyond: a template cannot run anything. PURE.
 */

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export class TemplateError extends Error {
  /** Offset into the template, in UTF-16 units. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.name = 'TemplateError';
    this.at = at;
  }
}

type Filter = (value: string | readonly string[]) => string;

const joined = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join(', ');

const FILTERS: Readonly<Record<string, Filter>> = {
  /** A YAML scalar or list: JSON is YAML. */
  yaml: value =>
    JSON.stringify(value)
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029')
      .replaceAll('\u0085', '\\u0085'),
  /** Every line as a line of a block quotation. */
  blockquote: value =>
    joined(value)
      .split('\n')
      .map(line => `> ${line}`.trimEnd())
      .join('\n'),
  /** Links to notes of that name, for Obsidian and Logseq. */
  links: value =>
    (typeof value === 'string' ? [value] : value)
      .map(name => `[[${name.replace(/[[\]|#^\n]/g, ' ').trim()}]]`)
      .join(', '),
  /** Tags as words: white space becomes a hyphen. */
  hashtags: value =>
    (typeof value === 'string' ? [value] : value).map(tag => `#${tag.replace(/[\s#]+/g, '-')}`).join(' '),
  /** Letters that Markdown would take for markup, escaped. */
  text: value => joined(value).replace(/[\\`*_[\]<>]/g, letter => `\\${letter}`),
};

const TOKEN = /\{\{\s*([#/]?)\s*([a-z]+)\s*(?:\|\s*([a-z]+)\s*)?\}\}/gi;

/** @throws TemplateError for an unknown field or filter, or a part that is not closed */
export function fill(template: string, fields: Fields): string {
  const open: { name: string; at: number; shown: boolean }[] = [];
  let result = '';
  let last = 0;
  const put = (text: string): void => {
    if (open.every(({ shown }) => shown)) result += text;
  };
  for (const match of template.matchAll(TOKEN)) {
    const [token, sign = '', name = '', filter] = match;
    put(template.slice(last, match.index));
    last = match.index + token.length;
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined) throw new TemplateError(`unknown field: ${name}`, match.index);
    if (sign === '#') open.push({ name, at: match.index, shown: value.length > 0 });
    else if (sign === '/') {
      if (open.pop()?.name !== name) throw new TemplateError(`closed but not open: ${name}`, match.index);
    } else {
      const as = filter === undefined ? joined : Object.hasOwn(FILTERS, filter) ? FILTERS[filter] : undefined;
      if (!as) throw new TemplateError(`unknown filter: ${filter}`, match.index);
      put(as(value));
    }
  }
  const left = open.at(-1);
  if (left) throw new TemplateError(`not closed: ${left.name}`, left.at);
  put(template.slice(last));
  return result;
}
