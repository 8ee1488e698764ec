import { freePort, run, start } from "@signoff/test-support";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Account } from "../../programs/scenario.ts";
import { watch } from "./check-account.ts";
import type { Bench, Row } from "./row.ts";
import { versionOf } from "./version-of.ts";

/** A file of tests that both runners take. */
const testFile = (imports: string): string => `${imports}
import { writeFileSync } from "node:fs";
import { runScenario } from "./scenario.js";

test("the scenario", async () => {
  const account = await runScenario(JSON.parse(process.env.ACCOUNTS));
  writeFileSync(process.env.TOLD, JSON.stringify(account));
  expect(account.done.length).toBe(5);
}, 60_000);
`;

async function runTests(
  bench: Bench,
  imports: string,
  parameters: readonly string[],
): Promise<void> {
  const { project, accounts } = bench;
  const folder = join(project, "runner");
  await mkdir(folder, { recursive: true });
  await cp(join(project, "plain/scenario.js"), join(folder, "scenario.js"));
  await writeFile(join(folder, "scenario.test.js"), testFile(imports));
  const told = join(folder, "told.json");
  const check = watch(bench);
  const { status, stdout, stderr } = await run(process.execPath, parameters, {
    cwd: project,
    env: { ACCOUNTS: JSON.stringify(accounts), TOLD: told, NODE_OPTIONS: "", VITEST: undefined },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim().split("\n").slice(-10).join(" "));
  check.account(JSON.parse(await readFile(told, "utf8")) as Account);
}

async function runNext(bench: Bench) {
  const { project, accounts } = bench;
  const app = join(project, "next-app");
  await rm(app, { recursive: true, force: true });
  await mkdir(join(app, "app/run"), { recursive: true });
  await cp(join(project, "plain/scenario.js"), join(app, "app/run/scenario.js"));
  await writeFile(
    join(app, "app/layout.js"),
    "export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n",
  );
  await writeFile(
    join(app, "app/run/route.js"),
    `import { runScenario } from "./scenario.js";
export const dynamic = "force-dynamic";
export async function GET() {
  return Response.json(await runScenario(JSON.parse(process.env.ACCOUNTS)));
}
`,
  );
  await writeFile(
    join(app, "next.config.mjs"),
    `export default { turbopack: { root: ${JSON.stringify(project)} } };\n`,
  );
  await writeFile(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const next = join(project, "node_modules/next/dist/bin/next");
  const env = {
    ACCOUNTS: JSON.stringify(accounts),
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_OPTIONS: "",
  };
  const built = await run(process.execPath, [next, "build"], { cwd: app, env });
  if (built.status !== 0)
    throw new Error(`next build: ${built.stderr.trim().split("\n").slice(-8).join(" ")}`);
  const port = await freePort();
  const check = watch(bench);
  const server = start(
    process.execPath,
    [next, "start", "--hostname", "127.0.0.1", "--port", `${port}`],
    {
      cwd: app,
      env,
    },
  );
  try {
    const text = await firstAnswer(`http://127.0.0.1:${port}/run`);
    check.account(JSON.parse(text) as Account);
  } finally {
    server.kill("SIGTERM");
    await server.ended;
  }
  return { version: await versionOf(project, "next") };
}

async function firstAnswer(url: string): Promise<string> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return answer.text();
    if (answer)
      throw new Error(`Next.js answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    await delay(200);
  }
  throw new Error("Next.js did not answer within 30 s");
}

/** Where apps of a framework run the packages. */
export const frameworks: readonly Row[] = [
  { kind: "runtime", name: "Next.js, server", run: runNext },
  {
    kind: "runtime",
    name: "Jest",
    async run(bench) {
      const jest = join(bench.project, "node_modules/jest/bin/jest.js");
      // By itself it looks at nothing below node_modules, where the project is.
      const found = ["--haste", '{"retainAllFiles":true}', "--testPathIgnorePatterns", "^$"];
      const options = [
        "--rootDir",
        "runner",
        "--testEnvironment",
        "node",
        "--transform",
        "{}",
        ...found,
      ];
      await runTests(bench, "", ["--no-warnings", "--experimental-vm-modules", jest, ...options]);
      return { version: await versionOf(bench.project, "jest") };
    },
  },
  {
    kind: "runtime",
    name: "Vitest",
    async run(bench) {
      const vitest = join(bench.project, "node_modules/vitest/vitest.mjs");
      const imports = 'import { expect, test } from "vitest";';
      await runTests(bench, imports, [vitest, "run", "--root", "runner"]);
      return { version: await versionOf(bench.project, "vitest") };
    },
  },
];
