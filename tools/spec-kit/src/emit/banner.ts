import type { OpenApiDocument } from "@signoff/openapi";

/** The head of every generated file: what it comes from and how to change it. */
export function banner(provider: string, document: OpenApiDocument): string {
  return [
    "/**",
    ` * ${document.info.title}, generated from specs/${provider} (version ${document.info.version}) by \`pnpm generate\`.`,
    " * Do not edit: change the spec and generate again.",
    " */",
    "",
  ].join("\n");
}
