import { describe, expect, test } from "vitest";
import { messageForm, openIm, signAllOn, startServer } from "./symphony-bots.ts";

const presentation = (attributes: string, content = "a"): string =>
  `<div data-format="PresentationML" ${attributes}>${content}</div>`;
const group = (name: string, shown: string): string =>
  `<div class="${name}-group" data-generated="true"><label for="${name}-1">a</label><span class="info-hint" data-target-id="${name}-1" data-title="b"></span>${shown}</div>`;

/** A rule, a message that breaks it and one that just keeps it. */
type Pair = readonly [rule: string, refused: string, taken: string];

const button = '<button name="send">Send</button>';
const form = (fields: string, attributes = 'id="f"'): string =>
  `<form ${attributes}>${fields}${button}</form>`;
const field = (name: string, refused: string, taken: string): readonly [string, string] => [
  form(`<${name} name="a" ${refused}/>`),
  form(`<${name} name="a" ${taken}/>`),
];
const choose = (attributes: string, selected = ""): string =>
  form(
    `<select name="a" ${attributes}><option value="1" ${selected}>x</option><option value="2" selected="true">y</option></select>`,
  );
const dialog = (content: string, id = "d"): string => `<dialog id="${id}">${content}</dialog>`;
const parts = "<title>a</title><body>b</body>";
const opens = (attributes: string): string =>
  `<ui-action ${attributes}><button>x</button></ui-action>`;
const many = (count: number, element: string): string => element.repeat(count);

