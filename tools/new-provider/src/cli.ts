import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Names, namesOf } from "./names.ts";
import { scaffold } from "./scaffold.ts";

const help = `Usage: pnpm new-provider NAME

Makes a provider that works at once: spec, package, emulator and tests of a made-up service with a login by
user name and password, a logout, a read of the own account, and a list. NAME is that of the package, such
as acme-files. Then the spec, and the code where it differs, become those of the real service: see "Add a
provider" in CONTRIBUTING.md.
`;

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What depends on the list of providers and on the spec, in the order in which each needs the one before. */
const commands: readonly (readonly [what: string, ...command: string[]])[] = [
  ["Installing", "pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
  ["Generating", "pnpm", "run", "generate"],
  ["Installing what was generated", "pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
  ["Writing the owner", "pnpm", "run", "metadata"],
  ["Formatting", "oxfmt"],
  ["Building", "pnpm", "run", "build"],
  ["Measuring its budgets", "pnpm", "run", "bench:budgets", "--new"],
];

function finish(): boolean {
  return commands.every(([what, program, ...parameters]) => {
    process.stderr.write(`${what} ...\n`);
    const { status, stdout, stderr } = spawnSync(program!, parameters, {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
    return status === 0;
  });
}

function main(parameters: readonly string[]): number {
  const [name] = parameters;
  if (name === undefined || parameters.length > 1 || name === "--help") {
    process.stdout.write(help);
    return name === "--help" ? 0 : 2;
  }
  let names: Names;
  try {
    names = namesOf(name);
    for (const path of scaffold(root, names)) process.stdout.write(`${path}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
  if (!finish()) return 1;
  process.stdout.write(
    `${names.title} is there. See it work: pnpm test packages/${name}. What is next: specs/${name}/openapi.yaml, and "Add a provider" in CONTRIBUTING.md.\n`,
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
