import type { Emulator } from "@signoff/emulator";
import { run as runProgram } from "@signoff/test-support";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Account, Accounts } from "../programs/scenario.ts";
import { startProviders } from "../src/emulated.ts";
import { outputOf } from "../src/output.ts";
import { node, oldestNode, others } from "../src/runtimes.ts";

const project = inject("project");

let servers: Emulator;
let accounts: Accounts;

beforeAll(async () => {
  ({ servers, accounts } = await startProviders());
});

afterAll(() => servers.close());

const runtimes = [node, oldestNode(inject("oldestNode")), ...others];
const withFiles = runtimes.filter(({ name }) => name !== "Cloudflare Workers");

// A runtime that npm has not for this machine is left out, and told by its name.

describe("sign on to all three, a call each, bytes there and back, a feed, sign off", () => {
  for (const { name, run } of runtimes) {
    test.skipIf(run === undefined)(`on ${name}`, async () => {
      const account = outputOf(await run!(project, "scenario", accounts));
      const { done, outcomes } = account as Account;
      expect(outcomes).toEqual({ directlink: "ended", edin: "ended", symphony: "ended" });
      expect(done).toHaveLength(5);
      const { directlink, "edin-docflow": edin, symphony } = servers;
      const alive = [directlink.sessions(), edin.sessions(), symphony.sessions()];
      expect(alive).toEqual([[], [], []]);
    });
  }
});

describe("a file goes up by its path, and comes down into a folder", () => {
  for (const { name, run } of withFiles) {
    test.skipIf(run === undefined)(`on ${name}`, async () => {
      const told = outputOf(await run!(project, "files", accounts));
      expect(told).toEqual({ bytes: 60_000, same: true, outcome: "ended" });
    });
  }
});

describe("the Node transport is refused at once, with what to use instead", () => {
  for (const { name, run } of others) {
    test.skipIf(run === undefined)(`on ${name}`, async () => {
      const told = outputOf(await run!(project, "refusals", accounts));
      const refusals = told as Record<string, string>;
      expect(Object.keys(refusals)).toEqual(["transport", "tls", "proxy"]);
      for (const message of Object.values(refusals)) expect(message).toContain(name);
      expect(refusals["tls"]).toMatch(/give (a|the) fetch/);
    });
  }

  test("on Node it is taken, but for a certificate that is none", async () => {
    const refusals = outputOf(await node.run(project, "refusals", accounts)) as object;
    expect(Object.keys(refusals)).toEqual(["none", "tls.ca"]);
  });
});

describe("CommonJS loads the packages with require", () => {
  const programs = { Node: process.execPath, "the oldest Node": inject("oldestNode") };
  for (const [name, program] of Object.entries(programs)) {
    test.skipIf(program === "")(`on ${name}`, async () => {
      // Node 22.12 calls it experimental, and later ones no more.
      const flags = ["--no-warnings", "--input-type=commonjs"];
      const code = 'process.stdout.write(typeof require("signoff").signOn);';
      const finished = await runProgram(program, [...flags, "--eval", code], {
        cwd: project,
      });
      expect(finished).toEqual({ status: 0, stdout: "function", stderr: "" });
    });
  }
});
