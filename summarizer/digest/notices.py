"""Tells people how a night ended, through apprise: a webhook, mail, or whatever else an address of it means."""

from __future__ import annotations

import logging

import apprise

from summarizer.digest.accounts import RunReport, in_words


def send(addresses: tuple[str, ...], report: RunReport) -> list[str]:
    """Send the run's account to each address; gives a line for each that failed, without the address.

    Addresses hold credentials, so nothing of them but their scheme is ever written.
    """
    logging.getLogger("apprise").setLevel(logging.CRITICAL)  # it logs addresses
    kind = apprise.NotifyType.SUCCESS if report.exit_code == 0 else apprise.NotifyType.WARNING
    title = f"Digest {report.night}: {report.outcome}"
    failures: list[str] = []
    for number, address in enumerate(addresses, 1):
        told = apprise.Apprise()
        if not told.add(address):
            failures.append(f"notice {number} ({_scheme(address)}) is no address that apprise knows; nobody was told")
        elif not told.notify(in_words(report), title, kind, body_format=apprise.NotifyFormat.TEXT):
            failures.append(f"notice {number} ({_scheme(address)}) could not be sent")
    return failures


def _scheme(address: str) -> str:
    scheme, parted, _ = address.partition("://")
    return scheme if parted else "no scheme"
