import { describe, expect, test } from "vitest";
import { wrapMessageML } from "../../src/messages/whole-message.ts";

describe("what is a whole message stays one", () => {
  test.each([
    "<messageML>a</messageML>",
    "<messageML/>",
    '<messageML\nbeta="true">a</messageML>',
    "<!DOCTYPE messageML><messageML>a</messageML>",
    '<!DOCTYPE messageML [<!ENTITY a "b">]>\n<messageML>&a;</messageML>',
    "<#-- of today --><messageML>a</messageML>",
    "<#assign a = 1>\n<messageML>${a}</messageML>",
    "<#if a gt 1><messageML>a</messageML></#if>",
    '<div data-format="PresentationML" data-version="2.0">a</div>',
    "<div class='wysiwyg' data-version=\"2.0\" data-format='PresentationML'>a</div>",
    '<!-- a --><div\n  title="1 > 0"\n  data-format = "PresentationML">a</div>',
    '<#-- a --><#if b><div data-format="PresentationML">a</div></#if>',
  ])("%j", (markup) => {
    expect(wrapMessageML(markup)).toBe(markup);
  });

  test("without what XML cannot have before its declaration", () => {
    expect(wrapMessageML('\ufeff\n<?xml version="1.0"?>\n<messageML>a</messageML>')).toBe(
      "<messageML>a</messageML>",
    );
  });
});

describe("a part of a message is put into one", () => {
  test.each([
    "a",
    "<b>a</b>",
    "<messageMLs>a</messageMLs>",
    "&lt;messageML&gt;",
    "<!-- <messageML> --><b>a</b>",
    "<b>a</b><!-- <messageML>a</messageML>",
    "<code><![CDATA[<messageML>]]></code>",
    '<?note <messageML>?><div class="data-format">a</div>',
    '<b>They wrote:</b><div data-format="PresentationML">a</div>',
    "<div title='data-format=\"PresentationML\"'>a</div>",
  ])("%j", (markup) => {
    expect(wrapMessageML(markup)).toBe(`<messageML>${markup}</messageML>`);
  });

  test("without what cannot stand in an element", () => {
    const part = '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<b>a</b>';
    expect(wrapMessageML(part)).toBe("<messageML><b>a</b></messageML>");
  });
});
