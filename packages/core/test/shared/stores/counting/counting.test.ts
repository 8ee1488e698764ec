import { countBySwap } from "@signoff/test-support";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { randomId } from "../../../../src/values/random-id.ts";
import { openStore } from "./open-file-store.ts";

test("16 processes count by swap in a directory, killed and frozen, and no number twice", async () => {
  const parameter = await mkdtemp(join(tmpdir(), "signoff-counting-"));
  try {
    const counted = await countBySwap({
      module: new URL("./open-file-store.ts", import.meta.url),
      parameter,
      key: `account/${randomId()}`,
      store: await openStore(parameter),
      numbers: 100,
    });
    expect(counted.twice).toEqual([]);
    expect(counted.lost).toBe(0);
  } finally {
    await rm(parameter, { recursive: true, force: true });
  }
});
