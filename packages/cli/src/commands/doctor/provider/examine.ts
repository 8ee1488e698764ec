import { UsageError } from "@signoff/command-kit";
import type { Receipt } from "@signoff/core";
import type { KeyOptions } from "../../../key/read-keys.ts";
import type { Context, Task } from "../../../perform.ts";
import type { Provider } from "../../../provider/provider.ts";
import { environmentOf } from "../../../provider/environment-of.ts";
import { findProvider } from "../../../provider/providers.ts";
import { type LoginSettings, readLogin } from "../../../provider/read-login.ts";
import type { SignOnOptions } from "../../../provider/sign-on-options.ts";
import type { StoreOptions } from "../../../store/store-options.ts";
import { type Finding, skipped } from "../finding.ts";
import { linesOf } from "../lines.ts";
import { examineGivenStore } from "../given-store.ts";
import { accountOf } from "./session/account.ts";
import { examineAgent } from "./session/agent.ts";
import { type Checkup, checkups } from "./checkups.ts";
import { causeIn, diagnose, diagnosisLines } from "./diagnosis.ts";
import { driftFinding, type DriftNotes, takeDriftNotes } from "./session/drift.ts";
import { signOff } from "./session/ending.ts";
import { type Examined, examineHost } from "./network/examine-host.ts";
import { apart } from "./network/host.ts";
import { read } from "./session/reading.ts";
import { checkSettings, signOn } from "./session/sign-on.ts";
import { Refusals } from "./session/refusals.ts";
import type { Visit } from "./visit.ts";
import { readWays, type Way } from "./network/way.ts";

export type ProviderOptions = SignOnOptions & StoreOptions & KeyOptions;

/** Goes through everything between this machine and a provider, and tells what is wrong before all else. */
export function examineProvider(word: string, flags: ProviderOptions): Task {
  return async (context) => {
    const provider = findProvider(word);
    const checkup = checkups[provider.name];
    if (!checkup) throw new UsageError(`There is no check of ${provider.title}.`);
    const settings = await readLogin(provider, flags, context);
    await checkSettings(provider, settings);
    const { env: given } = context.terminal;
    const env = await environmentOf(provider, flags, given);
    const wayTo = await readWays(provider, flags, { env, given });
    const findings: Finding[] = [];
    const visit: Visit = {
      provider,
      tell: (finding) => findings.push(finding),
      progress: context.output.progress,
      signal: context.interruption.signal,
    };
    await examineGivenStore(flags, context, visit.tell);
    const hosts = apart<Examined>(checkup.hostsOf(settings));
    const refusals = refusalsOf(provider, { checkup, settings, hosts }, context);
    const notes = await takeDriftNotes(checkup);
    const receipt = await examineService(
      { hosts, checkup, settings, notes, wayTo, refusals },
      visit,
    );
    visit.signal.throwIfAborted();
    return report(provider, { findings, notes, settings, receipt }, context);
  };
}

interface Service {
  readonly hosts: readonly Examined[];
  readonly refusals: Refusals | undefined;
  readonly checkup: Checkup;
  readonly settings: LoginSettings;
  readonly notes: DriftNotes;
  readonly wayTo: (host: URL) => Way;
}

/** The way to all hosts, and then a session from its login to its end; nothing secret goes where the way is not as it should be. */
async function examineService(
  { hosts, checkup, settings, notes, wayTo, refusals }: Service,
  visit: Visit,
): Promise<Receipt | undefined> {
  const { tell, signal } = visit;
  let isWell = true;
  for (const host of hosts) {
    isWell = (await examineHost(host, { ...visit, way: wayTo(host.url) })) && isWell;
  }
  if (!isWell) {
    tell(skipped("login", "Not tried: login, read, logout, and the probe of the old session."));
    return undefined;
  }
  signal.throwIfAborted();
  const session = await signOn(settings, { drift: notes.watch, refusals }, visit);
  if (!session) {
    tell(skipped("read", "Not tried: read, logout, and the probe of an old session."));
    return undefined;
  }
  let receipt: Receipt;
  try {
    await read(session, checkup, visit);
    await examineAgent(session, visit);
  } finally {
    receipt = await signOff(session, visit);
  }
  tell(driftFinding(notes));
  return receipt;
}

function refusalsOf(
  { name, flags }: Provider,
  { checkup, settings, hosts }: Pick<Service, "checkup" | "settings" | "hosts">,
  { terminal: { env } }: Context,
): Refusals | undefined {
  const [host] = hosts;
  if (!checkup.patience || !host) return undefined;
  const account = accountOf(flags.user, settings.options);
  const of = { provider: name, origin: host.url.origin, account };
  return new Refusals(env, of, checkup.patience);
}

interface Told {
  readonly findings: readonly Finding[];
  readonly notes: DriftNotes;
  readonly settings: LoginSettings;
  readonly receipt: Receipt | undefined;
}

function report(
  { name, title, flags }: Provider,
  { findings, notes, settings, receipt }: Told,
  { output }: Context,
): number {
  const account = accountOf(flags.user, settings.options);
  const well = `All is well with ${title} for ${account}: from the network to the end of the session.`;
  const diagnosis = diagnose(name, findings, well);
  output.tell(diagnosis, diagnosisLines(diagnosis, output.width));
  const cause = causeIn(findings);
  for (const finding of findings) {
    output.tell(finding, linesOf(finding, output.width, finding !== cause));
  }
  for (const fact of notes.facts) output.tell({ type: "drift", ...fact });
  if (receipt) output.tell({ type: "receipt", ...receipt });
  const troubles = findings.filter(({ verdict }) => /^(?:warning|error)$/.test(verdict)).length;
  output.tell({ type: "summary", command: "doctor", checks: findings.length, troubles });
  return diagnosis.exitCode;
}
