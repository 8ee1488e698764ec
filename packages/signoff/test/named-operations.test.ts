import * as directlinkPackage from "@signoff/directlink";
import type { DirectLinkSession } from "@signoff/directlink";
import { listDownloads, uploadFile } from "@signoff/directlink/operations";
import { startEmulator } from "@signoff/emulator";
import { isErrorOf as isErrorOfSymphony } from "@signoff/symphony";
import type { SymphonySession } from "@signoff/symphony";
import { listDatafeeds, listMessages } from "@signoff/symphony/operations";
import { closeCleanly } from "@signoff/test-support";
import { expect, expectTypeOf, onTestFinished, test } from "vitest";

// Never called: what counts is whether it compiles.
async function mixed(directlink: DirectLinkSession, symphony: SymphonySession): Promise<void> {
  await listDownloads(directlink);
  await listDatafeeds(symphony);
  // @ts-expect-error -- a session of another provider
  await listDownloads(symphony);
  // @ts-expect-error -- a session of another provider
  await listDatafeeds(directlink);
  // @ts-expect-error -- a session of another provider
  await listDatafeeds.safe(directlink);
  // @ts-expect-error -- an operation of another provider
  isErrorOfSymphony(undefined, listDownloads);
  // @ts-expect-error -- what is required is left out
  await listMessages(symphony);
  // @ts-expect-error -- the part's name is file
  await uploadFile.stream(directlink, { body: { fil: new Blob([]) } });
}

test("an operation takes sessions of its own provider alone", () => {
  expectTypeOf(mixed).toBeFunction();
});

test("a session of another provider is refused before any request, whoever writes no types", async () => {
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  const server = emulator.directlink;
  onTestFinished(() => closeCleanly(server));
  const { username, password } = server.accounts[0];
  const session = await directlinkPackage.login({ baseUrl: server.url, username, password });
  const before = server.requests.length;
  const { stream, safe } = listDatafeeds;
  for (const call of [listDatafeeds, stream, safe]) {
    await expect(call(session as never)).rejects.toThrow(
      "session has to be a session of symphony.",
    );
  }
  expect(server.requests.length).toBe(before);
  await session.signOff();
});
