#!/usr/bin/env node
import { parseArgs } from "node:util";
import type { Checked } from "./checked.ts";
import { checkNodeKit } from "./node/client.ts";
import { checkPythonKit } from "./python/client.ts";

const kitVariable = "SYMPHONY_BDK_PYTHON";

const help = `Usage: pnpm test:clients [node|python]... [--help]

Has the vendor's own clients call the emulator, unmodified, and prints a line for each check. The Node kit comes from npm.
The Python kit is run where ${kitVariable} names the folder of its sources; what it imports comes from Debian.
The last line is the sum: N passed, N failed.
`;

/** The clients, and what each is run with; nothing where it is not on this machine. */
const clients = {
  node: (): AsyncIterable<Checked> => checkNodeKit(),
  python: (): AsyncIterable<Checked> | undefined => {
    const kit = process.env[kitVariable];
    return kit ? checkPythonKit(kit) : undefined;
  },
} as const;

type Name = keyof typeof clients;

async function runClient(name: Name): Promise<{ passed: number; failed: number }> {
  const sums = { passed: 0, failed: 0 };
  const checks = clients[name]();
  if (!checks)
    process.stdout.write(`left out: ${name} (${kitVariable} names no folder of its sources)\n`);
  try {
    for await (const { name: check, problem } of checks ?? []) {
      sums[problem === null ? "passed" : "failed"] += 1;
      const told = problem === null ? "passed" : `FAILED: ${problem}`;
      process.stdout.write(`${name}  ${check}  ${told}\n`);
    }
  } catch (error) {
    sums.failed += 1;
    process.stdout.write(`${name}  FAILED: ${String(error)}\n`);
  }
  return sums;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(clients, name));
  if (values.help || unknown !== undefined) {
    process.stdout.write(help);
    return unknown === undefined ? 0 : 2;
  }
  const names = (positionals.length > 0 ? positionals : Object.keys(clients)) as Name[];
  let passed = 0;
  let failed = 0;
  for (const name of names) {
    const sums = await runClient(name);
    passed += sums.passed;
    failed += sums.failed;
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
