import type { Command } from "../command.ts";
import { writeStale } from "../files.ts";
import { formatFinding } from "../finding.ts";
import { generate } from "../generate.ts";
import { createLintConfig } from "../lint-config.ts";
import { chooseProviders, displayPath } from "../repository.ts";

/** `pnpm generate generate`: writes what the specs give, in this process and without a cache. */
export const generateCommand: Command = {
  name: "generate",
  operands: "[provider...]",
  summary:
    "Lint, bundle and generate the named providers, or all: openapi.json, OPERATIONS.md and src/generated/.\nOnly files that change are written, and surplus ones deleted; a spec with errors changes nothing.",
  options: {},
  async run({ repository, output, names }) {
    const config = await createLintConfig();
    let failed = false;
    for (const provider of chooseProviders(repository, names)) {
      const { findings, files } = await generate(repository, provider, config);
      for (const finding of findings) output.error(formatFinding(finding));
      failed ||= files === undefined;
      for (const { path, content } of await writeStale(files ?? [])) {
        const deed = content === undefined ? "deleted" : "wrote";
        output.line(`${deed} ${displayPath(repository, path)}`);
      }
    }
    return failed ? 1 : 0;
  },
};
