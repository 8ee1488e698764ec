import {
  isApiError,
  isAuthenticationError,
  isNetworkError,
  isProtocolError,
  isTimeoutError,
} from "@signoff/core";
import { exitCodes } from "../../../exit-codes.ts";
import { explainError } from "../../../failure.ts";
import { ageOf } from "../../../values/age.ts";
import { type Finding, wrong } from "../finding.ts";
import type { Cause } from "./cause.ts";

/** Who signed on where, and with what. */
export interface Attempt {
  /** The provider's name. */
  readonly provider: string;
  readonly title: string;
  readonly account: string;
  /** What holds its address, its user and its secret. */
  readonly settings: { readonly url: string; readonly user: string; readonly secret: string };
  /** The public half of the key, where one signs on. */
  readonly publicKey: string | undefined;
}

interface Words {
  readonly cause: Cause;
  readonly message: string;
  readonly advice: string;
}

/** Why a login failed, and what to do. It is not repeated. */
export function loginFault(error: unknown, attempt: Attempt): Finding {
  const { exitCode } = explainError(error);
  const { cause, message, advice } = wordsFor(error, attempt);
  const open = mayBeOpen(error) ? " A session may be open all the same; it ends by itself." : "";
  return wrong("login", message + open, advice, exitCode, cause);
}

/** None was sent, since so many were refused before. @param wait in ms. */
export function untriedLogin({ title, account, settings }: Attempt, wait: number): Finding {
  return wrong(
    "login",
    `No login of ${account} was sent: two were refused from this machine a short while ago, and ${title} blocks the user at the third.`,
    `Correct ${settings.secret} or ${settings.user}, see in a browser that they are right, and try again in ${ageOf(wait)}. Refusals of other programs count as well.`,
    exitCodes.authentication,
    "too-many-refusals",
  );
}

function mayBeOpen(error: unknown): boolean {
  return (Object(error) as { sessionMayBeOpen?: unknown }).sessionMayBeOpen === true;
}

function wordsFor(error: unknown, attempt: Attempt): Words {
  if (isAuthenticationError(error)) return refusalWords(error, attempt);
  const { title, settings } = attempt;
  const { message } = explainError(error);
  if (isProtocolError(error)) {
    const cause = error.reason === "redirect" ? "redirect" : "web-page";
    return {
      cause,
      message: `The login to ${title} was not answered by the service: ${message}`,
      advice: `Something in front of it answers, such as a page of maintenance or of a gateway. Look at ${settings.url}, and try again later.`,
    };
  }
  if (isApiError(error)) return statusWords(error.status, message, attempt);
  if (isTimeoutError(error) || isNetworkError(error)) {
    return {
      cause: isTimeoutError(error) ? "no-answer" : "broken-off",
      message: `The login to ${title} got no answer: ${message}`,
      advice:
        "The host answers other questions: try again, and tell the operator of the service where it stays so.",
    };
  }
  return { cause: "refused-call", message, advice: `Look at ${settings.url}.` };
}

function statusWords(status: number, message: string, { title, settings }: Attempt): Words {
  if (status === 404 || status === 405) {
    return {
      cause: "wrong-path",
      message: `There is no login of ${title} at this address (${status}).`,
      advice: `Look at ${settings.url}: it ends before the path of the calls, and leads to the service itself.`,
    };
  }
  if (status === 429) {
    return {
      cause: "refused-call",
      message: `${title} wants fewer logins (429): ${message}`,
      advice:
        "Wait some minutes. An app that signs on again and again, in place of keeping its session, causes it.",
    };
  }
  return {
    cause: status >= 500 ? "maintenance" : "refused-call",
    message: `The login to ${title} failed on its side (${status}): ${message}`,
    advice: "Try again later; the operator of the service has to look at it where it stays so.",
  };
}

function refusalWords(error: AuthenticationFacts, attempt: Attempt): Words {
  const { reason, status, code } = error;
  const { provider, title, account, settings } = attempt;
  const shown =
    status === undefined
      ? ""
      : ` (${code === undefined || code === String(status) ? status : `${status}, ${code}`})`;
  if (reason === "no-session") {
    return {
      cause: "no-session",
      message: `${title} took the login of ${account} and gave no session${shown}.`,
      advice:
        "Something on the way may take cookies or answers apart, such as a proxy or a gateway: call without it, or ask the operator of the service.",
    };
  }
  if (provider === "edin-docflow") return edinWords(reason, shown, attempt, error);
  if (provider === "symphony") return keyWords(shown, attempt);
  return {
    cause: reason === "blocked" ? "blocked" : "refused",
    message: `${title} does not take the user name and password of ${account}${shown}.`,
    advice: `Look at ${settings.user} and ${settings.secret}: case counts, and so does a blank at an end. A new user has to set a password first, and an expired one has to be changed.`,
  };
}

/** As much of the error as is looked at. */
interface AuthenticationFacts {
  readonly reason: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly message: string;
}

function edinWords(
  reason: string,
  shown: string,
  { title, account, settings }: Attempt,
  { message }: AuthenticationFacts,
): Words {
  if (reason === "captcha") {
    return {
      cause: "captcha",
      message: `${title} wants a captcha of ${account}, which no program can answer${shown}.`,
      advice:
        "An administrator of the account switches it off in the password policy, and sets an IP white list in its place.",
    };
  }
  const waiting =
    "Do not try again at once: the third refusal blocks the user, for 5 minutes or longer.";
  if (reason === "blocked" || saysBlocked(message)) {
    return {
      cause: "blocked",
      message: `${title} has blocked ${account}${shown}.`,
      advice: `Wait 5 minutes, or what the password policy says, without a login of any program; an administrator can lift it. ${waiting}`,
    };
  }
  return {
    cause: "refused",
    message: `${title} refuses ${account}${shown}: the user is blocked, the password is wrong, or this address is not on the IP white list. It does not say which.`,
    advice: `${waiting} Sign on in a browser with the same e-mail and password: where that works, have an administrator look at the white list; where it says that the user is blocked, wait, and stop other programs that try; else correct ${settings.secret}.`,
  };
}

/** Whether the service's own words, which are not documented, tell of a block and of nothing else. */
function saysBlocked(message: string): boolean {
  const [, words = ""] = /refused the login \((.*?)\)\. /.exec(message) ?? [];
  return /block|заблок/i.test(words) && !/password|парол/i.test(words);
}

function keyWords(shown: string, { title, account, settings, publicKey }: Attempt): Words {
  const own =
    publicKey === undefined
      ? ""
      : ` Of the one that was used the SHA-256 is ${publicKey}, as openssl rsa -in key.pem -pubout -outform der | sha256sum prints it.`;
  return {
    cause: "key-refused",
    message: `${title} does not take the key of ${account}${shown}: no public key, or that of another private key, is registered there, or there is no such active service account.`,
    advice: `In the administration of the pod open the service account ${account} and register the public half of the key: openssl rsa -in key.pem -pubout prints it.${own} Look at ${settings.user} and ${settings.secret}.`,
  };
}
