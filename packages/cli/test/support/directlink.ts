import { type Emulator, type EmulatorOptions, startEmulator } from "@signoff/emulator";
import type { Environment } from "@signoff/command-kit/testing";
import { closeCleanly } from "@signoff/test-support";
import { onTestFinished } from "vitest";

/** A DirectLink of the test's own, and what signs on to it. */
export interface DirectLink {
  readonly server: Emulator<"directlink">["directlink"];
  readonly environment: Environment;
}

/** When the test ends no session may be left alive in it, and no answer may break the spec. */
export async function startDirectLink(
  options: Pick<EmulatorOptions, "tls"> = {},
): Promise<DirectLink> {
  const emulator = await startEmulator({ strict: true, ...options, providers: ["directlink"] });
  const server = emulator.directlink;
  onTestFinished(() => closeCleanly(server));
  const { username, password } = server.accounts[0];
  return {
    server,
    environment: {
      DIRECTLINK_URL: server.url,
      DIRECTLINK_USERNAME: username,
      DIRECTLINK_PASSWORD: password,
    },
  };
}
