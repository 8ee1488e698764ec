import { codeOf } from "@signoff/command-kit";
import type { Socket } from "node:net";
import { clockFinding } from "./clock.ts";
import { handshakeFault, isAlert } from "./handshake-words.ts";
import type { Host } from "./host.ts";
import { isTimeUp } from "../limits.ts";
import { type Answer, ask } from "./question.ts";
import { reach } from "./reach.ts";
import { secure } from "./secure.ts";
import { serviceFinding, silentService } from "./service.ts";
import { settingOf, type HostVisit } from "../visit.ts";

/** A host that is looked at, and what it is asked without credentials, where there is something that it knows. */
export interface Examined extends Host {
  readonly question: string | undefined;
  /** Whether the service may answer who is not signed on with a page of its own, or lead to one. */
  readonly showsPages?: true;
}

/** Goes all the way to a host but for the login. Gives whether all is well. */
export async function examineHost(host: Examined, visit: HostVisit): Promise<boolean> {
  const line = await reach(host, visit);
  const socket = line && (await secure(host, line, visit));
  if (!socket) return false;
  if (host.question !== undefined) return question(host, host.question, socket, visit);
  socket.destroy();
  return true;
}

async function question(
  host: Examined,
  path: string,
  socket: Socket,
  visit: HostVisit,
): Promise<boolean> {
  const { tell, progress, signal } = visit;
  progress(`Asking ${host.name} without credentials`);
  let answer: Answer;
  try {
    answer = await ask(host, path, socket, signal);
  } catch (error) {
    signal.throwIfAborted();
    const problem = isTimeUp(error) ? "no answer in time" : (codeOf(error) ?? "broken off");
    tell(isAlert(error) ? handshakeFault(host, error) : silentService(host.name, problem));
    return false;
  }
  tell(clockFinding(host, answer));
  const finding = serviceFinding(host, answer, settingOf(host, visit));
  tell(finding);
  return finding.verdict === "ok";
}
