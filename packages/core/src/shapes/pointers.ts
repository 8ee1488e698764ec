import type { OperationName } from "../errors/errors.ts";

/** Where a part of an operation stands in the bundled document, as a JSON pointer. */
export function pointerOf(operation: OperationName, ...rest: readonly string[]): string {
  const [method = "", path = ""] = operation.split(" ", 2);
  return ["", "paths", path, method.toLowerCase(), ...rest].map(escape).join("/");
}

/** The schema of a body of an answer. */
export function pointerOfContent(response: string, mediaType: string): string {
  return `${response}/content/${escape(mediaType)}/schema`;
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
