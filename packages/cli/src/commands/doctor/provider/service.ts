import { exitCodes } from "../../../exit-codes.ts";
import { fine, type Finding, wrong } from "../finding.ts";
import type { Host } from "./host.ts";
import type { Answer } from "./question.ts";

/** Whether it is the service that answers: its answer to a question without credentials. */
export function serviceFinding(host: Host, answer: Answer): Finding {
  const { status, type, redirect, title } = answer;
  const { name } = host;
  if (status >= 300 && status < 400) {
    return fault(
      `${name} sends every caller on to ${redirect ?? "nowhere"} (${status}).`,
      "A page of login, of a proxy, or the service's new address: put the address of the service itself in place of this one.",
      exitCodes.protocol,
      "redirect",
    );
  }
  if (status === 503 || (status < 400 && isPage(type) && isMaintenance(title))) {
    return fault(
      `${name} is down for maintenance (${status})${titled(title)}.`,
      "Try again later; the operator of the service tells for how long. Where others can use it now, a proxy in between may be what says so.",
      exitCodes.refused,
      "maintenance",
    );
  }
  if (isPage(type) && status !== 401 && status !== 404) {
    return fault(
      `A web page came from ${name} in place of the service's answer (${status})${titled(title)}.`,
      "It is of something in front of the service, such as a gateway, a firewall or a portal of a guest network; or the address is that of the web pages, not of the API.",
      exitCodes.protocol,
      "web-page",
    );
  }
  if (status >= 500) {
    return fault(
      `${name} fails, whoever calls (${status}).`,
      "The operator of the service has to look at it; try again later.",
      exitCodes.refused,
      "maintenance",
    );
  }
  return fine("service", `${name} answers (${status} without credentials).`);
}

/** There was no answer to it. */
export function silentService({ name }: Host, problem: string): Finding {
  return fault(
    `${name} takes connections, and gives no answer (${problem}).`,
    "Look whether the port is that of the service; else its operator has to look at it.",
    exitCodes.network,
    "no-answer",
  );
}

function fault(
  message: string,
  advice: string,
  exitCode: number,
  cause: NonNullable<Finding["cause"]>,
): Finding {
  return wrong("service", message, `${advice} No password was sent.`, exitCode, cause);
}

function isPage(type: string): boolean {
  return type === "text/html" || type === "application/xhtml+xml";
}

function isMaintenance(title = ""): boolean {
  return /maintenance|unavailable|техн|обслуг|wartung/i.test(title);
}

function titled(title: string | undefined): string {
  return title === undefined ? "" : `: “${title}”`;
}
