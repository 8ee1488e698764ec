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
]);
