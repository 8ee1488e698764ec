import { expect, test, vi } from "vitest";
import {
  escapeMessageML,
  InvalidOptionError,
  listMessages,
  messageML,
  sendMessage,
} from "../../src/index.ts";
import { all, openIm, signOn, startServer } from "../support/index.ts";

/** Everything that means something in markup or in a template. */
const hostile = `</messageML><b>"&' \${entity['a'].b} #{x} <#if true> &amp; $ # 💰`;

test("values are escaped, and markup that was made before is not", () => {
  const items = ["a<b", "c"].map((item) => messageML`<li>${item}</li>`);
  const list = messageML`<ul>${items}</ul><i title="${'"x"'}">${1}, ${2n ** 64n}</i>`;
  expect(String(list)).toBe(
    '<messageML><ul><li>a&lt;b</li><li>c</li></ul><i title="&quot;x&quot;">1, 18446744073709551616</i></messageML>',
  );
});

test("an escaped text holds nothing that markup or a template could begin with", () => {
  const escaped = escapeMessageML(hostile);
  expect(escaped).not.toMatch(/[<>"']|\$\{|#\{/);
  expect(escaped.replaceAll(/&(?:amp|lt|gt|quot|apos|#36|#35|#123);/g, "")).not.toContain("&");
  expect(escapeMessageML("${$")).toBe("&#36;&#123;&#36;");
});

test("a value makes no template together with what stands before it", () => {
  const [rate, tag] = ["{entity['a'].b}", "if true>"];
  expect(String(messageML`$${rate} #${rate} $${[rate]} <${tag}`)).not.toMatch(/[$#]\{|<#/);
  expect(`$${escapeMessageML(rate)}`).not.toContain("${");
  expect(String(messageML`<${"#if true>"}`)).not.toContain("<#");
});

test("a backslash that escapes nothing, for which JavaScript gives no text, is refused", () => {
  expect(() => messageML`C:\users`).toThrow(InvalidOptionError);
  expect(String(messageML`C:\\users`)).toBe("<messageML>C:\\users</messageML>");
});

test("characters that XML cannot hold are replaced", () => {
  expect(escapeMessageML("a\0b\x1f\ud800c\uffff\t\n💰")).toBe("a\ufffdb\ufffd\ufffdc\ufffd\t\n💰");
});

test("anything but text, numbers and own markup is refused", () => {
  for (const value of [undefined, null, {}, true, { toString: () => "<b/>" }]) {
    expect(() => messageML`${value as string}`).toThrow(InvalidOptionError);
  }
});

test("a hostile text arrives as a text, and breaks the message where it is not escaped", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const sid = await openIm(server, session);
  await sendMessage(session, sid, messageML`<b>${hostile}</b>`);
  const [message] = await all(listMessages(session, sid, { since: 0 }));
  expect(message?.message).toContain(`<b>${escapeMessageML(hostile)}</b>`);
  await expect(sendMessage(session, sid, `<b>${hostile}</b>`)).rejects.toMatchObject({
    status: 400,
  });
});

test("markup of another installed copy stays what it is", async () => {
  vi.resetModules();
  const copy = await import("../../src/messages/message-ml.ts");
  const bold = copy.messageML`<b>${"<i>"}</b>`;
  expect(bold.constructor).not.toBe(messageML``.constructor);
  expect(String(messageML`<p>${bold}</p>`)).toBe("<messageML><p><b>&lt;i&gt;</b></p></messageML>");
  const server = await startServer();
  await using session = await signOn(server);
  const sent = await sendMessage(session, await openIm(server, session), bold);
  expect(sent.message).toContain("<b>&lt;i&gt;</b>");
});

test("the twin: what only looks like markup is none", () => {
  for (const value of [
    { markup: "<b/>" },
    JSON.parse('{"@signoff/symphony/message-ml":"<b/>"}'),
    Object.create(messageML`<b/>`),
  ]) {
    expect(() => messageML`${value as never}`).toThrow(InvalidOptionError);
  }
});
