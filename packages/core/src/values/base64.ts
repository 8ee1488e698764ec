import type { Bytes } from "./bytes.ts";

/** Bytes as a text, each as a character up to U+00FF. However many there are: they are no arguments of a call. */
export function toBinaryText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** Bytes in Base64 (RFC 4648, section 4), with padding. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(toBinaryText(bytes));
}

/** Bytes in the alphabet that is safe in URLs and names (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * The bytes of a text in either alphabet, padded or not.
 *
 * @throws {DOMException} where it is no Base64.
 */
export function fromBase64(text: string): Bytes {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
