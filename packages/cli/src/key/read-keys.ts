import { readFile } from "node:fs/promises";
import { askHidden, explainSystem, UsageError } from "@signoff/command-kit";
import { isInvalidOptionError } from "@signoff/core";
import { keyIdsOf } from "@signoff/core/shared";
import type { Surroundings } from "../perform.ts";
import { findHomeStore } from "../store/home-store.ts";

/** Where the key comes from, as the command line says it. */
export interface KeyOptions {
  readonly keyFile?: string;
  /** Sessions are not sealed. */
  readonly unsealed?: boolean;
}

/** The keys of a store, the newest first, and by what they were given. */
export interface Keys {
  readonly keys: readonly string[];
  readonly source: string;
  /** As the store names them. */
  readonly ids: readonly string[];
}

/** What the library takes of them; nothing where neither a key nor `--unsealed` was given. */
export function sealOptions(
  keys: Keys | undefined,
  { unsealed = false }: KeyOptions,
): { readonly key?: readonly string[]; readonly unsealed?: true } {
  if (keys) return { key: keys.keys };
  return unsealed ? { unsealed } : {};
}

/** The keys that were given, or that of this user's own store; nothing where there is none. @throws {UsageError} for what is no key. */
export async function givenKeys(
  { keyFile, unsealed = false, store }: KeyOptions & { readonly store?: string },
  { terminal: { env } }: Surroundings,
): Promise<Keys | undefined> {
  if (unsealed) {
    if (keyFile === undefined) return undefined;
    throw new UsageError("--unsealed takes no key: leave --key-file or --unsealed out.");
  }
  if (keyFile !== undefined) return readKeyFile(keyFile, "--key-file");
  const { SIGNOFF_KEY: key, SIGNOFF_KEY_FILE: file } = env;
  if (key) return check(key, "SIGNOFF_KEY");
  if (file) return readKeyFile(file, "SIGNOFF_KEY_FILE");
  const home = findHomeStore(store === undefined ? {} : { store }, env);
  return home && readKeyFile(home.keyFile, home.keyFile);
}

/**
 * The keys that were given, or one that is typed; nothing where sessions are not sealed.
 *
 * @throws {UsageError} where there is none, or it is no key.
 */
export async function neededKeys(
  options: KeyOptions & { readonly store?: string },
  surroundings: Surroundings,
): Promise<Keys | undefined> {
  const given = await givenKeys(options, surroundings);
  if (given || options.unsealed) return given;
  const { terminal, interruption } = surroundings;
  if (!terminal.stdin.isTTY) {
    throw new UsageError(
      "There is no key, and no terminal to ask for one: set SIGNOFF_KEY or SIGNOFF_KEY_FILE, or give --key-file. Where sessions are not sealed, give --unsealed.",
    );
  }
  const typed = await askHidden("Key of the store: ", terminal, interruption);
  if (typed.trim() === "") throw new UsageError("No key was typed.");
  return check(typed, "The key that was typed");
}

async function readKeyFile(file: string, source: string): Promise<Keys> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(`${source} cannot be read: ${explainSystem(error, file)}`);
  });
  return check(text, source);
}

async function check(text: string, source: string): Promise<Keys> {
  const keys = text.split(/\s+/).filter((key) => key !== "");
  if (keys.length === 0) throw new UsageError(`${source} is empty: make a key with signoff key.`);
  try {
    return { keys, source, ids: await keyIdsOf(keys) };
  } catch (error) {
    if (!isInvalidOptionError(error)) throw error;
    throw new UsageError(
      `${source} holds no key: it has to be 32 random bytes, as signoff key makes them; several stand with blanks or on lines of their own, the newest first.`,
    );
  }
}