const pairs: Readonly<Record<string, readonly Pair[]>> = {
  "characters and markup": [
    ["no control characters", "a\u0001b", "a\tb\r\nc"],
    ["no references to them", "a&#1;b", "a&#9;b"],
    ["no references beyond Unicode", "a&#x110000;b", "a&#x10FFFD;b"],
    ["no half characters", "a&#xD800;b", "a&#x1F600;b"],
    ["no CDATA", "<![CDATA[a]]>", "a"],
    ["no processing instructions", "a<?b c?>", "a"],
    ["no comments", "a<!-- b -->", "<#-- b -->a"],
    ["the end of CDATA is escaped", "a]]>b", "a]]&gt;b"],
    [
      "& is escaped in values",
      '<a href="https://a.b/?c&d">e</a>',
      '<a href="https://a.b/?c&amp;d">e</a>',
    ],
    ["an attribute once", '<p class="a" class="b">c</p>', '<p class="a b">c</p>'],
    ["something to be seen", " \n ", "a"],
  ],
  "attributes of all": [
    ["no unknown ones", '<p id="a">b</p>', '<p class="a" style="color: red">b</p>'],
    ["none of another element", '<b href="https://a.b">c</b>', '<a href="https://a.b">c</a>'],
    ["none on breaks", '<br class="a"/>', "<br/>"],
    [
      "styles that are known",
      '<p style="position: fixed">a</p>',
      '<p style="margin-top:1px;color:red;">a</p>',
    ],
    ["styles with values", '<p style="color">a</p>', '<p style="color:red">a</p>'],
    [
      "images in styles",
      '<p style="a;base64,b">a</p>',
      '<p style="background:url(data:a;base64,b)">a</p>',
    ],
  ],
  text: [
    ["known elements", "<u>a</u><strong>b</strong>", "<b>a</b><i>b</i>"],
    ["inline elements hold no blocks", "<b><p>a</p></b>", "<p><b>a</b></p>"],
    ["headings neither", "<h2><ul><li>a</li></ul></h2>", "<h2>a <i>b</i></h2>"],
    ["pre neither", "<pre><code>a</code></pre>", "<code><pre>a</pre></code>"],
    ["breaks hold nothing", "<br>a</br>", "<br></br>"],
    ["rules hold nothing", "<hr>a</hr>", "<hr/>"],
    ["images hold nothing", '<img src="a">b</img>', '<img src="a"/>'],
    ["known languages", '<code language="cobol">a</code>', '<code language="Java">a</code>'],
    ["absolute addresses", '<a href="/b">a</a>', '<a href="mailto:a@example.com">a</a>'],
    [
      "addresses without spaces",
      '<a href="https://a.b/c d">a</a>',
      '<a href="https://a.b/c%20d">a</a>',
    ],
    ["chimes alone", "a<chime/>", "<chime/>"],
    ["chimes outermost", "<p><chime/></p>", "<chime></chime>"],
    [
      "chimes with their own sound",
      '<audio src="https://a.b/c.mp3"/>',
      '<audio src="https://asset.symphony.com/symphony/audio/chime.mp3" autoplay="true"/>',
    ],
  ],
  "lists and tables": [
    ["items in lists", "<li>a</li>", "<ol><li>a</li></ol>"],
    ["items directly in lists", "<ul><p><li>a</li></p></ul>", "<ul> <li><p>a</p></li> </ul>"],
    ["lists without text", "<ul>a<li>b</li></ul>", "<ul><li>a</li></ul>"],
    ["lists with items", "<ul></ul>", "<ul><li/></ul>"],
    ["rows in tables", "<tr><td>a</td></tr>", "<table><tr><td>a</td></tr></table>"],
    [
      "cells in rows",
      "<table><td>a</td></table>",
      "<table><tbody><tr><th>a</th></tr></tbody></table>",
    ],
    [
      "cells in tables",
      "<div><td>a</td></div>",
      "<table><tfoot><tr><td>a</td></tr></tfoot></table>",
    ],
    ["tables without text", "<table>a</table>", "<table> <thead> <tr/> </thead> </table>"],
    ["rows without text", "<table><tr>a</tr></table>", "<table><tr><td>a</td></tr></table>"],
    [
      "whole spans",
      '<table><tr><td colspan="a">b</td></tr></table>',
      '<table><tr><td colspan="2" rowspan="2">b</td></tr></table>',
    ],
    [
      "spans of td only",
      '<table><tr><th colspan="2">b</th></tr></table>',
      '<table><tr><th class="a">b</th></tr></table>',
    ],
  ],
  entities: [
    ["words in hashtags", '<hash tag="a b"/>', '<hash tag="#a_b-c.d"/>'],
    ["not only signs", '<hash tag="!!"/>', '<hash tag="a!"/>'],
    ["no class on them", '<cash tag="a" class="b"/>', '<cash tag="*122450"/>'],
    ["signs of shortcodes", '<emoji shortcode="a b"/>', '<emoji shortcode="+1" size="big"/>'],
    [
      "users' ids in digits",
      '<mention uid="abc" strict="false"/>',
      '<mention uid="7" strict="false"/>',
    ],
    [
      "nobody, unless it is said",
      '<mention email="nobody@example.com"/>',
      '<mention email="nobody@example.com" strict="false"/>',
    ],
    [
      "moments with offsets",
      '<dateTime value="2031-02-28T10:00:00"/>',
      '<dateTime value="2031-02-28T10:00:00+01:00" format="date"/>',
    ],
    [
      "moments of the calendar",
      '<dateTime value="2031-02-29T10:00:00Z"/>',
      '<dateTime value="2032-02-29T10:00:00Z"/>',
    ],
    [
      "known formats",
      '<dateTime value="2031-02-28T10:00Z" format="week"/>',
      '<dateTime value="2031-02-28T10:00Z" format="time"/>',
    ],
    [
      "instruments with a name",
      '<tag instrument-class="equity"/>',
      '<tag fallback-ticker="ibm" instrument-class="equity"/>',
    ],
    [
      "known kinds of instruments",
      '<tag isin="a" bbgmarket-sector="b"/>',
      '<tag isin="a" bbgmarket-sector="Corp"/>',
    ],
  ],
  "cards, dialogs and actions": [
    ["headers in cards", "<header>a</header>", "<card><header>a</header></card>"],
    ["bodies in cards", "<body>a</body>", "<card iconSrc='a' accent='b'><body>a</body></card>"],
    [
      "no attributes on them",
      '<card><body class="a">b</body></card>',
      '<card class="a"><body>b</body></card>',
    ],
    ["known states", '<expandable-card state="open"/>', '<expandable-card state="Cropped"/>'],
    [
      "known variants",
      '<expandable-card state="cropped"><body variant="a">b</body></expandable-card>',
      '<expandable-card state="cropped"><header>a</header><body variant="error">b</body></expandable-card>',
    ],
    ["dialogs with an id", "<dialog><title>a</title><body>b</body></dialog>", dialog(parts)],
    ["ids without spaces", dialog(parts, "a b"), dialog(parts, "a".repeat(64))],
    ["short ids", dialog(parts, "a".repeat(65)), dialog(`${parts}<footer>c</footer>`)],
    [
      "known widths",
      `<dialog id="a" width="wide">${parts}</dialog>`,
      `<dialog id="a" width="full-width" state="open">${parts}</dialog>`,
    ],
    ["dialogs with a title", dialog("<body>a</body>"), dialog(parts)],
    ["dialogs without more", dialog(`${parts}<p>c</p>`), dialog(`${parts} <footer>c</footer>`)],
    ["a form alone", dialog(`${form("")}${parts}`), dialog(`<form id="f">${parts}</form>`)],
    [
      "a dialog's form in parts",
      dialog('<form id="f"><p>a</p></form>'),
      dialog(`<form id="f">${parts}<footer>${button}</footer></form>`),
    ],
    [
      "no dialogs in dialogs",
      dialog(`<title>a</title><body>${dialog(parts, "e")}</body>`),
      dialog(parts) + dialog(parts, "e"),
    ],
    ["titles in dialogs", "<title>a</title>", dialog(parts)],
    ["known actions", opens('action="close"'), opens('action="open-im" stream-id="a"')],
    [
      "a click",
      opens('action="open-im" stream-id="a" trigger="hover"'),
      opens('action="open-im" stream-id="a" trigger="click" side-by-side="false"'),
    ],
    ["somebody to talk to", opens('action="open-im"'), opens('action="open-im" user-ids="[1, 2]"')],
    [
      "one of both",
      opens('action="open-im" user-ids="[1]" stream-id="a"'),
      opens('action="open-im" user-ids="[1]"'),
    ],
    [
      "ids of users",
      opens('action="open-im" user-ids="1"'),
      opens('action="open-im" user-ids="[1]"'),
    ],
    [
      "15 users",
      opens(`action="open-im" user-ids="[${many(15, "1,")}1]"`),
      opens(`action="open-im" user-ids="[${many(14, "1,")}1]"`),
    ],
    [
      "a dialog beside it",
      `${opens('action="open-dialog" target-id="d"')}<p>${dialog(parts)}</p>`,
      opens('action="open-dialog" target-id="d"') + dialog(parts),
    ],
    [
      "a button in it",
      '<ui-action action="open-im" stream-id="a"/>',
      opens('action="open-im" stream-id="a"'),
    ],
    [
      "its button has no name",
      '<ui-action action="open-im" stream-id="a"><button name="b">x</button></ui-action>',
      '<ui-action action="open-im" stream-id="a"><button class="primary">x</button></ui-action>',
    ],
  ],
  forms: [
    ["ids of their own", form("") + form(""), form("") + form("", 'id="g"')],
    ["also beside dialogs", form("", 'id="d"') + dialog(parts), form("") + dialog(parts)],
    ["no class", form("", 'id="f" class="a"'), form("", 'id="f" multi-submit="no-reset"')],
    [
      "known submits",
      form("", 'id="f" multi-submit="once"'),
      form("", 'id="f" multi-submit="reset"'),
    ],
    [
      "a button that sends",
      `<form id="f"><p><button type="cancel" name="a">x</button></p></form>`,
      `<form id="f"><p><button name="a">x</button></p></form>`,
    ],
    [
      "50 checkboxes",
      form(many(51, '<checkbox name="a">b</checkbox>')),
      form(many(50, '<checkbox name="a">b</checkbox>') + many(50, '<radio name="b">c</radio>')),
    ],
    ["50 radio buttons", form(many(51, '<radio name="a"/>')), form(many(50, '<radio name="a"/>'))],
    ["buttons in forms", button, form("")],
    [
      "classes of buttons",
      form('<button name="a" class="big">x</button>'),
      form('<button name="a" class="tertiary-destructive" icon="copy" title="b">x</button>'),
    ],
    [
      "types letter by letter",
      form('<button name="a" type="ACTION">x</button>'),
      form('<button name="a" type="cancel">x</button>'),
    ],
    [
      "names for cancelling",
      form('<button type="cancel">x</button>'),
      form('<button type="reset">x</button>'),
    ],
    [
      "no names for resetting",
      form('<button type="reset" name="a">x</button>'),
      form('<button type="reset">x</button>'),
    ],
    ["texts on buttons", form('<button name="a"/>'), form('<button name="a"> </button>')],
    [
      "only texts on buttons",
      form('<button name="a"><b>x</b></button>'),
      form('<button name="a">x</button>'),
    ],
  ],
  fields: [
    [
      "in forms",
      '<select name="a"><option value="1">x</option></select>',
      form('<p><select name="a"><option value="1">x</option></select></p>'),
    ],
    ["no ids", ...field("text-field", 'id="b"', 'label="b" title="c"')],
    [
      "no values in text fields",
      ...field("text-field", 'value="b"', 'placeholder="b" auto-submit="true"'),
    ],
    [
      "true or false",
      ...field("text-field", 'required="yes"', 'required="TRUE" masked="false" disabled="true"'),
    ],
    [
      "short labels",
      ...field("text-field", `label="${"a".repeat(257)}"`, `label="${"a".repeat(256)}"`),
    ],
    [
      "short hints",
      ...field("textarea", `title="${"a".repeat(257)}"`, `title="${"a".repeat(256)}"`),
    ],
    ["lengths from 1", ...field("text-field", 'minlength="0"', 'minlength="1"')],
    ["lengths to 128", ...field("text-field", 'maxlength="129"', 'maxlength="128"')],
    ["lengths are numbers", ...field("text-field", 'maxlength="1e2"', 'maxlength="100"')],
    [
      "lengths in order",
      ...field("text-field", 'minlength="3" maxlength="2"', 'minlength="2" maxlength="2"'),
    ],
    [
      "texts of that length",
      form('<text-field name="a" maxlength="2">abc</text-field>'),
      form('<text-field name="a" maxlength="3">abc</text-field>'),
    ],
    [
      "texts not too short",
      form('<textarea name="a" minlength="4">abc</textarea>'),
      form('<textarea name="a" minlength="3">abc</textarea>'),
    ],
    [
      "10,000 characters",
      ...field("textarea", 'maxlength="10001"', 'maxlength="10000" minlength="0"'),
    ],
    ["whole rows", ...field("richtextarea", 'rows="a"', 'rows="2" cols="3"')],
    [
      "only text in them",
      form('<textarea name="a"><b>c</b></textarea>'),
      form('<richtextarea name="a">c</richtextarea>'),
    ],
    [
      "patterns with words",
      ...field("text-field", 'pattern="a+"', 'pattern="a+" pattern-error-message="b"'),
    ],
    [
      "patterns that are some",
      ...field(
        "text-field",
        'pattern="(a" pattern-error-message="b"',
        'pattern="(?i)a++" pattern-error-message="b"',
      ),
    ],
    [
      "short patterns",
      ...field(
        "text-field",
        `pattern="${"a".repeat(257)}" pattern-error-message="b"`,
        `pattern="${"a".repeat(256)}" pattern-error-message="b"`,
      ),
    ],
    [
      "options in selects",
      form('<select name="a"></select>'),
      form('<select name="a"> <option value="">x</option> </select>'),
    ],
    [
      "only options",
      form('<select name="a"><option value="1">x</option>y</select>'),
      form('<select name="a"><option value="1">x</option></select>'),
    ],
    [
      "options only there",
      form('<option value="1">x</option>'),
      form('<select name="a"><option value="1">x</option></select>'),
    ],
    [
      "options with values",
      form('<select name="a"><option>x</option></select>'),
      form('<select name="a"><option value="1">x</option></select>'),
    ],
    [
      "options with texts",
      form('<select name="a"><option value="1"/></select>'),
      form('<select name="a"><option value="1">x</option></select>'),
    ],
    ["one selected", choose("", 'selected="true"'), choose('multiple="true"', 'selected="true"')],
    ["limits of many only", choose('min="1"'), choose('multiple="true" min="1" max="2"')],
    [
      "limits in order",
      choose('multiple="true" min="2" max="1"'),
      choose('multiple="true" min="2"'),
    ],
    ["a maximum above 0", choose('multiple="true" max="0"'), choose('multiple="true" max="1"')],
    [
      "something required",
      choose('multiple="true" required="true" min="0"'),
      choose('multiple="true" required="true" min="1"'),
    ],
    [
      "checked or not",
      ...field("checkbox", 'checked="1"', 'checked="true" value="b" readonly="false"'),
    ],
    [
      "texts on checkboxes",
      form('<radio name="a"><p>b</p></radio>'),
      form('<radio name="a"><b>b</b><i>c</i>d</radio>'),
    ],
    ["ids of people", ...field("person-selector", 'value="7"', 'value="[7]" required="true"')],
    [
      "nothing in selectors",
      form('<person-selector name="a"> </person-selector>'),
      form('<person-selector name="a"></person-selector>'),
    ],
    ["ids of rooms", ...field("room-selector", 'value="abc"', `value="['abc']"`)],
    [
      "no labels on date selectors",
      ...field("date-selector", 'label="b"', 'placeholder="b" required="false"'),
    ],
    [
      "dates",
      ...field(
        "date-picker",
        'value="28.02.2031"',
        'value="2031-02-28" min="2031-01-01" max="2031-12-31"',
      ),
    ],
    ["dates of the calendar", ...field("date-picker", 'min="2031-02-29"', 'min="2032-02-29"')],
    [
      "days that are left out",
      ...field(
        "date-picker",
        `disabled-date='[{"daysOfWeek":[7]}]'`,
        `disabled-date='[{"type":"weekdays","daysOfWeek":[0,6]},{"from":"2031-01-01","to":"2031-01-02"}]'`,
      ),
    ],
    [
      "days or ranges",
      ...field(
        "date-picker",
        `highlighted-date='[{"day":"2031-01-01","to":"2031-01-02"}]'`,
        `highlighted-date='[{"day":"2031-01-01"}]'`,
      ),
    ],
    ["formats of dates", ...field("date-picker", 'format="hh:mm"', 'format="dd/MM/yyyy"')],
    [
      "short names of pickers",
      form(`<date-picker name="${"a".repeat(65)}"/>`),
      form(`<date-picker name="${"a".repeat(64)}"/>`),
    ],
    ["times", ...field("time-picker", 'value="10:00"', 'value="10:00:00" strict="true"')],
    ["steps from 600", ...field("time-picker", 'step="599"', 'step="600"')],
    ["steps to 43,200", ...field("time-picker", 'step="43201"', 'step="43200"')],
    [
      "times that are left out",
      ...field(
        "time-picker",
        `disabled-time='[{"from":"10:00:00"}]'`,
        `disabled-time='[{"time":"10:00:00"},{"from":"12:00:00","to":"13:00:00"}]'`,
      ),
    ],
    ["formats of times", ...field("time-picker", 'format="dd"', 'format="hh:mm:ss a"')],
    [
      "time zones",
      ...field(
        "timezone-picker",
        'value="Europe/Nowhere"',
        'value="Europe/Paris" disabled-timezone=\'["America/New_York", "+02:00"]\'',
      ),
    ],
    ["zones as JSON", ...field("timezone-picker", 'disabled-timezone="Europe/Paris"', 'value=""')],
  ],
};

