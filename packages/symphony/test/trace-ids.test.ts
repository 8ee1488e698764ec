import { expect, test } from "vitest";
import { signOn, startServer } from "./support/index.ts";

test("every request carries the app's id as X-Trace-Id, those of login and sign-off too", async () => {
  const server = await startServer();
  const sent: [path: string, id: string | null][] = [];
  let count = 0;
  const session = await signOn(server, {
    requestId: () => `trace-${++count}`,
    fetch: (url, init) => {
      sent.push([new URL(url).pathname, new Headers(init?.headers).get("x-trace-id")]);
      return fetch(url, init);
    },
  });
  await session.GET("/pod/v2/sessioninfo");
  await session.signOff();
  expect(sent.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      "/login/pubkey/authenticate",
      "/relay/pubkey/authenticate",
      "/pod/v2/sessioninfo",
      "/sessionauth/v1/logout",
      "/keyauth/v1/logout",
    ]),
  );
  expect(sent.map(([, id]) => id)).toEqual(sent.map((_, index) => `trace-${index + 1}`));
});
