import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordsOf } from "@signoff/command-kit/testing";
import { recordCalls } from "@signoff/core/node";
import { login } from "@signoff/directlink";
import { type Fault, startEmulator } from "@signoff/emulator";
import { closeCleanly, secretsShownIn } from "@signoff/test-support";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeFolder, runHere, start } from "./support/commands.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const canary = "Canary4711Value";

async function startSymphony() {
  const { symphony: server } = await startEmulator({ strict: true, providers: ["symphony"] });
  onTestFinished(() => closeCleanly(server));
  const [{ username, privateKey }] = server.accounts;
  return {
    server,
    environment: {
      SYMPHONY_HOST: server.url,
      SYMPHONY_USERNAME: username,
      SYMPHONY_PRIVATE_KEY: privateKey,
    },
  };
}

const call = ["call", "symphony", "lookupUsers", "--username", canary, "--json"];

/** What a run says of its failure. */
function failureOf(stdout: string): unknown {
  const { kind, exitCode } = recordsOf(stdout).find(({ type }) => type === "error") ?? {};
  return { kind, exitCode };
}

type Failing = readonly [what: string, fault: Omit<Fault, "operation"> & object, exitCode: number];

const failing: readonly Failing[] = [
  ["a refusal", { kind: "status", status: 403, body: { code: 403, message: `No ${canary}` } }, 8],
  ["a page of a proxy", { kind: "contentType", body: `<h1>${canary}</h1>` }, 9],
  ["a connection that is reset", { kind: "reset" }, 7],
].map((row) => row as unknown as Failing);

describe("signoff record and signoff replay", () => {
  test.each(failing)(
    "%s comes again from a capsule without a value",
    async (_, fault, exitCode) => {
      const { server, environment } = await startSymphony();
      server.fault({ ...fault, operation: "lookupUsers", times: 20 } as Fault);
      const file = join(await makeFolder(), "capsule.json");
      const run = await start(["record", "--capsule", file, ...call], environment).ended;
      expect(run.code).toBe(exitCode);
      const text = await readFile(file, "utf8");
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const secrets = secretsIn(server.requests);
      expect(Object.keys(secrets).length).toBeGreaterThan(2);
      const all = { ...secrets, canary, key: environment.SYMPHONY_PRIVATE_KEY };
      expect(secretsShownIn(text, all)).toEqual([]);
      expect(text).not.toContain(environment.SYMPHONY_USERNAME);
      // The twin: what was recorded did carry them.
      expect(secretsShownIn(JSON.stringify(server.requests), { canary })).toEqual(["canary"]);

      const again = `'${process.execPath}' '${cli}' ${call.join(" ")}`;
      const replayed = await start(["replay", file, "--exec", again]).ended;
      expect(replayed.code).toBe(exitCode);
      expect(failureOf(replayed.stdout)).toEqual(failureOf(run.stdout));
    },
  );

  test("a run that went well leaves no capsule, and with --always a masked one of all its calls", async () => {
    const { server, environment } = await startSymphony();
    const file = join(await makeFolder(), "capsule.json");
    const options = ["record", "--capsule", file];
    const session = ["call", "symphony", "getSessionInfo", "--json"];
    const first = await runHere([...options, ...session], environment);
    expect(first.code).toBe(0);
    expect(recordsOf(first.stdout).at(-1)).toEqual({ type: "capsule", file: null });
    await expect(readFile(file)).rejects.toThrow("ENOENT");
    const second = await runHere([...options, "--always", ...session], environment);
    expect(recordsOf(second.stdout).at(-1)).toEqual({ type: "capsule", file });
    const { calls } = JSON.parse(await readFile(file, "utf8")) as { readonly calls: object[] };
    expect(calls.length).toBe(server.requests.length / 2);
    expect(calls).toContainEqual(
      expect.objectContaining({ operation: "GET /pod/v2/sessioninfo", attempt: 1 }),
    );
  });

  test.each([
    [["record", "list"], /signoff record runs "signoff call", not "list"/],
    [["replay", "/no/such/file"], /there is no \/no\/such\/file/],
    [["replay", cli], /is no capsule: it is not JSON/],
    [["replay", fileURLToPath(new URL("../package.json", import.meta.url))], /is no capsule/],
  ])("%j is a usage error", async (parameters, said) => {
    const { code, stderr } = await runHere(parameters);
    expect(stderr).toMatch(said);
    expect(code).toBe(2);
  });

  test("a command that fails before anything is sent leaves no capsule, and its exit code", async () => {
    const { code, stderr } = await runHere(["record", "call", "symphony", "getSessionInf"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Did you mean getSessionInfo/);
    expect(stderr).toMatch(/Nothing was sent/);
  });
});

test("recordCalls keeps the last calls of an app's session, masked, and how many it has left out", async () => {
  const { directlink: server } = await startEmulator({ strict: true, providers: ["directlink"] });
  onTestFinished(() => closeCleanly(server));
  const [{ username, password }] = server.accounts;
  const recorder = recordCalls({ limit: 2 });
  expect(recorder.capsule()).toBeUndefined();
  const { transport } = recorder;
  await using session = await login({ baseUrl: server.url, username, password, transport });
  server.controls.addFile(username, { name: `${canary}.txt`, content: canary });
  for (let page = 0; page < 3; page += 1) await session.GET("/directlink/v1/download/list");
  const capsule = recorder.capsule();
  expect(capsule).toMatchObject({ kind: "signoff-capsule", v: 1, provider: "directlink", left: 2 });
  expect(capsule?.calls.map(({ operation, answer }) => [operation, answer?.status])).toEqual([
    ["GET /directlink/v1/download/list", 200],
    ["GET /directlink/v1/download/list", 200],
  ]);
  const text = JSON.stringify(capsule);
  expect(secretsShownIn(text, { canary, password, ...secretsIn(server.requests) })).toEqual([]);
  expect(text).toContain("Xxxxxx0000Xxxxx.xxx");
});

test.each([
  [{ limit: 0 }, "limit"],
  [{ limit: 1_001 }, "limit"],
  [{ limits: 1 }, "limits"],
])("recordCalls(%j) is refused with the option's name", (options, name) => {
  expect(() => recordCalls(options as object)).toThrow(name);
});

/** The tokens that a session has sent. */
function secretsIn(
  requests: readonly { readonly headers: Readonly<Record<string, unknown>> }[],
): Record<string, string> {
  const names = ["sessiontoken", "keymanagertoken", "authorization", "cookie"];
  const sent = requests.flatMap(({ headers }) => names.map((name) => headers[name]));
  const tokens = sent.filter((value): value is string => typeof value === "string" && value !== "");
  const words = tokens.flatMap((token) => token.split(/[ =;]+/)).filter((one) => one.length > 8);
  return Object.fromEntries(words.map((word, index) => [`token ${index}`, word]));
}