async function startWriting(): Promise<(message: string, data?: string) => Promise<string>> {
  const [bot, other] = await signAllOn(await startServer());
  const path = `/agent/v4/stream/${await openIm(bot, other)}/message/create`;
  return async (message, data = "") => {
    const answer = await bot.call("POST", path, messageForm({ message, data }));
    const body = (await answer.json()) as { readonly message: string };
    return `${answer.status} ${body.message}`;
  };
}

// https://docs.developers.symphony.com/bots/messages/overview-of-messageml and https://github.com/finos/messageml-utils
describe("a message is refused as the agent refuses it, and its twin is taken", () => {
  test.each(Object.keys(pairs))("%s", async (subject) => {
    const send = await startWriting();
    const wrong: unknown[] = [];
    for (const [rule, refused, taken] of pairs[subject] ?? []) {
      const refusal = await send(`<messageML>${refused}</messageML>`);
      if (!/^400 (Invalid messageML: .{9,}|The message is empty)/.test(refusal)) {
        wrong.push([rule, refused, refusal]);
      }
      const answer = await send(`<messageML>${taken}</messageML>`);
      if (!answer.startsWith("200 ")) wrong.push([rule, taken, answer]);
    }
    expect(wrong).toEqual([]);
  });

  test("the outermost element", async () => {
    const send = await startWriting();
    for (const message of [
      '<messageML class="a">b</messageML>',
      '<div data-version="2.0">a</div>',
      presentation(""),
      presentation('data-version="2.0" id="a"'),
      presentation('data-version="2.0"', '<hash tag="a"/>'),
      presentation('data-version="2.0"', "<card><body>a</body></card>"),
      "<messageML>a</messageML><p>b</p>",
      "<messageML>a</messageML><![CDATA[b]]>",
    ]) {
      expect([message, await send(message)]).toEqual([message, expect.stringMatching(/^400 /)]);
    }
    for (const message of [
      '<messageML xmlns="https://finos.org/messageml">b</messageML> <!-- c --> ',
      presentation('data-version="2.0" class="a" style="color:red"'),
      presentation('data-version="2.0"', '<div class="card a" data-accent-color="b">c</div>'),
    ]) {
      expect([message, await send(message)]).toEqual([message, expect.stringMatching(/^200 /)]);
    }
  });
});

