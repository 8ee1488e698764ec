import type { ServedEmulator, ServedProvider } from "@signoff/emulator";
import { paragraph } from "../../output/fit-text.ts";
import type { OutputRecord } from "../../output/records.ts";
import { findProvider } from "../../provider/providers.ts";
import { exportsOf, type KeyFolder, serverVariables } from "./variables.ts";

/** What is served, for machines. */
export function recordsOf(
  { servers, control }: ServedEmulator,
  options: KeyFolder,
): readonly OutputRecord[] {
  const all = servers.map((server) => ({
    type: "server",
    ...server,
    environment: serverVariables(server, options),
  }));
  return [...all, { type: "serving", control: control ?? null }];
}

/** The same for people. */
export function servedLines(
  { servers, control }: ServedEmulator,
  options: KeyFolder,
  width: number,
): readonly string[] {
  const orders =
    control === undefined
      ? "Orders over HTTP, such as faults, need --control."
      : `Orders are taken at ${control}: GET / tells all of them.`;
  const hasKeys = servers.some(({ accounts }) => accounts.some((one) => "privateKey" in one));
  const keys = hasKeys && options.keys === undefined ? " --keys DIRECTORY writes the keys." : "";
  return [
    ...servers.flatMap((server) => serverLines(server, options)),
    ...paragraph(`${orders}${keys} Ctrl-C ends it.`, width, 0),
  ];
}

/** Lines that a shell takes are not broken. */
function serverLines(server: ServedProvider, options: KeyFolder): readonly string[] {
  const { title } = findProvider(server.provider);
  const all = [server.url, ...exportsOf(server, options).map((one) => `export ${one}`)];
  return [title, ...all.map((line) => `  ${line}`)];
}
