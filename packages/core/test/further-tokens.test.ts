import { everythingShownOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { type Backend, refusal, tokenOf } from "./support/backend.ts";
import { failureOf, open, type Opened } from "./support/open.ts";
import { sendJson, sendText } from "./support/server.ts";

const ticket = "a-ticket-of-its-own";

/** A backend whose texts take a ticket. */
async function openWithTickets(): Promise<Opened & { tickets(): number }> {
  let tickets = 0;
  const opened = await open(undefined, { quirks: { tickets: Infinity } });
  opened.backend.answer = ({ url, headers }, response) => {
    if (url === "/touch") tickets += 1;
    if (url === "/touch") sendJson(response, { ticket });
    else if (url === "/text") sendText(response, String(headers["x-ticket"]));
    else sendJson(response, {});
  };
  return { ...opened, tickets: () => tickets };
}

/** Refuses the next request of one kind as if its session were over. */
function refuseOnce(backend: Backend, path: string): void {
  const { answer } = backend;
  backend.answer = (request, response) => {
    if (request.url !== path) return answer(request, response);
    backend.answer = answer;
    return sendJson(response, refusal, 401);
  };
}

describe("a further token", () => {
  test("is obtained before the first call that takes it, and kept", async () => {
    const { session, tickets } = await openWithTickets();
    await session.GET("/items");
    expect(tickets()).toBe(0);
    expect((await session.GET("/text")).data).toBe(ticket);
    expect((await session.GET("/text")).data).toBe(ticket);
    expect(tickets()).toBe(1);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test.each(["/touch", "/text"])(
    "comes from a new session where %s says that it is over",
    async (path) => {
      const { backend, session, tickets } = await openWithTickets();
      refuseOnce(backend, path);
      expect((await session.GET("/text")).data).toBe(ticket);
      expect(backend.logins).toBe(2);
      expect(tickets()).toBe(path === "/text" ? 2 : 1);
      await session.signOff();
      expect([...backend.alive]).toEqual([]);
    },
  );

  test("that even a new session is refused is the caller's error, after one login", async () => {
    const { backend, session } = await openWithTickets();
    backend.answer = (_, response) => sendJson(response, refusal, 401);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await failureOf(session.GET("/text"))).toMatchObject({
        kind: "ApiError",
        status: 401,
        operation: "GET /touch",
      });
    }
    expect(backend.logins).toBe(2);
    await session.signOff();
  });

  test("that is refused for another reason renews nothing", async () => {
    const { backend, session } = await openWithTickets();
    backend.answer = (_, response) => sendJson(response, refusal, 403);
    expect(await failureOf(session.GET("/text"))).toMatchObject({ status: 403 });
    expect(backend.logins).toBe(1);
    await session.signOff();
  });

  test("is masked where the provider repeats it", async () => {
    const { backend, session } = await openWithTickets();
    await session.GET("/text");
    backend.answer = (_, response) => sendJson(response, { description: ticket }, 400);
    expect(everythingShownOf(await failureOf(session.GET("/text")))).not.toContain(ticket);
    await session.signOff();
  });
});

test("each token of a session is ended and asked for under a grant of its own", async () => {
  const second = "the-token-of-the-second";
  const { backend, session } = await open(undefined, { quirks: { second } });
  backend.alive.add(second);
  const [first = ""] = backend.alive;
  const seen: string[] = [];
  const { onLogout, onProbe } = backend;
  backend.onLogout = (request, response) => {
    seen.push(tokenOf(request));
    onLogout(request, response);
  };
  backend.onProbe = (request, response) => {
    seen.push(tokenOf(request));
    onProbe(request, response);
  };
  const { outcome, steps } = await session.signOff();
  expect(outcome).toBe("ended");
  expect(steps.map(({ token }) => token)).toEqual(["session", "second"]);
  expect(seen).toEqual([first, first, second, second]);
});
