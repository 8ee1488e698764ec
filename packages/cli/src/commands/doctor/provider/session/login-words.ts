import {
  isApiError,
  isAuthenticationError,
  isNetworkError,
  isProtocolError,
  isTimeoutError,
} from "@signoff/core";
import { exitCodes } from "../../../../exit-codes.ts";
import { explainError } from "../../../../failure.ts";
import { ageOf } from "../../../../values/age.ts";
import { type Finding, wrong } from "../../finding.ts";
import type { Words } from "../words.ts";
import type { Attempt } from "./attempt.ts";
import { refusalWords } from "./refusal-words.ts";

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
