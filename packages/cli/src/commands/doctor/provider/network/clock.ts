import type { PeerCertificate } from "node:tls";
import { exitCodes } from "../../../../exit-codes.ts";
import { ageOf } from "../../../../values/age.ts";
import { fine, type Finding, warning, wrong } from "../../finding.ts";
import type { Host } from "./host.ts";
import type { Answer } from "./question.ts";

/** In ms. Answers tell whole seconds, and what is in between may have kept them. */
const tolerated = 120_000;

/** Whether the clock of this machine and that of a host agree, by an answer of the host. */
export function clockFinding({ name }: Host, { date, now }: Answer): Finding {
  if (Number.isNaN(date)) return fine("clock", `${name} does not tell what time it has.`);
  const off = now - date;
  if (Math.abs(off) <= tolerated) {
    return fine("clock", `The clock of this machine agrees with that of ${name}.`);
  }
  return warning("clock", text(name, off), advice, "clock");
}

/** The clock of this machine, where it alone makes a certificate seem too old or too new. */
export function clockFaultOf(
  { name }: Host,
  { date, now }: Answer,
  { valid_from: from, valid_to: to }: Pick<PeerCertificate, "valid_from" | "valid_to">,
): Finding | undefined {
  const isValidThere = Date.parse(from) <= date && date <= Date.parse(to);
  if (!isValidThere || Math.abs(now - date) <= tolerated) return undefined;
  const message = `${text(name, now - date)} By it the certificate of ${name}, valid from ${from} to ${to}, is not valid now.`;
  return wrong("clock", message, `${advice} No password was sent.`, exitCodes.network, "clock");
}

function text(name: string, off: number): string {
  return `The clock of this machine is ${ageOf(Math.abs(off))} ${off > 0 ? "ahead of" : "behind"} that of ${name}.`;
}

const advice =
  "Set it by NTP: timedatectl shows whether that is on, timedatectl set-ntp true turns it on. With a wrong clock certificates seem expired, and times in requests and files are wrong.";
