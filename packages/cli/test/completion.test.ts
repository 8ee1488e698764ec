import { spawnSync } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startProcess } from "@signoff/command-kit/testing";
import { findZsh } from "@signoff/test-debian";
import { describe, expect, test } from "vitest";
import { makeFolder, runHere } from "./support/commands.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** What could stand for the last of the words. */
async function candidates(words: readonly string[], environment = {}): Promise<readonly string[]> {
  const { stdout, code } = await runHere(["completion", "words", "--", ...words], environment);
  expect(code).toBe(0);
  return stdout.split("\n").slice(0, -1);
}

test.each<readonly [words: readonly string[], expected: readonly string[]]>([
  [["lo"], ["login"]],
  [
    ["call", ""],
    ["directlink", "edin", "symphony"],
  ],
  [
    ["call", " "],
    ["directlink", "edin", "symphony"],
  ],
  [
    ["edin", "s"],
    ["send", "sign"],
  ],
  [["help", "edin", "searchPack"], ["searchPackages"]],
  [["call", "edin", "getPackage", "--package"], ["--package_id"]],
  [["call", "edin", "GET", "/bdoc/store/package", "--package"], ["--package_id"]],
  [["call", "edin", "getPackage", "--package_id", ""], []],
  [["call", "edin", "noSuch", "--quer"], ["--query"]],
  [
    ["off", "--a"],
    ["--all", "--account"],
  ],
  [["key", "--out", ""], []],
  [
    ["completion", ""],
    ["bash", "zsh", "fish", "powershell"],
  ],
])("%j is completed", async (words, expected) => {
  expect(await candidates(words)).toEqual(expected);
});

test("names of profiles are completed", async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, "signoff"));
  const profiles = { work: { provider: "edin-docflow" }, home: { provider: "symphony" } };
  await writeFile(join(folder, "signoff/profiles.json"), JSON.stringify({ profiles }));
  const environment = { XDG_CONFIG_HOME: folder };
  expect(await candidates(["call", "edin", "--profile", "w"], environment)).toEqual(["work"]);
});

test.each(["bash", "zsh", "fish", "powershell"])(
  "the script for %s asks the command",
  async (shell) => {
    const { code, stdout } = await runHere(["completion", shell]);
    expect(stdout).toContain("signoff completion words -- ");
    expect(code).toBe(0);
  },
);

test("another shell is refused with those that there are", async () => {
  const { code, stderr } = await runHere(["completion", "csh"]);
  expect(stderr).toContain('no script for "csh"; there are bash, zsh, fish, powershell');
  expect(code).toBe(2);
});

/** Runs a script of a shell in which `signoff` is this command. */
async function runShell(
  { path, env = {} }: { readonly path: string; readonly env?: Readonly<Record<string, string>> },
  parameters: readonly string[],
): Promise<string> {
  const folder = await makeFolder();
  const launcher = join(folder, "signoff");
  // What is loaded for a shell would not do for Node.
  await writeFile(
    launcher,
    `#!/bin/sh\nunset LD_LIBRARY_PATH\nexec '${process.execPath}' '${cli}' "$@"\n`,
  );
  await chmod(launcher, 0o755);
  const environment = { ...env, PATH: `${folder}:${process.env["PATH"]}` };
  const { stdout, stderr } = await startProcess(path, parameters, environment).ended;
  expect(stderr).toBe("");
  return stdout;
}

const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

describe.skipIf(!has("bash"))("in bash", () => {
  test("a line is completed", async () => {
    const script = `
      source <(signoff completion bash)
      complete -p signoff >/dev/null || exit 1
      COMP_WORDS=(signoff call edin getPackageA) COMP_CWORD=3
      _signoff && printf '%s\\n' "\${COMPREPLY[@]}"
      COMP_WORDS=(signoff call "") COMP_CWORD=2
      _signoff && printf '%s\\n' "\${COMPREPLY[@]}"`;
    const stdout = await runShell({ path: "bash" }, ["--norc", "-c", script]);
    expect(stdout.trim().split("\n")).toEqual([
      "getPackageArchiveLink",
      "directlink",
      "edin",
      "symphony",
    ]);
  });
});

const zsh = findZsh();

describe.skipIf(typeof zsh === "string")(
  `in zsh${typeof zsh === "string" ? ` (left out: ${zsh})` : ""}`,
  () => {
    test("a line is completed, and files where nothing is known", async () => {
      const script = `
        module_path=(\${LD_LIBRARY_PATH%%:*}/*/zsh/*(N) $module_path)
        compdef() { print -- "compdef $1 $2"; }
        compadd() { print -l -- "\${(@P)2}"; }
        _files() { print files; }
        eval "$(signoff completion zsh)"
        words=(signoff call edin getPackageA) CURRENT=4; _signoff
        words=(signoff call '') CURRENT=3; _signoff
        words=(signoff key --out '') CURRENT=4; _signoff`;
      const program = typeof zsh === "string" ? { path: "zsh", env: {} } : zsh;
      const stdout = await runShell(program, ["-f", "-c", script]);
      expect(stdout.trim().split("\n")).toEqual([
        "compdef _signoff signoff",
        "getPackageArchiveLink",
        "directlink",
        "edin",
        "symphony",
        "files",
      ]);
    });
  },
);

describe.skipIf(!has("fish"))("in fish", () => {
  test("a line is completed", async () => {
    const script = "signoff completion fish | source; complete -C 'signoff call edin getPackageA'";
    const stdout = await runShell({ path: "fish" }, ["--no-config", "-c", script]);
    expect(stdout.trim()).toBe("getPackageArchiveLink");
  });
});
