import { describe, expect, test } from "vitest";
import { createHosts, readHosts } from "../../src/hosts/hosts.ts";
import { type FetchFunction, InvalidOptionError, isNetworkError } from "../../src/index.ts";
import { createDriver } from "../../src/session.ts";
import { openIm, type Server, signOn, startServer } from "../support/index.ts";

const hosts = {
  pod: "https://pod.example.com:8443/here",
  agent: "https://agent.example.com",
  keyManager: "https://km.example.com/there",
  sessionAuth: "https://mtls.example.com:8444",
};

/** One of each API, in the order of their names. */
const pathOfEach = [
  "/agent/v1/a",
  "/files/v1/",
  "/keyauth/v1/a",
  "/login/a",
  "/pod/v1/a",
  "/profile-manager/v1/a",
  "/relay/a",
  "/sessionauth/v1/a",
  "/v1/channelco/user",
  "/v1/groups/sdl/list",
  "/v1/onboarding/tenant",
  "/v5/users/apps/a",
];

/** A fetch that leads every made-up host to the server, and notes which tokens went to which host. */
function routeTo(server: Server, seen: Map<string, Set<string>>): FetchFunction {
  return (url, init) => {
    const { origin, pathname, search } = new URL(url);
    const tokens = seen.get(origin) ?? new Set();
    seen.set(origin, tokens);
    for (const name of ["sessionToken", "keyManagerToken"]) {
      if (new Headers(init.headers).has(name)) tokens.add(name);
    }
    return fetch(server.url + pathname.replace(/^\/(here|there)(?=\/)/, "") + search, init);
  };
}

describe("hosts apart", () => {
  test("get their own paths and tokens, and no others", async () => {
    const server = await startServer();
    const seen = new Map<string, Set<string>>();
    const options = { ...hosts, host: undefined, fetch: routeTo(server, seen) };
    const session = await signOn(server, options);
    await openIm(server, session);
    await session.GET("/agent/v1/message/{id}", { params: { path: { id: "unknown" } } });
    const receipt = await session.signOff();
    expect(receipt.outcome).toBe("ended");
    expect(receipt.origins.toSorted()).toEqual([...seen.keys()].toSorted());
    expect(Object.fromEntries(seen)).toEqual({
      "https://pod.example.com:8443": new Set(["sessionToken"]),
      "https://agent.example.com": new Set(["sessionToken", "keyManagerToken"]),
      "https://km.example.com": new Set(["keyManagerToken"]),
      "https://mtls.example.com:8444": new Set(["sessionToken"]),
    });
  });

  test("take /keyauth to a host of its own", () => {
    const keyAuth = "https://km-mtls.example.com";
    expect(createHosts(hosts).baseUrlFor("/keyauth/v1/logout")).toBe(hosts.keyManager);
    expect(createHosts({ ...hosts, keyAuth }).baseUrlFor("/keyauth/v1/logout")).toBe(keyAuth);
    expect(createHosts({ ...hosts, keyAuth }).baseUrlFor("/relay/pubkey/authenticate")).toBe(
      hosts.keyManager,
    );
  });
});

describe("one host", () => {
  test.each([
    ["acme.symphony.com", "https://acme.symphony.com", "https://acme-api.symphony.com"],
    ["acme-api.symphony.com", "https://acme-api.symphony.com", "https://acme-api.symphony.com"],
    ["chat.example.com", "https://chat.example.com", "https://chat.example.com"],
    [
      "chat.example.com:8443/a",
      "https://chat.example.com:8443/a",
      "https://chat.example.com:8443/a",
    ],
    ["a.symphony.com.example", "https://a.symphony.com.example", "https://a.symphony.com.example"],
  ])("%s serves all APIs", (host, base, certificateBase) => {
    const { baseUrlFor } = createHosts({ host });
    for (const path of ["/pod/v2/a", "/login/a", "/agent/v1/a", "/relay/a"]) {
      expect(baseUrlFor(path)).toBe(base);
    }
    for (const path of ["/sessionauth/v1/a", "/keyauth/v1/a"]) {
      expect(baseUrlFor(path)).toBe(certificateBase);
    }
  });

  test("yields to the options of single APIs", () => {
    const { baseUrlFor, origins } = createHosts({ host: "acme.symphony.com", ...hosts });
    expect(baseUrlFor("/agent/v1/info")).toBe(hosts.agent);
    expect(baseUrlFor("/keyauth/v1/logout")).toBe(hosts.keyManager);
    expect(origins).not.toContain("https://acme.symphony.com");
  });
});

describe("paths without a prefix of their API", () => {
  test.each(["/profile-manager/v1/types", "/files/v1/", "/v5/users/apps/a", "/v1/groups/sdl/list"])(
    "%s is on the pod",
    (path) => {
      expect(createHosts(hosts).baseUrlFor(path)).toBe(hosts.pod);
    },
  );

  test.each(["/v1/channelco/user", "/v1/onboarding/tenant"])("%s has a host of its own", (path) => {
    const communityConnect = "https://community.example.com";
    expect(createHosts(hosts).baseUrlFor(path)).toBe(hosts.pod);
    const { baseUrlFor, origins } = createHosts({ ...hosts, communityConnect });
    expect(baseUrlFor(path)).toBe(communityConnect);
    expect(origins).toContain(communityConnect);
  });

  test.each(["/v1/other/a", "/v5/other", "/files", "/v1/groupsx/a"])("%s is none", (path) => {
    expect(() => createHosts(hosts).baseUrlFor(path)).toThrow("belongs to no API");
  });
});

