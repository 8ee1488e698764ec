import { stat } from "node:fs/promises";
import type { Terminal } from "@signoff/command-kit";
import type { KeyOptions } from "../../key/read-keys.ts";
import { fine, type Tell, warning } from "./finding.ts";
import { modeOf } from "./mode.ts";

/** Looks who else may read the file of the key. It was read before. */
export async function examineKeyFile(
  { keyFile }: KeyOptions,
  env: Terminal["env"],
  tell: Tell,
): Promise<void> {
  const file = keyFile ?? (env["SIGNOFF_KEY"] ? undefined : env["SIGNOFF_KEY_FILE"]);
  if (!file || process.platform === "win32") return;
  const { mode } = await stat(file);
  if ((mode & 0o007) === 0) {
    tell(fine("key", `Not everybody may read ${file} (${modeOf(mode)}).`));
    return;
  }
  tell(
    warning(
      "key",
      `Everybody on this machine may read or change the key in ${file} (${modeOf(mode)}).`,
      `Run chmod 600 ${file}; in Kubernetes mount the secret with defaultMode 0440.`,
    ),
  );
}
