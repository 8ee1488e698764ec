import { listBackupFiles, listFiles } from "@signoff/directlink";
import type { Task } from "./perform.ts";

/** Which files are listed. */
export interface ListOptions {
  readonly backup?: boolean;
}

/** Lists the files that wait, or those in backup. Their links hold secrets and are not shown. */
export function list({ backup = false }: ListOptions): Task {
  return async ({ session, output, signal, exitCodes }) => {
    const entries = backup ? listBackupFiles(session, { signal }) : listFiles(session, { signal });
    let files = 0;
    let bytes = 0;
    for await (const { id, name, length, modified } of entries) {
      files += 1;
      bytes += length;
      output.tell({ type: "file", id, name, length, modified });
    }
    output.tell({ type: "summary", command: "list", files, bytes, failed: 0 });
    return exitCodes.done;
  };
}
