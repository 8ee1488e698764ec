import { inRow, type Mutation } from "../mutation.ts";

/** No text is taken for another one than is meant, and none that is shown steers what shows it. */
export const shownTexts: readonly Mutation[] = inRow("shown texts", [
  {
    name: "name-or-secret-may-have-white-space-at-its-ends",
    in: "core",
    guard: `
      checkFilled(option, value);
      «checkEnds(option, value);»
      if ($unfit) throw unfit(option, "a line break");
    `,
    tests: ["core/check-text"],
  },
  {
    name: "name-or-secret-may-have-a-line-break",
    in: "core",
    guard: 'if ($unfit) throw unfit(option, "a line break");',
    tests: ["core/check-text"],
  },
  {
    name: "words-may-have-white-space-at-their-ends",
    in: "core",
    guard: `
      «checkEnds(option, value);»
      if ($unfit) throw unfit(option, "a control character");
    `,
    tests: ["core/check-text"],
  },
  {
    name: "words-may-have-control-characters",
    in: "core",
    guard: 'if ($unfit) throw unfit(option, "a control character");',
    tests: ["core/check-text"],
  },
  {
    name: "line-breaks-of-a-base-url-are-taken-out-in-silence",
    in: "core",
    guard: `
      «checkText(option, baseUrl);»
      const url = parse(baseUrl);
      if (url) return url;
    `,
    tests: ["directlink/options"],
  },
  {
    name: "line-breaks-of-a-proxy-are-taken-out-in-silence",
    in: "core",
    guard: 'checkText("proxy", text);',
    tests: ["core/node/options"],
  },
  {
    name: "passphrase-may-have-a-line-break",
    in: "core",
    guard:
      'if (passphrase !== undefined && passphrase !== "") checkText("tls.passphrase", passphrase);',
    tests: ["core/node/options"],
  },
  {
    name: "user-agent-may-have-white-space-at-its-ends",
    in: "core",
    guard: 'typeof value === "string" && «value === value.trim()» && $isPrinted',
    tests: ["directlink/text-options"],
  },
  {
    name: "request-id-that-rejects-is-unhandled",
    in: "core",
    guard: 'id.then(undefined, () => {}); throw unusable("gave a promise");',
    with: 'throw unusable("gave a promise");',
    tests: ["core/request-ids"],
  },
  {
    name: "error-of-the-app-is-that-of-a-request-id",
    in: "core",
    guard: `
      try {
        id = requestId();
      } catch {
        throw unusable("threw an error");
      }
    `,
    with: "id = requestId();",
    tests: ["core/request-ids"],
  },
  {
    name: "request-ids-may-be-made-by-no-function",
    in: "core",
    guard: 'throw new InvalidOptionError("requestId", "has to be a function that gives a text.");',
    tests: ["core/request-ids"],
  },
  {
    name: "request-ids-that-never-go-out-are-taken",
    in: "core",
    guard: `
      throw new InvalidOptionError(
        "requestId",
        \`is not taken by \${name}, whose requests carry no id of the app's; leave it out.\`,
      );
    `,
    tests: ["core/request-ids"],
  },
  {
    name: "line-breaks-of-a-host-are-taken-out-in-silence",
    in: "symphony",
    guard: 'checkText("host", host);',
    tests: ["symphony/text-options"],
  },
  {
    name: "link-to-set-a-password-may-have-a-line-break",
    in: "directlink",
    guard: 'checkText("linkURL", linkURL);',
    tests: ["directlink/text-options"],
  },
  {
    name: "key-to-set-a-password-may-have-a-line-break",
    in: "directlink",
    guard: 'checkText("key", key);',
    tests: ["directlink/text-options"],
  },
  {
    name: "pin-may-have-a-line-break",
    in: "directlink",
    guard: 'checkText("pin", pin);',
    tests: ["directlink/text-options"],
  },
  {
    name: "name-of-an-upload-may-have-white-space-at-its-ends",
    in: "directlink",
    guard: 'readFileName("name", «own.name, defaultName», "give the name to store the file under")',
    with: "undefined, own.name ?? defaultName",
    tests: ["directlink/text-options"],
  },
  {
    name: "mailbox-of-a-recipient-may-have-a-line-break",
    in: "directlink",
    guard: 'if (user !== undefined) checkText("recipients.user", user);',
    tests: ["directlink/text-options"],
  },
  {
    name: "message-of-an-upload-may-have-control-characters",
    in: "directlink",
    guard: `
      checkFilled("message", message);
      «checkWords("message", message);»
    `,
    tests: ["directlink/text-options"],
  },
  {
    name: "edin-number-of-a-document-may-have-a-line-break",
    in: "edin-docflow",
    guard: 'if (number) checkText("number", number);',
    tests: ["edin-docflow/text-options"],
  },
  {
    name: "message-of-an-error-forges-lines",
    in: "core",
    guard: "super(«printable(message)», cause === undefined ? undefined : $cause);",
    with: "message",
    tests: ["core/printable"],
  },
  {
    name: "request-id-forges-lines",
    in: "core",
    guard:
      "this.requestId = «requestId && printable(requestId)»; this.code = code && printable(code);",
    with: "requestId",
    tests: ["core/printable"],
  },
  {
    name: "code-of-an-error-forges-lines",
    in: "core",
    guard:
      "this.requestId = requestId && printable(requestId); this.code = «code && printable(code)»;",
    with: "code",
    tests: ["core/printable"],
  },
  {
    name: "words-of-a-body-are-a-code",
    in: "core",
    guard: String.raw`code !== undefined && «/^[\w.:-]{1,64}$/.test(code)» ? code : undefined`,
    tests: ["symphony/errors", "directlink/errors", "edin-docflow/errors"],
    first: "own code",
  },
  {
    name: "name-of-an-option-forges-lines",
    in: "core",
    guard: "`${replaceUnprintable(option)} ${printable(problem)}`",
    with: "`${option} ${printable(problem)}`",
    tests: ["core/printable"],
  },
  {
    name: "problem-of-an-option-forges-lines",
    in: "core",
    guard: "`${replaceUnprintable(option)} ${printable(problem)}`",
    with: "`${replaceUnprintable(option)} ${problem}`",
    tests: ["core/printable"],
  },
  {
    name: "message-of-a-cause-forges-lines",
    in: "core",
    guard: "maskUrls(printable(scrub(cause.message)).slice(0, 4 * longestMessage))",
    with: "maskUrls(scrub(cause.message).slice(0, 4 * longestMessage))",
    tests: ["core/printable"],
  },
  {
    name: "name-of-a-cause-is-any-text",
    in: "core",
    guard: 'isName(cause.name) ? cause.name : "Error"',
    with: "cause.name",
    tests: ["core/printable"],
  },
  {
    name: "code-of-a-cause-is-any-text",
    in: "core",
    guard: "if («isName(code)») Object.assign(summary, { code });",
    with: "code !== undefined",
    tests: ["core/printable"],
  },
  {
    name: "lines-of-json-steer-the-terminal",
    in: "cli",
    guard: "(record) => { stream.write(`${«printableJson(stringifyJson(record))»}\\n`); }",
    with: "stringifyJson(record)",
    tests: ["directlink-cli/control-characters"],
  },
  {
    name: "tables-steer-the-terminal",
    in: "cli",
    guard: "stdout.write(`${printable(line)}\\n`)",
    within: "fileTable(files.splice(0))",
    with: "stdout.write(`${line}\\n`)",
    tests: ["directlink-cli/control-characters"],
  },
  {
    name: "records-steer-the-terminal",
    in: "cli",
    guard:
      "(isResult(record) ? stdout : stderr).write(`${«printable(describe(record, program))»}\\n`)",
    with: "describe(record, program)",
    tests: ["directlink-cli/control-characters"],
  },
  {
    name: "arguments-steer-the-terminal",
    in: "tools/command-kit",
    guard: "write(printableLines(text.replace(/(unknown option '[^=']+)=.*'/s, \"$1'\")))",
    with: "write(text.replace(/(unknown option '[^=']+)=.*'/s, \"$1'\"))",
    tests: ["directlink-cli/control-characters"],
  },
  {
    name: "symphony-warning-of-a-handler-forges-lines",
    in: "symphony",
    guard:
      "printable(`A handler failed with ${describe(error)}: the event ${event} is given up. Give onError to handle this.`)",
    with: "`A handler failed with ${describe(error)}: the event ${event} is given up. Give onError to handle this.`",
    tests: ["symphony/feed/feed-handle"],
  },
]);
