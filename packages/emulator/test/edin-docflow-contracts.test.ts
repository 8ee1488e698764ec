import { beforeEach, describe, expect, it } from "vitest";
import { call, list, type Seen, statusOf, take } from "./edin-docflow-calls.ts";
import { post, type Send, type Server, signOnBoth, startServer } from "./edin-docflow-support.ts";

const newContract = { contractName: "Next year", number: "2027/1" };

let server: Server;
let owner: Send;
let client: Send;

beforeEach(async () => {
  server = await startServer();
  [owner, client] = await signOnBoth(server);
});

async function saveContract(more: object = {}): Promise<Seen> {
  const sides = { ownerCompany: { companyId: 301 }, clientCompany: { companyId: 302 } };
  return take(owner, "POST", "/bdoc/contract", { ...newContract, ...sides, ...more });
}

function read(send: Send, contractId: unknown): Promise<number> {
  return statusOf(send, "GET", `/bdoc/contract?contract_id=${String(contractId)}`);
}

function setStatus(send: Send, contractId: unknown, status: number): Promise<number> {
  const path = `/bdoc/contract?contract_id=${String(contractId)}&status=${status}`;
  return statusOf(send, "OPTIONS", path);
}

/** Whether a package can be made under a contract. */
async function canDraft(send: Send, contractId: unknown, packageId: unknown): Promise<boolean> {
  const body = { contract: { contractId }, packageType: { packageId } };
  return (await post(send, "/bdoc/store/package", body)).ok;
}

/** Binds something to the contract that is there from the start, or takes it off. */
function bind(method: string, path: string): Promise<Seen> {
  return take(owner, method, `/bdoc/${path}&contract_id=1001`);
}

describe("contracts", () => {
  it("are their owner's alone until they are sent, and accepted by the client", async () => {
    const { contractId, status } = await saveContract();
    expect(status).toBe(0);
    expect([await read(owner, contractId), await read(client, contractId)]).toEqual([200, 404]);
    expect(await statusOf(owner, "POST", "/bdoc/contract/send", [contractId])).toBe(200);
    const sentDate = Math.floor(server.clock.now() / 1000);
    const sent = await take(client, "GET", `/bdoc/contract?contract_id=${String(contractId)}`);
    expect(sent).toMatchObject({ ...newContract, status: 1, sentDate });
    expect(await setStatus(owner, contractId, 2)).toBe(409);
    expect(await setStatus(client, contractId, 2)).toBe(200);
    expect(await setStatus(client, contractId, 3)).toBe(409);
  });

  it("are edited by their owner, who keeps to the other side once they are sent", async () => {
    const { contractId } = await saveContract();
    expect(await saveContract({ contractId, contractName: "Edited" })).toMatchObject({
      contractId,
      contractName: "Edited",
    });
    const edit = (send: Send, ownerId: number, clientId: number) => {
      const sides = {
        ownerCompany: { companyId: ownerId },
        clientCompany: { companyId: clientId },
      };
      return statusOf(send, "POST", "/bdoc/contract", { ...newContract, ...sides, contractId });
    };
    expect(await edit(owner, 301, 301)).toBe(400);
    expect(await edit(owner, 301, 9)).toBe(404);
    expect(await edit(owner, 302, 301)).toBe(404);
    expect(await edit(client, 302, 301)).toBe(404);
    expect(await statusOf(owner, "POST", "/bdoc/contract/send", [contractId])).toBe(200);
    const { companyId } = await take(owner, "POST", "/bdoc/company", {
      type: 1,
      name: "Sample Branch LLC",
      code: "00000304",
    });
    expect(await edit(owner, 301, Number(companyId))).toBe(409);
    expect(await edit(owner, 301, 302)).toBe(200);
  });

  it("are sent and deleted all together or not at all", async () => {
    const [{ contractId: first }, { contractId: second }] = [
      await saveContract(),
      await saveContract(),
    ];
    expect(await statusOf(owner, "POST", "/bdoc/contract/send", [first, 9])).toBe(404);
    expect(await statusOf(owner, "POST", "/bdoc/contract/send", [first, 1001])).toBe(409);
    expect(await read(client, first)).toBe(404);
    expect(await statusOf(client, "POST", "/bdoc/contract/delete", [first])).toBe(404);
    expect(await statusOf(owner, "POST", "/bdoc/contract/delete", [first, 1001])).toBe(409);
    expect(await statusOf(owner, "POST", "/bdoc/contract/delete", [first, second])).toBe(200);
    expect([await read(owner, first), await read(owner, 1001)]).toEqual([404, 200]);
  });

  it("let each side send the package types that are allowed to it, while they last", async () => {
    const { contractId } = await saveContract();
    const change = (method: string, side: number, chain = 2101, send = owner) =>
      statusOf(
        send,
        method,
        `/bdoc/contract_packages?contract_id=${String(contractId)}&package_chain_id=${chain}&sender_type=${side}`,
      );
    expect(await change("PUT", 1)).toBe(200);
    expect(await canDraft(client, contractId, 2001)).toBe(false);
    await statusOf(owner, "POST", "/bdoc/contract/send", [contractId]);
    expect(await canDraft(client, contractId, 2001)).toBe(false);
    await setStatus(client, contractId, 2);
    expect(await canDraft(client, contractId, 2001)).toBe(true);
    expect(await canDraft(owner, contractId, 2001)).toBe(false);
    expect(await change("PUT", 2)).toBe(200);
    expect(await canDraft(owner, contractId, 2001)).toBe(true);
    expect(await canDraft(owner, contractId, 2002)).toBe(false);
    expect(await change("DELETE", 1)).toBe(200);
    expect(await canDraft(client, contractId, 2001)).toBe(false);
    expect(await change("DELETE", 1)).toBe(404);
    expect(await change("PUT", 3)).toBe(400);
    expect(await change("PUT", 1, 9)).toBe(404);
    expect(await change("PUT", 1, 2101, client)).toBe(409);
    await saveContract({ contractId, isAllOwnerSenderPackages: 1 });
    expect(await canDraft(owner, contractId, 2002)).toBe(true);
    await setStatus(owner, contractId, 4);
    expect(await canDraft(owner, contractId, 2002)).toBe(false);
  });

  it("carry values of dictionaries and tags", async () => {
    const value = "contract_dictionary?dictionary_id=4301&dictionary_value_id=4311";
    expect(await bind("PUT", value)).toMatchObject({
      dictionaries: [{ dictionaryId: 4301, values: [{ valueId: 4311, name: "North" }] }],
    });
    expect(await bind("DELETE", value)).toMatchObject({ dictionaries: [] });
    const tag = "contract_tag?tag_id=4201";
    expect(await bind("PUT", tag)).toMatchObject({ tags: [{ tagId: 4201 }] });
    expect(await bind("DELETE", tag)).toMatchObject({ tags: [] });
    for (const path of [value, tag, value.replace("4311", "9"), tag.replace("4201", "4202")]) {
      expect(await statusOf(owner, "DELETE", `/bdoc/${path}&contract_id=1001`)).toBe(404);
    }
    expect(await statusOf(client, "PUT", `/bdoc/${value}&contract_id=1001`)).toBe(404);
  });
});

