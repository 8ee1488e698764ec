import { createHash } from "node:crypto";
import type { Handler } from "../../contract.ts";
import { binary, json } from "../../engine/answers.ts";
import { failure, inProgress } from "../failure.ts";
import { largestFile, onlyFile } from "../files.ts";
import { forUser, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { isReady, startPreparation } from "./preparation.ts";

/** Every number of this country has a key. */
const phoneNumber = /^380\d{9}$/;

/** The only key of a phone. */
const firstPositionId = 16001n;

interface SignForm {
  readonly msisdn: string;
  readonly positionId?: string;
}

interface Signing {
  readonly user: User;
  readonly msisdn: string;
  readonly signature: Buffer;
  /** When the owner of the phone has confirmed it, on the server's clock in milliseconds. */
  readonly readyAt: number;
}

/** Signatures that are made by a mobile phone, and kept by nobody. */
export function mobileSigningHandlers(state: State): Record<string, Handler> {
  const signings = new Map<string, Signing>();
  return {
    listMobileCertificates: forUser(state, ({ query }, { company }) => {
      const msisdn = query.required("msisdn");
      if (!phoneNumber.test(msisdn)) return json(200, []);
      const services = ["SIGN_DSTU_DEPUTY"];
      const organization = company.name;
      return json(200, [
        { organization, positionId: firstPositionId, services, title: "Director", msisdn },
      ]);
    }),
    startMobileSigning: forUser(state, ({ body, parts }, user) => {
      const { msisdn, positionId = String(firstPositionId) } = body as SignForm;
      const file = onlyFile(parts);
      if (!file) return failure(400, "exactly one file is needed");
      if (file.bytes.length >= largestFile)
        return failure(413, "the file has 5,000,000 bytes or more");
      if (!phoneNumber.test(msisdn) || positionId !== String(firstPositionId))
        return failure(404, "there is no such number or position");
      const transId = takeId(state);
      const readyAt = startPreparation(state);
      const signature = signatureOf(msisdn, file.bytes);
      signings.set(String(transId), { user, msisdn, signature, readyAt });
      return json(200, { trans_id: transId });
    }),
    fetchMobileSignature: forUser(state, ({ query }, user) => {
      const signing = signings.get(query.required("trans_id"));
      const isKnown = signing?.user === user && signing.msisdn === query.required("msisdn");
      if (!signing || !isKnown) return failure(404, "there is no such signing");
      return isReady(state, signing.readyAt) ? binary(200, signing.signature) : inProgress();
    }),
  };
}

/** Bytes in place of a signature: the same for the same phone and file. */
function signatureOf(msisdn: string, bytes: Buffer): Buffer {
  return createHash("sha256").update(`${msisdn}\n`).update(bytes).digest();
}
