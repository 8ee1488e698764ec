import forge from "node-forge";

const { asn1 } = forge;
const { Class, Type } = asn1;

const universal = (
  type: forge.asn1.Type,
  isConstructed: boolean,
  value: forge.asn1.Asn1[] | string,
) => asn1.create(Class.UNIVERSAL, type, isConstructed, value);
const sequence = (...values: forge.asn1.Asn1[]) => universal(Type.SEQUENCE, true, values);
const octets = (bytes: string) => universal(Type.OCTETSTRING, false, bytes);
const time = () => universal(Type.GENERALIZEDTIME, false, "20260101000000Z");
const oid = (name: string) => universal(Type.OID, false, asn1.oidToDer(name).getBytes());
/** The tags 0, 1 and 2 of a context, by the universal types of these numbers. */
const tagged = (tag: forge.asn1.Type, isConstructed: boolean, value: forge.asn1.Asn1[] | string) =>
  asn1.create(Class.CONTEXT_SPECIFIC, tag, isConstructed, value);

/** An answer of OCSP (RFC 6960, section 4.2.1) of one certificate, signed by nobody. */
export function createOcspAnswer(status: "good" | "revoked"): Buffer {
  const certId = sequence(
    sequence(oid("1.3.14.3.2.26"), universal(Type.NULL, false, "")),
    octets("n".repeat(20)),
    octets("k".repeat(20)),
    universal(Type.INTEGER, false, "\x01"),
  );
  const state =
    status === "good" ? tagged(Type.NONE, false, "") : tagged(Type.BOOLEAN, true, [time()]);
  const data = sequence(
    tagged(Type.INTEGER, true, [octets("h".repeat(20))]),
    time(),
    sequence(sequence(certId, state, time())),
  );
  const algorithm = sequence(oid("1.2.840.113549.1.1.11"));
  const basic = sequence(data, algorithm, universal(Type.BITSTRING, false, "\x00nobody"));
  const answer = sequence(
    universal(Type.ENUMERATED, false, "\x00"),
    tagged(Type.NONE, true, [
      sequence(oid("1.3.6.1.5.5.7.48.1.1"), octets(asn1.toDer(basic).getBytes())),
    ]),
  );
  return Buffer.from(asn1.toDer(answer).getBytes(), "binary");
}
