/** Cuts a document into blocks: the runs of text that a reader sees as one paragraph, heading or list item. No layout is asked for. */
import { shownChildren } from './composed.ts';
import { BREAK, type Inline } from './page-text.ts';

export interface Block {
  /** The nearest element that is a block. */
  readonly element: Element;
  readonly inline: readonly Inline[];
  /** Characters, white space collapsed roughly; of these inside links. */
  readonly chars: number;
  readonly linkChars: number;
  /** The text, for patterns; at most `SAMPLE` characters. */
  readonly sample: string;
  /** Ends like a sentence, or holds one. */
  readonly sentence: boolean;
}

const SAMPLE = 400;
/** Pages nest at most 512 deep when parsed; scripts can build deeper. */
const DEPTH = 600;
const NODES = 400_000;

/** Never text of an article. */
const SKIP = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO PICTURE IMG MAP MATH BUTTON INPUT SELECT TEXTAREA ' +
    'LABEL FIELDSET NAV DIALOG MENU FIGCAPTION METER PROGRESS HEAD AREA PARAM DATALIST OUTPUT RT RP FRAMESET FRAME'
  ).split(' '),
);
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK NOBR Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG ' +
    'SLOT SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
const SKIP_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|dialog|alertdialog|search|menu|menubar|tablist|toolbar|tooltip|button)$/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Hidden by markup; what a style sheet hides cannot be known without layout. `hidden`: what bears that attribute is wanted too. */
function isSkipped(element: Element, tag: string, hidden: boolean): boolean {
  if (SKIP.has(tag)) return true;
  if (!element.hasAttributes()) return false;
  if ((!hidden && element.hasAttribute('hidden')) || element.getAttribute('aria-hidden') === 'true')
    return true;
  if (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false')
    return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIP_ROLES.test(role)) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** `.!?…` and their like, perhaps before a closing quotation mark. */
const SENTENCE = /[.!?…。！？।؟:;][\s"'”“’»«)\]』」]*(?:$|\s)|[。！？]/;
const WHITE = /[ \t\n\r\f]+/g;

class Cutter {
  readonly blocks: Block[] = [];
  private inline: Inline[] = [];
  private chars = 0;
  private linkChars = 0;
  private sample = '';
  private nodes = 0;

  private readonly hidden: boolean;

  constructor(hidden: boolean) {
    this.hidden = hidden;
  }

  visit(element: Element, block: Element, inLink: boolean, depth: number, tag = ''): void {
    const shown = shownChildren(element, tag);
    if (shown) for (const node of shown) this.node(node, block, inLink, depth);
    else
      for (let node = element.firstChild; node; node = node.nextSibling)
        this.node(node, block, inLink, depth);
  }

  private node(node: Node, block: Element, inLink: boolean, depth: number): void {
    if (++this.nodes > NODES) return;
    if (node.nodeType === 3) this.text(node as Text, inLink);
    else if (node.nodeType === 1) this.element(node as Element, block, inLink, depth);
  }

  private element(element: Element, block: Element, inLink: boolean, depth: number): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') this.lineBreak(block);
    if (tag === 'BR' || depth > DEPTH || isSkipped(element, tag, this.hidden)) return;
    if (INLINE.has(tag) || (tag.includes('-') && !element.shadowRoot)) {
      this.visit(element, block, inLink || tag === 'A', depth + 1, tag);
      return;
    }
    this.flush(block);
    this.visit(element, element, inLink, depth + 1, tag);
    this.flush(element);
  }

  private text(node: Text, inLink: boolean): void {
    const shown = node.data.replace(WHITE, ' ');
    const chars = shown.trim().length;
    if (shown === '') return;
    this.inline.push(node);
    this.chars += chars;
    if (inLink) this.linkChars += chars;
    if (this.sample.length < SAMPLE) this.sample += shown;
  }

  /** One line break stays inside the block, two end it: a paragraph of the old school. */
  private lineBreak(block: Element): void {
    for (let at = this.inline.length - 1; at >= 0; at--) {
      const item = this.inline[at];
      if (item === BREAK) {
        this.flush(block);
        return;
      }
      if (item !== undefined && item.data.trim() !== '') break;
    }
    if (this.inline.length > 0) {
      this.inline.push(BREAK);
      if (this.sample.length < SAMPLE) this.sample += ' ';
    }
  }

  private flush(element: Element): void {
    if (this.chars > 0) {
      const sample = this.sample.slice(0, SAMPLE).replace(/ +/g, ' ').trim();
      const { inline, chars, linkChars } = this;
      this.blocks.push({ element, inline, chars, linkChars, sample, sentence: SENTENCE.test(sample) });
    }
    this.inline = [];
    this.chars = 0;
    this.linkChars = 0;
    this.sample = '';
  }

  finish(root: Element): readonly Block[] {
    this.visit(root, root, false, 0);
    this.flush(root);
    return this.blocks;
  }
}

/** The blocks under `root` in document order; hidden (unless `hidden`) and never-text elements left out. */
export function blocksOf(root: Element, hidden = false): readonly Block[] {
  return new Cutter(hidden).finish(root);
}
