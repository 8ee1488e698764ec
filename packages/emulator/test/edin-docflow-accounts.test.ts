import { beforeEach, describe, expect, it } from "vitest";
import { list, type Seen, statusOf, take } from "./edin-docflow-calls.ts";
import { type Send, signOnBoth, startServer } from "./edin-docflow-support.ts";

let send: Send;
let sendOther: Send;

beforeEach(async () => {
  [send, sendOther] = await signOnBoth(await startServer());
});

describe("the account", () => {
  it("loses what a save leaves out, and nothing else", async () => {
    const contact = { fullName: "Sample Contact", phone: "+380000000000" };
    await take(send, "POST", "/bdoc/account", {
      accountId: 101,
      ...contact,
      whiteList: ["192.0.2.1"],
    });
    const settings = { accountID: 101, edrpouVerify: 1 };
    expect(await statusOf(send, "OPTIONS", "/bdoc_admin/account/sign_settings", settings)).toBe(
      200,
    );
    const { phone } = contact;
    expect(await take(send, "POST", "/bdoc/account", { phone })).not.toHaveProperty("fullName");
    const { account } = await take(send, "GET", "/bdoc/user-profile");
    expect(account).toEqual(await take(send, "GET", "/bdoc/account"));
    expect(account).toMatchObject({
      phone,
      whiteList: [],
      companyId: 301,
      accountInfo: { accountID: 101, edrpouVerify: 1, digitalSignUnique: 1, decryptType: 1 },
    });
  });

  it("is closed to others", async () => {
    expect(await statusOf(sendOther, "POST", "/bdoc/account", { accountId: 101 })).toBe(404);
    expect(await statusOf(sendOther, "POST", "/bdoc/account", { companyId: 301 })).toBe(404);
    const settings = { accountID: 101, edrpouVerify: 1 };
    const path = "/bdoc_admin/account/sign_settings";
    expect(await statusOf(sendOther, "OPTIONS", path, settings)).toBe(404);
  });
});

function application(edrpou: string, ...emails: readonly string[]): Seen {
  return {
    accName: `Account ${edrpou}`,
    companies: [{ edrpou, inn: "000000000000", name: "Sample LLC", ownType: "LLC" }],
    users: emails.map((email) => ({ email, fio: "Sample Owner" })),
  };
}

describe("registration", () => {
  it("registers accounts one by one, each whole or not at all", async () => {
    const taken = application("00000402", "new@example.com", "Owner@example.com");
    const applications = [application("00000401", "owner@example.com"), taken];
    const path = "/bdoc_admin/register_account_list";
    const [done, refused] = await take<Seen[]>(send, "POST", path, applications);
    expect(done).toEqual(applications[0]);
    expect(refused).toMatchObject({
      handleResult: { created: 0 },
      users: [{}, { handleResult: { created: 0, error: "The e-mail is taken." } }],
    });
    const partner = { name: "Sample LLC", contactEmail: "owner@example.com" };
    const registered = await take(send, "POST", "/bdoc/partner", { ...partner, code: "00000401" });
    expect(registered["companyId"]).not.toBe(0);
    const absent = await take(send, "POST", "/bdoc/partner", { ...partner, code: "00000402" });
    expect(absent["companyId"]).toBe(0);
    const [again] = await take<Seen[]>(send, "POST", path, [
      application("00000401", "x@example.com"),
    ]);
    expect(again).toMatchObject({ companies: [{ handleResult: { error: "The code is taken." } }] });
    expect(await list(send, "/bdoc/users")).toHaveLength(2);
  });
});

describe("companies", () => {
  it("are saved, and made from a signature on a GUID that works once", async () => {
    const saved = { type: 1, name: "Sample Branch LLC", code: "00000304" };
    const { companyId } = await take(send, "POST", "/bdoc/company", saved);
    const edited = { ...saved, companyId, phone: "+380000000000" };
    expect(await take(send, "POST", "/bdoc/company", edited)).toMatchObject(edited);
    const guid = await (await send("/bdoc/sign_auth_uuid")).text();
    expect(guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const signed = Buffer.from(`signature of ${guid}`);
    const path = `/bdoc/company/approve?company_id=${String(companyId)}`;
    expect(await statusOf(send, "POST", path, Buffer.from("no GUID"))).toBe(400);
    expect(await take(send, "POST", path, signed)).toMatchObject({ companyId, isApproved: 1 });
    expect(await statusOf(send, "POST", path, signed)).toBe(400);
    const other = await (await send("/bdoc/sign_auth_uuid")).text();
    const made = await take(send, "POST", "/bdoc/company_from_sign", Buffer.from(other));
    expect(made).toMatchObject({ accountId: 101, isApproved: 1 });
    const { companies } = await take(send, "GET", "/bdoc/user-profile");
    expect(companies).toMatchObject([{ companyId: 301 }, edited, { isApproved: 1 }]);
    expect(await statusOf(sendOther, "POST", "/bdoc/company", { ...saved, companyId })).toBe(404);
  });
});
