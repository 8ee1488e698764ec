import { describe, expect, test } from "vitest";
import { isInvalidOptionError, isStoreError, type StoreError } from "../../src/index.ts";
import { createSealer, type SealOptions } from "../../src/session/shared/seal/create-sealer.ts";
import { sealAnew } from "../../src/session/shared/seal/seal-anew.ts";
import type { Sealer } from "../../src/session/shared/seal/sealer.ts";
import { createKey } from "../../src/session/shared/seal/seal-keys.ts";
import { isSameMark } from "../../src/session/shared/same-mark.ts";
import { sealedUnder } from "../../src/session/shared/seal/sealed-text.ts";
import type { Binding } from "../../src/session/shared/seal/binding.ts";
import { failureOf } from "../support/open.ts";
import { everythingOf } from "../support/shown.ts";

const canary = "canary-4b1d-token";
const contents = { grant: { sid: canary, lifetime: 5 }, mark: "0123" };
const binding: Binding = {
  provider: "edin-docflow",
  key: "0".repeat(32),
  account: "office@example.com",
  place: { baseUrl: "https://edo.example.com", hosts: { pod: "https://a.example.com" } },
  session: "1".repeat(32),
};

const newest = createKey();
const older = createKey();
const sealer = createSealer({ key: newest });

async function storeFailure(opening: Promise<unknown>): Promise<StoreError> {
  const error = await failureOf(opening);
  if (!isStoreError(error)) throw error;
  expect(everythingOf(error)).not.toContain(canary);
  return error;
}

