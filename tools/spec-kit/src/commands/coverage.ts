import type { Command } from "../command.ts";
import { type Coverage, cover, formatCoverage } from "../documented/coverage.ts";
import { formatGap } from "../documented/gap.ts";
import {
  isDocumented,
  MalformedFileError,
  readDeviations,
  readDocumented,
  readPromises,
} from "../documented/read.ts";
import { formatFinding } from "../finding.ts";
import { createLintConfig } from "../lint-config.ts";
import type { Output } from "../output.ts";
import { chooseProviders } from "../repository.ts";
import { readSpec } from "../spec.ts";

/** `pnpm generate coverage`: says what the vendors document and the specs do not. */
export const coverageCommand: Command = {
  name: "coverage",
  operands: "[provider...]",
  summary:
    "Compare the specs of the named providers, or of all that have a documented.json, with what their vendors document.\nEach gap is named; specs/<provider>/deviations.json explains those that are meant,\nspecs/<provider>/promises.json those fields of answers that are always there though no page marks them so.",
  options: {},
  async run({ repository, output, names }) {
    const config = await createLintConfig();
    const providers = chooseProviders(repository, names).filter(
      (provider) => names.length > 0 || isDocumented(repository, provider),
    );
    let failed = false;
    for (const provider of providers) {
      try {
        const documented = await readDocumented(repository, provider);
        const deviations = await readDeviations(repository, provider);
        const promises = await readPromises(repository, provider);
        const { document, findings } = await readSpec(repository, provider, config);
        for (const finding of findings) output.error(formatFinding(finding));
        const isCovered =
          document !== undefined &&
          tell(provider, cover(documented, document, deviations, promises), output);
        failed ||= !isCovered;
      } catch (error) {
        if (!(error instanceof MalformedFileError)) throw error;
        output.error(error.message);
        failed = true;
      }
    }
    return failed ? 1 : 0;
  },
};

/** Shows a coverage, and answers whether it is complete. */
function tell(provider: string, coverage: Coverage, output: Output): boolean {
  const { unexplained, outdated, unfounded } = coverage;
  for (const gap of unexplained) output.error(`${provider}: ${formatGap(gap)}`);
  for (const gap of outdated) {
    const mend = `take it out of specs/${provider}/deviations.json`;
    output.error(`${provider}: ${formatGap(gap)}: this is a deviation no more; ${mend}`);
  }
  for (const gap of unfounded) {
    output.error(`${provider}: ${gap}; see specs/${provider}/promises.json`);
  }
  output.line(`${provider}: ${formatCoverage(coverage)}`);
  return unexplained.length + outdated.length + unfounded.length === 0;
}
