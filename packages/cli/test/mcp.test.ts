import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { type Environment, startProcess, until } from "@signoff/command-kit/testing";
import { closeCleanly, secretsShownIn } from "@signoff/test-support";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { listOperations } from "@signoff/openapi";
import { describe, expect, onTestFinished, test } from "vitest";
import { effectOf } from "../src/commands/mcp/writing.ts";
import { providers } from "../src/provider/providers.ts";
import { runHere, start } from "./support/commands.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const host = fileURLToPath(new URL("support/mcp-client.ts", import.meta.url));

interface Symphony {
  readonly server: Emulator<"symphony">["symphony"];
  readonly environment: Environment;
}

async function startSymphony(): Promise<Symphony> {
  const { symphony: server } = await startEmulator({ strict: true, providers: ["symphony"] });
  onTestFinished(() => closeCleanly(server));
  const [{ username, privateKey }] = server.accounts;
  return {
    server,
    environment: {
      SYMPHONY_HOST: server.url,
      SYMPHONY_USERNAME: username,
      SYMPHONY_PRIVATE_KEY: privateKey,
      PATH: process.env["PATH"] ?? "",
    },
  };
}

/** The official client over a process of the command; `call` gives the texts of a tool's result. */
async function connect(parameters: readonly string[], environment: Environment) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [cli, "mcp", ...parameters],
    env: { ...environment },
    stderr: "pipe",
  });
  const client = new Client({ name: "test", version: "1" });
  onTestFinished(() => client.close());
  await client.connect(transport);
  const call = async (name: string, given: Record<string, unknown>) => {
    const { content, isError = false } = await client.callTool({ name, arguments: given });
    const texts = (content as { readonly text: string }[]).map(({ text }) => text);
    return { isError, texts, text: texts.join("\n") };
  };
  return { client, transport, call };
}

const wrongCalls: readonly (readonly [given: Record<string, unknown>, said: RegExp])[] = [
  [{ operation: "getSesionInfo" }, /no operation "getSesionInfo"\. Did you mean getSessionInfo/],
  [{ operation: "getMessage" }, /^getMessage needs .*search_operations with "getMessage"/],
  [{ operation: "getUser", parameters: { id: 1 } }, /^getUser has no id\b/],
  [{ operation: "lookupUsers", parameters: { uid: 2 ** 60 } }, /uid is an integer beyond 2\^53/],
  [{ operation: "downloadAttachment", parameters: {} }, /answers a file/],
  [{ operation: "searchMessages", body: "@/etc/passwd" }, /body stands for a file/],
  [{ operation: "searchMessages", body: "-" }, /body stands for a file/],
  [{ operation: "createMessage", parameters: { attachment: "@/etc/passwd" } }, /has no attachment/],
  [{ operation: "uploadDlpDictionary", parameters: { data: "@/etc/passwd" } }, /takes a file/],
  [{ operation: "lookupUsers", parameters: [] }, /parameters has to be an object/],
  [{}, /operation is missing/],
];

const loginsOf = ({ requests }: Symphony["server"]): number =>
  requests.filter(({ operationId }) => operationId === "authenticateByPublicKey").length;

