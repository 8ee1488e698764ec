import type { DirectLinkSession } from "@signoff/directlink";
import { listDownloads, uploadFile } from "@signoff/directlink/operations";
import type { SymphonySession } from "@signoff/symphony";
import { listDatafeeds, listMessages } from "@signoff/symphony/operations";
import { expectTypeOf, test } from "vitest";

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
  // @ts-expect-error -- what is required is left out
  await listMessages(symphony);
  // @ts-expect-error -- the part's name is file
  await uploadFile.stream(directlink, { body: { fil: new Blob([]) } });
}

test("an operation takes sessions of its own provider alone", () => {
  expectTypeOf(mixed).toBeFunction();
});
