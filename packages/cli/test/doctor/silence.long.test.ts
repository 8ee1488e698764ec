import { recordsOf } from "@signoff/command-kit/testing";
import { expect, test } from "vitest";
import { runHere } from "../support/commands.ts";
import { credentials, install, startRaw } from "../support/installations.ts";

/** Runs the doctor against what never answers, and gives what it says of it first. */
async function firstOf(
  environment: Readonly<Record<string, string>>,
): Promise<Record<string, unknown> | undefined> {
  const { stdout } = await runHere(["doctor", "directlink", "--json"], environment);
  return recordsOf(stdout)[0];
}

test("every step that is not answered ends by its limit of time, and says which it was", async () => {
  const silent = await startRaw(() => {});
  const plain = silent.url.replace("https:", "http:");
  const proxied = { ...credentials, DIRECTLINK_URL: silent.url, SIGNOFF_PROXY: plain };
  const [login, read] = [await install(), await install({ clean: false })];
  login.servers.directlink.fault({ kind: "hang", operation: "issueToken" });
  read.servers.directlink.fault({ kind: "status", status: 401, operation: "listDownloads" });
  read.servers.directlink.fault({ kind: "hang", operation: "listDownloads", times: Infinity });
  const found = await Promise.all([
    firstOf({ ...credentials, DIRECTLINK_URL: silent.url }),
    firstOf({ ...credentials, DIRECTLINK_URL: plain }),
    firstOf(proxied),
    firstOf(login.environment),
    firstOf(read.environment),
  ]);
  expect(found).toEqual([
    expect.objectContaining({
      cause: "no-answer",
      message: expect.stringMatching(/takes connections, and does not answer to TLS\.$/) as string,
    }),
    expect.objectContaining({
      cause: "no-answer",
      message: expect.stringMatching(/gives no answer \(no answer in time\)\.$/) as string,
    }),
    expect.objectContaining({
      cause: "proxy-refused",
      message: expect.stringMatching(
        /does not answer as a proxy does \(no answer in time\)/,
      ) as string,
    }),
    expect.objectContaining({
      cause: "no-answer",
      message: expect.stringMatching(/^The login to STCP DirectLink got no answer/) as string,
    }),
    expect.objectContaining({
      cause: "refused-call",
      message: expect.stringMatching(
        /^The login works, and the list of files .* does not come/,
      ) as string,
    }),
  ]);
  expect(silent.requests.join("\n")).not.toContain("canary");
}, 120_000);
