import type { Account } from "../../programs/scenario.ts";
import type { Bench } from "./row.ts";

/** Each upload of the scenario, in bytes. */
const uploadSize = 60_000;

/** Runs a scenario and looks at it from both sides. */
export interface Check {
  /** @throws {Error} unless all was done, every byte is at the server, and every session ended by receipt and server. */
  account(account: Account, expected?: Expected): void;
}

interface Expected {
  readonly providers: readonly string[];
  /** How many files went up; each comes down once. */
  readonly uploads: number;
}

const whole: Expected = { providers: ["directlink", "edin", "symphony"], uploads: 3 };

/** Begins to watch what reaches the servers. */
export function watch({ servers }: Bench): Check {
  const { directlink } = servers;
  const first = directlink.requests.length;
  return {
    account({ done, outcomes }, { providers, uploads } = whole) {
      const told = providers.map((name) => `${name} ${outcomes[name] ?? "without a receipt"}`);
      if (told.some((outcome) => !outcome.endsWith(" ended"))) throw new Error(told.join(", "));
      const expected = uploads + providers.length - 1;
      if (done.length !== expected)
        throw new Error(`${done.length} of ${expected} things were done`);
      const sizes = directlink.requests
        .slice(first)
        .flatMap(({ files }) => files.map(({ length }) => length));
      if (sizes.length !== uploads || sizes.some((size) => size !== uploadSize)) {
        throw new Error(
          `bytes lost: the server has ${sizes.join(", ") || "none"} of ${uploads} × ${uploadSize}`,
        );
      }
      const all = [servers.directlink, servers["edin-docflow"], servers.symphony];
      const alive = all.flatMap((server) => server.sessions()).length;
      if (alive > 0) throw new Error(`${alive} sessions are still alive at the servers`);
    },
  };
}
