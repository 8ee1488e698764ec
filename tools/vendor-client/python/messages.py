"""Messages: sent, updated, read, searched, with files, and what their entities say."""

import base64
import io

from checks import Checks, collect, equal, holds, refused
from symphony.bdk.core.service.message import message_parser
from symphony.bdk.core.service.message.model import Message
from symphony.bdk.gen.agent_model.message_search_query import MessageSearchQuery
from symphony.bdk.gen.agent_model.v4_imported_message import V4ImportedMessage

checks = Checks()
check = checks.check


def file(name, content=b"Hello"):
    one = io.BytesIO(content)
    one.name = name
    return one


@check("send a text")
async def _(desk):
    stream = await desk.bot.streams().create_im(desk.other_id)
    desk.made["im"] = stream.id
    sent = await desk.bot.messages().send_message(stream.id, "Good morning")
    holds("Good morning" in sent.message, sent.message)
    equal(sent.user.user_id, desk.bot_id)
    equal(sent.stream.stream_id, stream.id)
    desk.made["message"] = sent


@check("send a Message with data and a version")
async def _(desk):
    content = '<messageML><div class="entity" data-entity-id="order">Order</div></messageML>'
    data = {"order": {"type": "com.example.order", "version": "1.0", "id": 7}}
    message = Message(content=content, data=data, version="2.0")
    sent = await desk.bot.messages().send_message(desk.made["im"], message)
    holds('"com.example.order"' in sent.data, sent.data)


@check("send a file, and download it")
async def _(desk):
    messages, stream = desk.bot.messages(), desk.made["im"]
    sent = await messages.send_message(stream, "With a file", attachment=[file("greeting.txt")])
    [attachment] = sent.attachments
    equal(attachment.name, "greeting.txt")
    body = await messages.get_attachment(stream, sent.message_id, attachment.id)
    equal(base64.b64decode(body), b"Hello")


@check("send several files with previews")
async def _(desk):
    pairs = [(file("a.txt"), file("a.png")), (file("b.txt"), file("b.png"))]
    message = Message(content="Two files", attachments=pairs)
    sent = await desk.bot.messages().send_message(desk.made["im"], message)
    equal([one.name for one in sent.attachments], ["a.txt", "b.txt"])


@check("mentions, hashtags, cashtags and emoji become entities")
async def _(desk):
    content = (
        f'<messageML>Hello <mention uid="{desk.other_id}"/> <hash tag="bot"/> <cash tag="ibm"/>'
        ' <emoji shortcode="smiley"/></messageML>'
    )
    sent = await desk.bot.messages().send_message(desk.made["im"], content)
    equal(message_parser.get_mentions(sent), [desk.other_id])
    equal(message_parser.get_hashtags(sent), ["bot"])
    equal(message_parser.get_cashtags(sent), ["ibm"])
    equal(message_parser.get_emojis(sent), {"smiley": "\U0001f603"})
    text = message_parser.get_text_content_from_message(sent)
    equal(text, "Hello @Pricing Bot #bot $ibm \U0001f603")


@check("a mention by mail address")
async def _(desk):
    content = '<messageML><mention email="pricing-bot@example.com"/></messageML>'
    sent = await desk.bot.messages().send_message(desk.made["im"], content)
    equal(message_parser.get_mentions(sent), [desk.other_id])


@check("text with escaped characters")
async def _(desk):
    content = "<messageML>Salt &amp; pepper &lt; 5</messageML>"
    sent = await desk.bot.messages().send_message(desk.made["im"], content)
    equal(message_parser.get_text_content_from_message(sent), "Salt & pepper < 5")


@check("a template is expanded from its data")
async def _(desk):
    content = "<messageML>${entity['order'].name} <#if entity['order'].id gt 5>late</#if></messageML>"
    data = {"order": {"name": "Bonds", "id": 7}}
    sent = await desk.bot.messages().send_message(desk.made["im"], content, data=data)
    equal(message_parser.get_text_content_from_message(sent), "Bonds late")


@check("a form with a button")
async def _(desk):
    content = (
        '<messageML><form id="order"><text-field name="amount" required="true">100</text-field>'
        '<button name="send" type="action">Send</button></form></messageML>'
    )
    await desk.bot.messages().send_message(desk.made["im"], content)


@check("an element that nobody knows is refused")
async def _(desk):
    content = "<messageML><blinking>no</blinking></messageML>"
    await refused(desk.bot.messages().send_message(desk.made["im"], content), 400)


