import { beforeEach, describe, expect, it } from "vitest";
import { call, list, type Seen, statusOf, take } from "./edin-docflow-calls.ts";
import { type Send, signOnBoth, startServer } from "./edin-docflow-support.ts";

let send: Send;
let sendOther: Send;

beforeEach(async () => {
  [send, sendOther] = await signOnBoth(await startServer());
});

describe("routes", () => {
  const users = [{ userId: 211, isOwner: 0 }];

  it("gain and lose contracts and package types, and get other users", async () => {
    expect(await statusOf(send, "PUT", "/bdoc/route/contracts?route_id=4101", [1001])).toBe(200);
    const types = "/bdoc/package_route/package_type?route_id=4101";
    expect(await statusOf(send, "PUT", `${types}&company_id=301`, [2001, 2002])).toBe(200);
    expect(await statusOf(send, "DELETE", types, [2001])).toBe(200);
    const body = { routeId: 4101, users };
    expect(await take(send, "PATCH", "/bdoc/route/users", body)).toMatchObject({
      routeId: 4101,
      users: [{ userId: 211 }],
      contracts: [{ contractId: 1001 }],
      packageTypes: [{ packageId: 2002 }],
    });
    await statusOf(send, "DELETE", "/bdoc/route/contracts?route_id=4101", [1001]);
    const none = { routeId: 4101, users: [] };
    expect(await take(send, "PATCH", "/bdoc/route/users", none)).toMatchObject({
      users: [],
      contracts: [],
    });
  });

  it("stay as they are when something is unknown or another account's", async () => {
    const contracts = "/bdoc/route/contracts?route_id=";
    expect(await statusOf(send, "PUT", `${contracts}4101`, [1001, 9])).toBe(404);
    expect(await statusOf(send, "PUT", `${contracts}4102`, [1001])).toBe(404);
    const types = "/bdoc/package_route/package_type?route_id=";
    expect(await statusOf(send, "PUT", `${types}4101&company_id=302`, [2001])).toBe(404);
    expect(await statusOf(sendOther, "PUT", `${types}4102&company_id=302`, [2001])).toBe(404);
    const foreign = { routeId: 4101, users: [{ userId: 212, isOwner: 0 }] };
    expect(await statusOf(send, "PATCH", "/bdoc/route/users", foreign)).toBe(404);
    const body = { routeId: 4101, users };
    expect(await take(send, "PATCH", "/bdoc/route/users", body)).toMatchObject({
      contracts: [],
      packageTypes: [],
    });
  });
});

async function createGroup(groupName: string, ...ids: readonly number[]): Promise<unknown> {
  const users = ids.map((userId) => ({ userId }));
  const body = { companyId: 301, groupName, comment: null, users };
  return (await take(send, "POST", "/bdoc/agreement_group", body))["groupId"];
}

describe("approval groups", () => {
  it("are listed by company and name, read, edited and deleted", async () => {
    const groupId = await createGroup("Lawyers", 201);
    await createGroup("Directors");
    const groups = "/bdoc/agreement_groups";
    expect(await list(send, groups)).toHaveLength(2);
    expect((await call(send, "GET", `${groups}?limit=1`)).headers.get("count")).toBe("2");
    const found = await list(send, `${groups}?company_id=301&search_pattern=law`);
    expect(found).toMatchObject([{ groupId, groupName: "Lawyers", users: [{ userId: 201 }] }]);
    expect(await list(send, `${groups}?company_id=302`)).toEqual([]);
    const edited = { groupId, companyId: 301, groupName: "Legal", users: [{ userId: 211 }] };
    await take(send, "POST", "/bdoc/agreement_group", edited);
    const path = `/bdoc/agreement_group?agreement_group_id=${String(groupId)}`;
    expect(await take(send, "GET", path)).toMatchObject({
      groupName: "Legal",
      users: [{ userId: 211 }],
    });
    const users = [{ userId: 201 }, { userId: 211 }];
    const replaced = await take(send, "PATCH", "/bdoc/agreement_group/users", { groupId, users });
    expect(replaced).toMatchObject({ users });
    expect(await statusOf(sendOther, "DELETE", path)).toBe(404);
    expect(await statusOf(send, "DELETE", path)).toBe(200);
    expect(await statusOf(send, "GET", path)).toBe(404);
  });

  it("are refused without their users when edited, and with people of another account", async () => {
    const groupId = await createGroup("Lawyers", 201);
    const save = (more: object) =>
      statusOf(send, "POST", "/bdoc/agreement_group", { companyId: 301, groupName: "x", ...more });
    expect(await save({ groupId })).toBe(400);
    expect(await save({ groupId: 9, users: [] })).toBe(404);
    expect(await save({ users: [{ userId: 202 }] })).toBe(404);
    expect(await save({ companyId: 302 })).toBe(404);
    const body = { groupId, users: [{ userId: 9 }] };
    expect(await statusOf(send, "PATCH", "/bdoc/agreement_group/users", body)).toBe(404);
  });
});

