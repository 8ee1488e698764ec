/** Bytes as a text, each as a character up to U+00FF. However many there are: they are no arguments of a call. */
export function toBinaryText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** Bytes in Base64 (RFC 4648, section 4), with padding. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(toBinaryText(bytes));
}
