import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "@signoff/openapi";
import { emitNamedOperations } from "../src/emit/named-operations.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1.2.0" },
  externalDocs: { url: "https://docs.example.com" },
  security: [{ session: [], certificate: [] }, { session: [] }],
  paths: {
    "/parcels/{id}/events": {
      get: {
        operationId: "listEvents",
        summary: "List the events of a parcel",
        description: "From the oldest on.\nA comment ends with */.",
        "x-signoff-since": { server: "2.1" },
        "x-signoff-helper": "allEvents",
        "x-signoff-source": "https://docs.example.com/events",
        parameters: [
          { name: "id", in: "path", required: true, example: "7", schema: { type: "string" } },
          {
            name: "limit",
            in: "query",
            description: "How many,\nat most 500.",
            schema: { type: "integer", maximum: 500, default: 50 },
          },
          { name: "pace", in: "query", schema: { type: "integer", minimum: 1 } },
          { name: "sid", in: "cookie", schema: { type: "string" } },
        ],
        responses: {
          200: {
            description: "The events.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Events" } },
            },
          },
          404: { description: "There is no\nsuch parcel." },
        },
      },
    },
    "/label": {
      put: {
        operationId: "saveLabel",
        summary: "Save a label",
        description: "Use `GET /parcels/{id}/events` instead.",
        deprecated: true,
        security: [{}],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: {
                  files: { type: "array", items: { type: "string", format: "binary" } },
                  name: { type: "string" },
                },
              },
              example: {
                files: ["(bytes)"],
                name: "a label of a parcel that is so long that it has no room",
              },
            },
          },
        },
        responses: { 204: { description: "Done." } },
      },
    },
  },
  components: { schemas: { Events: { type: "object" } } },
};

const code = emitNamedOperations("acme", document);

describe("a named operation", () => {
  it("tells all that the spec says of it", () => {
    expect(code).toContain(`/**
 * List the events of a parcel
 *
 * From the oldest on.
 * A comment ends with *\\/.
 *
 * Takes:
 * - \`id\` (path, required):
 * - \`limit\` (query): How many, at most 500. Default: 50.
 * - \`pace\` (query): At least 1.
 *
 * Answers \`Events\`:
 * - 200: The events.
 * - 404: There is no such parcel.
 *
 * Credentials: \`session\` and \`certificate\`, or \`session\`.
 * Since: server 2.1.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: \`allEvents\`.
 *
 * @example
 * \`\`\`ts
 * const { data } = await listEvents(session, { params: { path: { id: "7" } } });
 * \`\`\`
 * @see https://docs.example.com/events
 */
export const listEvents: NamedOperation<Operations, "GET", "/parcels/{id}/events"> = /* @__PURE__ */ operation("acme", "GET", "/parcels/{id}/events");`);
  });

  it("that is deprecated names what replaces it, and its example has files", () => {
    expect(code).toContain(` * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @deprecated Use {@link listEvents}.
 * @example
 * \`\`\`ts
 * await saveLabel(session, {
 *   body: {
 *     files: [new Blob(["(bytes)"])],
 *     name: "a label of a parcel that is so long that it has no room",
 *   },
 * });
 * \`\`\`
 * @see https://docs.example.com
 */`);
  });
});
