import { beforeEach, describe, expect, it } from "vitest";
import { createAuthority } from "../src/engine/certificates.ts";
import { call, list, type Seen, statusOf, take } from "./edin-docflow-calls.ts";
import {
  createSent,
  form,
  postForm,
  type Send,
  type Server,
  signOnBoth,
  startServer,
  tryLogin,
} from "./edin-docflow-support.ts";

const beyondExact = 9_007_199_254_740_993n;
const day = 86_400_000;

let server: Server;
let send: Send;
let sendOther: Send;

beforeEach(async () => {
  server = await startServer();
  [send, sendOther] = await signOnBoth(server);
});

describe("users", () => {
  it("are listed by pattern, status and page, each account its own", async () => {
    const all = await call(send, "GET", "/bdoc/users");
    expect(all.headers.get("count")).toBe("2");
    expect(await all.json()).toMatchObject([{ userId: 201, isOwner: 1 }, { userId: 211 }]);
    const page = await call(send, "GET", "/bdoc/users?limit=1&offset=1");
    expect(page.headers.get("count")).toBe("2");
    expect(await page.json()).toMatchObject([{ userId: 211 }]);
    expect(await list(send, "/bdoc/users?search_pattern=WAREHOUSE")).toMatchObject([
      { userId: 211 },
    ]);
    expect(await statusOf(send, "OPTIONS", "/bdoc/user?user_id=211&status=2")).toBe(200);
    expect(await list(send, "/bdoc/users?status=1")).toMatchObject([{ userId: 201 }]);
    expect(await list(send, "/bdoc/users?status=2")).toMatchObject([{ userId: 211, status: 2 }]);
    expect(await list(send, "/bdoc/users?status=0")).toHaveLength(2);
    expect(await list(sendOther, "/bdoc/users")).toMatchObject([{ userId: 202 }, { userId: 212 }]);
  });

  it("are created without an id and edited with one", async () => {
    const user = { fio: "Sample Clerk", email: "Clerk@example.com", passPolicyId: 1, tel: "1" };
    const { userId } = await take(send, "POST", "/bdoc/user", user);
    const edited = { ...user, userId, fio: "Another Clerk", tel: null };
    await take(send, "POST", "/bdoc/user", edited);
    const read = await take(send, "GET", `/bdoc/user?user_id=${String(userId)}`);
    expect(read).toMatchObject({ fio: "Another Clerk", email: "clerk@example.com", status: 1 });
    expect(read).not.toHaveProperty("tel");
    expect(await list(send, "/bdoc/users")).toHaveLength(3);
  });

  it("are refused with an unknown id, a malformed address, or one that is taken", async () => {
    const user = { fio: "Sample Clerk", email: "clerk@example.com", passPolicyId: 1 };
    const save = (more: object) => statusOf(send, "POST", "/bdoc/user", { ...user, ...more });
    expect(await save({ userId: 9 })).toBe(404);
    expect(await save({ userId: 202 })).toBe(404);
    expect(await save({ email: "clerk" })).toBe(400);
    expect(await save({ email: server.accounts[1].email })).toBe(400);
    expect(await statusOf(send, "GET", "/bdoc/user?user_id=202")).toBe(404);
    expect(await statusOf(send, "OPTIONS", "/bdoc/user?user_id=202&status=2")).toBe(404);
    expect(await statusOf(send, "OPTIONS", "/bdoc/user?user_id=211&status=3")).toBe(400);
    expect(await list(send, "/bdoc/users")).toHaveLength(2);
  });

  it("have exactly the roles that were sent last", async () => {
    const role = { company: { companyId: 301 }, name: "Signatories", code: "SIGN" };
    const { roleId } = await take(send, "POST", "/bdoc/role", role);
    const replace = (...ids: readonly unknown[]) => {
      const body = ids.map((id) => ({ roleId: id }));
      return take<Seen[]>(send, "PATCH", "/bdoc/user/roles?user_id=211", body);
    };
    expect(await replace(4001, roleId)).toMatchObject([{ roleId: 4001 }, { roleId }]);
    expect(await replace(roleId)).toMatchObject([{ roleId }]);
    expect(await take(send, "GET", "/bdoc/user?user_id=211")).toMatchObject({
      roles: [{ roleId }],
    });
    expect(await list(send, "/bdoc/roles?search_pattern=sign&company_id=301")).toMatchObject([
      { roleId, users: [{ userId: 211 }] },
    ]);
    expect(await replace()).toEqual([]);
    const path = "/bdoc/user/roles?user_id=211";
    expect(await statusOf(send, "PATCH", path, [{ roleId: 4002 }])).toBe(404);
    const foreign = { ...role, company: { companyId: 302 } };
    expect(await statusOf(send, "POST", "/bdoc/role", foreign)).toBe(404);
  });

  it("cannot log in while they are blocked", async () => {
    const [account] = server.accounts;
    const path = "/bdoc/user?user_id=201&status=";
    expect(await statusOf(send, "OPTIONS", `${path}2`)).toBe(200);
    expect((await tryLogin(server, account)).status).toBe(401);
    expect(await statusOf(send, "OPTIONS", `${path}1`)).toBe(200);
    expect((await tryLogin(server, account)).status).toBe(200);
  });

  it("change language and wizard mark of their own profile", async () => {
    const body = { language: 3, notShowWizard: 1, decryptType: 2 };
    expect(await statusOf(send, "POST", "/bdoc/user-profile", body)).toBe(200);
    const { userInfo } = await take(send, "GET", "/bdoc/user-profile");
    expect(userInfo).toEqual({ language: 3, notShowWizard: 1 });
  });
});

