/** What happens to pages between two visits, by a script and a seed. Paragraphs keep their identity, so that the right place is known. */

export type Random = () => number;

export interface Page {
  readonly doc: Document;
  /** All paragraphs of the article. */
  readonly paragraphs: readonly Element[];
  /** Those with the passage. */
  readonly own: ReadonlySet<Element>;
  /** The passage's words by their Text nodes and offsets are inside these: see `changeInside`. */
  readonly inside: (node: Text, offset: number) => boolean;
}

export type Edit = (page: Page, random: Random) => void;

const FILLER =
  'offer today only free delivery your favourite brands subscribe now for less new season summer sale tickets save up to half price limited members best deals read more click here discover'.split(
    ' ',
  );

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => FILLER[Math.floor(random() * FILLER.length)]).join(' ');
}

function textsOf(element: Element): Text[] {
  const found: Text[] = [];
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) found.push(node as Text);
      else if (node.nodeType === 1) visit(node);
    }
  };
  visit(element);
  return found;
}

/** Replaces words by others of the same number of letters, so that every offset in the page stays what it was. */
function reword(text: Text, share: number, random: Random, at: (offset: number) => boolean): void {
  text.data = text.data.replace(/\p{L}{3,}/gu, (word, offset: number) => {
    if (!at(offset) || random() >= share) return word;
    return Array.from(word, letter =>
      (letter.codePointAt(0) ?? 0) < 128
        ? String.fromCharCode(97 + Math.floor(random() * 26))
        : letter === 'x'
          ? 'y'
          : 'ö',
    )
      .join('')
      .slice(0, word.length);
  });
}

const inside =
  (share: number): Edit =>
  ({ own, inside: within }, random) => {
    for (const paragraph of own)
      for (const text of textsOf(paragraph)) reword(text, share, random, offset => within(text, offset));
  };

const outside: Edit = ({ paragraphs, inside: within }, random) => {
  for (const paragraph of paragraphs)
    for (const text of textsOf(paragraph)) reword(text, 0.3, random, offset => !within(text, offset));
};

/** The article's paragraphs in another order, each parent keeping as many. */
const moved: Edit = ({ paragraphs, own }, random) => {
  const slots = paragraphs.filter(one => !own.has(one) || own.size === 1);
  for (let round = 0; round < slots.length; round++) {
    const [a, b] = [slots[Math.floor(random() * slots.length)], slots[Math.floor(random() * slots.length)]];
    if (!a || !b || a === b || !a.parentNode || !b.parentNode) continue;
    const mark = a.ownerDocument.createTextNode('');
    a.replaceWith(mark);
    b.replaceWith(a);
    mark.replaceWith(b);
  }
};

const ads: Edit = ({ doc, paragraphs }, random) => {
  for (const paragraph of paragraphs) {
    if (random() < 0.5) continue;
    const ad = doc.createElement(random() < 0.5 ? 'div' : 'aside');
    ad.className = 'advertisement';
    ad.textContent = `Advertisement ${words(random, 15 + Math.floor(random() * 40))}`;
    paragraph.after(ad);
  }
};

/** Other elements around the same words: links and emphasis gone or new, paragraphs as divisions in divisions, a wrapper around all. */
const markup: Edit = ({ doc, paragraphs }, random) => {
  for (const paragraph of paragraphs) {
    for (const inline of [...paragraph.querySelectorAll('a,em,strong,i,b,span')])
      if (random() < 0.7) inline.replaceWith(...inline.childNodes);
    for (const text of textsOf(paragraph)) {
      if (text.data.length < 20 || random() < 0.6) continue;
      const rest = text.data.slice(Math.floor(text.data.length / 2));
      const span = doc.createElement('span');
      span.textContent = rest;
      text.data = text.data.slice(0, text.data.length - rest.length);
      text.after(span);
    }
    const wrap = doc.createElement('div');
    paragraph.replaceWith(wrap);
    wrap.append(paragraph);
  }
};

/** A box of teasers above the article that repeats the first words of its paragraphs. */
const teasers: Edit = ({ doc, paragraphs }) => {
  const box = doc.createElement('div');
  for (const paragraph of paragraphs) {
    const item = doc.createElement('p');
    item.textContent = `${(paragraph.textContent ?? '').trim().split(/\s+/).slice(0, 9).join(' ')} …`;
    box.append(item);
  }
  doc.body.prepend(box);
};

const removed: Edit = ({ own }) => {
  for (const paragraph of own) paragraph.remove();
};

/** In order of the table. `gone`: the right answer is that the passage is not there. */
export const EDITS: readonly { readonly name: string; readonly edit: Edit; readonly gone?: true }[] = [
  { name: 'nothing', edit: () => undefined },
  { name: 'paragraphs moved', edit: moved },
  { name: '30 % of the other words changed', edit: outside },
  { name: '10 % of the passage’s words changed', edit: inside(0.1) },
  { name: '25 % of the passage’s words changed', edit: inside(0.25) },
  { name: 'markup replaced', edit: markup },
  { name: 'ads inserted', edit: ads },
  { name: 'teasers repeat its beginning', edit: teasers },
  {
    name: 'all of it, 10 %',
    edit: (page, random) => {
      for (const edit of [inside(0.1), outside, moved, ads, markup, teasers]) edit(page, random);
    },
  },
  { name: 'passage removed', edit: removed, gone: true },
];
