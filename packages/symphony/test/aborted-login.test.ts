import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  type CommonOptions,
  type FetchFunction,
  isAbortError,
  login,
  loginOnBehalfOf,
  type SymphonySession,
} from "../src/index.ts";
import { optionsFor, type Server, startServer } from "./support/index.ts";

/** Where a request is when the login is aborted. */
type Point = "before it is sent" | "while the server works" | "when it is answered";

const points: readonly Point[] = [
  "before it is sent",
  "while the server works",
  "when it is answered",
];

/** A fetch that aborts when its request with that number, counted from 1, is at that point. */
function abortAt(number: number, point: Point, controller: AbortController): FetchFunction {
  let requests = 0;
  const abort = (): void => controller.abort(new Error("the app leaves"));
  return async (url, init) => {
    requests += 1;
    const isMeant = requests === number;
    if (isMeant && point === "before it is sent") abort();
    const answering = fetch(url, init);
    if (isMeant && point === "while the server works") setTimeout(abort, 1);
    const answer = await answering;
    if (isMeant && point === "when it is answered") abort();
    return answer;
  };
}

type Open = (
  server: Server,
  options: Pick<CommonOptions, "fetch" | "signal">,
) => Promise<SymphonySession>;

const asBot: Open = (server, options) => login({ ...optionsFor(server), ...options });

const onBehalf: Open = (server, options) => {
  const [, , , { appId, privateKey }, { username }] = server.accounts;
  return loginOnBehalfOf({ host: server.url, appId, privateKey, username, ...options });
};

const cases = [
  ["a bot", asBot],
  ["an application on behalf of a user", onBehalf],
] as const;

test.each(cases.flatMap(([who, open]) => points.map((point) => [who, point, open] as const)))(
  "a login of %s that is aborted at any of its requests, %s, leaves no session behind",
  async (_who, point, open) => {
    const server = await startServer();
    for (const number of [1, 2]) {
      const controller = new AbortController();
      const { signal } = controller;
      const opening = open(server, { signal, fetch: abortAt(number, point, controller) });
      const error = await opening.then(
        // An abort may come when all is there already: then the app has the session.
        async (session) => {
          await session.signOff();
        },
        (failure: unknown) => failure,
      );
      expect(error === undefined || isAbortError(error)).toBe(true);
      await expect.poll(() => server.sessions()).toEqual([]);
    }
  },
);

test.each([
  ["a bot", asBot, "authenticateKeyManagerByPublicKey"],
  ["an application on behalf of a user", onBehalf, "authenticateOboByUsername"],
] as const)(
  "a login of %s that is aborted half-way settles although the logout hangs",
  async (_, open, operation) => {
    const server = await startServer();
    const half = server.fault({ operation, kind: "hang" });
    const logout = server.fault({ operation: "logoutSession", kind: "hang", times: Infinity });
    const controller = new AbortController();
    const failure = failureOf(open(server, { signal: controller.signal }));
    await expect.poll(() => half.hits).toBe(1);
    controller.abort();
    expect(await failure).toMatchObject({ kind: "AbortError", sessionMayBeOpen: true });
    await expect.poll(() => logout.hits).toBe(1);
    server.expireSessions();
  },
);