@check("update a message")
async def _(desk):
    messages, stream = desk.bot.messages(), desk.made["im"]
    sent = await messages.send_message(stream, "Frist")
    updated = await messages.update_message(stream, sent.message_id, "First")
    holds("First" in updated.message, updated.message)
    equal(updated.replacing, sent.message_id)


@check("update a message with a Message that is not silent")
async def _(desk):
    messages, stream = desk.bot.messages(), desk.made["im"]
    sent = await messages.send_message(stream, "One")
    change = Message(content="Two", silent=False)
    updated = await messages.update_message(stream, sent.message_id, change)
    holds("Two" in updated.message, updated.message)


@check("blast a message")
async def _(desk):
    answer = await desk.bot.messages().blast_message([desk.made["im"]], "To all")
    equal(len(answer.messages), 1)


@check("blast a message with a file to a stream that is not there")
async def _(desk):
    answer = await desk.bot.messages().blast_message(
        [desk.made["im"], "nowhere"], "To all", attachment=[file("a.txt")]
    )
    equal(len(answer.messages), 1)
    holds("nowhere" in answer.errors, answer.errors)


@check("list messages")
async def _(desk):
    found = await desk.bot.messages().list_messages(desk.made["im"], since=0)
    holds(len(found) > 5, len(found))


@check("list messages in pages")
async def _(desk):
    messages, stream = desk.bot.messages(), desk.made["im"]
    first = await messages.list_messages(stream, skip=0, limit=2)
    second = await messages.list_messages(stream, skip=2, limit=2)
    equal(len({one.message_id for one in [*first, *second]}), 4)


@check("get a message")
async def _(desk):
    sent = desk.made["message"]
    equal((await desk.bot.messages().get_message(sent.message_id)).message, sent.message)


@check("search for messages")
async def _(desk):
    query = MessageSearchQuery(text="morning", stream_id=desk.made["im"])
    [found] = await desk.bot.messages().search_messages(query)
    equal(found.message_id, desk.made["message"].message_id)


@check("search for messages, oldest first, by hashtag")
async def _(desk):
    query = MessageSearchQuery(hashtag="bot")
    found = await desk.bot.messages().search_messages(query, sort_dir="asc", skip=0, limit=5)
    equal(len(found), 1)


@check("search for all messages")
async def _(desk):
    query = MessageSearchQuery(author=desk.bot_id)
    pages = await desk.bot.messages().search_all_messages(query, chunk_size=3)
    holds(len(await collect(pages)) > 5, "some are missing")


@check("list the files of a stream")
async def _(desk):
    found = await desk.bot.messages().list_attachments(desk.made["im"])
    holds(len(found) >= 4, found)


@check("list the files of a stream within a time, newest first")
async def _(desk):
    found = await desk.bot.messages().list_attachments(
        desk.made["im"], since=0, to=4_102_444_800_000, limit=2, sort_dir="DESC"
    )
    equal(len(found), 2)


@check("who has read a message")
async def _(desk):
    status = await desk.bot.messages().get_message_status(desk.made["message"].message_id)
    holds(status.author is not None, status)


@check("types of files")
async def _(desk):
    holds(".txt" in await desk.bot.messages().get_attachment_types(), "no .txt")


@check("receipts of a message")
async def _(desk):
    mid = desk.made["message"].message_id
    await desk.admin.messages().list_message_receipts(mid)


@check("relationships of a message")
async def _(desk):
    mid = desk.made["message"].message_id
    found = await desk.admin.messages().get_message_relationships(mid)
    holds(found.message_id is not None, found)


@check("import messages")
async def _(desk):
    stream = await desk.admin.streams().create_im(desk.other_id)
    message = V4ImportedMessage(
        message="<messageML>Imported</messageML>",
        data="",
        intended_message_timestamp=1_433_045_622_000,
        intended_message_from_user_id=desk.other_id,
        originating_system_id="archive",
        stream_id=stream.id,
    )
    [answer] = await desk.admin.messages().import_messages([message])
    holds(answer.message_id is not None, answer)


@check("suppress a message")
async def _(desk):
    sent = await desk.bot.messages().send_message(desk.made["im"], "Away with it")
    answer = await desk.admin.messages().suppress_message(sent.message_id)
    equal(answer.suppressed, True)
    equal(answer.message_id, sent.message_id)


@check("a message that is not there")
async def _(desk):
    await refused(desk.bot.messages().get_message_status("nothing"), 400, 404)
