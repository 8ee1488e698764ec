import { fromBase64, toBase64Url } from "../../../values/base64.ts";
import type { Bytes } from "../../../values/bytes.ts";
import type { Marks } from "../same-mark.ts";
import { associatedData, type Binding } from "./binding.ts";
import { type Contents, readContents, writeContents } from "./contents.ts";
import { type DerivedKey, deriveKey } from "./derived-key.ts";
import { markUnder } from "./marks.ts";
import { doesNotOpen, foreignKey, notSealed, unknownFormat } from "./seal-errors.ts";
import { readSealed, readUnsealed, writeSealed } from "./sealed-text.ts";
import type { Sealer } from "./sealer.ts";

/** NIST SP 800-38D, section 8.2.2: a random nonce of 96 bits. */
const nonceLength = 12;

/** Seals by AES-256-GCM with the first of the keys; opens with each. */
export class KeyedSealer implements Sealer {
  readonly #keys: Promise<readonly [DerivedKey, ...DerivedKey[]]>;

  constructor([newest, ...older]: readonly [Bytes, ...Bytes[]]) {
    this.#keys = Promise.all([deriveKey(newest), ...older.map(deriveKey)]);
    // Whoever uses it is told.
    this.#keys.catch(() => {});
  }

  async seal(contents: Contents, binding: Binding): Promise<string> {
    const [{ id, sealing }] = await this.#keys;
    const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
    const text = new TextEncoder().encode(writeContents(contents));
    const cipher = await crypto.subtle.encrypt(parameters(nonce, binding), sealing, text);
    const box = new Uint8Array(nonceLength + cipher.byteLength);
    box.set(nonce);
    box.set(new Uint8Array(cipher), nonceLength);
    return writeSealed({ keyId: id, box: toBase64Url(box) });
  }

  async open(text: string, binding: Binding): Promise<Contents> {
    const ids = await this.keyIds();
    const sealed = readSealed(text);
    if (!sealed) {
      throw readUnsealed(text) === undefined
        ? unknownFormat(binding, text)
        : notSealed(binding, ids);
    }
    const key = (await this.#keys).find(({ id }) => id === sealed.keyId);
    if (!key) throw foreignKey(binding, sealed.keyId, ids);
    const contents = readContents(await decrypt(key, sealed.box, binding).catch(() => ""));
    if (!contents) throw doesNotOpen(binding, key.id);
    return contents;
  }

  async isOutdated(text: string): Promise<boolean> {
    const [, ...older] = await this.keyIds();
    const { keyId } = readSealed(text) ?? {};
    return keyId !== undefined && older.includes(keyId);
  }

  async marksOf(
    identity: readonly string[],
    credential: string | undefined,
  ): Promise<Marks | undefined> {
    if (credential === undefined) return undefined;
    const [newest, ...older] = await this.#keys;
    const under = (key: DerivedKey): Promise<string> => markUnder(key, identity, credential);
    const mark = await under(newest);
    return { newest: mark, all: [mark, ...(await Promise.all(older.map(under)))] };
  }

  async keyIds(): Promise<readonly string[]> {
    return (await this.#keys).map(({ id }) => id);
  }
}

function parameters(nonce: Bytes, binding: Binding): AesGcmParams {
  return { name: "AES-GCM", iv: nonce, additionalData: associatedData(binding) };
}

async function decrypt({ sealing }: DerivedKey, box: string, binding: Binding): Promise<string> {
  const bytes = fromBase64(box);
  const nonce = bytes.subarray(0, nonceLength);
  const cipher = bytes.subarray(nonceLength);
  const text = await crypto.subtle.decrypt(parameters(nonce, binding), sealing, cipher);
  return new TextDecoder("utf-8", { fatal: true }).decode(text);
}