describe("tags", () => {
  it("are saved with a code of their own making, and leave contracts with their end", async () => {
    const { tagId, code } = await take(owner, "POST", "/bdoc/tag", { name: "Monthly" });
    expect(code).toBe(`TAG-${String(tagId)}`);
    const edited = await take(owner, "POST", "/bdoc/tag", { tagId, name: "Weekly" });
    expect(edited).toEqual({ tagId, name: "Weekly", code, accountId: 101 });
    await take(owner, "PUT", `/bdoc/contract_tag?contract_id=1001&tag_id=${String(tagId)}`);
    expect(await statusOf(client, "DELETE", `/bdoc/tag?tag_id=${String(tagId)}`)).toBe(404);
    expect(await statusOf(owner, "DELETE", `/bdoc/tag?tag_id=${String(tagId)}`)).toBe(200);
    expect(await list(owner, "/bdoc/tags")).toMatchObject([{ tagId: 4201 }]);
    expect(await take(owner, "GET", "/bdoc/contract?contract_id=1001")).toMatchObject({ tags: [] });
    expect(await statusOf(owner, "POST", "/bdoc/tag", { tagId, name: "Gone" })).toBe(404);
    expect(await list(client, "/bdoc/tags")).toMatchObject([{ tagId: 4202 }]);
  });
});

describe("dictionaries", () => {
  const sample = { isActive: 1, name: "Branches", code: "BR", companyId: "301", dictionaryId: 0 };

  it("hold values below each other, and lists leave them out", async () => {
    const { dictionaryId } = await take(owner, "POST", "/bdoc/dictionary", sample);
    const add = (code: string, parentCode: string | null) => {
      const body = { dictionaryId, name: code, code, parentCode, isActive: 1 };
      return call(owner, "POST", "/bdoc/dictionary_value", body);
    };
    expect((await add("N", null)).status).toBe(200);
    const below = (await (await add("N1", "N")).json()) as Seen;
    expect(below).toMatchObject({ dictionaryId, parentCode: "N", childs: [] });
    expect((await add("N1", "N")).status).toBe(400);
    expect((await add("S1", "S")).status).toBe(400);
    const flag = `dictionary_id=${String(dictionaryId)}&is_active=0`;
    const value = `${flag}&value_id=${String(below["valueId"])}`;
    expect(await statusOf(owner, "OPTIONS", `/bdoc/dictionary_value?${value}`)).toBe(200);
    expect(await statusOf(owner, "OPTIONS", `/bdoc/dictionary?${flag}`)).toBe(200);
    const path = `/bdoc/dictionary?dictionary_id=${String(dictionaryId)}`;
    expect(await take(owner, "GET", path)).toMatchObject({
      companyId: 301,
      isActive: 0,
      values: [{ code: "N", isActive: 1, childs: [{ code: "N1", isActive: 0 }] }],
    });
    expect(await list(owner, "/bdoc/dictionaries?company_id=301")).toMatchObject([
      { dictionaryId: 4301, values: [] },
      { dictionaryId, values: [] },
    ]);
  });

  it("are refused to others, with unknown ids, and with flags that are none", async () => {
    const value = { dictionaryId: 4301, name: "x", code: "x", parentCode: null, isActive: 1 };
    expect(await statusOf(client, "POST", "/bdoc/dictionary_value", value)).toBe(404);
    expect(await statusOf(client, "POST", "/bdoc/dictionary", sample)).toBe(404);
    const edit = { ...sample, dictionaryId: 9 };
    expect(await statusOf(owner, "POST", "/bdoc/dictionary", edit)).toBe(404);
    expect(await statusOf(client, "GET", "/bdoc/dictionary?dictionary_id=4301")).toBe(404);
    expect(await statusOf(client, "GET", "/bdoc/dictionaries?company_id=301")).toBe(404);
    const path = "/bdoc/dictionary?dictionary_id=4301&is_active=2";
    expect(await statusOf(owner, "OPTIONS", path)).toBe(400);
  });
});
