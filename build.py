#!/usr/bin/env python3
"""Acquaint's one door: `python3 build.py COMMAND` sets up what it needs, then does it.

  setup      make .venv and node_modules from the lock files, find a browser
  dist       build dist/chrome, dist/firefox and their zips
  demo       open the demo pages headlessly, print each hint seen, leave screenshots in demo/
  test       everything that must hold: check, then unit, contract and end-to-end tests
  check      formatting, types, generated files and docs fresh
  bench      speed and memory, medians and ratios, written to docs/bench.md
  evaluate   accuracy on ../shared/data, written to docs/accuracy.md
  new-rule   NAME: a rule file that already fails its own test, saying what to fill in

Standard library only, and written so that an old python3 can run it: it looks for Python 3.12 or newer itself.
"""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
OLDEST = (3, 12)
MODULES = {
    "dist": ["extension.tooling.dist"],
    "demo": ["extension.tooling.dist", "tests.demo"],
    "check": ["extension.tooling.check"],
    "test": ["extension.tooling.check", "extension.tooling.dist", "extension.tooling.test"],
    "bench": ["extension.tooling.dist", "tests.measure.bench"],
    "evaluate": ["tests.measure.evaluate"],
    "new-rule": ["extension.tooling.new_rule"],
}
NEEDS_BROWSER = ("demo", "test", "bench")
NEEDS_FIREFOX = ("test", "setup")


def main():
    """Run one command; every step says what it does, and ^C leaves nothing half-made."""
    command, rest = (sys.argv[1] if len(sys.argv) > 1 else "help"), sys.argv[2:]
    if command != "setup" and command not in MODULES:
        print(__doc__)
        return 0 if command in ("help", "-h", "--help") else 2
    try:
        set_up(browser=command in NEEDS_BROWSER or command == "setup", firefox=command in NEEDS_FIREFOX)
        for number, module in enumerate(MODULES.get(command, [])):
            last = number == len(MODULES[command]) - 1
            done = subprocess.run(
                [str(BIN / "python"), "-m", module] + (rest if last else []), cwd=str(ROOT), env=environment()
            )
            if done.returncode:
                return done.returncode
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on.")
        return 130
    except Missing as missing:
        print("\nacquaint: " + str(missing), file=sys.stderr)
        return 1
    return 0


class Missing(Exception):
    """Something the machine lacks; the message says what, and how to get it."""


def set_up(browser, firefox=False):
    """Make what is not made yet: .venv, node_modules, and the browsers that are needed."""
    install("Python packages", VENV, ROOT / "requirements.lock", make_venv)
    install("Node packages", ROOT / "node_modules", ROOT / "package-lock.json", make_node_modules)
    if browser:
        sys.path.insert(0, str(ROOT))
        from extension.tooling.browser import find_browser

        if find_browser() is None:
            get_browser()
    if firefox:
        get_firefox()


def install(what, folder, lock, make):
    """Run `make` unless `folder` was made whole from this very `lock`; a half-made folder is made again."""
    stamp, wanted = folder / ".acquaint-made-from", hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say("%s: installing from %s ..." % (what, lock.name))
    try:
        make()
    except BaseException:
        shutil.rmtree(str(folder), ignore_errors=True)
        raise
    stamp.write_text(wanted)


def make_venv():
    """A fresh .venv with the pinned and hashed requirements."""
    python = find_python()  # Before anything is removed: without one, what there is stays.
    shutil.rmtree(str(VENV), ignore_errors=True)
    run(
        [python, "-m", "venv", str(VENV)],
        "a virtual environment could not be made; on Debian: apt-get install python3-venv",
    )
    pip = [
        str(BIN / "python"),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--quiet",
        "--progress-bar",
        "off",
    ]
    run(
        pip + ["--require-hashes", "-r", "requirements.lock"],
        "pip could not install requirements.lock; see above, and check the network",
    )


def make_node_modules():
    """`npm ci`, with the Node that a Python package carries."""
    npm = BIN / ("npm.cmd" if os.name == "nt" else "npm")
    run(
        [str(npm), "ci", "--no-audit", "--no-fund", "--loglevel=error"],
        "npm could not install package-lock.json; see above, and check the network",
    )


def find_python():
    """The newest usable Python at or above the oldest we support: this one, on PATH, or under pyenv.

    Never one of the .venv that is about to be made anew, though it may be active and running this very file.
    """
    names = ["python3.%d" % minor for minor in range(16, OLDEST[1] - 1, -1)] + ["python3", "python"]
    pyenv = pathlib.Path(os.environ.get("PYENV_ROOT", str(pathlib.Path.home() / ".pyenv"))) / "versions"
    found = (
        [getattr(sys, "_base_executable", sys.executable)]
        + [shutil.which(name) for name in names]
        + sorted(map(str, pyenv.glob("*/bin/python3")), reverse=True)
    )
    for python in filter(None, found):
        if VENV in pathlib.Path(python).parents:
            continue
        probe = "import sys, venv, ensurepip; print(sys.version_info >= %r)" % (OLDEST,)
        answer = subprocess.run([python, "-c", probe], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        if answer.stdout.strip() == b"True":
            return python
    raise Missing(
        "needs Python %d.%d or newer with venv, and found none on PATH or under %s.\n"
        "Get it from your system (Debian: apt-get install python3 python3-venv) or with pyenv (pyenv install 3.13)."
        % (OLDEST + (pyenv,))
    )


def get_browser():
    """Debian as root: install Chromium. Anywhere else: say what to do."""
    if apt_get("chromium"):
        return
    raise Missing(
        "needs Chromium, Chrome or Edge and found none.\n"
        "Install one (Debian: apt-get install chromium), or set ACQUAINT_BROWSER to the path of its program."
    )


def get_firefox():
    """Debian as root: install Firefox. Anywhere else its tests say what they lack and are skipped."""
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    if not (firefox and shutil.which("openssl")) and not apt_get("firefox-esr", "openssl"):
        say(
            "Firefox: not here, and not installed; its tests will be skipped (Debian: apt-get install firefox-esr openssl)"
        )


def apt_get(*packages):
    """Install Debian packages where we may; True if they are there now."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    say("Browser: installing Debian's %s ..." % " and ".join(packages))
    quiet = {"stdout": subprocess.DEVNULL, "env": dict(os.environ, DEBIAN_FRONTEND="noninteractive")}
    subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
    return (
        subprocess.run(["apt-get", "install", "-y", "-qq"] + list(packages), check=False, **quiet).returncode
        == 0
    )


def run(command, why):
    """Run one step; a failure ends everything with the reason."""
    if subprocess.run(command, cwd=str(ROOT), env=environment()).returncode:
        raise Missing(why)


def environment():
    """The environment of every step: our own tools first on PATH."""
    path = str(BIN) + os.pathsep + os.environ.get("PATH", "")
    return dict(
        os.environ,
        PATH=path,
        PYTHONDONTWRITEBYTECODE="1",
        PYTHONUNBUFFERED="1",
        npm_config_update_notifier="false",
    )


def say(text):
    """Progress, at once."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
