import { join } from "node:path";
import type { Terminal } from "@signoff/command-kit";

/**
 * Where this user's programs keep what is to outlive them (XDG Base Directory Specification): `$XDG_STATE_HOME/signoff`, else
 * `~/.local/state/signoff`; on Windows `%LOCALAPPDATA%\signoff`. `undefined` where the environment tells of no home.
 */
export function stateFolder(env: Terminal["env"]): string | undefined {
  const isWindows = process.platform === "win32";
  const home = isWindows ? env["USERPROFILE"] : env["HOME"];
  const usual = home && join(home, isWindows ? "AppData/Local" : ".local/state");
  const folder = (isWindows ? env["LOCALAPPDATA"] : env["XDG_STATE_HOME"]) || usual;
  return folder ? join(folder, "signoff") : undefined;
}