function refusal(options: SealOptions): unknown {
  try {
    createSealer(options);
  } catch (error) {
    if (isInvalidOptionError(error)) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("a sealed grant", () => {
  test("opens where it was sealed, also in another process with the same key", async () => {
    const sealed = await sealer.seal(contents, binding);
    expect(await sealer.open(sealed, binding)).toStrictEqual(contents);
    const other = createSealer({ key: newest });
    expect(await other.open(sealed, { ...binding })).toStrictEqual(contents);
  });

  test("shows neither token nor mark, and never looks the same twice", async () => {
    const sealed = await sealer.seal(contents, binding);
    const bytes = Buffer.from(sealed.slice(sealed.lastIndexOf(".") + 1), "base64url");
    for (const text of [sealed, bytes.toString("latin1")]) {
      expect(text).not.toContain(canary);
      expect(text).not.toContain("sid");
    }
    expect(await sealer.seal(contents, binding)).not.toBe(sealed);
    // The twin: what is not sealed shows it.
    expect(await createSealer({ unsealed: true }).seal(contents, binding)).toContain(canary);
  });

  test.each<[what: string, change: Partial<Binding>]>([
    ["account's record", { key: "2".repeat(32) }],
    ["session", { session: "3".repeat(32) }],
    ["provider", { provider: "directlink" }],
    ["account", { account: "other@example.com" }],
    ["place", { place: { baseUrl: "https://edo.example.org" } }],
    ["place with one field more", { place: { ...binding.place, agent: "https://b.example.org" } }],
    [
      "place with another host inside",
      { place: { ...binding.place, hosts: { pod: "https://b.example.org" } } },
    ],
  ])("does not open under another %s", async (_, change) => {
    const sealed = await sealer.seal(contents, binding);
    const error = await storeFailure(sealer.open(sealed, { ...binding, ...change }));
    expect(error).toMatchObject({ reason: "corrupt", retryable: false });
    expect(error.message).toContain("was changed or cut, or belongs to another account");
  });

  test("opens however the fields of its place are ordered", async () => {
    const sealed = await sealer.seal(contents, binding);
    const place = Object.fromEntries(Object.entries(binding.place).toReversed());
    expect(Object.keys(place)).not.toEqual(Object.keys(binding.place));
    expect(await sealer.open(sealed, { ...binding, place })).toStrictEqual(contents);
  });

  test("does not open with any of its characters changed or its end cut", async () => {
    const sealed = await sealer.seal(contents, binding);
    const start = sealed.lastIndexOf(".") + 1;
    for (let at = start; at < sealed.length - 1; at += 7) {
      const other = sealed[at] === "A" ? "B" : "A";
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      expect(await storeFailure(sealer.open(changed, binding))).toMatchObject({
        reason: "corrupt",
      });
    }
    for (const length of [0, 1, 3, start - 1, start, start + 1, start + 16, sealed.length - 4]) {
      const cut = sealed.slice(0, length);
      expect(await storeFailure(sealer.open(cut, binding))).toMatchObject({ reason: "corrupt" });
    }
    expect(await sealer.open(sealed, binding)).toStrictEqual(contents);
  });

  test("names both keys where this process has another one", async () => {
    const sealed = await createSealer({ key: older }).seal(contents, binding);
    const [mine] = await sealer.keyIds();
    const { keyId } = sealedUnder(sealed);
    expect(mine).toMatch(/^[\da-f]{16}$/);
    expect(keyId).not.toBe(mine);
    const error = await storeFailure(sealer.open(sealed, binding));
    expect(error.reason).toBe("key");
    for (const id of [mine, keyId]) expect(error.message).toContain(id);
    for (const key of [newest, older]) expect(everythingOf(error)).not.toContain(key);
  });

  test("under the id of another key does not open", async () => {
    const sealed = await createSealer({ key: older }).seal(contents, binding);
    const [mine = ""] = await sealer.keyIds();
    const renamed = sealed.replace(/\.[\da-f]{16}\./, `.${mine}.`);
    expect(await storeFailure(sealer.open(renamed, binding))).toMatchObject({ reason: "corrupt" });
  });

  test("of a newer format is told as such", async () => {
    const sealed = (await sealer.seal(contents, binding)).replace("s1.", "s2.");
    const error = await storeFailure(sealer.open(sealed, binding));
    expect(error).toMatchObject({ reason: "newer" });
    expect(error.message).toContain("version 2 of the format, and this package knows version 1");
    expect(sealedUnder(sealed)).toEqual({ format: 2, keyId: undefined });
  });

  test.each(["", "{}", "s0.x", "s1.", "u1.", "token", "u1.[1]"])(
    "is not made of a foreign text: %j",
    async (text) => {
      expect(await storeFailure(sealer.open(text, binding))).toMatchObject({ reason: "corrupt" });
      const without = createSealer({ unsealed: true });
      expect(await storeFailure(without.open(text, binding))).toMatchObject({ reason: "corrupt" });
    },
  );
});

describe("unsealed", () => {
  const unsealed = createSealer({ unsealed: true });

  test("is open to everybody, without a mark", async () => {
    const text = await unsealed.seal(contents, binding);
    const elsewhere = { ...binding, place: {}, account: "other" };
    expect(await unsealed.open(text, elsewhere)).toStrictEqual({ grant: contents.grant });
    expect(text).not.toContain(contents.mark);
    expect(await unsealed.marksOf(["a"], "password")).toBeUndefined();
    expect(await unsealed.keyIds()).toEqual([]);
    expect(sealedUnder(text)).toEqual({ format: 1, keyId: undefined });
  });

  test("is never taken for sealed: nobody can plant a session", async () => {
    const text = await unsealed.seal(contents, binding);
    expect(await storeFailure(sealer.open(text, binding))).toMatchObject({ reason: "key" });
  });

  test("opens nothing that is sealed, and names the key", async () => {
    const text = await sealer.seal(contents, binding);
    const error = await storeFailure(unsealed.open(text, binding));
    expect(error.reason).toBe("key");
    expect(error.message).toContain(sealedUnder(text).keyId);
  });
});

describe("while keys change", () => {
  const opensBoth: Sealer = createSealer({ key: [older, newest] });
  const sealsNew: Sealer = createSealer({ key: [newest, older] });

  test("everybody opens what anybody seals", async () => {
    for (const from of [opensBoth, sealsNew]) {
      for (const to of [opensBoth, sealsNew]) {
        expect(await to.open(await from.seal(contents, binding), binding)).toStrictEqual(contents);
      }
    }
  });

  test("a text under the older key is told, until it is sealed anew", async () => {
    const before = await opensBoth.seal(contents, binding);
    expect(await sealsNew.isOutdated(before)).toBe(true);
    const after = await sealsNew.seal(await sealsNew.open(before, binding), binding);
    expect(await sealsNew.isOutdated(after)).toBe(false);
    expect(await createSealer({ key: newest }).open(after, binding)).toStrictEqual(contents);
  });

  test("a session is sealed anew with the mark of the newest key, by who has its credential", async () => {
    const identity = ["https://edo.example.com", "office@example.com"];
    const before = await opensBoth.marksOf(identity, canary);
    const text = await opensBoth.seal({ ...contents, mark: before?.newest }, binding);
    const mine = await sealsNew.marksOf(identity, canary);
    const alone = createSealer({ key: newest });
    const after = await sealAnew(sealsNew, text, binding, mine);
    const { grant, mark } = await alone.open(after!, binding);
    expect(grant).toStrictEqual(contents.grant);
    expect(isSameMark(mark, await alone.marksOf(identity, canary))).toBe(true);
    expect(await sealAnew(sealsNew, after!, binding, mine)).toBeUndefined();
    const other = await sealsNew.marksOf(identity, "another password");
    expect(await sealAnew(sealsNew, text, binding, other)).toBeUndefined();
    expect(await sealAnew(sealsNew, text, binding, undefined)).toBeUndefined();
  });

  test("a session without a mark is sealed anew by anybody", async () => {
    const text = await opensBoth.seal({ grant: contents.grant }, binding);
    const after = await sealAnew(sealsNew, text, binding, undefined);
    const alone = createSealer({ key: newest });
    expect(await alone.open(after!, binding)).toStrictEqual({ grant: contents.grant });
  });

  test("a text under a foreign key is not outdated: nobody here could seal it anew", async () => {
    const foreign = await createSealer({ key: createKey() }).seal(contents, binding);
    expect(await sealsNew.isOutdated(foreign)).toBe(false);
  });

  test("a mark that was made under either key is known", async () => {
    const identity = ["https://edo.example.com", "office@example.com"];
    const before = await opensBoth.marksOf(identity, canary);
    const after = await sealsNew.marksOf(identity, canary);
    expect(before?.newest).not.toBe(after?.newest);
    expect(isSameMark(before?.newest, after)).toBe(true);
    expect(isSameMark(after?.newest, before)).toBe(true);
    const alone = await createSealer({ key: createKey() }).marksOf(identity, canary);
    expect(isSameMark(before?.newest, alone)).toBe(false);
  });
});

async function markOf(who: readonly string[], password: string): Promise<string> {
  return (await sealer.marksOf(who, password))!.newest;
}

describe("a mark", () => {
  const identity = ["https://edo.example.com", "office@example.com"];

  test("tells one password from another, and one user's from another's", async () => {
    const mark = await markOf(identity, canary);
    expect(mark).toMatch(/^[\da-f]{32}$/);
    expect(await markOf(identity, canary)).toBe(mark);
    expect(await markOf(identity, `${canary}2`)).not.toBe(mark);
    expect(await markOf(["https://edo.example.com", "other@example.com"], canary)).not.toBe(mark);
    expect(await markOf([...identity, canary], "")).not.toBe(mark);
  });

  test("is missed where only one of two has it", async () => {
    const mine = await sealer.marksOf(identity, canary);
    expect(isSameMark(undefined, mine)).toBe(false);
    expect(isSameMark(mine?.newest, undefined)).toBe(false);
    expect(isSameMark(undefined, undefined)).toBe(true);
    expect(await sealer.marksOf(identity, undefined)).toBeUndefined();
  });
});

describe("a key", () => {
  const bytes = Buffer.from(newest, "base64");

  test.each<[form: string, key: Uint8Array | string]>([
    ["bytes", new Uint8Array(bytes)],
    ["a buffer", bytes],
    ["Base64", newest],
    ["Base64 without padding", newest.replace(/=+$/, "")],
    ["Base64 for URLs", bytes.toString("base64url")],
    ["hexadecimal digits", bytes.toString("hex")],
    ["hexadecimal digits in upper case", bytes.toString("hex").toUpperCase()],
  ])("is taken as %s", async (_, key) => {
    const sealed = await sealer.seal(contents, binding);
    expect(await createSealer({ key }).open(sealed, binding)).toStrictEqual(contents);
  });

  test("is copied: the app may wipe its own", async () => {
    const own = new Uint8Array(bytes);
    const wiped = createSealer({ key: own });
    own.fill(0);
    expect(await wiped.keyIds()).toEqual(await sealer.keyIds());
  });

  test.each<[what: string, key: unknown]>([
    ["a passphrase", "correct horse battery staple"],
    ["a passphrase of 32 letters", "correct horse battery staple 123"],
    ["the bytes of one", new TextEncoder().encode("correct horse battery staple 123")],
    ["one in Base64", btoa("correct horse battery staple 123")],
    ["one in hexadecimal digits", Buffer.from("x".repeat(32)).toString("hex")],
    ["nothing but zeros", new Uint8Array(32)],
    ["31 bytes", bytes.subarray(1)],
    ["33 bytes", Buffer.concat([bytes, bytes.subarray(0, 1)])],
    ["a key with the end of its line", `${newest}\n`],
    ["half a key", newest.slice(0, 22)],
    ["an empty text", ""],
    ["an empty list", []],
    ["a hole in a list", [newest, , older]], // eslint-disable-line no-sparse-arrays
    ["a list in a list", [[newest]]],
    ["null", null],
    ["a number", 5],
  ])("is not %s, and the error does not repeat it", (_, key) => {
    const error = refusal({ key: key as string });
    expect(error).toMatchObject({ option: "key" });
    const repeated = typeof key === "string" && key !== "" ? key : newest;
    expect(everythingOf(error)).not.toContain(repeated);
  });

  test("is missing: the error names the command that makes one", () => {
    expect(refusal({})).toMatchObject({
      option: "key",
      message: expect.stringContaining("`signoff key`") as string,
    });
    expect(refusal({ key: "passphrase" })).toMatchObject({
      message: expect.stringContaining("`signoff key`") as string,
    });
    expect(refusal({ unsealed: false })).toMatchObject({ option: "key" });
  });

  test("and unsealed exclude each other", () => {
    expect(refusal({ key: newest, unsealed: true })).toMatchObject({ option: "unsealed" });
    expect(refusal({ unsealed: "yes" as unknown as boolean })).toMatchObject({
      option: "unsealed",
    });
  });

  test("is new each time it is made", () => {
    expect(new Set(Array.from({ length: 20 }, createKey)).size).toBe(20);
    expect(createKey()).toMatch(/^[\w+/]{43}=$/);
  });
});
