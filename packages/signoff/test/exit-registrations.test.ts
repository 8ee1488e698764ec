import { type ChildProcess, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Emulator } from "@signoff/emulator";
import { describe, expect, test } from "vitest";
import { runRegistering } from "./exit-support.ts";
import { startServers } from "./support.ts";

const bothEnded = ["ended", "ended"];

const terminate = (child: ChildProcess): void => {
  child.kill("SIGTERM");
};

function slowLogouts(servers: Emulator, milliseconds: number): void {
  servers.directlink.fault({ operation: "logout", kind: "delay", milliseconds, times: 2 });
}

describe.each([
  ["two registrations of one copy", "one"],
  ["registrations of two copies", "copies"],
])("%s", (_, copies) => {
  test("die of the signal, once both are signed off", async () => {
    const ended = await runRegistering(await startServers(), [copies, "wait"], {
      when: { ready: terminate },
    });
    expect(ended).toMatchObject({ signal: "SIGTERM", told: bothEnded });
  });

  test("tell an error nobody caught and end with its status", async () => {
    const ended = await runRegistering(await startServers(), [copies, "wait", "throw"]);
    expect(ended).toMatchObject({ status: 1, told: bothEnded });
    expect(ended.stderr).toContain("the app's own error");
  });

  test("keep the status where nothing is left to do", async () => {
    const ended = await runRegistering(await startServers(), [copies]);
    expect(ended).toMatchObject({ status: 7, told: bothEnded });
  });
});

describe("a signal during a sign-off", () => {
  test("that began as nothing was left to do waits for it", async () => {
    const servers = await startServers();
    slowLogouts(servers, 1_000);
    const ended = await runRegistering(servers, ["one"], {
      when: { ready: (child) => setTimeout(() => terminate(child), 500) },
    });
    expect(ended).toMatchObject({ signal: "SIGTERM", told: bothEnded });
  });

  test("that an error began waits for it, and the error is told", async () => {
    const servers = await startServers();
    slowLogouts(servers, 1_000);
    const ended = await runRegistering(servers, ["one", "wait", "throw"], {
      when: { ready: (child) => setTimeout(() => terminate(child), 500) },
    });
    expect(ended).toMatchObject({ status: 1, told: bothEnded });
    expect(ended.stderr).toContain("the app's own error");
  });

  test("that an error began is not told of what comes of that", async () => {
    const servers = await startServers();
    slowLogouts(servers, 1_000);
    const ended = await runRegistering(servers, ["one", "wait", "throw", "throw-again"]);
    expect(ended).toMatchObject({ status: 1, told: bothEnded });
    expect(ended.stderr).toContain("the app's own error");
    expect(ended.stderr).not.toContain("what came of it");
  });

  test("that a signal began ends the process at once", async () => {
    const servers = await startServers();
    slowLogouts(servers, 2_500);
    const ended = await runRegistering(servers, ["one", "wait"], {
      when: {
        ready: (child) => {
          terminate(child);
          setTimeout(() => terminate(child), 500);
        },
      },
    });
    expect(ended).toMatchObject({ signal: "SIGTERM", told: [] });
    servers.directlink.expireSessions();
  });

  test("is the echo of the first where it follows at once", async () => {
    const servers = await startServers();
    slowLogouts(servers, 500);
    const ended = await runRegistering(servers, ["one", "wait"], {
      when: {
        ready: (child) => {
          terminate(child);
          setTimeout(() => terminate(child), 5);
        },
      },
    });
    expect(ended).toMatchObject({ signal: "SIGTERM", told: bothEnded });
  });
});

describe("a process that others listen to as well", () => {
  test("is left to a listener for once, which is gone by the time that it runs", async () => {
    const ended = await runRegistering(await startServers(), ["one", "wait", "once"], {
      when: { ready: terminate },
    });
    expect(ended).toMatchObject({ status: 3, told: bothEnded });
  });

  test("ends where the others are signal-exit, which waits for us", async () => {
    const ended = await runRegistering(await startServers(), ["one", "wait", "signal-exit"], {
      when: { ready: terminate },
    });
    expect(ended).toMatchObject({ signal: "SIGTERM", told: bothEnded });
    expect(ended.stdout).toContain("signal-exit");
  });
});

const asFirst = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--kill-child"];
const [unshare = "", ...namespace] = asFirst;
const canUnshare = spawnSync(unshare, [...namespace, "true"]).status === 0;

/** The first process of its namespace ignores what it sends itself, not what comes from outside. */
function signalChildOf({ pid = 0 }: ChildProcess, signal: NodeJS.Signals): void {
  process.kill(Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")), signal);
}

describe.runIf(canUnshare || process.env["CI"])("the first process of a container", () => {
  test.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("exits after %s with %i", async (signal, status) => {
    const ended = await runRegistering(await startServers(), ["one", "wait"], {
      under: asFirst,
      when: { ready: (child) => signalChildOf(child, signal) },
    });
    expect(ended).toMatchObject({ status, told: bothEnded });
  });
});

describe("what the app gives", () => {
  test("may tell the receipts in its own time", async () => {
    const ended = await runRegistering(await startServers(), ["one", "wait", "slow-hook"], {
      when: { ready: terminate },
    });
    expect(ended).toMatchObject({ signal: "SIGTERM", told: bothEnded });
  });

  test("may fail without keeping others alive", async () => {
    const servers = await startServers();
    const ended = await runRegistering(servers, ["one", "wait", "bad-list"], {
      when: { ready: terminate },
    });
    expect(ended).toMatchObject({ signal: "SIGTERM", told: ["ended"] });
    expect(ended.stderr).toContain("SignOffWarning: Sessions may still be alive");
    servers.directlink.expireSessions();
  });
});
