import { startChild } from "../child.ts";
import type { Contender } from "../contender.ts";
import { contendersFolder } from "../folders.ts";
import type { ColdReport } from "../report.ts";
import { paths } from "../routes.ts";
import { runCommand } from "../run-command.ts";
import { stagePackages } from "../startup/stage-packages.ts";
import { orderOf, spreadOf } from "../statistics.ts";

/** How thoroughly it measures. */
export interface ColdPlan {
  readonly rounds: number;
}

/** What a function's first call does in a language that has no client for it: two requests, parsed. */
function twoRequests(send: string): string {
  return `
    const body = "grant_type=password&username=bench&password=bench";
    const form = { "content-type": "application/x-www-form-urlencoded" };
    ${send}
    const { access_token } = await ask("${paths.token}", { method: "POST", headers: form, body });
    await ask("${paths.small}", { headers: { authorization: \`Bearer \${access_token}\` } });
  `;
}

const works: Readonly<Record<string, string>> = {
  "node with nothing to do": "",
  signoff: `
    const { login } = await import("@signoff/directlink");
    const session = await login({ baseUrl: origin, username: "bench", password: "bench" });
    await session.GET("${paths.small}");
  `,
  fetch: twoRequests(
    "const ask = async (path, init) => (await fetch(origin + path, init)).json();",
  ),
  undici: twoRequests(`
    const { request } = await import("undici");
    const ask = async (path, init) => (await request(origin + path, init)).body.json();
  `),
  "openapi-fetch": twoRequests(`
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient({ baseUrl: origin });
    const ask = async (path, { method = "GET", body, headers }) =>
      (await client[method](path, { headers, ...(body && { body, bodySerializer: (text) => text }) })).data;
  `),
};

const limit = 30_000;

/** From the start of a process to the answer of its first call, its import and its login on the way. */
export async function measureCold(
  contenders: readonly Contender[],
  { rounds }: ColdPlan,
  tell: (line: string) => void,
): Promise<ColdReport> {
  tell("cold: building the packages");
  await using stack = new AsyncDisposableStack();
  const staged = stack.use(await stagePackages());
  const server = await startChild<{ origin: string }>(import.meta.resolve("../server/main.ts"));
  stack.defer(() => server.end());
  const names = new Set(contenders.map(({ name }) => name));
  const samples = Object.entries(works)
    .filter(([name, work]) => work === "" || names.has(name))
    .map(([name, work]) => ({
      name,
      work,
      cwd: name === "signoff" ? staged.folder : contendersFolder,
      milliseconds: [] as number[],
      cpu: [] as number[],
    }));
  tell("cold: first calls");
  for (let round = 0; round < rounds; round += 1) {
    for (const { work, cwd, milliseconds, cpu } of orderOf(samples, round)) {
      const run = await runOnce(work, server.ready.origin, cwd);
      milliseconds.push(run.milliseconds);
      cpu.push(run.cpu);
    }
  }
  return {
    rounds,
    rows: samples.map(({ name, milliseconds, cpu }) => ({
      name,
      milliseconds: spreadOf(milliseconds),
      cpu: spreadOf(cpu),
    })),
  };
}

/** What a process took until then, its start included, in ms. */
interface Run {
  readonly milliseconds: number;
  readonly cpu: number;
}

async function runOnce(work: string, origin: string, cwd: string): Promise<Run> {
  const script = `
    const origin = process.argv[1];
    ${work}
    const { user, system } = process.cpuUsage();
    const told = { milliseconds: performance.now(), cpu: (user + system) / 1000 };
    process.stdout.write(JSON.stringify(told), () => process.exit());
  `;
  const parameters = ["--input-type=module", "--eval", script, origin];
  return JSON.parse(await runCommand(process.execPath, parameters, { cwd, limit })) as Run;
}