async function invite(fields: Record<string, string>): Promise<number> {
  return (await postForm(send, "/bdoc/partner/invitation", fields)).status;
}

describe("partners", () => {
  const farm = { code: "00000309", name: "Sample Farm LLC", contactEmail: "farm@example.com" };

  it("keep an id beyond 2^53 through an edit", async () => {
    const body = `{"partnerId":${beyondExact},"code":"00000303","name":"Renamed","contactEmail":"a@example.com"}`;
    const headers = { "content-type": "application/json" };
    const response = await send("/bdoc/partner", { method: "POST", headers, body });
    expect(await response.text()).toContain(`"partnerId":${beyondExact},`);
    expect(await list(send, "/bdoc/partners?search_pattern=renamed")).toHaveLength(1);
    expect(await list(send, "/bdoc/partners")).toHaveLength(2);
  });

  it("are added, invited, and told apart by whether they are registered", async () => {
    const { partnerId } = await take(send, "POST", "/bdoc/partner", farm);
    expect(await list(send, "/bdoc/partners?is_registered=0")).toHaveLength(2);
    expect(await statusOf(send, "POST", "/bdoc/partner/status", [partnerId])).toBe(200);
    const [found] = await list(send, "/bdoc/partners?search_pattern=00000309");
    const invitationDate = Math.floor(server.clock.now() / 1000);
    expect(found).toMatchObject({ ...farm, companyId: 0, contractStatus: 0, invitationDate });
  });

  it("are invited either to a contract or to register", async () => {
    expect(await invite({ partner_id: "402", owner_company_id: "301" })).toBe(200);
    expect(await invite({ partner_id: "402", contract_template_id: "1001" })).toBe(200);
    expect(await invite({ partner_id: "402" })).toBe(400);
    const both = { owner_company_id: "301", contract_template_id: "1001" };
    expect(await invite({ partner_id: "402", ...both })).toBe(400);
    expect(await invite({ partner_id: "401", owner_company_id: "301" })).toBe(404);
    expect(await invite({ partner_id: "402", owner_company_id: "302" })).toBe(404);
  });

  it("are refused with a code that is taken, or an unknown id", async () => {
    const save = (more: object) => statusOf(send, "POST", "/bdoc/partner", { ...farm, ...more });
    expect(await save({ code: "00000303" })).toBe(400);
    expect(await save({ partnerId: 401 })).toBe(404);
    expect(await statusOf(send, "POST", "/bdoc/partner/status", [402, 9])).toBe(404);
    expect(await statusOf(send, "POST", "/bdoc/partner/status", [])).toBe(400);
    const noWorkbook = Buffer.from("code;name");
    expect(await statusOf(send, "POST", "/bdoc/partners", noWorkbook)).toBe(400);
    expect(await list(send, "/bdoc/partners")).toMatchObject([{ invitationDate: 0 }, {}]);
  });
});

