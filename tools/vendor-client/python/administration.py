"""Accounts and what administrators set on them; the audit trail; the health of the agent."""

from checks import Checks, collect, equal, holds, refused
from symphony.bdk.core.service.user.model.delegate_action_enum import DelegateActionEnum
from symphony.bdk.core.service.user.model.role_id import RoleId
from symphony.bdk.gen.pod_model.feature import Feature
from symphony.bdk.gen.pod_model.password import Password
from symphony.bdk.gen.pod_model.user_filter import UserFilter
from symphony.bdk.gen.pod_model.user_status import UserStatus
from symphony.bdk.gen.pod_model.user_suspension import UserSuspension
from symphony.bdk.gen.pod_model.v2_user_attributes import V2UserAttributes
from symphony.bdk.gen.pod_model.v2_user_create import V2UserCreate

checks = Checks()
check = checks.check


@check("get a user")
async def _(desk):
    detail = await desk.admin.users().get_user_detail(desk.bot_id)
    equal(detail.user_system_info.id, desk.bot_id)
    equal(detail.user_attributes.user_name, desk.task["bot"]["username"])


@check("a user who is not there")
async def _(desk):
    await refused(desk.admin.users().get_user_detail(1), 400, 404)


@check("a bot is no administrator")
async def _(desk):
    await refused(desk.bot.users().get_user_detail(desk.bot_id), 403)


@check("list users")
async def _(desk):
    holds(len(await desk.admin.users().list_user_details()) >= 5, "some are missing")


@check("list users in pages")
async def _(desk):
    holds(len(await desk.admin.users().list_user_details(skip=1, limit=2)) == 2, "no page")


@check("list all users")
async def _(desk):
    pages = await desk.admin.users().list_all_user_details(chunk_size=2)
    holds(len(await collect(pages)) >= 5, "some are missing")


@check("find users")
async def _(desk):
    criteria = UserFilter(status="ENABLED", role="INDIVIDUAL")
    holds(await desk.admin.users().list_user_details_by_filter(criteria), "none")


@check("find all users")
async def _(desk):
    pages = await desk.admin.users().list_all_user_details_by_filter(
        UserFilter(status="ENABLED"), chunk_size=2
    )
    holds(len(await collect(pages)) >= 5, "some are missing")


@check("create a service account")
async def _(desk):
    attributes = V2UserAttributes(
        user_name="archive-bot",
        email_address="archive-bot@example.com",
        display_name="Archive Bot",
        account_type="SYSTEM",
    )
    made = await desk.admin.users().create(
        V2UserCreate(user_attributes=attributes, roles=["INDIVIDUAL"])
    )
    equal(made.user_attributes.user_name, "archive-bot")
    desk.made["user"] = made.user_system_info.id


@check("create a person with a password")
async def _(desk):
    attributes = V2UserAttributes(
        user_name="clerk",
        email_address="clerk@example.com",
        first_name="Clara",
        last_name="Clerk",
        account_type="NORMAL",
        title="Clerk",
        department="Settlements",
        division="Operations",
        work_phone_number="+1234567890",
        asset_classes=["Bonds"],
        industries=["Banking"],
    )
    password = Password(h_salt="salt", h_password="hash", kh_salt="salt", kh_password="hash")
    payload = V2UserCreate(user_attributes=attributes, password=password, roles=["INDIVIDUAL"])
    made = await desk.admin.users().create(payload)
    equal(made.user_attributes.last_name, "Clerk")


@check("update a user")
async def _(desk):
    change = V2UserAttributes(
        user_name="archive-bot",
        email_address="archive-bot@example.com",
        display_name="Archive",
        account_type="SYSTEM",
    )
    changed = await desk.admin.users().update(desk.made["user"], change)
    equal(changed.user_attributes.display_name, "Archive")


@check("add and remove every role")
async def _(desk):
    users, user = desk.admin.users(), desk.made["user"]
    for role in RoleId:
        await users.add_role(user, role)
        await users.remove_role(user, role)
    await users.add_role(user, RoleId.INDIVIDUAL)


