/** Opens what is here; the keys were made for this file and are good for nothing. */
export const passphrase = "changeit";

/** A PKCS#12 file of a certificate and its key, encrypted with RC2 of 40 bits, as tools wrote them until 2021. */
export const rc2Pfx: Uint8Array = Buffer.from(
  [
    "MIIDbAIBAzCCAzYGCSqGSIb3DQEHAaCCAycEggMjMIIDHzCCAhYGCSqGSIb3DQEHBqCCAgcwggIDAgEAMIIB/AYJKoZIhvcNAQcB",
    "MBsGCiqGSIb3DQEMAQYwDQQIe2Yf66qvgsQCAQGAggHQASjiVDuVXIR+ilWf06tDxLrORr3ik87UOjmp9i6Zbm6SSSlM5kioM9e+",
    "+5cQVDwMTIln9LEd/aenqTMgZRQ1KSDeqbOMbUARgFL0u2IiSgyOhI89yRqknXVk1gqt/Z4OekNbUV006AifZRVomIPD4fLtiiwB",
    "KD7HCoUAEpxcY2lPzL5p35PQsc6ilqDmVEBGXecJgwEzswJuTffNKrVNOnnR3NpyE38mbf785uyk7DP9f5kAiOuw0TxCOBK4tirK",
    "GJm31pkfCQgimVNQx6xdzlrNdTudQcaOPeNsJ44p0RCo88bebbSYR6sT0GN9iSdJ3Ewrt9YvCqD9JSIcqLLjBGThCDU7nsOeydJm",
    "3t33/CvY6j6Ai5+n2vgenhBX2Vc5ljk9BZSVnqS9uBplq/l/Hk3V+Extd5c8gUAzIJblEUq6C8myMucsRXmDTjuIVWpABkaHjO44",
    "Uay7HCPe9KUWWftEpvhbe4WQ9tw+P73C0u+5RqwrxssBgBxuMp89jYQN0PKsoeyBjbVdRYDw8mLPhh27XwiCYh09SXIGGS7vV6i3",
    "RoKM6eol6maXWVLbcy88wnITkcD7JJsV7r12/Mzh2pB9tNQqNnQ1OIquw66Lkl8wggEBBgkqhkiG9w0BBwGggfMEgfAwge0wgeoG",
    "CyqGSIb3DQEMCgECoIGzMIGwMBsGCiqGSIb3DQEMAQMwDQQI6/38/MQLoKUCAQEEgZAkUuZ/XRTeLpEueTVI/emE8UdUkBnJi420",
    "q1mQIbxy5PKINVuv1gpj/qATKP13IaOGFLYgxcdlSLdbJ0GNZwIMMen3ohAO1GuMxQgw3Zt0oEbkzxNxs9dlRgYvlBWNhkaQK8Ft",
    "vwXgMAQctOfxLeEisSATeYARqbCI0EW1CywpEulTzmbPR4Wi3pBtWTp7iJ8xJTAjBgkqhkiG9w0BCRUxFgQUeg4T8mqQXRDEvw9V",
    "jmuYNYXhM00wLTAhMAkGBSsOAwIaBQAEFEArAVW0gsLWuUBVsMCXI4IYkdnYBAi2cjFIqArfPQ==",
  ].join(""),
  "base64",
);

const rc2Data = [
  "MIGxMBwGCiqGSIb3DQEMAQYwDgQI0jpRh7xni9MCAggABIGQ+VU8/qWZBCga24Gh",
  "3Vg2nJFQoTwPFHBQvuhu3KtCW7OIJ3an5QezFqyba0sdfNaV6nSFz5pYT8Rb1MOz",
  "DHATW8QzJz38tm3gRwi1eoEaYBjHEbEVXf0qcqeZDqTaRlDBAgP5R9pqdB1640hA",
  "cs01UTrgErbW8L2LRKqkq1iSk/aPmitGbGvhuP320957/k8p",
];

/** A key in PKCS#8 that is encrypted with RC2. */
export const rc2Key: string = encrypted("ENCRYPTED PRIVATE KEY", rc2Data);

/** A key in the old form, encrypted with DES. */
export const desKey: string = encrypted("EC PRIVATE KEY", [
  "Proc-Type: 4,ENCRYPTED",
  "DEK-Info: DES-CBC,68B321C230DA44E6",
  "",
  "gI+pY8lcsC1dAAjSPkUs6WFWuJbI/+7ffeiSoVWUskcD7gmzcI2o/3daQ3Qy53Lz",
  "r9zop6h6u42q/y9FX0F7zlu+iM5Ku2tBhOLmChr7jNmuBvZH6lmzK2Dsmz2gHjol",
  "Lw3s7U8Xk30MCDRAp9qREALTgDd3zQI3F7L4XshTvqM=",
]);

function encrypted(label: string, lines: readonly string[]): string {
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
