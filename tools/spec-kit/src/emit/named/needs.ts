import type { OpenApiDocument, Operation, PlacedOperation } from "@signoff/openapi";

/** What a call needs, whether it is repeated, and what makes it for a user: a sentence each. */
export function listNeeds(
  document: OpenApiDocument,
  { method, operation }: PlacedOperation,
): readonly string[] {
  return [
    credentials(document, operation),
    versions(operation),
    repeats(operation["x-signoff-idempotent"] ?? ["GET", "HEAD"].includes(method)),
    helpers(operation),
  ].filter((sentence) => sentence !== "");
}

function credentials(document: OpenApiDocument, operation: Operation): string {
  const choices = (operation.security ?? document.security ?? []).map((schemes) =>
    Object.entries(schemes)
      .map(([name, scopes]) => [`\`${name}\``, ...scopes.map((one) => `(\`${one}\`)`)].join(" "))
      .join(" and "),
  );
  const given = choices.filter((choice) => choice !== "");
  if (given.length === 0) return "Credentials: none.";
  const none = given.length < choices.length ? ", or none" : "";
  return `Credentials: ${given.join(", or ")}${none}.`;
}

function versions({ "x-signoff-since": since = {} }: Operation): string {
  const least = Object.entries(since).map(([part, version]) => `${part} ${version}`);
  return least.length > 0 ? `Since: ${least.join(", ")}.` : "";
}

function repeats(idempotent: boolean): string {
  return idempotent
    ? "Idempotent: it is repeated by itself where that helps."
    : "Not idempotent: it is not repeated by itself where it may have been carried out.";
}

function helpers({ "x-signoff-helper": helper = [], ...operation }: Operation): string {
  const ends = operation["x-signoff-session"]?.role === "sign-off" ? ["session.signOff"] : [];
  const names = [...[helper].flat(), ...ends].map((name) => `\`${name}\``);
  return names.length > 0
    ? `Helper of the main entry that makes the call for you: ${names.join(", ")}.`
    : "";
}
