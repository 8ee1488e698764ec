import { exitCodes } from "../../../../exit-codes.ts";
import { fine, type Finding, wrong } from "../../finding.ts";
import type { Cause } from "../cause.ts";
import type { Examined } from "./examine-host.ts";
import type { Answer } from "./question.ts";

/**
 * Whether it is the service that answers: its answer to a question without credentials.
 *
 * @param setting what holds the host's address.
 */
export function serviceFinding(host: Examined, answer: Answer, setting: string): Finding {
  const { status, type } = answer;
  const { name, showsPages = false } = host;
  if (isMaintenance(answer)) return maintenance(name, answer);
  if (status >= 300 && status < 400) {
    return showsPages && answer.redirect?.origin === host.url.origin
      ? fine("service", `${name} answers (${status} to a page of its own, without credentials).`)
      : elsewhere(host, answer, setting);
  }
  if (isPage(type) && ![401, 404].includes(status) && !(showsPages && status < 500)) {
    return fault(
      `A web page came from ${name} in place of the service's answer (${status})${titled(answer)}.`,
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
export function silentService(name: string, problem: string): Finding {
  return fault(
    `${name} takes connections, and gives no answer (${problem}).`,
    "Look whether the port is that of the service; else its operator has to look at it.",
    exitCodes.network,
    "no-answer",
  );
}

function maintenance(name: string, answer: Answer): Finding {
  return fault(
    `${name} is down for maintenance (${answer.status})${titled(answer)}.`,
    "Try again later; the operator of the service tells for how long. Where others can use it now, a proxy in between may be what says so.",
    exitCodes.refused,
    "maintenance",
  );
}

function elsewhere(
  { name, url }: Examined,
  { status, redirect }: Answer,
  setting: string,
): Finding {
  const isSecured = redirect?.protocol === "https:" && redirect.hostname === url.hostname;
  return fault(
    `${name} sends every caller on to ${redirect?.origin ?? "nowhere"} (${status}).`,
    isSecured && url.protocol === "http:"
      ? `Write https: in ${setting}.`
      : `A page of login, of a proxy, or the service's new address: put the address of the service itself into ${setting}.`,
    exitCodes.protocol,
    "redirect",
  );
}

function fault(message: string, advice: string, exitCode: number, cause: Cause): Finding {
  return wrong("service", message, `${advice} No password was sent.`, exitCode, cause);
}

function isPage(type: string): boolean {
  return type === "text/html" || type === "application/xhtml+xml";
}

function isMaintenance({ status, type, title = "", redirect }: Answer): boolean {
  if (status === 503) return true;
  const words = redirect?.pathname ?? (isPage(type) ? title : "");
  return /maint|unavailable|closed for|\bdown\b|техн|обслуг|wartung/i.test(words);
}

function titled({ title }: Answer): string {
  return title === undefined ? "" : `: “${title}”`;
}
