import { hasTerminal, linesOf, until } from "@signoff/command-kit/testing";
import { requestsOf } from "@signoff/test-support";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { start, startInTerminal } from "./support/commands.ts";
import { startFleet } from "./support/fleet.ts";

describe.skipIf(!hasTerminal).each([40, 80])(
  "in a terminal of %i columns (script of util-linux)",
  (columns) => {
    test("list, doctor, off and receipts fit", async () => {
      const { environment, signOn } = await startFleet();
      await signOn("worker-of-a-very-long-name.eu-central-1.example.com:4711");
      await signOn("another-worker-of-a-long-name.example.com:812");
      const shown: string[] = [];
      for (const parameters of ["list", "doctor", "off --all", "receipts"]) {
        const { code, stdout } = await startInTerminal(parameters, environment, columns).ended;
        expect(code).toBe(0);
        shown.push(...linesOf(stdout));
      }
      expect(shown.filter((line) => stringWidth(line) > columns)).toEqual([]);
      const text = shown.join("").replaceAll(/\s/g, "");
      expect(text).toContain("worker-of-a-very-long-name.eu-central-1.example.com:4711");
    });
  },
);

describe.skipIf(!hasTerminal)("in a terminal (script of util-linux)", () => {
  test.each([40, 80])(
    "doctor of a provider fits in %i columns, and tells its steps meanwhile",
    async (columns) => {
      const { credentials } = await startFleet();
      const run = startInTerminal("doctor directlink", credentials, columns);
      const { code, stdout } = await run.ended;
      const lines = linesOf(stdout);
      expect(stdout).toContain("\r\u001B[2KConnecting to 127.0.0.1");
      expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
      expect(lines.join(" ")).toMatch(/All is well with STCP DirectLink/);
      expect(code).toBe(0);
    },
  );

  test("a sweep says how far it is, and takes it away again", async () => {
    const { environment, signOn } = await startFleet();
    await signOn("web-1:4711");
    const { stdout } = await startInTerminal("orphans", environment).ended;
    expect(stdout).toContain("\r\u001B[2K1 of 1 account looked at\r\u001B[2K");
    expect(linesOf(stdout).findLast((line) => line !== "")).toBe("Nothing to sign off.");
  });
});

describe("a sweep that is interrupted", () => {
  test("finishes what is under way, and says so: exit code 130", async () => {
    const { server, environment, signOnAndDie } = await startFleet();
    await signOnAndDie("web-1:4711");
    server.fault({ operation: "logout", kind: "delay", milliseconds: 1_500 });
    const { child, ended } = start(["orphans"], environment);
    await until(() => requestsOf(server, "logout") > 0);
    child.kill("SIGINT");
    const { code, stdout, stderr } = await ended;
    expect(stdout).toMatch(/^directlink ACME: ended/);
    expect(stderr).toMatch(/^signoff: Interrupted\. .* is free again 10 s after this/m);
    expect(code).toBe(130);
  });

  test("ends at once by a second signal, and the next sweep carries on", async () => {
    const { server, environment, signOnAndDie } = await startFleet();
    await signOnAndDie("web-1:4711");
    server.fault({ operation: "logout", kind: "delay", milliseconds: 10_000 });
    const { child, ended } = start(["orphans"], environment);
    await until(() => requestsOf(server, "logout") > 0);
    child.kill("SIGINT");
    // Sooner it could be an echo of the first one.
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const after = await start(["orphans", "--quiet"], environment).ended;
    expect(after.code === 0 || after.code === 1).toBe(true);
  });
});
