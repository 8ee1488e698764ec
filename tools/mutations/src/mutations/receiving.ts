import { inRow, type Mutation } from "../mutation.ts";

/** Into one directory one process receives at a time, and nothing is written where a link leads. */
export const receiving: readonly Mutation[] = inRow("receiving", [
  {
    name: "lock-of-another-container-counts-as-own",
    in: "core",
    guard: '[hostname(), boot, «readlinkSync("/proc/self/ns/pid")»]',
    tests: ["core/node/files/lock"],
  },
  {
    name: "lock-has-no-heartbeat",
    in: "core",
    guard: 'await handle.write(".", 0);',
    tests: ["core/node/files/lock"],
  },
  {
    name: "number-of-a-process-elsewhere-is-looked-up-here",
    in: "core",
    guard: "if (holder.place !== place) return hasHeartbeat(path, now);",
    tests: ["core/node/files/lock"],
  },
  {
    name: "new-file-is-written-through-a-link",
    in: "core",
    guard: `
      await removeFile(path);
      return open(path, "wx");
    `,
    with: 'return open(path, "w");',
    tests: ["directlink/node/receive/planted-links"],
  },
  {
    name: "file-with-other-names-is-opened",
    in: "core",
    guard: "found.isFile() && found.nlink === 1",
    with: "found.isFile()",
    tests: ["directlink/node/receive/planted-links"],
  },
  {
    name: "file-is-opened-through-a-link",
    in: "core",
    guard: "flags | O_NOFOLLOW | O_NONBLOCK",
    with: "flags | O_NONBLOCK",
    tests: ["directlink/node/receive/planted-links"],
  },
  {
    name: "folder-of-the-journal-may-be-a-link",
    in: "directlink",
    guard: "if (await isDirectory(folder)) return;",
    with: "return;",
    tests: ["directlink/node/receive/planted-links"],
  },
  {
    name: "package-whose-program-has-failed-is-marked-as-read",
    in: "cli",
    guard: "if (hooks?.isDue(place)) return;",
    tests: ["cli/edin/receive"],
    first: "whose program fails",
  },
  {
    name: "program-gets-the-secrets-of-the-environment",
    in: "cli",
    guard: "const env = { ...«withoutSecrets(terminal.env)», ...variables };",
    with: "terminal.env",
    tests: ["cli/transfer/hooks"],
  },
  {
    name: "call-is-made-again-for-what-a-crash-has-told-twice",
    in: "cli",
    guard: "if («!tried.has(from)») await journal.add({ path: from, name });",
    with: "true",
    tests: ["cli/transfer/hooks"],
    first: "killed while the program works",
  },
  {
    name: "whole-file-of-a-package-is-fetched-again",
    in: "cli",
    guard: "if ((await sizeOf(path)) !== undefined) return;",
    tests: ["cli/edin/receive"],
  },
  {
    name: "document-takes-the-name-of-what-is-told-of-its-package",
    in: "cli",
    guard: "new Set([foldName(factsName)])",
    with: "new Set()",
    tests: ["cli/edin/receive"],
  },
  {
    name: "two-runs-receive-packages-into-one-directory",
    in: "cli",
    guard: "if (!lock) throw new InUseError(directory);",
    within: 'state !== "read" || !given || given.has(id)',
    tests: ["cli/edin/receive"],
    first: "do not meet",
  },
  {
    name: "path-of-a-file-may-begin-with-a-hyphen",
    in: "cli",
    guard: `
      const directory = «resolve(given)»;
      const folder = join(directory, ".signoff-hooks");
    `,
    with: "given",
    tests: ["cli/transfer/hooks"],
  },
]);
