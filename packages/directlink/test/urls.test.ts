import { everythingShownOf, failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import type { SignoffEvent } from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

const k = "canary-download-token==";
const init = { params: { query: { k } }, retry: false };

const calls = {
  downloadFile: "/directlink/v1/download/file",
  downloadBackup: "/directlink/v1/download/file/backup",
} as const;

test.each(Object.values(calls))("the token in the URL of %s is shown nowhere", async (path) => {
  const server = await startServer();
  const events: SignoffEvent[] = [];
  const asked: string[] = [];
  const session = await signOn(server, {
    onEvent: (event) => events.push(event),
    async fetch(url, options) {
      asked.push(url);
      return fetch(url, options);
    },
  });
  const shown: unknown[] = [await failureOf(session.GET(path, init))];
  for (const kind of ["reset", "redirect"] as const) {
    const location = `${server.url}/elsewhere?k=${k}`;
    const fault = server.fault(
      kind === "reset" ? { operation: "*", kind } : { operation: "*", kind, status: 302, location },
    );
    shown.push(await failureOf(session.stream.GET(path, init)));
    fault.remove();
  }
  shown.push(session, await session.signOff(), events);
  // The twin: the URL had it.
  expect(asked.filter((url) => url.includes(encodeURIComponent(k)))).toHaveLength(3);
  expect(shown.map(everythingShownOf).join("\n")).not.toContain("canary");
});
