import { createPublicKey, verify, type JsonWebKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  call,
  logIn,
  loginJwt,
  startSymphony,
  statusOf,
  type Answered,
  type Server,
  type Token,
} from "./symphony-support.ts";

interface AccessToken {
  readonly access_token: string;
  readonly expires_in: number;
}

const create = (
  server: Server,
  sessionToken: string,
  scope?: string,
): Promise<Answered<AccessToken>> => {
  const query = scope === undefined ? "" : `?scope=${encodeURIComponent(scope)}`;
  return call(server, "POST", `/login/idm/tokens${query}`, { sessionToken });
};

async function bearer(
  server: Server,
  sessionToken: string,
  scope?: string,
): Promise<Record<string, string>> {
  const { body } = await create(server, sessionToken, scope);
  return { authorization: `Bearer ${body.access_token}` };
}

const groups = (server: Server, headers: Record<string, string>): Promise<number> =>
  statusOf(
    call(server, "GET", "/profile-manager/v1/groups/type/SDL?status=ACTIVE", {
      ...headers,
      "X-Symphony-Host": "pod.example.com",
    }),
  );

const files = (server: Server, headers: Record<string, string>): Promise<number> =>
  statusOf(call(server, "GET", "/files/v1/?type=ContentExport", headers));

/** Has an administrator give the first account the role that the files of the content export need. */
async function letReadFiles(server: Server): Promise<void> {
  const headers = { sessionToken: await logIn(server, 2) };
  const roles = `/pod/v1/admin/user/${server.accounts[0].userId}/roles/add`;
  await call(server, "POST", roles, headers, { id: "CONTENT_EXPORT_READER" });
}

const sessionInfo = (server: Server, headers: Record<string, string>): Promise<number> =>
  statusOf(call(server, "GET", "/pod/v2/sessioninfo", headers));

describe("an access token", () => {
  test("opens what its scope names, and nothing else", async () => {
    const server = await startSymphony();
    await letReadFiles(server);
    const session = await logIn(server);
    expect((await create(server, session, "profile-manager")).body).toEqual({
      token_type: "Bearer",
      expires_in: 300,
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    const forGroups = await bearer(server, session, "profile-manager");
    const forFiles = await bearer(server, session, "sym-files");
    const forBoth = await bearer(server, session, "sym-files profile-manager");
    const general = await bearer(server, session);
    expect(await groups(server, forGroups)).toBe(200);
    expect(await groups(server, forBoth)).toBe(200);
    expect(await groups(server, forFiles)).toBe(403);
    expect(await groups(server, general)).toBe(403);
    expect(await groups(server, { sessionToken: session })).toBe(401);
    expect(await files(server, forFiles)).toBe(200);
    expect(await files(server, forGroups)).toBe(403);
    expect(await sessionInfo(server, forGroups)).toBe(403);
    expect(await statusOf(create(server, session, "everything"))).toBe(403);
    expect(await statusOf(create(server, "no-such-token"))).toBe(401);
  });

  // https://rest-api.symphony.com/main/content-export-files/list-files, "Required Permissions"
  test("opens the files of the content export to accounts with their role alone", async () => {
    const server = await startSymphony();
    const session = await logIn(server);
    const headers = await bearer(server, session, "sym-files");
    const get = (path: string): Promise<Answered<{ error?: string }>> =>
      call(server, "GET", `/files/v1/${path}?type=ContentExport`, headers);
    const paths = ["", "export-file-1", "export-file-1/metadata"];
    for (const path of paths) {
      expect(await get(path)).toMatchObject({
        status: 403,
        body: { error: "The caller needs the role CONTENT_EXPORT_READER" },
      });
    }
    await letReadFiles(server);
    for (const path of paths) expect(await statusOf(get(path))).toBe(200);
  });

  test("without a scope stands for the session on pod and agent, not at logins", async () => {
    const server = await startSymphony();
    const session = await logIn(server);
    const headers = await bearer(server, session);
    const who = await call(server, "GET", "/pod/v2/sessioninfo", headers);
    expect(who.body).toMatchObject({ username: server.accounts[0].username });
    const message = "/agent/v1/message/unknown";
    expect(await statusOf(call(server, "GET", message, headers))).toBe(204);
    const own = await logIn(server, 0, "/relay/pubkey/authenticate");
    const others = await logIn(server, 1, "/relay/pubkey/authenticate");
    const withKeys = (keyManagerToken: string): Promise<number> =>
      statusOf(call(server, "GET", message, { ...headers, keyManagerToken }));
    expect(await withKeys(own)).toBe(204);
    expect(await withKeys("")).toBe(204);
    expect(await withKeys(others)).toBe(401);
    for (const path of ["/login/idm/tokens", "/sessionauth/v1/logout"]) {
      expect(await statusOf(call(server, "POST", path, headers))).toBe(401);
    }
    expect(await sessionInfo(server, { ...headers, sessionToken: "no-such-token" })).toBe(401);
  });

  test("comes with the login as well, with the word in front", async () => {
    const server = await startSymphony();
    const [{ username, privateKey }] = server.accounts;
    const answer = (): Promise<Answered<Token>> =>
      call(
        server,
        "POST",
        "/login/pubkey/authenticate",
        {},
        { token: loginJwt(server, username, privateKey) },
      );
    const { authorizationToken = "" } = (await answer()).body;
    expect(await sessionInfo(server, { authorization: authorizationToken })).toBe(200);
    server.controls.setGivesAuthorizationToken(false);
    expect((await answer()).body).not.toHaveProperty("authorizationToken");
  });

  test("ends by its age alone", async () => {
    const server = await startSymphony();
    const session = await logIn(server);
    const headers = await bearer(server, session);
    await call(server, "POST", "/sessionauth/v1/logout", { sessionToken: session });
    expect(await sessionInfo(server, headers)).toBe(200);
    server.clock.advance(298_000);
    expect(await sessionInfo(server, headers)).toBe(200);
    server.clock.advance(2_000);
    expect(await sessionInfo(server, headers)).toBe(401);

    server.controls.setTokenLifetime("access", 3_600_000);
    const { body } = await create(server, await logIn(server));
    expect(body.expires_in).toBe(3600);
    server.clock.advance(3_590_000);
    expect(await sessionInfo(server, { authorization: `Bearer ${body.access_token}` })).toBe(200);
  });

  test("is signed with the published key, and with no other", async () => {
    const [server, other] = [await startSymphony(), await startSymphony()];
    const session = await logIn(server);
    const token = (await create(server, session)).body.access_token;
    const { body } = await call<{ keys: (JsonWebKey & { kid: string })[] }>(
      server,
      "GET",
      "/login/idm/keys",
    );
    const [header = "", payload = "", signature = ""] = token.split(".");
    const [key] = body.keys;
    expect(JSON.parse(Buffer.from(header, "base64url").toString())).toMatchObject({
      kid: key?.kid,
    });
    const publicKey = createPublicKey({ key: key!, format: "jwk" });
    const isSigned = (text: string): boolean =>
      verify(
        "sha256",
        Buffer.from(text),
        { key: publicKey, dsaEncoding: "ieee-p1363" },
        Buffer.from(signature, "base64url"),
      );
    expect(isSigned(`${header}.${payload}`)).toBe(true);
    expect(isSigned(`${header}.${payload}x`)).toBe(false);
    expect(await sessionInfo(server, { authorization: `Bearer ${session}` })).toBe(401);
    expect(await sessionInfo(other, { authorization: `Bearer ${token}` })).toBe(401);
  });
});
