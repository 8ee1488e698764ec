/** How a text in a store is sealed, as far as it tells without a key. */
export interface SealedUnder {
  /** The version of the format; `undefined` for a text that is none of ours. */
  readonly format: number | undefined;
  /** Which key sealed it; `undefined` where none did. */
  readonly keyId: string | undefined;
}

/** The version of the format that is written. */
export const format = 1;

const sealedText = /^s1\.([\da-f]{16})\.([\w-]+)$/;
const unsealedText = /^u1\.(\{.*\})$/s;
const anyVersion = /^[su]([1-9]\d{0,8})\./;

/** Tells without a key how a text is sealed. */
export function sealedUnder(text: string): SealedUnder {
  const [, version] = anyVersion.exec(text) ?? [];
  return {
    format: version === undefined ? undefined : Number(version),
    keyId: readSealed(text)?.keyId,
  };
}

export interface SealedText {
  readonly keyId: string;
  /** Nonce and cipher text, in Base64. */
  readonly box: string;
}

export function writeSealed({ keyId, box }: SealedText): string {
  return `s${format}.${keyId}.${box}`;
}

export function readSealed(text: string): SealedText | undefined {
  const [, keyId, box] = sealedText.exec(text) ?? [];
  return keyId === undefined || box === undefined ? undefined : { keyId, box };
}

export function writeUnsealed(contents: string): string {
  return `u${format}.${contents}`;
}

export function readUnsealed(text: string): string | undefined {
  return unsealedText.exec(text)?.[1];
}
