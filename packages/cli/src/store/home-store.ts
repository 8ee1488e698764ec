import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Terminal, UsageError } from "@signoff/command-kit";
import { createKey } from "@signoff/core/shared";
import { saveKey } from "../commands/key/save-key.ts";
import { stateFolder } from "./state-folder.ts";

/** Where sessions of this user are kept, where no store is named: with the key beside it. */
export interface HomeStore {
  /** As `--store` says it. */
  readonly store: string;
  readonly keyFile: string;
}

function placeOf(env: Terminal["env"]): HomeStore | undefined {
  const folder = stateFolder(env);
  if (folder === undefined) return undefined;
  return { store: `file:${join(folder, "sessions")}`, keyFile: join(folder, "signoff.key") };
}

/** The store that `signoff login` made, where no other one is named. */
export function findHomeStore(
  { store }: { readonly store?: string },
  env: Terminal["env"],
): HomeStore | undefined {
  if (store !== undefined || env["SIGNOFF_STORE"]) return undefined;
  const place = placeOf(env);
  return place && existsSync(place.keyFile) ? place : undefined;
}

/** Makes it, with its key, where there is none yet. @throws {UsageError} where it cannot be made. */
export async function makeHomeStore(env: Terminal["env"]): Promise<HomeStore> {
  const place = placeOf(env);
  if (!place) {
    throw new UsageError(
      "There is no store, and no HOME to make one in: give --store and --key-file, or set SIGNOFF_STORE and SIGNOFF_KEY_FILE.",
    );
  }
  if (existsSync(place.keyFile)) return place;
  await mkdir(dirname(place.keyFile), { recursive: true, mode: 0o700 });
  await saveKey(place.keyFile, createKey());
  return place;
}
