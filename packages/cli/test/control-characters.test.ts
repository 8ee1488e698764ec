import { createHash, randomBytes } from "node:crypto";
import { fileStore } from "@signoff/core/node";
import { expect, test } from "vitest";
import { makeFolder, runHere } from "./support/commands.ts";
import { recordsOf } from "@signoff/command-kit/testing";

/** What whoever may write to a store can put into it: a forged line, terminal escapes, a link, and what is not seen. */
const hostile =
  "a\n2026 root: ok\r\u001B[2J\u001B]8;;http://evil\u0007b\u007F\u009B31m\u202Ec\u2066\u200B\uFEFF\u2028d";

const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const id = (): string => randomBytes(16).toString("hex");

/** A store in which every text is hostile. */
async function hostileStore(): Promise<Record<string, string>> {
  const directory = await makeFolder();
  const store = fileStore(directory);
  const [member, session] = [id(), id()];
  const account = {
    v: 1,
    needs: 1,
    provider: hostile,
    account: hostile,
    place: { baseUrl: `https://h/${hostile}`, [hostile]: hostile },
    phase: "open",
    epoch: 0,
    signedOff: -1,
    generation: 1,
    current: session,
    members: { [member]: { label: hostile, joined: 1, keep: 0, speaks: 1 } },
    keptUntil: 0,
    sessions: { [session]: { state: "lost", by: member, at: 1, generation: 1, failures: 3 } },
    refusals: { count: 1, reason: hostile, until: 9e15 },
    logins: [],
  };
  const receipt = {
    provider: hostile,
    session,
    account: hostile,
    origins: [hostile],
    openedAt: "2026-11-30T00:00:00.000Z",
    endedAt: "2026-11-30T00:00:01.000Z",
    duration: 1,
    renewals: 0,
    drained: { finished: 0, aborted: 0 },
    steps: [],
    outcome: "ended",
    cause: "orphan",
    endedBy: hostile,
    journal: "stored",
  };
  const attempts = [{ by: member, label: hostile, at: 1, receipt }];
  const hash = createHash("sha256").update("a").digest("hex").slice(0, 32);
  const put = (key: string, record: object): Promise<boolean> =>
    store.write(key, { text: JSON.stringify(record), revision: id() }, undefined);
  await put(`account/${hash}`, account);
  await put(`receipt/${session}`, { v: 1, needs: 1, attempts });
  return { SIGNOFF_STORE: `file:${directory}`, SIGNOFF_KEY: randomBytes(32).toString("base64") };
}

test.each([["list"], ["receipts"], ["orphans"], ["doctor"], ["off", "--all"]])(
  "what stands in a store steers no terminal: %s",
  async (...parameters) => {
    const environment = await hostileStore();
    for (const format of [[], ["--json"]]) {
      const { stdout, stderr } = await runHere([...parameters, ...format], environment);
      const shown = stdout + stderr;
      expect(shown).toContain("root: ok");
      expect(shown).not.toMatch(steering);
      expect(shown).not.toMatch(/^2026 root/m);
    }
  },
);

test("JSON tells an account as it is", async () => {
  const { stdout } = await runHere(["list", "--json"], await hostileStore());
  expect(recordsOf(stdout)[0]).toMatchObject({ type: "account", account: hostile });
});
