import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import { everythingShownOf, failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  InvalidOptionError,
  isAuthenticationError,
  isNetworkError,
  type JwtClaims,
} from "../../src/index.ts";
import { type Server, signOn, startServer, startServerAhead } from "../support/index.ts";

const info = "/pod/v2/sessioninfo";

/** Something to wait at until the test lets pass. */
function createGate(): { readonly opened: Promise<void>; open(): void } {
  const control = new AbortController();
  const opened = new Promise<void>((resolve) => {
    control.signal.addEventListener("abort", () => resolve());
  });
  return { opened, open: () => control.abort() };
}

/** A signer such as a vault would be. */
function vaultOf(server: Server, seen: JwtClaims[] = []): (claims: JwtClaims) => Promise<string> {
  return async (claims) => {
    seen.push(claims);
    const text = [{ alg: "RS512" }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const signature = sign("RSA-SHA512", Buffer.from(text), server.accounts[0].privateKey);
    return `${text}.${signature.toString("base64url")}`;
  };
}

describe("a bot signs on", () => {
  test("with a key in PKCS#8, and ends both its sessions", async () => {
    const server = await startServer();
    const session = await signOn(server);
    expect(
      server
        .sessions()
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(["keyManager", "session"]);
    expect((await session.GET(info)).data.username).toBe(server.accounts[0].username);
    const step = {
      outcome: "ended",
      superseded: false,
      logout: { status: 200 },
      probe: { result: "refused", status: 401 },
    };
    expect(await session.signOff()).toMatchObject({
      provider: "symphony",
      account: server.accounts[0].username,
      origins: [server.url],
      outcome: "ended",
      steps: [
        { token: "keyManager", ...step },
        { token: "session", ...step },
      ],
    });
  });

  test("with a key in PKCS#1, of any usual length", async () => {
    const server = await startServer();
    const pkcs1 = createPrivateKey(server.accounts[0].privateKey).export({
      type: "pkcs1",
      format: "pem",
    });
    const session = await signOn(server, { privateKey: pkcs1 as string });
    expect((await session.signOff()).outcome).toBe("ended");

    for (const modulusLength of [2048, 3072, 4096]) {
      const { privateKey } = generateKeyPairSync("rsa", {
        modulusLength,
        publicKeyEncoding: { type: "spki", format: "pem" },
        privateKeyEncoding: { type: "pkcs1", format: "pem" },
      });
      // The key is read and signs; it is not the bot's.
      await expect(signOn(server, { privateKey })).rejects.toSatisfy(isAuthenticationError);
    }
  });

  test("with a key behind a promise or a function", async () => {
    const server = await startServer();
    const { privateKey } = server.accounts[0];
    for (const key of [Promise.resolve(privateKey), () => privateKey, async () => privateKey]) {
      const session = await signOn(server, { privateKey: key });
      expect((await session.signOff()).outcome).toBe("ended");
    }
  });

  test("with a signature made elsewhere", async () => {
    const server = await startServer();
    const seen: JwtClaims[] = [];
    const session = await signOn(server, {
      privateKey: undefined,
      signJwt: vaultOf(server, seen),
    });
    expect((await session.GET(info)).response.status).toBe(200);
    expect((await session.signOff()).outcome).toBe("ended");
    expect(seen).toEqual([{ sub: server.accounts[0].username, exp: expect.any(Number) }]);
    expect(seen[0]!.exp - Date.now() / 1000).toBeLessThanOrEqual(240);
    expect(seen[0]!.exp - Date.now() / 1000).toBeGreaterThan(230);
  });

  test.each([600_000, -600_000])("when the server's clock is %i ms ahead", async (ahead) => {
    const server = await startServerAhead(ahead);
    const session = await signOn(server);
    server.expireSessions();
    expect((await session.GET(info)).response.status).toBe(200);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(3);
  });

  test.each(["pod", "keyManager"] as const)(
    "when only the clock of the %s is off, with a JWT for each host",
    async (host) => {
      const server = await startServer();
      server.controls.setClockSkew(host, 3_600_000);
      const seen: JwtClaims[] = [];
      const signJwt = vaultOf(server, seen);
      const session = await signOn(server, { privateKey: undefined, signJwt });
      expect((await session.signOff()).outcome).toBe("ended");
      expect(seen).toHaveLength(2);
      expect(requestsOf(server, "authenticateByPublicKey")).toBe(host === "pod" ? 2 : 1);
    },
  );
});

describe("a sign-on fails", () => {
  test("with an AuthenticationError when the key is not the bot's, and is not repeated", async () => {
    const server = await startServer();
    const { privateKey } = server.accounts[1];
    const error = await signOn(server, { privateKey }).catch((caught: unknown) => caught);
    expect(isAuthenticationError(error) && error.reason).toBe("refused");
    expect((error as Error).message).toContain("username");
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(1);
    expect(requestsOf(server, "authenticateKeyManagerByPublicKey")).toBe(0);
  });

  test.each([
    ["authenticateByPublicKey", 0],
    ["authenticateKeyManagerByPublicKey", 3],
  ])("and leaks nothing when only %s fails", async (operation, logouts) => {
    const server = await startServer();
    server.fault({ operation, kind: "status", status: 403, body: { code: 403, message: "No" } });
    await expect(signOn(server)).rejects.toSatisfy(isAuthenticationError);
    server.fault({ operation, kind: "reset" });
    await expect(signOn(server)).rejects.toSatisfy(isNetworkError);
    server.fault({ operation, kind: "contentType", type: "application/json", body: "{}" });
    await expect(signOn(server)).rejects.toThrow("without a token");
    expect(server.sessions()).toEqual([]);
    expect(requestsOf(server, "logoutSession")).toBe(logouts);
  });

  test("and names the login that gave no token", async () => {
    const server = await startServer();
    const operation = "authenticateKeyManagerByPublicKey";
    server.fault({ operation, kind: "contentType", type: "application/json", body: "{}" });
    await expect(signOn(server)).rejects.toMatchObject({
      operation: "POST /relay/pubkey/authenticate",
      status: 200,
    });
  });

  test("and warns of the half that it could not sign off", async () => {
    const server = await startServer();
    const emitWarning = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    onTestFinished(() => emitWarning.mockRestore());
    server.lie("logout");
    server.fault({
      operation: "authenticateKeyManagerByPublicKey",
      kind: "status",
      status: 403,
      body: { code: 403, message: "No" },
    });
    await expect(signOn(server)).rejects.toSatisfy(isAuthenticationError);
    expect(emitWarning).toHaveBeenCalledOnce();
    expect(server.sessions()).toMatchObject([{ kind: "session" }]);
    server.expireSessions();
  });

  test.each(["privateKey", "signJwt"])("when %s hangs and the signal aborts", async (option) => {
    const server = await startServer();
    const controller = new AbortController();
    const never = vi.fn<() => Promise<string>>(() => new Promise(() => {}));
    const opening = signOn(server, {
      privateKey: undefined,
      [option]: never,
      signal: controller.signal,
    });
    await expect.poll(() => never.mock.calls.length).toBe(1);
    controller.abort(new Error("the app leaves"));
    await expect(opening).rejects.toThrow("aborted");
    expect(server.requests).toEqual([]);
  });

  test.each(["privateKey", "signJwt"])("when %s hangs beyond timeout.total", async (option) => {
    const server = await startServer();
    const opening = signOn(server, {
      privateKey: undefined,
      [option]: () => new Promise<string>(() => {}),
      timeout: 100,
    });
    await expect(opening).rejects.toMatchObject({
      kind: "TimeoutError",
      message: expect.stringContaining(`${option} was not given`),
    });
    expect(server.requests).toEqual([]);
  });

  test("before anything is asked for when the signal is aborted already", async () => {
    const server = await startServer();
    const signJwt = vi.fn<() => string>(() => "a.b.c");
    const signal = AbortSignal.abort();
    await expect(signOn(server, { privateKey: undefined, signJwt, signal })).rejects.toThrow(
      "aborted",
    );
    expect(signJwt).not.toHaveBeenCalled();
    expect(server.requests).toEqual([]);
  });

  test("once, when the clock of the host that refuses it is right", async () => {
    const server = await startServer();
    const { privateKey } = server.accounts[1];
    for (const ahead of [200_000, -30_000]) {
      server.controls.setClockSkew("pod", ahead);
      await expect(signOn(server, { privateKey })).rejects.toSatisfy(isAuthenticationError);
    }
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(2);
  });

  test("and shows no token of its first half, though the second repeats it", async () => {
    const server = await startServer();
    let token = "";
    const opening = signOn(server, {
      fetch: async (url, init) => {
        if (url.includes("/relay/")) return Response.json({ message: token }, { status: 500 });
        const response = await fetch(url, init);
        if (!url.endsWith("/login/pubkey/authenticate")) return response;
        const answer = (await response.json()) as { token: string };
        token = answer.token;
        return Response.json(answer);
      },
    });
    const shown = everythingShownOf(await failureOf(opening));
    expect(token).not.toBe("");
    expect(shown).toContain("[secret]");
    expect(shown).not.toContain(token);
  });

  test("and leaks nothing when it is aborted half-way", async () => {
    const server = await startServer();
    const controller = new AbortController();
    server.fault({ operation: "authenticateKeyManagerByPublicKey", kind: "hang" });
    const opening = signOn(server, { signal: controller.signal });
    await expect.poll(() => server.sessions().length).toBe(1);
    // The token has to arrive before the abort, else nobody could sign it off.
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    controller.abort(new Error("the app leaves"));
    await expect(opening).rejects.toThrow("aborted");
    await expect.poll(() => server.sessions()).toEqual([]);
  });

  test.each(["/login/pubkey/authenticate", "/relay/pubkey/authenticate"])(
    "and signs off what %s answers after the abort",
    async (path) => {
      const server = await startServer();
      const controller = new AbortController();
      const [arrived, awaited] = [createGate(), createGate()];
      const opening = signOn(server, {
        signal: controller.signal,
        fetch: async (url, init) => {
          const response = await fetch(url, init);
          if (!url.endsWith(path)) return response;
          arrived.open();
          await awaited.opened;
          return response;
        },
      });
      await arrived.opened;
      controller.abort(new Error("the app leaves"));
      await expect(opening).rejects.toThrow("aborted");
      await expect.poll(() => server.sessions()).toHaveLength(1);
      awaited.open();
      await expect.poll(() => server.sessions()).toEqual([]);
    },
  );

  test.each([
    ["a text that is no JWT", () => "signed"],
    ["nothing", () => undefined as never],
  ])("before any request when signJwt gives %s", async (_, signJwt) => {
    const server = await startServer();
    const error = await signOn(server, { privateKey: undefined, signJwt }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(server.requests).toEqual([]);
  });

  test("with the vault's own error when that refuses", async () => {
    const server = await startServer();
    const refusal = new Error("sealed");
    const signJwt = (): never => {
      throw refusal;
    };
    await expect(signOn(server, { privateKey: undefined, signJwt })).rejects.toBe(refusal);
    expect(server.requests).toEqual([]);
  });
});