describe("approval processes", () => {
  const sample = { name: "Large invoices", companyId: 301, comment: null };

  async function createProcess(): Promise<unknown> {
    return (await take(send, "POST", "/bdoc/agreement_proc", sample))["agreementProcId"];
  }

  it("are listed by company, name and status", async () => {
    const agreementProcId = await createProcess();
    const edited = { ...sample, agreementProcId, name: "All invoices" };
    await take(send, "POST", "/bdoc/agreement_proc", edited);
    const block = `/bdoc/agreement_proc?agreement_proc_id=${String(agreementProcId)}&status=2`;
    expect(await statusOf(send, "OPTIONS", block)).toBe(200);
    const found = (query: string) =>
      take<Seen[]>(send, "POST", `/bdoc/agreement_procs?company_id=301&${query}`);
    expect(await found("status=2&search_pattern=ALL")).toMatchObject([
      { agreementProcId, name: "All invoices", status: 2 },
    ]);
    expect(await found("status=1")).toEqual([]);
    expect(await take<Seen[]>(sendOther, "POST", "/bdoc/agreement_procs")).toEqual([]);
    expect(await statusOf(sendOther, "OPTIONS", block)).toBe(404);
    expect(await statusOf(send, "OPTIONS", block.replace("status=2", "status=3"))).toBe(400);
    const unknown = { ...sample, agreementProcId: 9 };
    expect(await statusOf(send, "POST", "/bdoc/agreement_proc", unknown)).toBe(404);
  });

  it("approve document types, as the types tell", async () => {
    const agreementProcId = await createProcess();
    const path = `/bdoc/agreement_proc/document?company_id=301&agreement_proc_id=${String(agreementProcId)}`;
    const added = await take(send, "PUT", `${path}&document_id=3001&dict_val_id=0`);
    expect(added).toMatchObject({ agreementProc2Docs: [{ document: { documentId: 3001 } }] });
    const types = "/bdoc/extra/document_types?document_company_id=301&agreement_company_id=301";
    expect(await list(send, types)).toMatchObject([
      { agreementProcId },
      { agreementProcId: 0 },
      {},
    ]);
    const ofPartner = types.replace("agreement_company_id=301", "agreement_company_id=302");
    expect(await list(sendOther, ofPartner)).toMatchObject([{ agreementProcId: 0 }, {}, {}]);
    expect(await statusOf(send, "GET", ofPartner)).toBe(404);
    expect(await statusOf(send, "GET", types.replace("301", "9"))).toBe(404);
    expect(await statusOf(send, "PUT", `${path}&document_id=3002&dict_val_id=4311`)).toBe(404);
    const bind = "/bdoc/document_types/dictionary?document_id=3002&dictionary_id=4301";
    await statusOf(send, "OPTIONS", bind);
    const valued = await take(send, "PUT", `${path}&document_id=3002&dict_val_id=4311`);
    expect(valued).toMatchObject({
      agreementProc2Docs: [{}, { dictionaryValue: { valueId: 4311 } }],
    });
    const remove = `${path}&document_id=3001&dict_val_id=0`;
    expect(await take(send, "DELETE", remove)).toMatchObject({
      agreementProc2Docs: [{ document: { documentId: 3002 } }],
    });
    expect(await statusOf(send, "DELETE", remove)).toBe(404);
  });

  it("have steps of groups, in the order in which they were made", async () => {
    const agreementProcId = await createProcess();
    const [first, second] = [
      await createGroup("Lawyers", 201),
      await createGroup("Directors", 211),
    ];
    const step = (groupId: unknown, more: object = {}) => ({
      agreementProcId,
      agreementTaskType: "1",
      agreementExecType: 2,
      agreementExecPeriod: null,
      agreementGroups: [{ groupId }],
      ...more,
    });
    const path = "/bdoc/agreement_step";
    await take(send, "POST", path, step(first));
    const { agrementSteps } = await take(send, "POST", path, step(second));
    expect(agrementSteps).toMatchObject([
      { stepNumber: 1, groupNames: "Lawyers", userIds: [201] },
      { stepNumber: 2, groupNames: "Directors", userIds: [211] },
    ]);
    const [{ agreementStepId }] = agrementSteps as [Seen];
    const edit = step(second, { agreementStepId, agreementTaskType: 3 });
    expect(await take(send, "POST", path, edit)).toMatchObject({
      agrementSteps: [{ agreementStepId, agreementTaskType: 3, groupNames: "Directors" }, {}],
    });
    const remove = `${path}?agreement_proc_id=${String(agreementProcId)}&agreement_step_id=${String(agreementStepId)}`;
    expect(await statusOf(sendOther, "DELETE", remove)).toBe(404);
    expect(await take(send, "DELETE", remove)).toMatchObject({
      agrementSteps: [{ stepNumber: 1 }],
    });
    expect(await statusOf(send, "DELETE", remove)).toBe(404);
    const group = `/bdoc/agreement_group?agreement_group_id=${String(second)}`;
    await statusOf(send, "DELETE", group);
    const [left] = await take<Seen[]>(send, "POST", "/bdoc/agreement_procs");
    expect(left).toMatchObject({ agrementSteps: [{ agreementGroups: [] }] });
    expect(await statusOf(send, "POST", path, step(second))).toBe(404);
    expect(await statusOf(send, "POST", path, step(first, { agreementGroups: [] }))).toBe(400);
    expect(await statusOf(send, "POST", path, step(first, { agreementStepId: 9 }))).toBe(404);
    expect(await statusOf(sendOther, "POST", path, step(first))).toBe(404);
  });
});
