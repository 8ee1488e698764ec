import { codeOf } from "@signoff/command-kit";
import { exitCodes } from "../../../../exit-codes.ts";
import { type Finding, type Subject, wrong } from "../../finding.ts";
import { isTimeUp } from "../limits.ts";
import type { Words } from "../words.ts";

/** What is connected to: a host, or the proxy on the way to it. */
export interface Reached {
  /** Host and port. */
  readonly name: string;
  /** What holds its address, or what it is. */
  readonly setting: string;
  readonly isProxy: boolean;
  /** A variable that names a proxy, which is not used. */
  readonly unusedProxy: string | undefined;
}

/** Why a name was not found, and what to do. */
export function nameFault(hostname: string, reached: Reached, error: unknown): Finding {
  const code = codeOf(error);
  if (code === "ENOTFOUND") {
    return fault("name", reached, {
      cause: "name-not-found",
      message: `There is no host named ${hostname}.`,
      advice: `Look for a typing error in ${reached.setting}. If it is a name of your company's network, look whether the VPN is on.`,
    });
  }
  return fault("name", reached, {
    cause: "no-name-server",
    message: `No name server tells where ${hostname} is (${code ?? "no answer in time"}).`,
    advice: `Look whether this machine has a network: getent hosts ${hostname} should print an address.`,
  });
}

/** Why there is no connection, and what to do. */
export function connectionFault(reached: Reached, error: unknown): Finding {
  const { name, setting } = reached;
  const code = codeOf(error);
  if (code === "ECONNREFUSED") {
    return fault("connection", reached, {
      cause: "port-closed",
      message: `Nothing listens at ${name}.`,
      advice: `Look at the port in ${setting}; if it is right, the service is down, or listens to other addresses alone.`,
    });
  }
  if (isTimeUp(error) || code === "ETIMEDOUT") {
    return fault("connection", reached, {
      cause: "port-silent",
      message: `${name} does not answer at all: something on the way drops what is sent there.`,
      advice: `Have the firewall let this machine through to ${name}, and look at the port in ${setting}.`,
    });
  }
  return fault("connection", reached, {
    cause: "unreachable",
    message: `No way leads to ${name} (${code ?? "unknown reason"}).`,
    advice:
      "Look whether this machine has a network, and whether a VPN or a firewall is in the way.",
  });
}

function fault(
  subject: Subject,
  { isProxy, unusedProxy }: Reached,
  { cause, message, advice }: Words,
): Finding {
  const hint =
    unusedProxy === undefined
      ? ""
      : ` ${unusedProxy} names a proxy, which this command does not use by itself: give --proxy, or set NODE_USE_ENV_PROXY=1.`;
  return isProxy
    ? wrong(
        subject,
        `The proxy cannot be had: ${message}`,
        advice,
        exitCodes.network,
        "proxy-unreachable",
      )
    : wrong(subject, message, advice + hint, exitCodes.network, cause);
}
