import { describe, expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import {
  directlink,
  isAuthenticationError,
  isSessionEndedError,
  isSignOnError,
  type SignedOn,
  signOn,
} from "../src/index.ts";
import { openersFor, startServers } from "./support.ts";

const list = "/directlink/v1/download/list";

function refuse(): Promise<never> {
  return Promise.reject(new Error("refused"));
}

describe("signing on to several", () => {
  test("gives each session its own type and one receipt each", async () => {
    const servers = await startServers();
    const desk = await signOn(openersFor(servers));
    expectTypeOf(desk.directlink).toEqualTypeOf<directlink.DirectLinkSession>();
    expect((await desk.directlink.GET(list)).data.status).toBe(0);
    expect((await desk.edin.GET("/bdoc/user-profile")).response.status).toBe(200);
    expect((await desk.symphony.GET("/pod/v2/sessioninfo")).response.status).toBe(200);
    const receipts = await desk.signOff();
    expect(receipts.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["edin", "ended"],
      ["symphony", "ended"],
      ["directlink", "ended"],
    ]);
    await expect(desk.directlink.GET(list)).rejects.toSatisfy(isSessionEndedError);
  });

  test("takes several accounts of one provider, and sessions of the app's own making", async () => {
    const servers = await startServers();
    const { directlink: open } = openersFor(servers);
    const own = {
      signOff: async () => (await open()).signOff(),
      [Symbol.asyncDispose]: async () => {},
    };
    const desk = await signOn({ first: open, second: open, own: async () => own });
    expect(desk.first).not.toBe(desk.second);
    const receipts = await desk.signOff();
    expect(receipts.map(({ name }) => name)).toEqual(["first", "second", "own"]);
  });

  test("opens all or nothing", async () => {
    const servers = await startServers();
    const refused = (): Promise<directlink.DirectLinkSession> =>
      directlink.login({ baseUrl: servers.directlink.url, username: "ACME", password: "wrong" });
    const error = await signOn({ ...openersFor(servers), directlink: refused }).catch(
      (caught: unknown) => caught,
    );
    if (!isSignOnError(error)) throw error;
    expect(error).toMatchObject({ failed: "directlink", provider: "directlink" });
    expect(isAuthenticationError(error.cause)).toBe(true);
    expect(error.sessionMayBeOpen).toBeUndefined();
    expect(error.receipts.map(({ provider, outcome }) => [provider, outcome])).toEqual([
      ["edin-docflow", "ended"],
      ["symphony", "ended"],
    ]);
    expect(error.message).toContain("directlink could not sign on");
  });

  test("says that a session may be open where the login says so that failed", async () => {
    const servers = await startServers();
    const emitWarning = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    onTestFinished(() => emitWarning.mockRestore());
    servers.directlink.fault({ operation: "issueToken", kind: "reset", applied: true });
    const error = await signOn(openersFor(servers)).catch((caught: unknown) => caught);
    expect(isSignOnError(error)).toBe(true);
    expect(error).toMatchObject({ sessionMayBeOpen: true, cause: { sessionMayBeOpen: true } });
    servers.directlink.expireSessions();
  });

  test("names a session of which another may be open", async () => {
    const servers = await startServers();
    const { directlink: open } = openersFor(servers);
    const possible = { reason: "answer-lost", count: 1, since: new Date(0).toISOString() } as const;
    const withPossible = async (): Promise<SignedOn> => {
      const session = await open();
      return {
        async signOff() {
          const receipt = await session.signOff();
          const step = {
            token: "session",
            superseded: true,
            outcome: "unconfirmed",
            possible,
          } as const;
          return { ...receipt, outcome: "unconfirmed", steps: [...receipt.steps, step] };
        },
        [Symbol.asyncDispose]: async () => {},
      };
    };
    const error = await signOn({ sure: open, unsure: withPossible, refused: refuse }).catch(
      (caught: unknown) => caught,
    );
    if (!isSignOnError(error)) throw error;
    expect(error.message).toMatch(/may still be alive, see their receipts: unsure\.$/);
  });

  test("an error thrown in the block is left as it was", async () => {
    const servers = await startServers();
    const failure = new Error("the app's own");
    const use = async (): Promise<void> => {
      await using desk = await signOn(openersFor(servers));
      await desk.directlink.GET(list);
      throw failure;
    };
    await expect(use()).rejects.toBe(failure);
  });

  test.each([
    ["signOff", { signOff: async () => undefined }],
    ["edin", { edin: Promise.resolve() }],
  ])("refuses %s before any login", async (option, openers) => {
    const error = await signOn(openers as never).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "InvalidOptionError", option });
  });
});
