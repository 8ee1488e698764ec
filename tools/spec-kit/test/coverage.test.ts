import { describe, expect, it } from "vitest";
import { cover, formatCoverage } from "../src/documented/coverage.ts";
import { formatGap } from "../src/documented/gap.ts";
import {
  isDocumented,
  readDeviations,
  readDocumented,
  readPromises,
} from "../src/documented/read.ts";
import { createStepConfigs } from "../src/lint-config.ts";
import type { OpenApiDocument } from "@signoff/openapi";
import { findRepository, listProviders } from "../src/repository.ts";
import { readSpec } from "../src/spec.ts";
import { type Damage, damage } from "./support/damage.ts";

const repository = findRepository(import.meta.dirname);
const { types: config } = await createStepConfigs();

async function readDocument(provider: string): Promise<OpenApiDocument> {
  const { document } = await readSpec(repository, provider, config);
  if (!document) throw new Error(`The spec of ${provider} has errors`);
  return document;
}

describe("the spec says all that its vendor documents", () => {
  const providers = listProviders(repository).filter((name) => isDocumented(repository, name));

  it.each(providers)("%s", async (provider) => {
    const documented = await readDocumented(repository, provider);
    const deviations = await readDeviations(repository, provider);
    const promises = await readPromises(repository, provider);
    const coverage = cover(documented, await readDocument(provider), deviations, promises);
    process.stdout.write(`${provider}: ${formatCoverage(coverage)}\n`);
    expect(coverage.unexplained.map(formatGap)).toEqual([]);
    expect(coverage.outdated.map(formatGap)).toEqual([]);
    expect(coverage.unfounded).toEqual([]);
    for (const { covered, all } of Object.values(coverage.counts)) expect(covered).toBe(all);
    const { defaults: _, limits: __, ...told } = coverage.counts;
    for (const { all } of Object.values(told)) expect(all).toBeGreaterThan(0);
  });

  it.each([
    ["directlink", 13, 23],
    ["edin-docflow", 131, 138],
  ])("%s has %i operations and %i objects", async (provider, operationCount, objectCount) => {
    const { operations, objects } = await readDocumented(repository, provider);
    expect(Object.keys(operations)).toHaveLength(operationCount);
    expect(Object.keys(objects)).toHaveLength(objectCount);
  });
});

/** The steps to a call of DirectLink. */
function call(method: string, path: string): readonly [string, string, string] {
  return ["paths", `/directlink/v1/${path}`, method];
}

function schema(name: string): readonly [string, string, string] {
  return ["components", "schemas", name];
}

