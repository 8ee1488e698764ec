import type { IsErrorOf } from "@signoff/core";
import { createIsErrorOf } from "@signoff/core/provider";
import type { Operations } from "./generated/operations.ts";

/**
 * Whether an error is what the server answered to a call of this operation, named by its function of `/operations` or by
 * method and path. It narrows to a union by `status`, each with its body.
 *
 * ```ts
 * if (isErrorOf(error, "GET", "/bdoc/user") && error.status === 404) console.log(error.body);
 * ```
 */
export const isErrorOf: IsErrorOf<Operations> = /* @__PURE__ */ createIsErrorOf("edin-docflow");
