"""Finds a Chromium-family browser, and names the flags tests start it with. Standard library only."""

import os
import pathlib
import shutil

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "chrome",
    "msedge",
)
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)


def find_browser():
    """Path of the browser to use, or None. ACQUAINT_BROWSER wins where it names a program."""
    named = os.environ.get("ACQUAINT_BROWSER")
    if named:
        return shutil.which(named)
    for found in (*map(shutil.which, NAMES), *PLACES):
        if found and pathlib.Path(found).exists():
            return found
    return None
