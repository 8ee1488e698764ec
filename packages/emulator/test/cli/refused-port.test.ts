import { expect, test } from "vitest";
import { explainControlPort, explainPort } from "../../src/cli/refused-port.ts";

/** What Node says of a port that it cannot listen on. */
function listenError(code: string): Error {
  const message = `listen ${code}: permission denied 127.0.0.1:80`;
  return Object.assign(new Error(message), { code, syscall: "listen", port: 80 });
}

const refused = "port 80 is not given to this user, as those below 1024 often are not (EACCES): ";

test.each([
  [{ port: 80, state: undefined }, "give another --port, or none at all for any that is free."],
  [
    { port: 80, state: "s" },
    "give another --port, or none at all for those that --state remembers.",
  ],
  [
    { port: 0, state: "s" },
    "--state s remembers it: take others with --port, or give another file.",
  ],
])("a port that the user may not have is told with what to do: %j", (asked, advice) => {
  expect(explainPort(listenError("EACCES"), asked)).toMatchObject({ message: refused + advice });
});

test("so is that of the control", () => {
  const advice = "give another one with --control, or 0 for any that is free.";
  expect(explainControlPort(listenError("EACCES"))).toMatchObject({ message: refused + advice });
});

test("any other error passes as it is", () => {
  const error = listenError("ENOBUFS");
  expect(explainPort(error, { port: 80, state: undefined })).toBe(error);
  expect(explainControlPort(undefined)).toBe(undefined);
});
