import type { FaultRecord } from "@signoff/emulator";

/** The tokens that were sent, by a name each: whatever stood in a header that carries one. */
export function tokensIn(log: readonly FaultRecord[]): Record<string, string> {
  const tokens = new Set(log.flatMap(({ headers }) => [...headers].flatMap(tokenOf)));
  return Object.fromEntries([...tokens].map((token, index) => [`token ${index}`, token]));
}

function tokenOf([name, value]: [string, string]): string[] {
  switch (name.toLowerCase()) {
    case "authorization":
      return [value.slice(value.indexOf(" ") + 1)];
    case "cookie":
      return [value.slice(value.indexOf("=") + 1)];
    case "sessiontoken":
    case "keymanagertoken":
      return [value];
    default:
      return [];
  }
}
