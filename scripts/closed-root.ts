/** Elements in the closed shadow roots of a page: its scripts cannot reach them, the debugger can. */
import type { CDPSession, Page } from 'playwright-core';

/** Whether it is the one that is looked for. @param host local name of the element whose closed root it is in */
export type IsIt = (attributes: ReadonlyMap<string, string>, host: string) => boolean;

/** Calls a function on the first that is it; '' when there is none. */
export async function inClosedRoot(
  page: Page,
  isIt: IsIt,
  look: (this: Element, argument?: string) => string,
  argument = '',
): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const node = await find(session, isIt);
    if (node === null) return '';
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
    const { result } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: look.toString(),
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return String(result.value ?? '');
  } finally {
    await session.detach();
  }
}

/** Reads a text again and again until it is as it should be. @param milliseconds the longest wait; then it throws what was read last */
export async function textWhen(
  page: Page,
  read: (page: Page) => Promise<string>,
  wanted: (text: string) => boolean,
  milliseconds: number,
): Promise<string> {
  const end = Date.now() + milliseconds;
  let text = '';
  while (Date.now() < end) {
    text = await read(page);
    if (wanted(text)) return text;
    await page.waitForTimeout(40);
  }
  throw new Error(`it did not come to what was waited for; it says: ${JSON.stringify(text)}`);
}

interface DomNode {
  readonly backendNodeId: number;
  readonly localName?: string;
  /** Name, value, name, value … */
  readonly attributes?: string[];
  readonly children?: DomNode[];
  /** Of a frame in the same process. */
  readonly contentDocument?: DomNode;
  readonly shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

async function find(session: CDPSession, isIt: IsIt): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const search = (node: DomNode, host: string | null): number | null => {
    if (host !== null && isIt(attributesOf(node), host)) return node.backendNodeId;
    for (const shadow of node.shadowRoots ?? []) {
      const found = search(shadow, shadow.shadowRootType === 'closed' ? (node.localName ?? '') : null);
      if (found !== null) return found;
    }
    for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
      const found = search(child, host);
      if (found !== null) return found;
    }
    return null;
  };
  return search(root, null);
}

function attributesOf({ attributes = [] }: DomNode): ReadonlyMap<string, string> {
  return new Map(attributes.flatMap((name, i) => (i % 2 === 0 ? [[name, attributes[i + 1] ?? '']] : [])));
}
