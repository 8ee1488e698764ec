import { failureOf, requestsOf } from "@signoff/test-support";
import { afterEach, describe, expect, test, vi } from "vitest";
import { InvalidOptionError, isAuthenticationError, type LoginOptions } from "../../src/index.ts";
import { nodeTransport } from "../../src/node.ts";
import { profile, signOn, startServer } from "../support/index.ts";

afterEach(() => void vi.unstubAllGlobals());

const { Request: OwnRequest, Response: OwnResponse } = globalThis;

/** As a browser does: these headers are not for scripts. */
function without(name: string, init: { headers?: RequestInit["headers"] } = {}): object {
  const headers = new Headers(init.headers);
  headers.delete(name);
  return { ...init, headers };
}

class BrowserResponse extends OwnResponse {
  constructor(body?: ConstructorParameters<typeof Response>[0], init?: ResponseInit) {
    super(body, without("set-cookie", init));
  }
}

class BrowserRequest extends OwnRequest {
  constructor(url: string, init?: RequestInit) {
    super(url, without("cookie", init));
  }
}

/** Of a runtime that is older than the method. */
class OldResponse extends OwnResponse {
  override get headers(): Headers {
    return Object.defineProperty(new Headers(super.headers), "getSetCookie", { value: undefined });
  }
}

describe("where scripts cannot", () => {
  test.each([
    ["read Set-Cookie", { Response: BrowserResponse }],
    ["read several cookies", { Response: OldResponse }],
    ["send Cookie", { Request: BrowserRequest }],
    ["do either", { Response: BrowserResponse, Request: BrowserRequest }],
  ])("%s, a login is refused before any request", async (_, globals) => {
    const server = await startServer();
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    for (const options of [{}, { fetch: globalThis.fetch }]) {
      const error = await failureOf(signOn(server, options));
      expect(error).toBeInstanceOf(InvalidOptionError);
      expect(error).toMatchObject({ option: "fetch" });
      expect((error as Error).message).toMatch(/Set-Cookie.*browsers.*log in on a server/);
    }
    expect(server.requests).toEqual([]);
  });

  test("a transport of its own is not their business", async () => {
    const server = await startServer();
    vi.stubGlobal("Response", BrowserResponse);
    const session = await signOn(server, { transport: nodeTransport() });
    expect((await session.signOff()).outcome).toBe("ended");
  });
});

/** A proxy that takes the cookies out of answers, as `fetch` sees it. */
const stripping: LoginOptions["fetch"] = async (url, init) => {
  const { status, headers, body } = await fetch(url, init);
  const kept = new Headers(headers);
  kept.delete("set-cookie");
  return new Response(body, { status, headers: kept });
};

describe("behind a proxy that strips cookies", () => {
  test("a right password is no wrong one, however often it is sent", async () => {
    const server = await startServer();
    for (const attempt of [1, 2, 3, 4]) {
      const error = await failureOf(signOn(server, { fetch: stripping, onReceipt: () => {} }));
      expect(isAuthenticationError(error) && error.reason).toBe("no-session");
      expect(error).toMatchObject({ status: 200, sessionMayBeOpen: true });
      expect((error as Error).message).toMatch(/did not refuse the password.*may be open.*proxies/);
      expect(requestsOf(server, "logIn")).toBe(attempt);
    }
    server.expireSessions();
    const session = await signOn(server);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test("a wrong one still is, and what was counted is not forgotten", async () => {
    const server = await startServer();
    const wrong = { password: "wrong", fetch: stripping };
    await failureOf(signOn(server, wrong));
    server.fault({ operation: "logIn", kind: "status", status: 200 });
    expect(await failureOf(signOn(server, wrong))).toMatchObject({ reason: "no-session" });
    expect(await failureOf(signOn(server, wrong))).toMatchObject({ reason: "refused" });
    expect(requestsOf(server, "logIn")).toBe(3);
    expect(await failureOf(signOn(server, wrong))).toMatchObject({ reason: "refused" });
    expect(requestsOf(server, "logIn")).toBe(3);
  });

  test("a renewal is not repeated, and the receipt tells of what it may have opened", async () => {
    const server = await startServer();
    let strips = false;
    const session = await signOn(server, {
      fetch: (url, init) => (strips ? stripping(url, init) : fetch(url, init)),
    });
    server.expireSessions();
    strips = true;
    expect(await failureOf(session.GET(profile))).toMatchObject({ reason: "no-session" });
    expect(session.state).toBe("lost");
    expect(requestsOf(server, "logIn")).toBe(2);
    strips = false;
    const { outcome, steps } = await session.signOff();
    expect(outcome).toBe("unconfirmed");
    expect(steps.at(-1)).toMatchObject({ possible: { reason: "answer-lost", status: 200 } });
    expect(server.sessions()).toHaveLength(1);
    server.expireSessions();
  });
});
