import type { Command } from "../command.ts";
import { formatFinding } from "../finding.ts";
import { createLintConfig } from "../lint-config.ts";
import { chooseProviders } from "../repository.ts";
import { lintSpec } from "../spec.ts";

/** `pnpm generate lint`: says what is wrong with specs. */
export const lintCommand: Command = {
  name: "lint",
  operands: "[provider...]",
  summary: "Check the specs of the named providers, or of all, against the rules.",
  options: {},
  async run({ repository, output, names }) {
    const config = await createLintConfig();
    let errors = 0;
    for (const provider of chooseProviders(repository, names)) {
      const findings = await lintSpec(repository, provider, config);
      for (const finding of findings) output.error(formatFinding(finding));
      errors += findings.filter((finding) => finding.severity === "error").length;
    }
    return errors > 0 ? 1 : 0;
  },
};
