// JavaScript, since another package manager may run it on a Node that knows no TypeScript.
import { spawnSync } from "node:child_process";

const { npm_config_user_agent: agent = "", npm_package_name: name = "" } = process.env;

if (agent.startsWith("pnpm/")) {
  const { status } = spawnSync(
    "turbo",
    ["run", "check-package", `--filter=${name}`, "--output-logs=errors-only"],
    {
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      // What is packed may be listed as JSON on the standard output.
      stdio: ["ignore", 2, 2],
    },
  );
  process.exitCode = status ?? 1;
  if (status === 0) {
    const { stampDocument } = await import("./stamp.ts");
    stampDocument(process.cwd());
  }
} else {
  process.stderr.write(
    `${name} is packed and published by pnpm alone: other tools would ship its sources, and versions that only its ` +
      "workspace knows. Run in this folder: npx -y pnpm@12.21.0 publish (or pack).\n",
  );
  process.exitCode = 1;
}
