"""Applications, for whom they are installed, and logins of theirs."""

from checks import Checks, equal, holds, refused
from symphony.bdk.gen.pod_model.app_notification import AppNotification
from symphony.bdk.gen.pod_model.app_properties import AppProperties
from symphony.bdk.gen.pod_model.app_property import AppProperty
from symphony.bdk.gen.pod_model.application_detail import ApplicationDetail
from symphony.bdk.gen.pod_model.application_info import ApplicationInfo
from symphony.bdk.gen.pod_model.pod_app_entitlement import PodAppEntitlement
from symphony.bdk.gen.pod_model.user_app_entitlement import UserAppEntitlement
from symphony.bdk.gen.pod_model.user_app_entitlement_patch import UserAppEntitlementPatch

checks = Checks()
check = checks.check


def detail(name):
    info = ApplicationInfo(
        app_id="reader", name=name, app_url="https://reader.example.com", domain="example.com",
        publisher="Example Bank",
    )
    return ApplicationDetail(
        application_info=info,
        icon_url="https://reader.example.com/icon.png",
        description="Reads",
        allow_origins="https://example.com",
        permissions=["ACT_AS_USER", "SEND_MESSAGES"],
        cert="",
        notification=AppNotification(url="https://reader.example.com/told", api_key="key"),
        properties=AppProperties(value=[AppProperty(key="desk", value="rates")]),
    )


@check("create an application")
async def _(desk):
    made = await desk.admin.applications().create_application(detail("Reader"))
    equal(made.application_info.name, "Reader")
    desk.made["app"] = made.application_info.app_id


@check("create an application from as little as may be")
async def _(desk):
    info = ApplicationInfo(app_id="small", name="Small", domain="example.com", publisher="Bank")
    apps = desk.admin.applications()
    made = await apps.create_application(ApplicationDetail(application_info=info))
    await apps.delete_application(made.application_info.app_id)


@check("get an application")
async def _(desk):
    found = await desk.admin.applications().get_application(desk.made["app"])
    equal(found.description, "Reads")


@check("update an application")
async def _(desk):
    apps = desk.admin.applications()
    changed = await apps.update_application(desk.made["app"], detail("Readers"))
    equal(changed.application_info.name, "Readers")


@check("list and update the entitlements of the company")
async def _(desk):
    apps = desk.admin.applications()
    entitlement = PodAppEntitlement(
        app_id=desk.made["app"], app_name="Readers", enable=True, listed=True, install=False
    )
    await apps.update_application_entitlements([entitlement])
    found = await apps.list_application_entitlements()
    holds(desk.made["app"] in {one.app_id for one in found}, found)


@check("list and update the applications of a user")
async def _(desk):
    apps = desk.admin.applications()
    entitlement = UserAppEntitlement(
        app_id=desk.made["app"], app_name="Readers", listed=True, install=True
    )
    await apps.update_user_applications(desk.user_id, [entitlement])
    found = await apps.list_user_applications(desk.user_id)
    holds(desk.made["app"] in {one.app_id for one in found}, found)


@check("update some applications of a user")
async def _(desk):
    change = UserAppEntitlementPatch(
        app_id=desk.made["app"], listed="TRUE", install="FALSE", product=None
    )
    await desk.admin.applications().patch_user_applications(desk.user_id, [change])


@check("delete an application")
async def _(desk):
    apps = desk.admin.applications()
    await apps.delete_application(desk.made["app"])
    await refused(apps.get_application(desk.made["app"]), 400, 404)


@check("an extension application signs on, and its pair of tokens is valid")
async def _(desk):
    authenticator = desk.bot.app_authenticator()
    session = await authenticator.authenticate_extension_app("a-token-of-its-own")
    await session.refresh()
    equal(session.app_token, "a-token-of-its-own")
    holds(await authenticator.is_token_pair_valid(session.app_token, session.symphony_token), "no")
    holds(not await authenticator.is_token_pair_valid("another", session.symphony_token), "yes")


@check("the JWT of an application's user is valid")
async def _(desk):
    claims = await desk.bot.app_authenticator().validate_jwt(desk.task["userJwt"])
    equal(claims["user"]["username"], desk.task["user"]["username"])
