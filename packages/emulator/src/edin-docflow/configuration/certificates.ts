import { X509Certificate } from "node:crypto";
import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { onlyFile } from "../files.ts";
import { forUser, nowInSeconds, type State, takeId } from "../state.ts";
import { type Entry, findOwn, listOwn, type Row } from "./store.ts";

/** The certificates of the keys that an account signs with. */
export function certificateHandlers(state: State): Record<string, Handler> {
  const { certificates } = state.configuration;
  return {
    listCertificates: forUser(state, (_request, { company }) =>
      json(200, listOwn(certificates, company).map(describeWithoutInfo)),
    ),
    getCertificate: forUser(state, ({ query }, { company }) => {
      const found = findOwn(certificates, query.required("certificate_id"), company);
      return found
        ? json(200, { ...found.row, certId: found.id })
        : failure(404, "there is no such certificate");
    }),
    uploadCertificate: forUser(state, ({ parts }, { company }) => {
      const file = onlyFile(parts);
      const row = file && readCertificate(file.bytes);
      if (!row || Number(row["expireDate"]) <= nowInSeconds(state))
        return failure(400, "exactly one certificate that is still good is needed");
      const id = takeId(state);
      certificates.set(String(id), { id, accountId: company.accountId, row });
      return empty(200);
    }),
  };
}

function describeWithoutInfo({ id, row: { info: _info, ...row } }: Entry): Row {
  return { ...row, certId: id };
}

/** What stands in a certificate, in DER or PEM; `undefined` when it is none. */
function readCertificate(bytes: Buffer): Row | undefined {
  let read: X509Certificate;
  try {
    read = new X509Certificate(bytes);
  } catch {
    return undefined;
  }
  const { serialNumber: serial, subject, issuer, validFrom, validTo, raw } = read;
  const subjCN = commonName(subject);
  return {
    expireDate: Math.floor(Date.parse(validTo) / 1000),
    serial,
    body: raw.toString("base64"),
    fullName: subjCN,
    info: {
      serial,
      issuer,
      issuerCN: commonName(issuer),
      subject,
      subjCN,
      certBeginTime: englishTime(validFrom),
      certEndTime: englishTime(validTo),
      subjCA: read.ca,
    },
  };
}

function commonName(name: string): string {
  return /^CN=(.*)$/m.exec(name)?.[1] ?? "";
}

/** Such as "Jan 31, 2027, 12:00:00 AM". */
function englishTime(text: string): string {
  const style = { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" } as const;
  // Some versions of Node put a narrow space before AM and PM.
  return new Date(text).toLocaleString("en-US", style).replaceAll(/\s/gu, " ");
}
