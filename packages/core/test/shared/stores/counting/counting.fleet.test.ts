import { countBySwap } from "@signoff/test-support";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { randomId } from "../../../../src/values/random-id.ts";
import { openStore as openFileStore } from "./open-file-store.ts";
import { openStore as openHastyStore } from "./open-hasty-store.ts";
import { openStore as openSqliteStore } from "./open-sqlite-store.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "signoff-counting-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const longest = 240_000;

test.each([
  ["a directory", new URL("./open-file-store.ts", import.meta.url), openFileStore, "store"],
  [
    "a file of SQLite",
    new URL("./open-sqlite-store.ts", import.meta.url),
    openSqliteStore,
    "sessions.sqlite",
  ],
])(
  "16 processes count to 1,000 by swap in %s, killed and frozen, and no number twice",
  { timeout: longest },
  async (_, module, openStore, path) => {
    const parameter = join(folder, path);
    const counted = await countBySwap({
      module,
      parameter,
      key: `account/${randomId()}`,
      store: await openStore(parameter),
      numbers: 1000,
    });
    expect(counted.twice).toEqual([]);
    expect(counted.lost).toBe(0);
  },
);

test(
  "the twin: a store that looks before it writes is found out",
  { timeout: longest },
  async () => {
    const parameter = join(folder, "record.json");
    const counted = await countBySwap({
      module: new URL("./open-hasty-store.ts", import.meta.url),
      parameter,
      key: "any",
      store: await openHastyStore(parameter),
      numbers: 300,
    });
    expect(counted.twice).not.toEqual([]);
  },
);
