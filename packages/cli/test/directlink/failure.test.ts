import { AuthenticationError, InvalidOptionError, NetworkError } from "@signoff/directlink";
import { DirectoryError, FileError } from "@signoff/directlink/node";
import { expect, test } from "vitest";
import { exitCodes } from "../../src/exit-codes.ts";
import { explain } from "../../src/commands/directlink/failure.ts";

const details = { provider: "directlink", sent: false, reason: "refused" } as const;
const unreachable = new NetworkError("No connection.", {
  ...details,
  cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
});

test.each([
  [unreachable, 7, "No connection. (ECONNREFUSED)"],
  [new AuthenticationError("Refused.", details), 6, "Refused."],
  [new InvalidOptionError("recipients.emails", "has 6."), 2, "--email has 6."],
  [new InvalidOptionError("source", "is no file."), 2, "source is no file."],
  [new DirectoryError("in-use", "/in", "In use."), 10, "In use."],
  [new DirectoryError("full", "/in", "Full."), 1, "Full."],
  [new Error("Something else."), 1, "Something else."],
  ["a text", 1, "a text"],
])("%s is exit code %i", (error, exitCode, message) => {
  expect(explain(error, exitCodes)).toMatchObject({ exitCode, message });
});

test.each([
  ["https:", undefined, "no TLS handshake came in time: the port may speak none, or cannot be"],
  ["http:", "https:", "no TLS handshake came in time: the port may speak none, or cannot be"],
  ["http:", "http:", "it cannot be"],
  ["http:", undefined, "it cannot be"],
])(
  "a connection that came not in time tells of TLS where it is spoken: %s %s",
  (own, via, hint) => {
    const cause = Object.assign(new Error("late"), { code: "UND_ERR_CONNECT_TIMEOUT" });
    const error = new NetworkError("No connection.", { ...details, cause });
    const route = {
      server: { protocol: own, host: "a.test", setting: "--url" },
      proxy: via === undefined ? undefined : { protocol: via, host: "b.test", setting: "--proxy" },
    };
    expect(explain(error, exitCodes, { names: {}, route }).message).toMatch(
      new RegExp(`^No connection\\. .*(--url|--proxy)\\): ${hint} reached from here\\.$`),
    );
  },
);

test("a file that could not be fetched tells why", () => {
  const file = { name: "a.csv", length: 1, modified: 0 };
  expect(explain(new FileError("failed", file, unreachable), exitCodes)).toEqual({
    exitCode: 1,
    kind: "FileError",
    message: expect.stringMatching(
      /"a\.csv" could not be fetched.* No connection\. \(ECONNREFUSED\)$/,
    ),
  });
});
