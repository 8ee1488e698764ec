import { startEmulator } from "@signoff/emulator";
import { directlink, edinDocflow, type NamedReceipt, signOn, symphony } from "signoff";
import type { Comparison } from "./comparison.ts";
import { type SharedResult, shareSessions } from "./shared/share-sessions.ts";
import { visitDirectLink } from "./stations/directlink.ts";
import { visitEdinDocflow } from "./stations/edin-docflow.ts";
import { visitSymphony } from "./stations/symphony.ts";
import type { Terminal } from "./terminal.ts";

/** What the tour found. */
export interface TourResult {
  readonly comparisons: readonly Comparison[];
  readonly receipts: readonly NamedReceipt[];
  /** Its second act: sessions that three processes share. */
  readonly shared: SharedResult;
  /** Whether all that was sent came back as it was and every token of every session is `ended`. */
  readonly ok: boolean;
}

/** Signs on to the three emulated providers, calls each, signs off everywhere; then lets processes share sessions. */
export async function takeTour(terminal: Terminal): Promise<TourResult> {
  terminal.heading("Sign on");
  await using servers = await terminal.step(
    "start the emulators",
    () => startEmulator(),
    () => "start the emulators on 127.0.0.1",
  );
  const [edinAccount] = servers["edin-docflow"].accounts;
  const [bot, colleague] = servers.symphony.accounts;
  const [mailbox] = servers.directlink.accounts;
  await using desk = await terminal.step(
    "sign on everywhere",
    () =>
      signOn({
        edin: () => edinDocflow.login({ baseUrl: servers["edin-docflow"].url, ...edinAccount }),
        symphony: () =>
          symphony.login({
            host: servers.symphony.url,
            username: bot.username,
            privateKey: bot.privateKey,
          }),
        directlink: () => directlink.login({ baseUrl: servers.directlink.url, ...mailbox }),
      }),
    () => "sign on to EDIN DOCflow, Symphony and STCP DirectLink",
  );
  const comparisons = [
    await visitEdinDocflow(desk.edin, terminal),
    await visitSymphony(desk.symphony, BigInt(colleague.userId), terminal),
    await visitDirectLink(desk.directlink, terminal),
  ];
  terminal.heading("Sign off");
  const receipts = await terminal.step("sign off everywhere", () => desk.signOff());
  const shared = await shareSessions(servers, terminal);
  const steps = receipts.flatMap((receipt) => receipt.steps);
  const ok =
    comparisons.every(({ identical }) => identical) &&
    steps.every(({ outcome }) => outcome === "ended") &&
    shared.ok;
  return { comparisons, receipts, shared, ok };
}
