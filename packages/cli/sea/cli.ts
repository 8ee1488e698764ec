import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeExecutable } from "./executable.ts";
import { nameFor, type Platform } from "./target.ts";

const usage = `pnpm --filter @signoff/cli sea [--platform linux|darwin|win32 --node FILE] [--out FILE]

Makes the command as one file that needs no Node: for this system, or for another one from its program of Node, which has
to be of the version that runs this (${process.version}). Those for macOS have to be made there, where codesign is. Only those for Linux are tried.
`;

const { values } = parseArgs({
  options: {
    platform: { type: "string", default: process.platform },
    node: { type: "string", default: process.execPath },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const platforms: readonly string[] = ["linux", "darwin", "win32"] satisfies readonly Platform[];

if (values.help || !platforms.includes(values.platform)) {
  process.stderr.write(usage);
  process.exitCode = values.help ? 0 : 2;
} else if (values.platform !== process.platform && values.node === process.execPath) {
  process.stderr.write(`--node is missing: the program of Node for ${values.platform}.\n`);
  process.exitCode = 2;
} else {
  const platform = values.platform as Platform;
  const out = values.out ?? join(import.meta.dirname, "../.sea", nameFor(platform));
  const isNative = values.node === process.execPath;
  await makeExecutable({ platform, node: values.node, out, isNative });
  process.stdout.write(`${out}\n`);
}
