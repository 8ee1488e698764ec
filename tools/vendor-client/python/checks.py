"""Checks that run one after another, and a line of JSON for each."""

import json
import traceback


class Checks:
    """What is to be checked, in the order in which it was written down."""

    def __init__(self):
        self._checks = []

    def check(self, name):
        """Adds the decorated coroutine function; it is called with the desk."""

        def decorate(function):
            self._checks.append((name, function))
            return function

        return decorate

    async def run(self, desk):
        """Runs all. A check that raises has failed; the next one runs all the same."""
        for name, function in self._checks:
            problem = None
            try:
                await function(desk)
            except Exception as error:  # whatever it is, it is what the check found
                problem = _describe(error)
            print(json.dumps({"name": name, "problem": problem}), flush=True)


def _describe(error):
    [*_, place] = traceback.extract_tb(error.__traceback__)
    body = getattr(error, "body", "")
    return f"{type(error).__name__}: {error} {body} ({place.name}, line {place.lineno})"


def equal(actual, expected):
    """Raises where the two differ, naming both."""
    if actual != expected:
        raise AssertionError(f"{actual!r} is not {expected!r}")


def holds(condition, message):
    """Raises with the message where the condition does not hold."""
    if not condition:
        raise AssertionError(message)


async def refused(awaitable, *statuses):
    """Awaits what the server has to refuse with one of these statuses."""
    try:
        answer = await awaitable
    except Exception as error:
        if getattr(error, "status", None) in statuses:
            return
        raise
    raise AssertionError(f"nobody refused it: {answer!r}")


async def collect(generator):
    """Everything that a paging generator gives, to its end; 1,000 at most, for such as have none."""
    found = []
    async for one in generator:
        found.append(one)
        holds(len(found) < 1000, "the list does not end")
    return found