describe("signoff mcp", () => {
  test("has two tools, signs on at the first call alone, and off when the client closes", async () => {
    const { server, environment } = await startSymphony();
    const { client, call } = await connect(["symphony"], environment);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search_operations", "call_operation"]);
    const found = await call("search_operations", { query: "getSessionInfo" });
    expect(JSON.parse(found.text)).toMatchObject({
      found: 1,
      operations: [{ operation: "getSessionInfo", path: "/pod/v2/sessioninfo", effect: "reads" }],
    });
    expect(server.requests).toEqual([]);
    const first = await call("call_operation", { operation: "getSessionInfo" });
    expect(JSON.parse(first.text)).toMatchObject({
      status: 200,
      data: { username: expect.any(String) },
    });
    const second = await call("call_operation", {
      operation: "GET /pod/v3/users",
      parameters: { username: server.accounts[0].username },
    });
    expect(second.isError).toBe(false);
    expect([loginsOf(server), server.sessions().length]).toEqual([1, 2]);
    await client.close();
    expect(server.sessions()).toEqual([]);
  });

  test("signs off when the client is killed (SIGKILL)", async () => {
    const { server, environment } = await startSymphony();
    const { child, ended } = startProcess(process.execPath, [host, cli, "symphony"], environment);
    await until(() => server.requests.some(({ operationId }) => operationId === "getSessionInfo"));
    expect(server.sessions().length).toBeGreaterThan(0);
    child.kill("SIGKILL");
    await until(() => server.sessions().length === 0);
    await ended;
    expect(server.requests.map(({ operationId }) => operationId)).toContain("logoutSession");
  });

  test("signs off by SIGTERM, and says so by its exit code", async () => {
    const { server, environment } = await startSymphony();
    const { child, ended } = start(["mcp", "symphony"], environment);
    const say = (message: object): void => void child.stdin?.write(`${JSON.stringify(message)}\n`);
    const info = {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "t", version: "1" },
    };
    say({ jsonrpc: "2.0", id: 1, method: "initialize", params: info });
    say({ jsonrpc: "2.0", method: "notifications/initialized" });
    const params = { name: "call_operation", arguments: { operation: "getSessionInfo" } };
    say({ jsonrpc: "2.0", id: 2, method: "tools/call", params });
    await until(() => server.requests.some(({ operationId }) => operationId === "getSessionInfo"));
    child.kill("SIGTERM");
    expect((await ended).code).toBe(143);
    expect(server.sessions()).toEqual([]);
  });

  test("without a call there is no session, and its end is no failure", async () => {
    const { code, stdout, stderr } = await runEnded(["mcp", "symphony"], {});
    expect([code, stdout, stderr]).toEqual([
      0,
      "",
      "No operation was called: nobody was signed on.\n",
    ]);
  });

  test("refuses what writes before anything is sent, and says what to do; --allow-writes calls it", async () => {
    const { server, environment } = await startSymphony();
    const given = {
      operation: "createRoom",
      body: { name: "Notes", description: "For tests" },
    };
    const { call } = await connect(["symphony"], environment);
    const refused = await call("call_operation", given);
    expect(refused).toMatchObject({ isError: true });
    expect(refused.text).toMatch(
      /createRoom changes something .* Nothing was sent\. .*"signoff mcp symphony --allow-writes"/,
    );
    expect(server.requests).toEqual([]);
    const allowed = await connect(["symphony", "--allow-writes"], environment);
    const made = await allowed.call("call_operation", given);
    expect(made).toMatchObject({ isError: false });
    expect(made.text).toContain("Notes");
    await allowed.client.close();
  });

  test("refuses the operations of a session, whatever is allowed", async () => {
    const { server, environment } = await startSymphony();
    const { call } = await connect(["symphony", "--allow-writes"], environment);
    for (const operation of ["logoutSession", "authenticateByPublicKey"]) {
      const { isError, text } = await call("call_operation", { operation });
      expect([isError, text]).toEqual([true, expect.stringContaining("opens or ends a session")]);
    }
    expect(server.requests).toEqual([]);
  });

  test("says what is wrong with a call, without dashes and before anything is sent", async () => {
    const { server, environment } = await startSymphony();
    const { call } = await connect(["symphony", "--allow-writes"], environment);
    for (const [given, said] of wrongCalls) {
      const { isError, text } = await call("call_operation", given);
      expect(text).toMatch(said);
      expect(isError).toBe(true);
      expect(text).not.toMatch(/(?<!\w)--(?!allow-writes|out)/);
    }
    expect(server.requests).toEqual([]);
  });

  test("a login that is refused is told, and not made again", async () => {
    const { server, environment } = await startSymphony();
    const [, { privateKey }] = server.accounts;
    const { call } = await connect(["symphony"], {
      ...environment,
      SYMPHONY_PRIVATE_KEY: privateKey,
    });
    const first = await call("call_operation", { operation: "getSessionInfo" });
    const second = await call("call_operation", { operation: "getSessionInfo" });
    expect(first).toMatchObject({
      isError: true,
      text: expect.stringContaining("AuthenticationError"),
    });
    expect(second).toEqual(first);
    expect(loginsOf(server)).toBe(1);
  });

  test("cuts an answer that is large, with word of it, and shows no secret of the session", async () => {
    const { server, environment } = await startSymphony();
    const { call } = await connect(["symphony"], environment);
    await call("call_operation", { operation: "getSessionInfo" });
    const { headers = {} } =
      server.requests.find(({ operationId }) => operationId === "getSessionInfo") ?? {};
    const token = String((headers as Record<string, unknown>)["sessiontoken"]);
    expect(token.length).toBeGreaterThan(20);
    const body = JSON.stringify({ username: `${token} ${"x".repeat(100_000)}` });
    const answer = {
      kind: "status",
      status: 200,
      headers: { "content-type": "application/json" },
      body,
    } as const;
    server.fault({ operation: "getSessionInfo", ...answer });
    const { texts } = await call("call_operation", { operation: "getSessionInfo" });
    expect(texts[0]).toHaveLength(40_000);
    expect(texts[1]).toMatch(/^Cut: these are the first 40000 of 100\d+ characters/);
    const shown = secretsShownIn(texts.join("\n"), { token });
    expect(shown).toEqual([]);
    expect(texts[0]).toContain("[secret]");
    expect(secretsShownIn(body, { token })).toEqual(["token"]);
  });

  test("a provider that is none is a usage error", async () => {
    const { code, stderr } = await runHere(["mcp", "simphony"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no provider "simphony"')]);
  });
});

/** Of POSTs, those that only read: each was looked at. Of GETs, those that do not only read. */
const exceptions = {
  directlink: {
    reads: [],
    writes: ["requestFirstAccess", "requestPasswordReset", "downloadFile"],
  },
  "edin-docflow": {
    reads: ["searchPackages", "listAgreementProcesses", "downloadOffer"],
    writes: ["getSignUuid", "requestPackageArchive", "requestLogFile"],
  },
  symphony: {
    reads: [
      "searchUsers",
      "findUsersAdmin",
      "searchRooms",
      "listStreams",
      "listUserStreamsAdmin",
      "listStreamsAdmin",
      "getMessageDetails",
      "listCompanyCertsByType",
      "searchMessages",
      "searchMessagesSemantic",
      "echo",
    ],
    writes: ["readPresenceFeed"],
  },
};

test.each(providers)(
  "what writes by signoff mcp: by method in $name, but for what is listed",
  async (provider) => {
    const all = listOperations(await provider.document());
    const named = (effect: string, isGet: boolean): (string | undefined)[] =>
      all
        .filter((placed) => effectOf(placed) === effect && (placed.method === "GET") === isGet)
        .map(({ operation }) => operation.operationId);
    const { reads, writes } = exceptions[provider.name as keyof typeof exceptions];
    expect(named("reads", false)).toEqual(reads);
    expect(named("writes", true)).toEqual(writes);
  },
);

async function runEnded(parameters: readonly string[], environment: Environment) {
  const { child, ended } = start(parameters, environment);
  child.stdin?.end();
  return ended;
}
