const sequence = 0x30;

/** Whether the bytes are one sequence of DER (X.690, section 8.1) that is as long as it says. */
export function isWholeSequence(bytes: Uint8Array): boolean {
  const [tag, first] = bytes;
  if (tag !== sequence || first === undefined) return false;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  // A length of four bytes is beyond what any key needs; of 0x80 alone, DER knows none.
  if (first === 0x80 || lengthBytes > 3) return false;
  const start = 2 + lengthBytes;
  const length = bytes
    .subarray(2, start)
    .reduce((sum, byte) => sum * 256 + byte, lengthBytes === 0 ? first : 0);
  return start + length === bytes.length;
}
