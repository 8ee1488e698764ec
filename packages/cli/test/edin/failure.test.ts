import { expect, test } from "vitest";
import { explain } from "../../src/commands/edin/failure.ts";
import { exitCodes } from "../../src/exit-codes.ts";

const settings = { names: {}, route: undefined };

/** An error as the file system makes them. */
function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: it failed, open`), { code, syscall: "open", path });
}

test.each([
  [
    systemError("ENOSPC"),
    "The disk is full (ENOSPC): make room, and run it again; it goes on where it was.",
  ],
  [
    systemError("EDQUOT", "/in"),
    "The disk is full (EDQUOT): make room, and run it again; it goes on where it was.",
  ],
  [
    systemError("EACCES", "/in"),
    "/in cannot be used (EACCES): see that this user may read and write there, and run it again; it goes on where it was.",
  ],
  [systemError("EIO"), "EIO: it failed, open"],
  [new Error("Something else."), "Something else."],
  ["a text", "a text"],
])("%s says what to do", (error, message) => {
  expect(explain(error, exitCodes, settings)).toMatchObject({ exitCode: 1, message });
});
