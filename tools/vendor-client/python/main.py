"""Runs the checks against the server that the JSON on standard input names."""

import asyncio
import json
import logging
import sys

import administration
import applications
import feeds
import groups
import messages
import on_behalf
import people
import signal_checks
import signing_on
import streams
from desk import Desk

SUBJECTS = (
    signing_on,
    messages,
    streams,
    signal_checks,
    people,
    administration,
    applications,
    on_behalf,
    groups,
    feeds,
)


async def run(task):
    desk = Desk(task)
    try:
        for subject in SUBJECTS:
            await subject.checks.run(desk)
    finally:
        await desk.close()


logging.disable(logging.CRITICAL)
asyncio.run(run(json.loads(sys.stdin.readline())))
