import { InvalidOptionError } from "../../../errors/errors.ts";
import { checkText } from "../../../options/check-text.ts";
import { fromBase64, toBase64 } from "../../../values/base64.ts";
import type { Bytes } from "../../../values/bytes.ts";
import { fromHex } from "../../../values/hex.ts";
import { isBytes } from "../../../values/kinds.ts";

/** 32 random bytes: as they are, or as a text in Base64 (either alphabet) or hexadecimal digits. */
export type SealingKey = Uint8Array | string;

/** How many bytes a key has. */
const keyLength = 32;

/** A new key in Base64, as the command `signoff key` prints it. */
export function createKey(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(keyLength)));
}

const advice = "make a key with the command `signoff key` of @signoff/cli";

/**
 * The bytes of the keys, newest first; copies, so that the app may wipe its own.
 *
 * @throws {InvalidOptionError} for what is no key, which the message does not repeat.
 */
export function readKeys(key: SealingKey | readonly SealingKey[]): readonly [Bytes, ...Bytes[]] {
  // Array.from, since holes are no keys.
  const keys = Array.isArray(key) ? Array.from<unknown>(key) : [key];
  if (keys.length === 0) {
    throw new InvalidOptionError(
      "key",
      `is an empty list; give the newest key first, or ${advice}.`,
    );
  }
  const [newest, ...older] = keys;
  return [readKey(newest), ...older.map(readKey)];
}

function readKey(key: unknown): Bytes {
  const bytes = isBytes(key) ? key.slice() : readText(key);
  if (bytes?.length !== keyLength || isTyped(bytes)) throw noKey();
  return bytes;
}

function readText(key: unknown): Bytes | undefined {
  if (typeof key !== "string") throw noKey();
  checkText("key", key);
  if (/^[\da-f]{64}$/i.test(key)) return fromHex(key);
  return /^(?:[\w-]{43}|[A-Za-z\d+/]{43}=?)$/.test(key) ? fromBase64(key) : undefined;
}

/** Whether somebody made it up: letters alone, or one byte again and again. Of random keys not one in 10^13 looks so. */
function isTyped(bytes: Bytes): boolean {
  return bytes.every((byte) => byte >= 0x20 && byte <= 0x7e) || new Set(bytes).size === 1;
}

function noKey(): InvalidOptionError {
  return new InvalidOptionError(
    "key",
    `has to be 32 random bytes, in Base64, in hexadecimal digits, or as a Uint8Array. A passphrase is none, since whoever reads the store could guess it: ${advice}.`,
  );
}