@check("the avatar of a user")
async def _(desk):
    users = desk.admin.users()
    await users.update_avatar(desk.bot_id, "iVBORw0KGgo=")
    holds(await users.get_avatar(desk.bot_id), "none")


@check("the avatar of a user, as bytes")
async def _(desk):
    await desk.admin.users().update_avatar(desk.bot_id, b"\x89PNG")


@check("the disclaimer of a user")
async def _(desk):
    users = desk.admin.users()
    disclaimer = desk.task["disclaimerId"]
    await users.add_disclaimer(desk.bot_id, disclaimer)
    equal((await users.get_disclaimer(desk.bot_id)).id, disclaimer)
    await users.remove_disclaimer(desk.bot_id)


@check("a disclaimer that is not there")
async def _(desk):
    await refused(desk.admin.users().add_disclaimer(desk.bot_id, "nothing"), 400, 404)


@check("the delegates of a user")
async def _(desk):
    users = desk.admin.users()
    await users.update_delegates(desk.user_id, desk.other_user_id, DelegateActionEnum.ADD)
    equal(await users.get_delegates(desk.user_id), [desk.other_user_id])
    await users.update_delegates(desk.user_id, desk.other_user_id, DelegateActionEnum.REMOVE)
    equal(await users.get_delegates(desk.user_id), [])


@check("the features of a user")
async def _(desk):
    users = desk.admin.users()
    features = [Feature(entitlment="delegatesEnabled", enabled=True)]
    await users.update_feature_entitlements(desk.bot_id, features)
    found = {one.entitlment: one.enabled for one in await users.get_feature_entitlements(desk.bot_id)}
    equal(found["delegatesEnabled"], True)


@check("each feature of a user, on and off")
async def _(desk):
    users = desk.admin.users()
    for one in await users.get_feature_entitlements(desk.other_id):
        change = [Feature(entitlment=one.entitlment, enabled=not one.enabled)]
        await users.update_feature_entitlements(desk.other_id, change)
        back = [Feature(entitlment=one.entitlment, enabled=one.enabled)]
        await users.update_feature_entitlements(desk.other_id, back)


@check("the status of a user")
async def _(desk):
    users, user = desk.admin.users(), desk.made["user"]
    await users.update_status(user, UserStatus(status="DISABLED"))
    equal((await users.get_status(user)).status, "DISABLED")
    await users.update_status(user, UserStatus(status="ENABLED"))
    equal((await users.get_status(user)).status, "ENABLED")


@check("suspend and unsuspend a user")
async def _(desk):
    users, user = desk.admin.users(), desk.made["user"]
    await users.suspend(user, reason="On leave", until=4_102_444_800_000)
    await users.unsuspend(user)
    await users.suspend(user)
    await users.suspend_user(user, UserSuspension(suspended=False))


@check("the audit trail")
async def _(desk):
    found = await desk.admin.users().list_audit_trail(start_timestamp=0)
    holds(found.items, "empty")


@check("the audit trail of one role in a time")
async def _(desk):
    found = await desk.admin.users().list_audit_trail(
        start_timestamp=0,
        end_timestamp=4_102_444_800_000,
        initiator_id=int(desk.task["administrator"]["userId"]),
        role=RoleId.USER_PROVISIONING,
        limit=2,
    )
    equal(len(found.items), 2)


@check("the audit trail to its end")
async def _(desk):
    users = desk.admin.users()
    pages = await users.list_all_audit_trail(
        start_timestamp=0, end_timestamp=4_102_444_800_000, chunk_size=3
    )
    holds(len(await collect(pages)) > 3, "it ends on its first page")


@check("the health of the agent")
async def _(desk):
    equal(str((await desk.bot.health().health_check()).status), "UP")


@check("the health of the agent in full")
async def _(desk):
    equal(str((await desk.bot.health().health_check_extended()).status), "UP")


@check("the version of the agent")
async def _(desk):
    holds((await desk.bot.health().get_agent_info()).version.startswith("Agent-"), "no version")
