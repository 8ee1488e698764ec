import { inRow, type Mutation } from "../mutation.ts";

/** What differs from call to call. */
const messageFields = [
  "accept",
  "accept-encoding",
  "content-encoding",
  "content-type",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "range",
];

/** No value begins a header, a part or a field of its own. */
export const headersAndMultipart: readonly Mutation[] = inRow("headers and multipart", [
  {
    name: "unfit-header-is-dropped-in-silence",
    in: "core",
    guard: `
      try {
        fields.set(name, value);
      } catch {
        «throw new InvalidOptionError($$$);»
      }
    `,
    tests: ["core/parameters"],
  },
  {
    name: "unfit-header-is-not-named",
    in: "core",
    guard: "`${where}.${name}`",
    within: "if (isConnectionField(name)) { $$$ }",
    with: "`${name}`",
    tests: ["core/parameters"],
  },
  {
    name: "line-breaks-in-header-values-become-spaces",
    in: "core",
    guard: 'typeof value === "object" ? stringifyJson(value) : `${value as string | number}`',
    with: "typeof value === \"object\" ? stringifyJson(value) : `${value as string | number}`.replace(/[\\0\\r\\n]+/g, ' ')",
    tests: ["core/injection"],
  },
  {
    name: "header-value-that-the-runtime-changes-is-taken",
    in: "core",
    guard: '!token.test(name) || typeof value !== "string" || !unchanged.test(value)',
    with: "!token.test(name)",
    tests: ["core/injection"],
  },
  {
    name: "header-value-may-begin-with-a-blank",
    in: "core",
    guard: String.raw`const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;`,
    with: String.raw`const unchanged = /^[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;`,
    tests: ["core/header-fields"],
  },
  {
    name: "header-value-may-end-with-a-blank",
    in: "core",
    guard: String.raw`const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;`,
    with: String.raw`const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*$/;`,
    tests: ["core/header-fields"],
  },
  {
    name: "header-value-may-hold-control-characters",
    in: "core",
    guard: String.raw`const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;`,
    with: String.raw`const unchanged = /^(?![\t ])[\0-\xff]*(?<![\t ])$/;`,
    tests: ["core/header-fields"],
  },
  {
    name: "header-value-may-hold-del",
    in: "core",
    guard: String.raw`const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;`,
    with: String.raw`const unchanged = /^(?![\t ])[\t\x20-\xff]*(?<![\t ])$/;`,
    tests: ["core/header-fields"],
  },
  {
    name: "header-value-may-be-beyond-latin-1",
    in: "core",
    guard: String.raw`const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;`,
    with: String.raw`const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\uffff]*(?<![\t ])$/;`,
    tests: ["core/header-fields"],
  },
  {
    name: "header-value-may-be-no-text",
    in: "core",
    guard: '!token.test(name) || «typeof value !== "string"» || !unchanged.test(value)',
    with: "false",
    tests: ["core/header-fields"],
  },
  {
    name: "header-name-is-not-checked",
    in: "core",
    guard: '!token.test(name) || typeof value !== "string" || !unchanged.test(value)',
    with: 'typeof value !== "string" || !unchanged.test(value)',
    tests: ["core/injection"],
  },
  {
    name: "header-name-is-checked-at-its-start-alone",
    in: "core",
    guard: '!«token.test(name)» || typeof value !== "string" || !unchanged.test(value)',
    with: "new RegExp(token.source.slice(0, -1)).test(name)",
    tests: ["core/header-fields"],
  },
  {
    name: "header-in-other-letters-stands-beside-the-first",
    in: "core",
    guard: "const key = name.toLowerCase();",
    within: "const index = this.#indexOf(key);",
    with: "const key = name;",
    tests: ["core/header-fields"],
  },
  {
    name: "header-that-is-set-twice-stands-twice",
    in: "core",
    guard: "index === -1 ? this.#flat.concat(key, value) : «this.#flat.with(index + 1, value)»",
    with: "this.#flat.concat(key, value)",
    tests: ["core/header-fields"],
  },
  {
    name: "field-name-is-not-checked",
    in: "core",
    guard: 'checkPartName(`body.${name}`, name, "name")',
    within: "fieldsOf(body)",
    with: 'checkPartName(`body.${name}`, "good", "name")',
    tests: ["core/injection"],
  },
  {
    name: "file-name-is-not-checked",
    in: "core",
    guard: 'checkPartName(`body.${name}`, value.name, "file name")',
    within: "fieldsOf(body)",
    with: 'checkPartName(`body.${name}`, "good", "file name")',
    tests: ["core/injection"],
  },
  {
    name: "form-of-the-app-is-not-checked",
    in: "core",
    guard:
      "if (body instanceof FormData) return { body: checkForm(body), contentType: undefined };",
    with: "if (body instanceof FormData) return { body, contentType: undefined };",
    tests: ["core/injection"],
  },
  {
    name: "media-type-is-not-checked",
    in: "core",
    guard: "!isTransportable(contentType)",
    within: 'fields.set("content-type", contentType)',
    with: "contentType === ''",
    tests: ["core/injection"],
  },
  {
    name: "nul-in-part-names-is-taken",
    in: "core",
    guard: String.raw`/[\0\r\n]/.test(text)`,
    with: String.raw`/[\r\n]/.test(text)`,
    tests: ["core/injection"],
  },
  {
    name: "cr-in-part-names-is-taken",
    in: "core",
    guard: String.raw`/[\0\r\n]/.test(text)`,
    with: String.raw`/[\0\n]/.test(text)`,
    tests: ["core/injection"],
  },
  {
    name: "lf-in-part-names-is-taken",
    in: "core",
    guard: String.raw`/[\0\r\n]/.test(text)`,
    with: String.raw`/[\0\r]/.test(text)`,
    tests: ["core/injection"],
  },
  {
    name: "user-agent-may-hold-line-breaks",
    in: "core",
    guard: String.raw`/^[\t\x20-\x7e]+$/.test(value)`,
    tests: ["directlink/options"],
  },
  {
    name: "token-that-fits-no-header-is-told-as-it-is",
    in: "core",
    guard: "if (isInvalidOptionError(error)) throw error;",
    within: "driver.authorise(headers, grant, request.url, further);",
    with: "throw error;",
    tests: ["core/secrets"],
  },
  {
    name: "directlink-credentials-stand-beside-those-of-a-call",
    in: "directlink",
    guard: 'headers.set("authorization", grant.authorization)',
    with: '(headers as unknown as { flat: string[] }).flat.push("authorization", grant.authorization)',
    tests: ["directlink/security"],
  },
  {
    name: "edin-cookie-stands-beside-those-of-a-call",
    in: "edin-docflow",
    guard: 'headers.set("cookie", sidCookie(sid))',
    with: '(headers as unknown as { flat: string[] }).flat.push("cookie", sidCookie(sid))',
    tests: ["edin-docflow/security"],
  },
  {
    name: "symphony-tokens-stand-beside-those-of-a-call",
    in: "symphony",
    guard: "headers.set(name, token);",
    within: "token !== undefined",
    with: "(headers as unknown as { flat: string[] }).flat.push(name, token);",
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "edin-takes-any-sid",
    in: "edin-docflow",
    guard: String.raw`
      headers
      .getSetCookie()
      .map((cookie) => /^\s*SID\s*=\s*([^;]*)/.exec(cookie)?.[1]?.trim() ?? "")
      .filter((value) => /^[\x21-\x2b\x2d-\x3a\x3c-\x7e]+$/.test(value))
    `,
    with: String.raw`
      headers
      .getSetCookie()
      .map((cookie) => /^\s*SID\s*=\s*([^;]*)/.exec(cookie)?.[1]?.trim() ?? "")
    `,
    tests: ["edin-docflow/sign-on/sid-cookie"],
  },
  {
    name: "dispatcher-of-any-class-gets-fields-in-a-list",
    in: "core",
    guard: 'prototype?.constructor?.name === "Agent"',
    tests: ["core/node/dispatch-options"],
  },
  {
    name: "agent-with-another-dispatch-gets-fields-in-a-list",
    in: "core",
    guard:
      'return prototype?.constructor?.name === "Agent" && dispatcher.dispatch === prototype.dispatch;',
    with: 'return prototype?.constructor?.name === "Agent";',
    tests: ["core/node/dispatch-options"],
  },
  {
    name: "form-boundary-is-fixed",
    in: "core",
    guard: "`form-${crypto.randomUUID()}`",
    with: "`form-${crypto.randomUUID.name}`",
    tests: ["core/multipart"],
  },
  {
    name: "form-part-names-keep-lf",
    in: "core",
    guard: String.raw`name.replaceAll("\n", "%0A")`,
    with: "name",
    tests: ["core/multipart"],
  },
  {
    name: "form-part-names-keep-cr",
    in: "core",
    guard: String.raw`name.replaceAll("\n", "%0A").replaceAll("\r", "%0D")`,
    with: String.raw`name.replaceAll("\n", "%0A")`,
    tests: ["core/multipart"],
  },
  {
    name: "form-part-names-keep-quotes",
    in: "core",
    guard: String.raw`name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22")`,
    with: String.raw`name.replaceAll("\n", "%0A").replaceAll("\r", "%0D")`,
    tests: ["core/multipart"],
  },
  {
    name: "form-file-names-are-not-escaped",
    in: "core",
    guard:
      '`${head(name)}; filename="${escapeName(fileName)}"\\r\\nContent-Type: ${type}\\r\\n\\r\\n`',
    with: '`${head(name)}; filename="${fileName}"\\r\\nContent-Type: ${type}\\r\\n\\r\\n`',
    tests: ["core/multipart"],
  },
  {
    name: "form-field-names-are-not-escaped",
    in: "core",
    guard:
      '`--${boundary}\\r\\nContent-Disposition: form-data; name="${escapeName(withLineBreaks(name))}"`',
    with: '`--${boundary}\\r\\nContent-Disposition: form-data; name="${name}"`',
    tests: ["core/multipart"],
  },
  {
    name: "symphony-file-name-may-be-a-path",
    in: "core",
    guard: String.raw`/[/\\\p{Cc}\p{Cs}]/u.test(name)`,
    with: String.raw`/[\p{Cc}\p{Cs}]/u.test(name)`,
    tests: ["symphony/messages/attachments"],
  },
  {
    name: "symphony-file-name-may-lead-up",
    in: "core",
    guard: String.raw`name === "." || name === ".." || /[/\\\p{Cc}\p{Cs}]/u.test(name)`,
    with: String.raw`/[/\\\p{Cc}\p{Cs}]/u.test(name)`,
    tests: ["symphony/messages/attachments"],
  },
  {
    name: "symphony-media-type-is-not-checked",
    in: "symphony",
    guard: String.raw`!/^[\w.+-]+\/[\w.+-]+(?:;[\x20-\x7e]*)?$/.test(mediaType)`,
    tests: ["symphony/messages/attachments"],
  },
  {
    name: "call-sets-fields-of-the-connection",
    in: "core",
    guard:
      'if (isConnectionField(name)) { throw new InvalidOptionError(option, "belongs to the connection, not to the call; leave it out."); }',
    tests: ["core/connection-headers"],
  },
  {
    name: "step-sets-fields-of-the-connection",
    in: "core",
    guard:
      "if (isConnectionField(name)) throw unfit(`set the header ${name}, which belongs to the connection; leave it out.`);",
    tests: ["core/connection-headers"],
  },
  ...["authorization", "cookie", "cookie2"].map((field) => ({
    name: `app-sets-${field}-for-all-requests`,
    in: "core",
    guard: 'new Set(["authorization", "cookie", "cookie2"])',
    with: `new Set(["authorization", "cookie", "cookie2"].filter((one) => one !== "${field}"))`,
    tests: ["core/fixed-headers"],
  })),
  ...messageFields.map((field) => ({
    name: `app-sets-${field}-for-all-requests`,
    in: "core",
    guard: `new Set(${JSON.stringify(messageFields)})`,
    with: `new Set(${JSON.stringify(messageFields.filter((one) => one !== field))})`,
    tests: ["core/fixed-headers"],
  })),
  {
    name: "app-sets-fields-of-the-connection-for-all-requests",
    in: "core",
    guard:
      'if (isConnectionField(key)) return "belongs to the connection, not to the session; leave it out.";',
    tests: ["core/fixed-headers"],
  },
  {
    name: "app-sets-the-providers-own-headers-for-all-requests",
    in: "core",
    guard: "isOwn?.(key)",
    with: "false",
    within: 'key === "user-agent"',
    tests: ["core/fixed-headers"],
  },
  {
    name: "app-sets-the-user-agent-beside-its-option",
    in: "core",
    guard: 'key === "user-agent"',
    with: "false",
    tests: ["core/fixed-headers"],
  },
  {
    name: "header-for-all-requests-is-checked-in-small-letters-alone",
    in: "core",
    guard: "problemOf(name.toLowerCase(), isOwn)",
    with: "problemOf(name, isOwn)",
    tests: ["core/fixed-headers"],
  },
  {
    name: "header-for-all-requests-may-be-no-text",
    in: "core",
    guard: `
      checkName(name, isOwnHeader);
      «if (typeof value !== "string") throw new InvalidOptionError($$$);»
    `,
    tests: ["core/fixed-headers"],
  },
  {
    name: "headers-for-all-requests-may-be-a-list",
    in: "core",
    guard:
      'typeof headers !== "object" || headers === null || «isIterable(headers)» || isHeaders(headers)',
    tests: ["core/fixed-headers"],
  },
  {
    name: "directlink-hash-of-a-file-is-set-for-all-requests",
    in: "directlink",
    guard: 'isOwnHeader: (name) => name.startsWith("x-stcpdirectlink-")',
    tests: ["directlink/options"],
  },
  {
    name: "edin-form-of-answers-is-set-for-all-requests",
    in: "edin-docflow",
    guard: 'isOwnHeader: (name) => name === "response-object-type"',
    tests: ["edin-docflow/options"],
  },
  {
    name: "symphony-session-token-is-set-for-all-requests",
    in: "symphony",
    guard: '«name === "sessiontoken"» || name === "keymanagertoken"',
    tests: ["symphony/options"],
  },
  {
    name: "symphony-key-manager-token-is-set-for-all-requests",
    in: "symphony",
    guard: 'name === "sessiontoken" || «name === "keymanagertoken"»',
    tests: ["symphony/options"],
  },
  {
    name: "file-name-of-the-app-may-have-white-space-at-its-ends",
    in: "core",
    guard: "if (given) checkText(option, given);",
    tests: ["core/parts/file-name"],
  },
  {
    name: "file-may-have-no-name",
    in: "core",
    guard:
      'const name = given ?? ownName; if (typeof name !== "string" || «name === ""») throw new InvalidOptionError($$$);',
    tests: ["core/parts/file-name"],
  },
  {
    name: "file-name-may-hold-control-characters",
    in: "core",
    guard: String.raw`name === "." || name === ".." || /[/\\\p{Cc}\p{Cs}]/u.test(name)`,
    with: String.raw`name === "." || name === ".." || /[/\\\p{Cs}]/u.test(name)`,
    tests: ["core/parts/file-name"],
  },
  {
    name: "file-name-may-hold-half-a-surrogate-pair",
    in: "core",
    guard: String.raw`name === "." || name === ".." || /[/\\\p{Cc}\p{Cs}]/u.test(name)`,
    with: String.raw`name === "." || name === ".." || /[/\\\p{Cc}]/u.test(name)`,
    tests: ["core/parts/file-name"],
  },
]);
