/** One element of DER (X.690, section 8.1): its tag, and where it and its content lie. */
export interface Element {
  readonly tag: number;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

/** The element at an offset; `undefined` where there is none that ends within the bytes. */
export function readElement(bytes: Uint8Array, start: number): Element | undefined {
  const [tag, first] = bytes.subarray(start);
  if (tag === undefined || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  // A length of four bytes is beyond what any certificate needs; of 0x80 alone, DER knows none.
  if (first === 0x80 || lengthBytes > 3) return undefined;
  const contentStart = start + 2 + lengthBytes;
  const length = bytes
    .subarray(start + 2, contentStart)
    .reduce((sum, byte) => sum * 256 + byte, lengthBytes === 0 ? first : 0);
  const end = contentStart + length;
  return end <= bytes.length ? { tag, start, contentStart, end } : undefined;
}

/** The elements that another one consists of; `undefined` where they do not fill it exactly. */
export function readChildren(
  bytes: Uint8Array,
  { contentStart, end }: Element,
): Element[] | undefined {
  const children: Element[] = [];
  for (let offset = contentStart; offset < end;) {
    const child = readElement(bytes, offset);
    if (!child || child.end > end) return undefined;
    children.push(child);
    offset = child.end;
  }
  return children;
}
