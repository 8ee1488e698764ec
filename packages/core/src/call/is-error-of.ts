import { InvalidOptionError, isApiError } from "../errors/errors.ts";
import type { OperationError } from "../errors/operation-error.ts";
import type { HttpMethod, OperationsByMethod } from "./calls.ts";
import type { OfOperations } from "./of-operations.ts";

declare const types: unique symbol;

/** Names an operation, and tells the compiler its types: each function of a package's `/operations` does. */
export interface OperationReference<Operation> {
  readonly method: HttpMethod;
  /** The path as the spec has it. */
  readonly path: string;
  /** Whose operation it is; where it is not said, one of any provider. */
  readonly provider?: string;
  /** Known to the compiler alone. */
  readonly [types]?: Operation;
}

/** Whether an error is what an operation of these was answered with; narrows to a union by `status`. */
export interface IsErrorOf<Operations extends OperationsByMethod> {
  <Operation>(
    error: unknown,
    operation: OperationReference<Operation> & OfOperations<Operations>,
  ): error is OperationError<Operation>;
  <Method extends HttpMethod, Path extends keyof Operations[Method] & string>(
    error: unknown,
    method: Method,
    path: Path,
  ): error is OperationError<Operations[Method][Path]>;
}

/**
 * Whether an error is what the provider answered to a call of this operation, whichever installed copy threw it. It narrows to
 * a union by `status`, each with its body. Failures without such an answer, a `NetworkError` say, are none of its errors, nor
 * is that of a renewal on the way.
 *
 * ```ts
 * try {
 *   await listMessages(session, { params });
 * } catch (error) {
 *   if (isErrorOf(error, listMessages) && error.status === 404) return [];
 *   throw error;
 * }
 * ```
 *
 * The package of a provider has the same function for its own operations, which takes method and path too.
 *
 * @throws {InvalidOptionError} for what names no operation.
 */
export function isErrorOf<Operation>(
  error: unknown,
  operation: OperationReference<Operation>,
): error is OperationError<Operation>;
/**
 * The same by method and path. The types are the caller's word; the function of a provider's package knows them.
 *
 * ```ts
 * isErrorOf<Operations["GET"]["/items"]>(error, "GET", "/items");
 * ```
 */
export function isErrorOf<Operation>(
  error: unknown,
  method: HttpMethod,
  path: string,
): error is OperationError<Operation>;
export function isErrorOf(
  error: unknown,
  operation: HttpMethod | OperationReference<unknown> | undefined,
  givenPath?: string,
): boolean {
  const { method, path, provider }: Partial<OperationReference<unknown>> =
    typeof operation === "string"
      ? { method: operation, ...(givenPath !== undefined && { path: givenPath }) }
      : (operation ?? {});
  if (typeof method !== "string" || typeof path !== "string") {
    throw new InvalidOptionError(
      "operation",
      'has to be a function of /operations, or a method and a path such as "GET", "/items".',
    );
  }
  if (!isApiError(error) || error.operation !== `${method} ${path}`) return false;
  return provider === undefined || provider === error.provider;
}

/** The same for the operations of one provider, whose errors those of no other are. */
export function createIsErrorOf<Operations extends OperationsByMethod>(
  provider: string,
): IsErrorOf<Operations> {
  const isOwn = (
    error: unknown,
    operation: HttpMethod & OperationReference<unknown>,
    path: string,
  ): boolean => isErrorOf<unknown>(error, operation, path) && error.provider === provider;
  return isOwn as IsErrorOf<Operations>;
}