test.each([
  ["https://pod.example.com:8443/here/v5/users/apps/a", ["sessiontoken"]],
  ["https://pod.example.com:8443/here/v1/groups/sdl/list", ["sessiontoken"]],
  ["https://pod.example.com:8443/here/v1/channelco/user", []],
  ["https://pod.example.com:8443/here/v1/onboarding/tenant", []],
  ["https://pod.example.com:8443/here/files/v1/", []],
  ["https://pod.example.com:8443/here/profile-manager/v1/a", []],
  ["https://pod.example.com:8443/here/pod/v1/a", ["sessiontoken"]],
  ["https://pod.example.com:8443/here/login/a", ["sessiontoken"]],
  ["https://agent.example.com/agent/v1/a", ["keymanagertoken", "sessiontoken"]],
  ["https://km.example.com/there/relay/a", ["keymanagertoken"]],
  ["https://km.example.com/there/keyauth/v1/a", ["keymanagertoken"]],
  ["https://mtls.example.com:8444/sessionauth/v1/a", ["sessiontoken"]],
])("%s gets %j", (url, names) => {
  const headers = new Headers();
  const grant = { sessionToken: "one", keyManagerToken: "two" };
  createDriver({ hosts: readHosts(hosts), auth: "session" }, "bot").authorise(
    headers,
    grant,
    new URL(url),
  );
  expect([...headers.keys()]).toEqual(names);
});

test.each([
  ["session", ["files", "profile-manager"]],
  ["bearer", ["agent", "files", "pod", "profile-manager"]],
] as const)("a short-lived token goes to its own APIs alone (auth: %s)", (auth, takers) => {
  const own = createHosts(hosts);
  const grant = { sessionToken: "one", keyManagerToken: "two" };
  const { authorise, furtherToken } = createDriver({ hosts: readHosts(hosts), auth }, "bot");
  const shown: Record<string, string | null> = {};
  for (const path of pathOfEach) {
    const headers = new Headers();
    const url = new URL(own.baseUrlFor(path) + path);
    const further = furtherToken?.(grant, url);
    authorise(headers, grant, url, further && `good-for-${further.name}`);
    const token = headers.get("authorization");
    if (token !== null) shown[path.split("/")[1]!] = token;
  }
  expect(Object.keys(shown)).toEqual(takers);
  expect(shown["files"]).toBe("Bearer good-for-sym-files");
  expect(shown["profile-manager"]).toBe("Bearer good-for-profile-manager");
});

test.each([
  "https://pod.example.com:8443/pod/v1/a",
  "https://pod.example.com:8443/here/agent/v1/a",
  "https://pod.example.com/here/pod/v1/a",
  "http://agent.example.com/agent/v1/a",
  "https://agent.example.com.example/agent/v1/a",
  "https://km.example.com/relay/a",
])("%s gets no token, but an error", (url) => {
  const headers = new Headers();
  const grant = { sessionToken: "one", keyManagerToken: "two" };
  const { authorise } = createDriver({ hosts: readHosts(hosts), auth: "session" }, "bot");
  expect(() => authorise(headers, grant, new URL(url))).toThrow("path");
  expect([...headers.keys()]).toEqual([]);
});

test("a URL belongs to the API with the longest matching base", () => {
  const { apiAt } = createHosts({
    ...hosts,
    pod: "https://one.example.com",
    agent: "https://one.example.com/pod",
  });
  expect(apiAt(new URL("https://one.example.com/pod/v2/sessioninfo"))).toBe("pod");
  expect(apiAt(new URL("https://one.example.com/pod/agent/v1/info"))).toBe("agent");
  expect(apiAt(new URL("https://one.example.com/agent/v1/info"))).toBeUndefined();
  expect(apiAt(new URL("https://two.example.com/pod/v2/sessioninfo"))).toBeUndefined();
});

test("paths of no API, and those that leave theirs, are refused before any request", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const get = session.GET as (path: string) => Promise<unknown>;
  const before = server.requests.length;
  const paths = ["/elsewhere/v1", "/pod/../elsewhere", "/podx/v1", "//pod/v1"];
  for (const path of [...paths, "/pod/../agent/v1/info", "/pod/%2e%2E/agent/v1/info"]) {
    await expect(get(path)).rejects.toBeInstanceOf(InvalidOptionError);
  }
  expect(server.requests).toHaveLength(before);
});

test("a step that leads a request to another host delivers no token", async () => {
  const server = await startServer();
  const session = await signOn(server, {
    steps: [
      (request, next) => {
        const away = request.url.includes("sessioninfo");
        return next(
          away ? { ...request, url: "https://other.example.com/pod/v2/sessioninfo" } : request,
        );
      },
    ],
    fetch: (url, init) => {
      if (!url.startsWith(server.url)) throw new Error("a request left");
      return fetch(url, init);
    },
  });
  const error = await session.GET("/pod/v2/sessioninfo").catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect(isNetworkError(error)).toBe(false);
  await session.signOff();
});

test("tokens replace those that a call sets in their headers", async () => {
  const server = await startServer();
  const sent: (string | null)[] = [];
  await using session = await signOn(server, {
    fetch: async (url, init) => {
      if (url.endsWith("sessioninfo")) sent.push(new Headers(init.headers).get("sessionToken"));
      return fetch(url, init);
    },
  });
  await session.GET("/pod/v2/sessioninfo");
  await session.GET("/pod/v2/sessioninfo", { headers: { sessionToken: "of-the-app" } });
  expect(sent).toEqual([expect.any(String), sent[0]]);
});
