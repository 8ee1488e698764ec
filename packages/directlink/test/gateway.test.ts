import { gatewayAnswers, gatewayTimes, signOffBehind } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { signOn, startServer } from "./support/index.ts";

describe.each(gatewayAnswers)("a gateway that answers by %s proves no end", (_, answer) => {
  test.each(gatewayTimes)("when it answers %s", async (time) => {
    const server = await startServer();
    const scene = {
      server,
      signOn: (onEvent: (event: { readonly type: string }) => void) =>
        signOn(server, { onEvent, onReceipt: () => {} }),
      logouts: ["POST /directlink/v1/auth/logout"],
      probes: ["listDownloads"],
    };
    const { outcome, alive, results } = await signOffBehind(scene, answer, time);
    expect(alive).toBe(1);
    expect(["unconfirmed", "failed"]).toContain(outcome);
    expect(results).toEqual(["unknown"]);
  });
});
