import { rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file for its owner alone. What has the name is removed before, so that a file that others may read, or a link, is
 * not written through; what could not be written whole goes as well.
 */
export function writeOwnFile(file: string, content: string | Buffer): void {
  rmSync(file, { force: true });
  try {
    writeFileSync(file, content, { mode: 0o600, flag: "wx" });
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}