// https://docs.developers.symphony.com/bots/messages/overview-of-presentationml
test("a message that was received can be sent again, in the form that it is shown in", async () => {
  const send = await startWriting();
  const content = [
    '<div class="card barStyle" data-icon-src="a" data-accent-color="b"><div class="cardHeader">c</div><div class="cardBody">d</div></div>',
    '<div class="expandable-card" data-state="cropped"><div class="expandableCardBody" data-variant="error">a</div></div>',
    '<form id="f">',
    group(
      "textfield",
      '<input type="text" name="a" id="textfield-1" data-masked="true" value="b"/>',
    ),
    group("dropdown", '<select name="b" id="dropdown-1"><option value="c">d</option></select>'),
    '<div class="checkbox-group"><input type="checkbox" name="c" value="on" id="checkbox-group-2"/><label for="checkbox-group-2">a</label></div>',
    '<div class="person-selector" data-name="d" data-required="true"></div>',
    '<input type="date" name="e" data-format="dd/MM/yyyy"/>',
    '<button type="action" name="g" icon="copy">a</button>',
    "</form>",
    '<span class="entity" data-entity-id="0">#a</span>',
  ].join("");
  const data = JSON.stringify({
    nested: {
      0: {
        id: [{ type: "org.symphonyoss.taxonomy.hashtag", value: "a" }],
        type: "org.symphonyoss.taxonomy",
      },
    },
  });
  for (const message of [
    `<div data-format="PresentationML" data-version="2.0">${content}</div>`,
    `<messageML>${content}</messageML>`,
  ]) {
    expect(await send(message, data)).toMatch(/^200 /);
  }
  for (const inner of [
    '<div class="cardBody">a</div>',
    '<input type="text" name="a"/>',
    '<form id="f"><input type="file" name="a"/><button name="b">c</button></form>',
    "<label>a</label>",
    '<span class="entity">a</span>',
    '<div class="entity a" data-entity-id="b">c</div>',
  ]) {
    expect([inner, await send(presentation('data-version="2.0"', inner), '{"b":{}}')]).toEqual([
      inner,
      expect.stringMatching(/^400 /),
    ]);
  }
});

