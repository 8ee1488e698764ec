import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Ended } from "@signoff/command-kit/testing";
import { expect, test } from "vitest";
import { causes } from "../src/commands/doctor/provider/cause.ts";
import { subcommands } from "../src/commands/subcommands.ts";
import { commandPaths, makeFolder, runHere, start } from "./support/commands.ts";
import { startEdin } from "./support/edin.ts";
import { type Fleet, startFleet } from "./support/fleet.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** A command of the README, what it prints there, and what has to happen before. */
interface Step {
  readonly before: string | undefined;
  readonly parameters: readonly string[];
  readonly printed: string;
}

const steps: readonly Step[] = Array.from(
  readme.matchAll(/<!-- run(?:: ([\w ]+))? -->\n\n```sh\nsignoff (.*)\n```\n\n```\n([^`]*)```/g),
  ([, before, parameters = "", printed = ""]) => ({
    before,
    parameters: Array.from(
      parameters.matchAll(/'([^']*)'|\S+/g),
      ([word, quoted]) => quoted ?? word,
    ),
    printed,
  }),
);

/** The first group of what a pattern finds, throughout a text. */
function allOf(text: string, pattern: RegExp): (string | undefined)[] {
  return [...text.matchAll(pattern)].map(([, group]) => group);
}

/** A text without what is another one at each run, and without the widths of columns. */
function settled(text: string, host: string): string {
  return text
    .replaceAll(host, "mft.example.com")
    .replaceAll(hostname(), "ops-1")
    .replaceAll(/\b[\da-f]{16}\b/g, "KEY")
    .replaceAll(/\bops-1:\d+/g, "OPS")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replaceAll(/\b\d+ (m?s)\b/g, "N $1")
    .replaceAll(/\s+/g, " ");
}

test("what the commands of the README print is what it says", async () => {
  const folder = await makeFolder();
  const environment = { SIGNOFF_STORE: "file:sessions", SIGNOFF_KEY_FILE: "signoff.key" };
  const edin = await startEdin();
  edin.server.controls.setNextId(5001n);
  let fleet: Fleet | undefined;
  let crash: (() => Promise<void>) | undefined;
  for (const { before, parameters, printed } of steps) {
    if (before === "crash") await crash?.();
    if (before === "sign on") await fleet?.signOn("web-3:9");
    if (before === "a file waits") {
      fleet?.server.controls.addFile("ACME", { name: "invoice.csv", content: "INV;1001;250.00\n" });
    }
    const documents = before === "the recipient" ? edin.recipient : edin.sender;
    const places = before === "no store" ? {} : environment;
    const variables = { ...places, ...fleet?.credentials, ...documents };
    const { child, ended } = start(parameters, variables, folder);
    if (before === "a client goes away") child.stdin?.end();
    const { code, stdout, stderr } = await ended;
    const host = new URL(fleet?.server.url ?? "http://none").host;
    const shown = (stdout + stderr).replaceAll(folder, "/data");
    expect(settled(shown, host)).toBe(settled(printed, host));
    expect(code).toBe(0);
    if (parameters[0] !== "key") continue;
    const key = (await readFile(join(folder, "signoff.key"), "utf8")).trim();
    fleet = await startFleet({ directory: join(folder, "sessions"), key });
    const killers = [await fleet.signOnApart("web-1:4711"), await fleet.signOnApart("web-2:812")];
    crash = async () => {
      await Promise.all(killers.map((kill) => kill()));
      await fleet?.untilGone();
    };
  }
  const names = steps.map(({ parameters }) => parameters[0]);
  expect(new Set(names)).toEqual(new Set(subcommands.map(({ usage }) => usage.replace(/ .*/, ""))));
}, 180_000);

test("the README tells every cause that the doctor names", () => {
  expect(causes.filter((cause) => !readme.includes(`\`${cause}\``))).toEqual([]);
});

test("the README tells the exit codes and the variables of --help, and every option", async () => {
  const helps: Ended[] = [];
  for (const path of [[], ...commandPaths]) helps.push(await runHere([...path, "--help"]));
  const [root = ""] = helps.map(({ stdout }) => stdout);
  expect(allOf(readme, /^\| (\d+) /gm)).toEqual(allOf(root, /^ {2}(\d+) +\w/gm));
  const all = helps.map(({ stdout }) => stdout).join("\n");
  const names = new Set(all.match(/--[a-z][a-z-]+|SIGNOFF_[A-Z_]+/g));
  expect(names.size).toBeGreaterThan(10);
  expect([...names].filter((name) => !`${readme} --version`.includes(name))).toEqual([]);
});

test.each([
  ["crontab", /; signoff (\w+)/],
  ["kubernetes/orphans.yaml", /command: \["signoff", "(\w+)"/],
])("the example %s runs a command that there is", async (name, pattern) => {
  const example = await readFile(new URL(`../examples/${name}`, import.meta.url), "utf8");
  const [, command] = pattern.exec(example) ?? [];
  expect(subcommands.map(({ usage }) => usage)).toContain(command);
});
