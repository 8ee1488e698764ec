import type { Answer, EmulatedRequest } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { spec } from "./spec.ts";

/** An error of the pod, the agent or a login. The `code` may differ from the status. */
export function failure(status: number, message: string, code: number = status): Answer {
  return json(status, { code, message });
}

/**
 * An error of any of the APIs, each of which has a shape of its own. Where the document does not promise the one status
 * of 401 and 403, it is the other one.
 */
export function refuse(
  { operation }: Pick<EmulatedRequest, "operation">,
  status: 401 | 403,
  message: string,
  code?: number,
): Answer {
  const other = status === 401 ? 403 : 401;
  const answered = isDocumented(operation, status) ? status : other;
  return json(answered, describeError(operation.path, message, code ?? answered));
}

function isDocumented({ method, path }: EmulatedRequest["operation"], status: number): boolean {
  const item = spec.paths[path] as Record<string, { responses?: object } | undefined>;
  return Object.hasOwn(item[method.toLowerCase()]?.responses ?? {}, String(status));
}

/** The body of an error: each of the APIs has a shape of its own. */
export function describeError(
  path: string,
  message: string,
  code: number,
): Record<string, unknown> {
  if (path.startsWith("/files/")) return { error: message };
  const hasTextCode = /^\/(profile-manager|v1\/channelco|v1\/onboarding)\//.test(path);
  return { code: hasTextCode ? String(code) : code, message };
}