test("cards and chimes are shown by what PresentationML has in their place", async () => {
  const [bot, other] = await signAllOn(await startServer());
  const path = `/agent/v4/stream/${await openIm(bot, other)}/message/create`;
  const send = async (message: string): Promise<string> =>
    (await bot.post<{ message: string }>(path, messageForm({ message }))).message;
  const cases: readonly (readonly [markup: string, shown: string])[] = [
    [
      '<card class="a" iconSrc="b&quot;" accent="c"><header>d</header><body><p>e</p></body></card>',
      '<div class="card a" data-icon-src="b&quot;" data-accent-color="c"><div class="cardHeader">d</div><div class="cardBody"><p>e</p></div></div>',
    ],
    [
      '<expandable-card state="cropped"><header/><body variant="error">a</body></expandable-card>',
      '<div class="expandable-card" data-state="cropped"><div class="expandableCardHeader"></div><div class="expandableCardBody" data-variant="error">a</div></div>',
    ],
    [
      "<chime/>",
      '<audio src="https://asset.symphony.com/symphony/audio/chime.mp3" autoplay="true"></audio>',
    ],
  ];
  for (const [markup, shown] of cases) {
    const message = await send(`<messageML>${markup}</messageML>`);
    expect(message).toBe(presentation('data-version="2.0"', shown));
    expect(await send(message)).toBe(message);
  }
});

// https://developers.symphony.com/symphony-developer/docs/form
test("fields of a form may share a name: what is in them becomes a list", async () => {
  const send = await startWriting();
  const fields = '<text-field name="a"/><text-field name="a"/>';
  expect(await send(`<messageML>${form(fields)}</messageML>`)).toMatch(/^200 /);
});
