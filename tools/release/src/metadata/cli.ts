import { writeMetadata } from "./write-metadata.ts";

const help = `Usage: pnpm metadata [--check]

Writes author, homepage, bugs, repository and keywords of the workspace's package.json into those of all
packages, each with its own folder. Until an owner sets them there they are placeholders of example.com,
and nothing can be published.

  --check  writes nothing; ends with 1 where a package says something else
`;

function main(parameters: readonly string[]): number {
  if (parameters.includes("--help")) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = parameters.find((parameter) => parameter !== "--check");
  if (unknown !== undefined) {
    process.stderr.write(`${unknown} is no option of pnpm metadata; see pnpm metadata --help.\n`);
    return 2;
  }
  const isCheck = parameters.includes("--check");
  const stale = writeMetadata(isCheck);
  for (const folder of stale) {
    const state = isCheck ? "is not what the workspace's says; run pnpm metadata" : "written";
    process.stdout.write(`${folder}/package.json: ${state}\n`);
  }
  return isCheck && stale.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
