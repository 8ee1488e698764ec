import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "@signoff/command-kit/testing";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import { makeFolder } from "./commands.ts";

/** An EDIN of the test's own, and what signs on to it: as the sender, and as the recipient. */
export interface Edin {
  readonly server: Emulator<"edin-docflow">["edin-docflow"];
  readonly sender: Environment;
  readonly recipient: Environment;
  /** Puts a package into the recipient's inbox. */
  addPackage(contents: Readonly<Record<string, string>>): void;
}

/** When the test ends no session may be left alive in it, and no answer may break the spec. */
export async function startEdin(): Promise<Edin> {
  const emulator = await startEmulator({ strict: true, providers: ["edin-docflow"] });
  const server = emulator["edin-docflow"];
  onTestFinished(() => closeCleanly(server));
  const [owner, client] = server.accounts;
  const variablesOf = ({ email, password }: typeof owner): Environment => ({
    EDIN_URL: server.url,
    EDIN_EMAIL: email,
    EDIN_PASSWORD: password,
    PATH: process.env["PATH"] ?? "",
  });
  return {
    server,
    sender: variablesOf(owner),
    recipient: variablesOf(client),
    addPackage(contents) {
      const files = Object.entries(contents).map(([name, content]) => ({ name, content }));
      server.controls.addPackage(client.email, files);
    },
  };
}

/** Files of these names and contents in a folder of the test. */
export async function writeFiles(contents: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await makeFolder();
  return Promise.all(
    Object.entries(contents).map(async ([name, content]) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    }),
  );
}

/** A program that signs: its signature is the word and the bytes. */
export async function makeSigner(): Promise<{
  readonly toFile: string;
  readonly toOutput: string;
}> {
  const [script = ""] = await writeFiles({
    "sign.mjs": `import { readFileSync, writeFileSync } from "node:fs";
const [file, out] = process.argv.slice(2);
const signature = "signed " + readFileSync(file, "utf8");
if (out) writeFileSync(out, signature);
else process.stdout.write(signature);
`,
  });
  const program = `'${process.execPath}' '${script}'`;
  return { toFile: `${program} {} {out}`, toOutput: `${program} {}` };
}
