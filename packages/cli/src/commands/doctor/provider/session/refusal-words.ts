import type { Words } from "../words.ts";
import type { Attempt } from "./attempt.ts";

/** Why credentials were refused, and what to do. */
export function refusalWords(error: AuthenticationFacts, attempt: Attempt): Words {
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
