import { expect } from "vitest";
import type { V1DLPPolicyRequest, V3DLPPolicyRequest } from "../../src/generated/operations.ts";
import type { Story } from "./story.ts";

/** Dictionaries of words and expressions that policies look for. */
export const dlpDictionaries: Story = async ({ admin }) => {
  const { data: created } = await admin.POST("/agent/v1/dlp/dictionaries", {
    body: { name: "Project names", type: "Word" },
  });
  const path = { dictId: created.data.dictRef.dictId! };
  await admin.POST("/agent/v1/dlp/dictionaries/{dictId}/data/upload", {
    params: { path },
    body: { data: new File(["altair\ndeneb\n"], "words.txt") },
  });
  const { data: words } = await admin.GET("/agent/v1/dlp/dictionaries/{dictId}/data/download", {
    params: { path },
  });
  expect(words.size).toBeGreaterThan(0);
  await admin.PUT("/agent/v1/dlp/dictionaries/{dictId}", {
    params: { path },
    body: { name: "Code names" },
  });
  await admin.GET("/agent/v1/dlp/dictionaries/{dictId}", { params: { path } });
  await admin.GET("/agent/v1/dlp/dictionaries", { params: { query: { page: 0, limit: 10 } } });
  await admin.DELETE("/agent/v1/dlp/dictionaries/{dictId}", { params: { path } });
};

/** Policies: created, changed, switched on and off, deleted. */
export const dlpPolicies: Story = async ({ admin }) => {
  const body = {
    name: "Project names",
    scopes: ["External"],
    appliesTo: [
      {
        dataType: "Messages",
        action: "Block",
        rules: [
          {
            type: "TEXT_MATCH",
            name: "Project names in messages",
            textMatchConfig: {
              dictionaries: [
                { dictId: "1a2b3c4d5e6f708192a3b4c5", version: "1.0", name: "Project names" },
              ],
              applicableFileTypes: [],
            },
          },
        ],
      },
    ],
  } satisfies V3DLPPolicyRequest;
  const { data: created } = await admin.POST("/agent/v3/dlp/policies", { body });
  const params = { path: { policyId: created.data!.policyId! } };
  await admin.POST("/agent/v3/dlp/policies/{policyId}/update", { params, body });
  await admin.POST("/agent/v3/dlp/policies/{policyId}/enable", { params });
  const { data: policy } = await admin.GET("/agent/v3/dlp/policies/{policyId}", { params });
  expect(policy.data?.name).toBe("Project names");
  await admin.GET("/agent/v3/dlp/policies", { params: { query: { page: 0, limit: 10 } } });
  await admin.POST("/agent/v3/dlp/policies/{policyId}/disable", { params });
  await admin.POST("/agent/v3/dlp/policies/{policyId}/delete", { params });
};

/** The same in the first version of the API. */
export const dlpPoliciesV1: Story = async ({ admin }) => {
  const body = {
    name: "Project names",
    type: "Block",
    contentTypes: ["Messages"],
    scopes: ["External"],
    dictionaryIds: ["1a2b3c4d5e6f708192a3b4c5"],
  } satisfies V1DLPPolicyRequest;
  const { data: created } = await admin.POST("/agent/v1/dlp/policies", { body });
  const params = { path: { policyId: created.data!.policyId! } };
  await admin.PUT("/agent/v1/dlp/policies/{policyId}", { params, body });
  await admin.POST("/agent/v1/dlp/policies/{policyId}/enable", { params });
  const { data: policy } = await admin.GET("/agent/v1/dlp/policies/{policyId}", { params });
  expect(policy.data?.name).toBe("Project names");
  await admin.GET("/agent/v1/dlp/policies", { params: { query: { page: 0, limit: 10 } } });
  await admin.POST("/agent/v1/dlp/policies/{policyId}/disable", { params });
  await admin.DELETE("/agent/v1/dlp/policies/{policyId}", { params });
};

/** What broke the policies. */
export const dlpViolations: Story = async ({ admin }) => {
  const params = { query: { startTime: 1_767_225_600_000, limit: 10 } };
  const { data: found } = await admin.GET("/agent/v3/dlp/violations/message", { params });
  await admin.GET("/agent/v3/dlp/violations/stream", { params });
  await admin.GET("/agent/v3/dlp/violations/signal", { params });
  await admin.GET("/agent/v1/dlp/violations/message", { params });
  await admin.GET("/agent/v1/dlp/violations/stream", { params });
  await admin.GET("/agent/v1/dlp/violations/signal", { params });
  const violationId = found!.violations[0]!.violation!.enforcementEventID!;
  const { data: file } = await admin.GET("/agent/v3/dlp/violation/attachment", {
    params: { query: { violationId, fileId: "aW50ZXJuYWxfMQ" } },
  });
  expect(file.size).toBeGreaterThan(0);
};
