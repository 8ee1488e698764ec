"""Who signs on, and what the checks hand on to each other."""

from symphony.bdk.core.config.model.bdk_config import BdkConfig
from symphony.bdk.core.symphony_bdk import SymphonyBdk


class Desk:
    """Two bots and an administrator over the unmodified kit, and what was made on the way."""

    def __init__(self, task):
        self.task = task
        self.bot = self.open(task["bot"])
        self.other = self.open(task["otherBot"])
        self.admin = self.open(task["administrator"])
        self.user_id = int(task["user"]["userId"])
        self.other_user_id = int(task["otherUser"]["userId"])
        self.bot_id = int(task["bot"]["userId"])
        self.other_id = int(task["otherBot"]["userId"])
        self.made = {}

    def config(self, account, **changes):
        """The kit's configuration for an account that signs on with its key."""
        task = self.task
        return BdkConfig(
            **{
                "scheme": "https",
                "host": task["host"],
                "port": task["port"],
                "ssl": {"trustStore": {"path": task["trustStore"]}},
                "bot": {
                    "username": account["username"],
                    "privateKey": {"content": account["privateKey"]},
                },
                "app": {
                    "appId": task["app"]["appId"],
                    "privateKey": {"content": task["app"]["privateKey"]},
                },
                "retry": {"maxAttempts": 1},
                "datafeed": {"version": "v2", "retry": {"maxAttempts": 3, "initialIntervalMillis": 10}},
                "manifest": task["manifest"],
                **changes,
            }
        )

    def open(self, account, **changes):
        """The kit for an account."""
        return SymphonyBdk(self.config(account, **changes))

    async def obo(self):
        """The kit's services on behalf of the user."""
        return self.bot.obo_services(self.bot.obo(user_id=self.user_id))

    async def close(self):
        """Closes what was opened; the kit never logs out."""
        for kit in (self.bot, self.other, self.admin):
            await kit.close_clients()
