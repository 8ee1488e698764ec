import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { Receipt } from "@signoff/core";
import { expect, test } from "vitest";
import { createOutput } from "../../src/transfer/output/output.ts";
import type { OutputRecord } from "../../src/transfer/output/records.ts";

const receipt: Receipt = {
  provider: "directlink",
  account: "ACME",
  origins: [],
  openedAt: new Date(0).toISOString(),
  endedAt: new Date(1).toISOString(),
  duration: 1,
  renewals: 0,
  drained: { finished: 0, aborted: 0 },
  outcome: "unconfirmed",
  steps: [],
  session: "0".repeat(32),
  cause: "sign-off",
  endedBy: "worker:1",
  journal: "none",
};

const possible = { reason: "answer-lost", count: 1, since: new Date(0).toISOString() } as const;

const signOff = (changes: Partial<Receipt>): OutputRecord => ({
  ...receipt,
  ...changes,
  type: "sign-off",
});

/** What standard output and standard error show of a record with `--quiet`. */
async function shownOf(record: OutputRecord): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const output = createOutput({ stdout, stderr, env: {} } as never, { quiet: true }, "signoff");
  output.tell(record);
  output.end();
  stdout.end();
  stderr.end();
  return (await text(stdout)) + (await text(stderr));
}

test.each([
  ["failed", signOff({ outcome: "failed" })],
  [
    "left a session that nobody holds",
    signOff({ steps: [{ token: "session", superseded: true, outcome: "unconfirmed", possible }] }),
  ],
])("a sign-off that %s is told with --quiet", async (_, record) => {
  expect(await shownOf(record)).toContain("ACME");
});

test.each([
  ["ended", signOff({ outcome: "ended" })],
  ["could not be confirmed", signOff({ outcome: "unconfirmed" })],
])("a sign-off that %s is not", async (_, record) => {
  expect(await shownOf(record)).toBe("");
});
