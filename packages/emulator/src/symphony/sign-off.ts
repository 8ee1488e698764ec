import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { failure } from "./errors.ts";
import type { State } from "./state.ts";

/** The logouts of the pod and of the key manager. Dead tokens never get here: they are refused before. */
export function signOffHandlers({ ledger }: State): Record<string, Handler> {
  const logOut =
    (header: string): Handler =>
    (request) => {
      ledger.end(request.header(header) ?? "");
      return json(200, { message: "Logged out" });
    };
  return { logoutSession: logOut("sessionToken"), logoutKeyManager: logOut("keyManagerToken") };
}

/** The refusal of the mutual TLS hosts, where they demand a certificate for a logout and none was shown. */
export function refuseLogout(state: State, request: EmulatedRequest): Answer | undefined {
  const { operation, clientCommonName } = request;
  const isLogout = operation.id === "logoutSession" || operation.id === "logoutKeyManager";
  return isLogout && state.logoutNeedsCertificate && clientCommonName === undefined
    ? failure(403, "A client certificate is needed")
    : undefined;
}
