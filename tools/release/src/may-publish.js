// JavaScript, since it runs in each package right before it is published, on whatever Node is there.
import { readFileSync } from "node:fs";

const { name, homepage, repository } = JSON.parse(readFileSync("package.json", "utf8"));
const { npm_config_registry: registry = "", npm_config_user_agent: agent = "" } = process.env;
const urls = [homepage, repository?.url.replace(/^git\+/, "")];
const isPlaceholder = urls.some((url) =>
  /^(?:[^/]*\.)?example\.(?:com|org|net)$/.test(new URL(url).hostname),
);

// Other tools are refused by the check before packing, which says what to run instead.
if (isPlaceholder && agent.startsWith("pnpm/") && !isLoopback(registry)) {
  process.stderr.write(
    `${name} is not published: its repository is still the placeholder ${repository?.url}. Set author, homepage, ` +
      "repository and bugs in the package.json of the workspace, and run pnpm metadata.\n",
  );
  process.exitCode = 1;
}

/** A registry on this machine is a rehearsal. */
function isLoopback(url) {
  return (
    URL.canParse(url) && /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(url).hostname)
  );
}
