import { describe, expect, test } from "vitest";
import { type Bot, messageForm, openIm, signAllOn, startServer } from "./symphony-bots.ts";

interface Sent {
  readonly message: string;
  readonly data: string;
}

/** A bot with a conversation, and how it writes there. */
async function startWriting(): Promise<{
  readonly other: Bot;
  readonly send: (message: string, data?: string) => Promise<Sent>;
  readonly refusal: (message: string, data?: string) => Promise<string>;
}> {
  const [bot, other] = await signAllOn(await startServer());
  const path = `/agent/v4/stream/${await openIm(bot, other)}/message/create`;
  return {
    other,
    send: (message, data) =>
      bot.post<Sent>(path, formOf(`<messageML>${message}</messageML>`, data)),
    async refusal(message, data) {
      const answer = await bot.call(
        "POST",
        path,
        formOf(`<messageML>${message}</messageML>`, data),
      );
      const body = (await answer.json()) as { readonly message: string };
      return `${answer.status} ${body.message}`;
    },
  };
}

function formOf(message: string, data = ""): FormData {
  return messageForm({ message, data });
}

function span(id: number, text: string): string {
  return `<span class="entity" data-entity-id="${id}">${text}</span>`;
}

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => String(index)).join(" ");
}

const content = /^<div data-format="PresentationML" data-version="2.0">(.*)<\/div>$/s;

