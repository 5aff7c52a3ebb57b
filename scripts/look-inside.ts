/** Looks at what the extension shows in a page, through the debugger: the marks and the card in its closed shadow root. */
import type { CDPSession, Page } from 'playwright-core';

/** Texts of the marks, by highlight name, in order; waits until there are some. */
export async function marked(page: Page, timeout = 15_000): Promise<Record<string, string[]>> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some(key => key.startsWith('byname')), null, {
    timeout,
  });
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([key]) => key.startsWith('byname'))
        .map(([key, highlight]) => [key, [...highlight].map(range => String(range))]),
    ),
  );
}

/** Rests the pointer on the `nth` marked stretch that reads `text`, and waits until its card says something. */
export async function openCard(page: Page, text: string, nth = 0): Promise<void> {
  await pointAt(page, text, nth);
  await waitForCard(page, content => content !== '');
}

/** Moves the pointer to the middle of a marked stretch as a hand does: in steps, then still. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<void> {
  const point = await page.evaluate(
    ([wanted, index]) => {
      const ranges = [...CSS.highlights]
        .filter(([key]) => key.startsWith('byname'))
        .flatMap(([, highlight]) => [...highlight])
        .filter((range): range is Range => range instanceof Range && String(range) === wanted);
      const range = ranges[index];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    [text, nth] as const,
  );
  if (point === null) throw new Error(`no mark reads "${text}" (${nth})`);
  await page.mouse.move(point.x - 60, point.y + 90);
  await page.mouse.move(point.x, point.y, { steps: 8 });
}

/** Text of the open card; '' when none is open. */
export async function cardText(page: Page): Promise<string> {
  return inCard(page, function (this: Element) {
    return this instanceof HTMLElement ? this.innerText : (this.textContent ?? '');
  });
}

export async function waitForCard(
  page: Page,
  wanted: (text: string) => boolean,
  timeout = 10_000,
): Promise<string> {
  const end = Date.now() + timeout;
  let text = '';
  while (Date.now() < end) {
    text = await cardText(page);
    if (wanted(text)) return text;
    await page.waitForTimeout(50);
  }
  throw new Error(`the card did not come to what was waited for; it says: ${JSON.stringify(text)}`);
}

/** Calls a function on the card's dialog element. Page scripts cannot reach it; the debugger can. */
export async function inCard(page: Page, look: (this: Element) => string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const node = await findDialog(session);
    if (node === null) return '';
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
    const { result } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: look.toString(),
      returnByValue: true,
    });
    return String(result.value ?? '');
  } finally {
    await session.detach();
  }
}

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  /** Of a frame in the same process. */
  readonly contentDocument?: DomNode;
  readonly shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

async function findDialog(session: CDPSession): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const search = (node: DomNode, inside: boolean): number | null => {
    const attributes = node.attributes ?? [];
    const role = attributes[attributes.indexOf('role') + 1];
    if (inside && attributes.includes('role') && role === 'dialog') return node.backendNodeId;
    for (const shadow of node.shadowRoots ?? []) {
      const found = search(shadow, shadow.shadowRootType === 'closed');
      if (found !== null) return found;
    }
    for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
      const found = search(child, inside);
      if (found !== null) return found;
    }
    return null;
  };
  return search(root, false);
}
