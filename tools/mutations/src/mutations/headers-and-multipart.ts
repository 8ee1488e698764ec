import { inRow, type Mutation } from "../mutation.ts";

const headers = "packages/core/src/serialize/headers.ts";
const fields = "packages/core/src/header-fields.ts";
const body = "packages/core/src/serialize/body.ts";
const transport = "packages/core/src/node/transport.ts";
const multipart = "packages/core/src/upload/multipart.ts";

const parameterTests = ["packages/core/test/parameters.test.ts"];
const injectionTests = ["packages/core/test/injection.test.ts"];
const fieldTests = ["packages/core/test/header-fields.test.ts"];
const dispatchTests = ["packages/core/test/node/dispatch-options.test.ts"];
const multipartTests = ["packages/core/test/multipart.test.ts"];

const values = "/^(?![\\t ])[\\t\\x20-\\x7e\\x80-\\xff]*(?<![\\t ])$/";
const lineBreaks = "/[\\0\\r\\n]/";

/** The fields themselves, beside what keeps each of them to one. */
const flat = "(headers as unknown as { flat: string[] }).flat";

/** No value begins a header, a part or a field of its own. */
export const headersAndMultipart: readonly Mutation[] = inRow("headers and multipart", [
  {
    name: "unfit-header-is-dropped-in-silence",
    file: headers,
    find: "} catch {",
    replace: "} catch {\n    return;",
    tests: parameterTests,
  },
  {
    name: "unfit-header-is-not-named",
    file: headers,
    find: "`${where}.",
    replace: "`",
    tests: parameterTests,
  },
  {
    name: "line-breaks-in-header-values-become-spaces",
    file: headers,
    find: ": `${value as string | number}`",
    replace: ": `${value as string | number}`.replace(/[\\0\\r\\n]+/g, ' ')",
    tests: injectionTests,
  },
  {
    name: "header-value-that-the-runtime-changes-is-taken",
    file: fields,
    find: " || !isTransportable(value)",
    replace: "",
    tests: injectionTests,
  },
  {
    name: "header-value-may-begin-with-a-blank",
    file: fields,
    find: values,
    replace: "/^[\\t\\x20-\\x7e\\x80-\\xff]*(?<![\\t ])$/",
    tests: fieldTests,
  },
  {
    name: "header-value-may-end-with-a-blank",
    file: fields,
    find: values,
    replace: "/^(?![\\t ])[\\t\\x20-\\x7e\\x80-\\xff]*$/",
    tests: fieldTests,
  },
  {
    name: "header-value-may-hold-control-characters",
    file: fields,
    find: values,
    replace: "/^(?![\\t ])[\\0-\\xff]*(?<![\\t ])$/",
    tests: fieldTests,
  },
  {
    name: "header-value-may-hold-del",
    file: fields,
    find: values,
    replace: "/^(?![\\t ])[\\t\\x20-\\xff]*(?<![\\t ])$/",
    tests: fieldTests,
  },
  {
    name: "header-value-may-be-beyond-latin-1",
    file: fields,
    find: values,
    replace: "/^(?![\\t ])[\\t\\x20-\\x7e\\x80-\\uffff]*(?<![\\t ])$/",
    tests: fieldTests,
  },
  {
    name: "header-value-may-be-no-text",
    file: fields,
    find: 'typeof value === "string" && unchanged.test(value)',
    replace: "unchanged.test(value as string)",
    tests: fieldTests,
  },
  {
    name: "header-name-is-not-checked",
    file: fields,
    find: "!token.test(name) || ",
    replace: "",
    tests: injectionTests,
  },
  {
    name: "header-name-is-checked-at-its-start-alone",
    file: fields,
    find: "~-]+$/",
    replace: "~-]+/",
    tests: fieldTests,
  },
  {
    name: "header-in-other-letters-stands-beside-the-first",
    file: fields,
    find: "const key = name.toLowerCase();",
    replace: "const key = name;",
    tests: fieldTests,
  },
  {
    name: "header-that-is-set-twice-stands-twice",
    file: fields,
    find: "else this.flat[index + 1] = value;",
    replace: "else this.flat.push(key, value);",
    tests: fieldTests,
  },
  {
    name: "field-name-is-not-checked",
    file: body,
    find: 'name, "name");\n    if (!(value instanceof Blob))',
    replace: '"good", "name");\n    if (!(value instanceof Blob))',
    tests: injectionTests,
  },
  {
    name: "file-name-is-not-checked",
    file: body,
    find: 'value.name, "file name");\n      form.append',
    replace: '"good", "file name");\n      form.append',
    tests: injectionTests,
  },
  {
    name: "form-of-the-app-is-not-checked",
    file: body,
    find: "body: checkForm(body)",
    replace: "body",
    tests: injectionTests,
  },
  {
    name: "media-type-is-not-checked",
    file: headers,
    find: "if (!isTransportable(contentType)) {",
    replace: "if (contentType === '') {",
    tests: injectionTests,
  },
  {
    name: "nul-in-part-names-is-taken",
    file: body,
    find: lineBreaks,
    replace: "/[\\r\\n]/",
    tests: injectionTests,
  },
  {
    name: "cr-in-part-names-is-taken",
    file: body,
    find: lineBreaks,
    replace: "/[\\0\\n]/",
    tests: injectionTests,
  },
  {
    name: "lf-in-part-names-is-taken",
    file: body,
    find: lineBreaks,
    replace: "/[\\0\\r]/",
    tests: injectionTests,
  },
  {
    name: "user-agent-may-hold-line-breaks",
    file: "packages/core/src/options.ts",
    find: " && /^[\\t\\x20-\\x7e]+$/.test(value)",
    replace: "",
    tests: ["packages/directlink/test/options.test.ts"],
  },
  {
    name: "token-that-fits-no-header-is-told-as-it-is",
    file: "packages/core/src/session/authorise-step.ts",
    find: "if (error instanceof InvalidOptionError) throw error;",
    replace: "throw error;",
    tests: ["packages/core/test/secrets.test.ts"],
  },
  {
    name: "directlink-credentials-stand-beside-those-of-a-call",
    file: "packages/directlink/src/session.ts",
    find: 'headers.set("authorization"',
    replace: `${flat}.push("authorization"`,
    tests: ["packages/directlink/test/security.test.ts"],
  },
  {
    name: "edin-cookie-stands-beside-those-of-a-call",
    file: "packages/edin-docflow/src/session.ts",
    find: 'headers.set("cookie"',
    replace: `${flat}.push("cookie"`,
    tests: ["packages/edin-docflow/test/security.test.ts"],
  },
  {
    name: "symphony-tokens-stand-beside-those-of-a-call",
    file: "packages/symphony/src/session.ts",
    find: "headers.set(name, token)",
    replace: `${flat}.push(name, token)`,
    tests: ["packages/symphony/test/hosts.test.ts"],
  },
  {
    name: "edin-takes-any-sid",
    file: "packages/edin-docflow/src/sid-cookie.ts",
    find: ".filter((value) => /^[\\x21-\\x2b\\x2d-\\x3a\\x3c-\\x7e]+$/.test(value))",
    replace: "",
    tests: ["packages/edin-docflow/test/sid-cookie.test.ts"],
  },
  {
    name: "dispatcher-of-any-class-gets-fields-in-a-list",
    file: transport,
    find: 'prototype?.constructor?.name === "Agent" && dispatcher',
    replace: "dispatcher",
    tests: dispatchTests,
  },
  {
    name: "agent-with-another-dispatch-gets-fields-in-a-list",
    file: transport,
    find: " && dispatcher.dispatch === prototype.dispatch",
    replace: "",
    tests: dispatchTests,
  },
  {
    name: "form-boundary-is-fixed",
    file: multipart,
    find: "crypto.randomUUID()",
    replace: "crypto.randomUUID.name",
    tests: multipartTests,
  },
  {
    name: "form-part-names-keep-lf",
    file: multipart,
    find: '.replaceAll("\\n", "%0A")',
    replace: "",
    tests: multipartTests,
  },
  {
    name: "form-part-names-keep-cr",
    file: multipart,
    find: '.replaceAll("\\r", "%0D")',
    replace: "",
    tests: multipartTests,
  },
  {
    name: "form-part-names-keep-quotes",
    file: multipart,
    find: `.replaceAll('"', "%22")`,
    replace: "",
    tests: multipartTests,
  },
  {
    name: "form-file-names-are-not-escaped",
    file: multipart,
    find: "escapeName(value.name)",
    replace: "value.name",
    tests: multipartTests,
  },
  {
    name: "form-field-names-are-not-escaped",
    file: multipart,
    find: "escapeName(withLineBreaks(name))",
    replace: "name",
    tests: multipartTests,
  },
  {
    name: "symphony-file-name-may-be-a-path",
    file: "packages/symphony/src/messages/attachments.ts",
    find: "/[/\\\\\\p{Cc}\\p{Cs}]/u",
    replace: "/[\\p{Cc}\\p{Cs}]/u",
    tests: ["packages/symphony/test/attachments.test.ts"],
  },
  {
    name: "symphony-file-name-may-lead-up",
    file: "packages/symphony/src/messages/attachments.ts",
    find: 'name === "." || name === ".." || ',
    replace: "",
    tests: ["packages/symphony/test/attachments.test.ts"],
  },
  {
    name: "symphony-media-type-is-not-checked",
    file: "packages/symphony/src/messages/attachments.ts",
    find: 'typeof mediaType !== "string" || !/^[\\w.+-]+\\/[\\w.+-]+(?:;[\\x20-\\x7e]*)?$/.test(mediaType)',
    replace: 'typeof mediaType !== "string"',
    tests: ["packages/symphony/test/attachments.test.ts"],
  },
]);