// https://docs.developers.symphony.com/bots/messages/overview-of-messageml/entities
describe("entities of messages", () => {
  test("are spans in the message, and objects in its data", async () => {
    const { send, other } = await startWriting();
    const sent = await send(
      `<mention uid="${other.userId}"/> <hash tag="rates"/> <cash tag="ibm"/> <emoji shortcode="smiley"/>`,
    );
    expect(content.exec(sent.message)?.[1]).toBe(
      [span(0, "@Pricing Bot"), span(1, "#rates"), span(2, "$ibm"), span(3, "😃")].join(" "),
    );
    const version = "1.0";
    expect(JSON.parse(sent.data)).toEqual({
      0: {
        id: [{ type: "com.symphony.user.userId", value: String(other.userId) }],
        type: "com.symphony.user.mention",
        version,
      },
      1: {
        id: [{ type: "org.symphonyoss.taxonomy.hashtag", value: "rates" }],
        type: "org.symphonyoss.taxonomy",
        version,
      },
      2: {
        id: [{ type: "org.symphonyoss.fin.security.id.ticker", value: "ibm" }],
        type: "org.symphonyoss.fin.security",
        version,
      },
      3: {
        type: "com.symphony.emoji",
        version,
        data: { shortcode: "smiley", annotation: "smiley", size: "normal", unicode: "😃" },
      },
    });
  });

  test("come beside the data that was sent, digit for digit, under ids that are free", async () => {
    const { send } = await startWriting();
    const { data } = await send('<hash tag="a"/>', '{"0":{"id":90071992547409931}}');
    expect(data).toMatch(/^\{"0":\{"id":90071992547409931\},"1":\{/);
    expect((await send("Hello")).data).toBe("{}");
  });

  test("are people by their mail address as well, and unknown emoji stay text", async () => {
    const { send, refusal } = await startWriting();
    const { message } = await send(
      '<mention email="pricing-bot@example.com"/><emoji shortcode="no_such"><b>x</b></emoji>',
    );
    expect(message).toContain("@Pricing Bot");
    expect(message).toContain(">:no_such:</span>");
    expect(await refusal('<mention uid="1"/>')).toMatch(/^400 .*names nobody/);
  });
});

// https://docs.developers.symphony.com/bots/messages/overview-of-messageml/message-format-messageml
describe("MessageML", () => {
  const refused: readonly [what: string, message: string, data?: string][] = [
    ["an element that there is none", "<blinking>a</blinking>"],
    ["a link without an address", "<a>a</a>"],
    ["a link to a relative address", '<a href="b.html">a</a>'],
    ["an image without a source", "<img/>"],
    ["a hashtag without a tag", "<hash/>"],
    ["a mention of nobody", "<mention/>"],
    ["an emoji without a shortcode", "<emoji/>"],
    ["a form without an id", '<form><button name="a">b</button></form>'],
    ["a form without a button", '<form id="a"><text-field name="b"/></form>'],
    ["a form whose buttons only reset", '<form id="a"><button type="reset">b</button></form>'],
    ["a form in a form", '<form id="a"><form id="b"/></form>'],
    ["a form with a long id", `<form id="${"a".repeat(65)}"><button name="a">b</button></form>`],
    ["a button without a name", '<form id="a"><button type="action">b</button></form>'],
    ["a button of another type", '<form id="a"><button name="a" type="go">b</button></form>'],
    ["a field without a name", '<form id="a"><text-field/><button name="a">b</button></form>'],
    ["a field outside a form", '<text-field name="a"/>'],
    ["an entity without data", '<div class="entity" data-entity-id="a">b</div>'],
    ["an entity with other data", '<div class="entity" data-entity-id="a">b</div>', '{"b":{}}'],
    ["an entity whose data is no object", '<p class="entity" data-entity-id="a">b</p>', '{"a":1}'],
    ["an id of an entity without its class", '<div data-entity-id="a">b</div>', '{"a":{}}'],
    ["a named character that XML has not", "a&nbsp;b"],
    ["data that is no object", "a", "[1]"],
    ["more than 40 entities", '<hash tag="a"/>'.repeat(41)],
    ["more than 2,500 words", words(2501)],
    ["more than 81,130 characters", "a".repeat(81_131)],
  ];

  test("that breaks a rule is refused", async () => {
    const { refusal } = await startWriting();
    const passed: string[] = [];
    for (const [what, message, data] of refused) {
      if (!/^400 (Invalid messageML: |The )/.test(await refusal(message, data))) passed.push(what);
    }
    expect(passed).toEqual([]);
  });

  test("that just keeps them is taken", async () => {
    const { send } = await startWriting();
    const taken: readonly [message: string, data?: string][] = [
      ['<a href="https://example.com">a</a><img src="https://example.com/a.png"/>'],
      ['<form id="a"><text-field name="b"/><button name="c" type="action">d</button></form>'],
      ['<form id="a"><button name="c">d</button><button type="reset">e</button></form>'],
      ['<div class="entity" data-entity-id="a">b</div>', '{"a":{}}'],
      ['<div class="entity" data-entity-id="a">b</div>', JSON.stringify('{"a":{}}')],
      ['<hash tag="a"/>'.repeat(40)],
      [words(2500)],
      ["a".repeat(81_130)],
      ["a&amp;b&#160;c"],
      ['<card><header>a</header><body>b</body></card><expandable-card state="expanded"/>'],
    ];
    for (const [message, data] of taken) {
      expect((await send(message, data)).message).toMatch(content);
    }
  });
});

// https://docs.developers.symphony.com/bots/messages/overview-of-messageml/message-format-messageml#using-freemarker
describe("templates of messages", () => {
  const data = JSON.stringify({
    order: { name: "Bonds", count: 1234.5, parts: [{ id: "a" }, { id: "b" }], note: null },
  });

  const expanded: readonly [template: string, text: string][] = [
    ["${entity['order'].name} ${data.order.name?upper_case}", "Bonds BONDS"],
    ["${entity.order.count} ${entity.order.count?c}", "1,234.5 1234.5"],
    ["<#list entity.order.parts as part>${part_index}${part.id}<#else>none</#list>", "0a1b"],
    ["<#if entity.order.count gt 1000>much<#else>little</#if>", "much"],
    ["<#if (entity.order.count >= 2000)>a<#elseif entity.none??>b<#else>c</#if>", "c"],
    ["<#assign total = entity.order.parts?size * 2>${total + 1}", "5"],
    ["${entity.order.note!'none'} ${(entity.a.b)!'-'} ${'x' + 1}", "none - x1"],
    ["<#-- unseen -->${entity.order.parts[1].id}<#noparse>${a}</#noparse>", "b${a}"],
    ["<#if entity.order.name == 'Bonds' && !(entity.b??)>yes</#if>", "yes"],
    ["${(entity.order.count > 1000)?then('much', 'little')}", "much"],
    ["<#list 1..3 as n>${n}</#list><#list 3..1 as n>${n}</#list>", "123321"],
    ["<#list 1..<3 as n>${n}</#list><#list 5..*2 as n>${n}</#list>", "1256"],
    ["<#list 0..!entity.order.parts?size as n>${n}<#else>none</#list>", "01"],
    ["${'Bonds'[0..1]}${'Bonds'[3..]}${(1..4)[1..2]?join('-')}", "Bods2-3"],
    ["<#list ['a','b','c'] as x>${x}<#sep>, </#list>", "a, b, c"],
    ["<#list ['a','b'] as x>${x}<#sep>-</#sep><#else>none</#list>", "a-b"],
    [
      "<#list entity.order.parts>[<#items as p>${p.id}<#sep>,</#items>]<#else>none</#list>",
      "[a,b]",
    ],
    ["<#list [] as x>${x}<#else>none</#list><#list []><#items as x>x</#items></#list>", "none"],
    ["<#list {'k': 1, 'l': 2} as name, value>${name}${value}</#list>", "k1l2"],
    ["<#list ['a','b'] as x>${x?index}${x?counter}${x?is_last?string('!', '')}</#list>", "0112!"],
    ["<#list 1..3 as n><#if n == 2><#continue></#if>${n}</#list>", "13"],
    ["<#list 1..9 as n><#if n == 3><#break></#if>${n}</#list>", "12"],
    [
      "<#switch entity.order.name><#case 'Stocks'>s<#break><#case 'Bonds'>b<#break><#default>d</#switch>",
      "b",
    ],
    ["<#switch 2><#case 1>a<#case 2>b<#case 3>c<#break><#default>d</#switch>", "bc"],
    ["<#switch 9><#case 1>a<#break><#default>d</#switch><#switch 9><#case 1>a</#switch>", "d"],
    ["<#assign n = 0><#list 1..4 as x><#assign n += x></#list>${n}", "10"],
    ["<#assign a = 1 b = 2><#assign a++>${a}${b}", "22"],
    [
      "<#assign cell><td>${entity.order.name}</td></#assign><table><tr>${cell}</tr></table>",
      "<table><tr><td>Bonds</td></tr></table>",
    ],
    ["<@row 'a' 'b'/><#macro row x y='z' more=y>${x}${y}${more}</#macro><@row x='c'/>", "abbczz"],
    ["<#macro wrap><#nested>-<#nested></#macro><@wrap>${entity.order.name}</@wrap>", "Bonds-Bonds"],
    [
      "<#macro each list><#list list as x><#nested x, x?counter></#list></#macro><@each ['a','b']; v, n>${v}${n}</@each>",
      "a1b2",
    ],
    [
      "<#macro m><#local t = 'in'>${t}<#if true><#return></#if>never</#macro><#assign t = 'out'><@m/>${t}",
      "inout",
    ],
    ["<#macro deep n><#if (n > 0)>${n}<@deep n - 1/></#if></#macro><@deep 3/>", "321"],
  ];

  test("are expanded from the data", async () => {
    const { send } = await startWriting();
    for (const [template, text] of expanded) {
      const { message } = await send(template, data);
      expect([template, content.exec(message)?.[1]]).toEqual([template, text]);
    }
  });

  const broken = [
    "${entity.none}",
    "${none}",
    "${entity.order}",
    "<#if entity.order.name>a</#if>",
    "<#if true>a",
    "<#list entity.order.name as a>b</#list>",
    "<#include 'a'>",
    "<@none/>",
    "<#macro m x>${x}</#macro><@m/>",
    "<#macro m x>${x}</#macro><@m y=1/>",
    "<#macro m x>${x}</#macro><@m 1 2/>",
    "<#macro m>a",
    "<#constructor>",
    "<@m>a",
    "</@m>",
    "<#nested>",
    "<#local a = 1>",
    "<#items as x>a</#items>",
    "<#sep>a",
    "<#case 1>a",
    "<#switch 1><#elseif true></#switch>",
    "<#stop 'no more'>",
    "${'Bonds'[3..9]}",
    "${1[0..1]}",
    "<#list 1.. as n>${n}</#list>",
    "<#list 1..1000000 as n>${n}</#list>",
    "<#macro m><@m/></#macro><@m/>",
    "<#assign a>",
    "${entity.order.name?eval}",
    "${'a}",
  ];

  test.each([
    ["directives", `${"<#if true>".repeat(5_000)}a${"</#if>".repeat(5_000)}`],
    ["parentheses", `\${${"(".repeat(20_000)}1${")".repeat(20_000)}}`],
    ["texts", `<#assign a='aaaaaaaa'>${"<#assign a=a+a>".repeat(30)}`],
  ])("are refused where %s go too deep, and nothing else breaks", async (_, template) => {
    const { refusal } = await startWriting();
    expect(await refusal(template, data)).toMatch(/^400 .*cannot be expanded/);
  });

  test("are refused with whose limit it is where the emulator knows less than Symphony", async () => {
    const { refusal } = await startWriting();
    for (const directive of [
      "function f",
      "attempt",
      "escape x as x?html",
      "compress",
      "setting a=1",
    ]) {
      expect(await refusal(`<#${directive}>`, data)).toContain(
        `this emulator does not expand <#${directive.split(" ", 1)[0]}>`,
      );
    }
    expect(await refusal("${'a'?eval}", data)).toContain("this emulator");
  });

  test("are refused where they cannot be expanded", async () => {
    const { refusal } = await startWriting();
    for (const template of broken) {
      expect([template, await refusal(template, data)]).toEqual([
        template,
        expect.stringMatching(/^400 /),
      ]);
    }
  });
});
