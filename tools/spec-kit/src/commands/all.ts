import { check } from "../check.ts";
import type { Command, CommandCall } from "../command.ts";
import { formatFinding } from "../finding.ts";
import { generateAll } from "../generate-all.ts";
import { createLintConfig, createStepConfigs } from "../lint-config.ts";
import { chooseProviders, displayPath, UsageError } from "../repository.ts";
import { watch } from "../watch.ts";

/** `pnpm generate all`, or no command: brings every generated file up to date. */
export const allCommand: Command = {
  name: "all",
  operands: "",
  summary:
    "Generate all providers whose spec changed since the last time. This is what happens without a command.",
  options: {
    watch: { summary: "Go on, and generate again whatever provider's spec changes." },
    check: { summary: "Write nothing; fail when a generated file is not what its spec gives." },
  },
  run(call) {
    if (call.names.length > 0) {
      throw new UsageError(
        `No provider can be named here; use pnpm generate generate ${call.names.join(" ")}`,
      );
    }
    if (call.switches.has("watch") && call.switches.has("check")) {
      throw new UsageError("--watch and --check exclude each other");
    }
    if (call.switches.has("watch")) return runWatch(call);
    return call.switches.has("check") ? runCheck(call) : generateAll(call.repository, call.output);
  },
};

async function runCheck({ repository, output }: CommandCall): Promise<number> {
  const providers = chooseProviders(repository, []);
  const { findings, stale } = await check(repository, providers, await createLintConfig());
  for (const finding of findings) output.error(formatFinding(finding));
  for (const { path, content } of stale) {
    const fault = content === undefined ? "comes from no spec" : "is not what its spec gives";
    output.error(`${displayPath(repository, path)} ${fault}; run pnpm generate`);
  }
  if (findings.length + stale.length > 0) return 1;
  output.line(`All generated files are up to date: ${providers.join(", ")}`);
  return 0;
}

async function runWatch({ repository, output }: CommandCall): Promise<number> {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => controller.abort());
  }
  const providers = chooseProviders(repository, []);
  await watch(repository, providers, await createStepConfigs(), output, controller.signal);
  return 0;
}