describe("certificates", () => {
  it("are read when they are uploaded, and refused when expired or none", async () => {
    const { ca } = await createAuthority();
    const upload = async (content: string): Promise<number> => {
      const body = form({ file: new File([content], "key.cer") });
      return (await send("/bdoc/certificate", { method: "PUT", body })).status;
    };
    expect(await upload("no certificate")).toBe(400);
    expect(await upload(ca)).toBe(200);
    const [row, ...others] = await list(send, "/bdoc/certificates");
    expect(others).toEqual([]);
    expect(row).not.toHaveProperty("info");
    const path = `/bdoc/certificate?certificate_id=${String(row?.["certId"])}`;
    const issuerCN = "Signoff emulator CA";
    expect(await take(send, "GET", path)).toMatchObject({
      ...row,
      info: { issuerCN, subjCA: true },
    });
    expect(await statusOf(sendOther, "GET", path)).toBe(404);
    server.clock.advance(60 * day);
    [send] = await signOnBoth(server);
    expect(await upload(ca)).toBe(400);
  });
});

describe("filters", () => {
  it("are kept and edited by their id", async () => {
    const filter = { filterName: "New", periodType: 1, dateFrom: 0, dateTo: 0, folder: 1 };
    const { filterId } = await take(send, "POST", "/bdoc/filter", filter);
    await take(send, "POST", "/bdoc/filter", { ...filter, filterId, filterName: "Newest" });
    expect(await list(send, "/bdoc/filters")).toEqual([
      { ...filter, filterId, filterName: "Newest" },
    ]);
    expect(await list(sendOther, "/bdoc/filters")).toEqual([]);
    expect(await statusOf(sendOther, "POST", "/bdoc/filter", { ...filter, filterId })).toBe(404);
  });
});

describe("billing", () => {
  it("counts what was sent, for both sides", async () => {
    await createSent(send);
    const now = Math.floor(server.clock.now() / 1000);
    const ask = (by: Send, status: number, more = "") =>
      take(
        by,
        "GET",
        `/bdoc/transactions?trans_status=${status}&date_from=${now - 60}&date_to=${now}${more}`,
      );
    expect(await ask(send, 2)).toMatchObject({
      transCount: 1,
      remainsTransCount: 99,
      transactions: [{ senderId: 301, recipientId: 302, payerId: 301 }],
    });
    expect(await ask(send, 1)).toMatchObject({ transCount: 0, chargeableTransCount: 1 });
    expect(await ask(sendOther, 1)).toMatchObject({ transCount: 1, chargeableTransCount: 0 });
    expect(await ask(send, 2, "&offset=1")).toMatchObject({ transCount: 1, transactions: [] });
    expect(await ask(send, 2, "&trans_type=2")).toMatchObject({ transCount: 0 });
    const path = "/bdoc/transactions?date_from=0&date_to=1";
    expect(await statusOf(send, "GET", `${path}&trans_status=4`)).toBe(400);
    expect(await statusOf(send, "GET", `${path}&trans_status=1&company_id=302`)).toBe(404);
  });

  it("links the papers of a payment, and hands out the offer", async () => {
    const link = await (await send("/bdoc/payment/invoice?payment_id=4401")).text();
    expect(await (await fetch(link)).text()).toContain("invoice 4401");
    expect(await statusOf(send, "GET", "/bdoc/payment/act?payment_id=4401")).toBe(200);
    expect(await statusOf(send, "GET", "/bdoc/payment/act?payment_id=4402")).toBe(404);
    expect(await (await call(send, "POST", "/bdoc/offer")).text()).toContain("offer");
  });
});