describe("a spec that lacks something is told by name", async () => {
  const documented = await readDocumented(repository, "directlink");
  const deviations = await readDeviations(repository, "directlink");
  const promises = await readPromises(repository, "directlink");
  const document = await readDocument("directlink");

  it.each<[string, Damage, string[]]>([
    [
      "an operation",
      { remove: call("get", "download/list") },
      ["listDownloads: documented GET /directlink/v1/download/list, specified nothing"],
    ],
    [
      "the operation that stands for two",
      { remove: call("post", "upload") },
      [
        "uploadFile: documented POST /directlink/v1/upload, specified nothing",
        "uploadJson: documented POST /directlink/v1/upload, specified nothing",
      ],
    ],
    [
      "a method",
      { rename: call("post", "auth/login"), to: "get" },
      ["login: documented POST /directlink/v1/auth/login, specified GET /directlink/v1/auth/login"],
    ],
    [
      "a query parameter",
      { remove: [...call("post", "auth/change"), "parameters", 1] },
      ["changePassword query p: documented Pin, specified nothing"],
    ],
    [
      "a request header",
      { remove: [...call("post", "upload"), "parameters", 3] },
      ["uploadJson header X-STCPDIRECTLINK-HASH: documented string, specified nothing"],
    ],
    [
      "a parameter's obligation",
      { remove: [...call("post", "auth/change"), "parameters", 0, "required"] },
      ["changePassword query k: documented required, specified optional"],
    ],
    [
      "a media type of a request",
      { remove: [...call("post", "upload"), "requestBody", "content", "application/json"] },
      ["uploadJson body application/json: documented any, specified nothing"],
    ],
    [
      "the obligation to send a body",
      { remove: [...call("post", "oauth2/token"), "requestBody", "required"] },
      ["issueToken body: documented required, specified optional"],
    ],
    [
      "a status",
      { remove: [...call("get", "report"), "responses", "403"] },
      ["getTransferReport 403: documented ErrorEnvelope, specified nothing"],
    ],
    [
      "a media type of an answer",
      {
        rename: ["components", "responses", "FileContent", "content", "application/octet-stream"],
        to: "text/plain",
      },
      [
        "downloadFile 200 application/octet-stream: documented string(binary), specified nothing",
        "downloadBackupFile 200 application/octet-stream: documented string(binary), specified nothing",
      ],
    ],
    [
      "a header of an answer",
      { remove: [...call("post", "oauth2/token"), "responses", "200", "headers", "Pragma"] },
      ["issueToken 200 header Pragma: documented string, specified nothing"],
    ],
    [
      "a way to authenticate",
      { remove: ["security", 1] },
      [
        "logout security: documented basic, specified bearer",
        "listDownloads security: documented basic, specified bearer",
        "listBackupDownloads security: documented basic, specified bearer",
        "uploadFile security: documented basic, specified bearer",
        "uploadJson security: documented basic, specified bearer",
        "getTransferReport security: documented basic, specified bearer",
      ],
    ],
    [
      "a field of an object",
      { remove: [...schema("FileEntry"), "properties", "modified"] },
      ["FileEntry.modified: documented integer(int64), specified nothing"],
    ],
    [
      "a field of a form",
      { remove: [...schema("UploadMultipartBody"), "properties", "c"] },
      ["UploadMultipartBody.c: documented string, specified nothing"],
    ],
    [
      "a field's obligation",
      { remove: [...schema("FileEntry"), "required", 0] },
      ["FileEntry.id: documented required, specified optional"],
    ],
    [
      "a field's type",
      { set: [...schema("FileEntry"), "properties", "id", "type"], to: "string" },
      ["FileEntry.id: documented integer, specified string"],
    ],
    [
      "a field's closed list of values",
      { remove: [...schema("TokenRequest"), "properties", "grant_type", "const"] },
      [
        "TokenRequest.grant_type: documented 'password', specified string",
        "TokenRequest.grant_type example: documented an example, specified nothing",
      ],
    ],
    [
      "what an object has in common with others",
      { remove: [...schema("ReportAnswer"), "allOf", 0] },
      [
        "ReportAnswer.status: documented integer, specified nothing",
        "ReportAnswer.description: documented string, specified nothing",
        "ReportAnswer.apiver: documented ApiVersion, specified nothing",
        "ReportAnswer.time: documented GoTime, specified nothing",
      ],
    ],
    [
      "an object",
      { remove: schema("AccessTokenHeader") },
      ["AccessTokenHeader: documented object, specified nothing"],
    ],
    [
      "the object of an answer",
      {
        set: [
          ...call("post", "auth/logout"),
          "responses",
          "200",
          "content",
          "application/json",
          "schema",
          "$ref",
        ],
        to: "#/components/schemas/LoginAnswer",
      },
      [
        "logout 200 application/json.user: documented optional, specified required",
        "logout 200 application/json.bearer: documented optional, specified required",
        "logout 200 application/json.urllink: documented string, specified nothing",
      ],
    ],
  ])("%s", (_, change, gaps) => {
    const coverage = cover(documented, damage(document, change), deviations, promises);
    expect(coverage.unexplained.map(formatGap)).toEqual(gaps);
    expect(formatCoverage(coverage)).not.toBe(
      formatCoverage(cover(documented, document, deviations, promises)),
    );
  });
});
