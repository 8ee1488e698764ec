/** An element of a message, as the rules see it. */
export interface Element {
  /** As it was written. */
  readonly name: string;
  /** The element of MessageML that it is, or that it is shown for. */
  readonly kind: string;
  /** Under the names that MessageML has for them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
  readonly children: Element[];
  /** Between its children, all in one. */
  text: string;
}

/** Whether an element is in another one of a kind, however deep. */
export function isWithin(element: Element, kinds: readonly string[]): boolean {
  for (let { parent } = element; parent; { parent } = parent) {
    if (kinds.includes(parent.kind)) return true;
  }
  return false;
}

/** All elements in another one that are of a kind. */
export function findWithin(element: Element, kind: string): Element[] {
  const found: Element[] = [];
  const left = [...element.children];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.kind === kind) found.push(next);
    for (const child of next.children) left.push(child);
  }
  return found;
}
