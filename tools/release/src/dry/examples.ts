import { type Emulator, startEmulator } from "@signoff/emulator";
import { fillExample, firstExample, run, runExample } from "@signoff/test-support";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { example as directlink } from "../../../../packages/directlink/test/support/example.ts";
import { example as edin } from "../../../../packages/edin-docflow/test/support/example.ts";
import { example as symphony } from "../../../../packages/symphony/test/support/example.ts";

/** How the first example of a README is filled in: what takes the place of its made-up values, and the secrets. */
interface Filling {
  readonly values: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Fills the example of each package that signs on; of the others the modules are imported. */
function fillings(servers: Emulator): Readonly<Record<string, Filling>> {
  const own = servers.directlink;
  const office = servers["edin-docflow"];
  const pod = servers.symphony;
  const [user] = office.accounts;
  return {
    "@signoff/directlink": { values: directlink.values(own), env: directlink.env(own) },
    "@signoff/edin-docflow": { values: edin.values(office), env: edin.env(office) },
    "@signoff/symphony": { values: symphony.values(pod), env: symphony.env(pod) },
    signoff: {
      values: {
        ...directlink.values(own),
        'email: "office@vesna.example.com"': `baseUrl: ${JSON.stringify(office.url)}, email: ${JSON.stringify(user.email)}`,
        "acme.symphony.com": pod.url,
        '"bot"': JSON.stringify(pod.accounts[0].username),
      },
      env: { ...directlink.env(own), ...edin.env(office), ...symphony.env(pod) },
    },
  };
}

/** Runs the example of a package's README where that was installed alone, against the emulators. */
export async function runReadme(name: string, project: string): Promise<string> {
  await using servers = await startEmulator({ strict: true });
  const root = join(project, "node_modules", name);
  const filling = fillings(servers)[name];
  if (!filling) return importAll(root, name, project);
  const code = fillExample(await firstExample(join(root, "README.md")), filling.values);
  const { status, stderr } = await runExample(code, { cwd: project, env: filling.env });
  if (status !== 0) throw new Error(`The first example of ${name} ended with ${status}: ${stderr}`);
  return "example ran";
}

interface PackedManifest {
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Imports each module, and has each command say what it does. */
async function importAll(root: string, name: string, project: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as PackedManifest;
  const modules = Object.keys(manifest.exports ?? {}).filter((path) => !path.endsWith(".json"));
  const commands = Object.keys(manifest.bin ?? {});
  for (const path of modules) {
    const code = `await import(${JSON.stringify(name + path.slice(1))});`;
    check(await runExample(code, { cwd: project }), `import of ${name}${path.slice(1)}`);
  }
  for (const command of commands) {
    const program = join(project, "node_modules/.bin", command);
    check(await run(program, ["--help"], { cwd: project }), `${command} --help`);
  }
  return [
    modules.length > 0 ? `${modules.length} modules imported` : "",
    ...commands.map((command) => `${command} --help ran`),
  ]
    .filter(Boolean)
    .join(", ");
}

function check(
  finished: { readonly status: number | null; readonly stderr: string },
  what: string,
): void {
  if (finished.status !== 0)
    throw new Error(`${what} ended with ${finished.status}: ${finished.stderr}`);
}
