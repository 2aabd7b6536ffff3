"""Archives of X made up for tests, and the 80,000 real tweets of ../shared in the form X gives them."""

import json
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from tests.pages import SHARED

REAL_TWEETS = SHARED.parent / "data" / "archive" / "tweets_80k.jsonl"


def real_tweets() -> Iterator[dict[str, object]]:
    """One developer's tweets of 2007 to 2019 with every field X's archive has; ids are theirs."""
    with REAL_TWEETS.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            made = datetime.strptime(row["created_at"], "%Y-%m-%d %H:%M:%S %z")
            yield tweet(
                row["id"],
                row["text"],
                made.strftime("%a %b %d %H:%M:%S %z %Y"),
                row["in_reply_to_screen_name"] or None,
            )


def tweet(id_: str, text: str, created_at: str, answered: str | None = None) -> dict[str, object]:
    """One tweet as in tweets.js."""
    reply = (
        {
            "in_reply_to_status_id": "1",
            "in_reply_to_status_id_str": "1",
            "in_reply_to_screen_name": answered,
            "in_reply_to_user_id_str": number_of(answered),
        }
        if answered
        else {}
    )
    initial = {
        "editTweetIds": [id_],
        "editableUntil": created_at,
        "editsRemaining": "5",
        "isEditEligible": False,
    }
    return {
        "tweet": {
            "edit_info": {"initial": initial},
            "retweeted": False,
            "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
            "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
            "display_text_range": ["0", str(len(text))],
            "favorite_count": "0",
            "id_str": id_,
            "truncated": False,
            "retweet_count": "0",
            "id": id_,
            "created_at": created_at,
            "favorited": False,
            "full_text": text,
            "lang": "en",
            **reply,
        }
    }


def made_up(count: int, people: int, minutes: int = 2) -> Iterator[dict[str, object]]:
    """Replies to many people, some minutes apart, up to the autumn of 2026; topics come and go."""
    topics = ("type checkers", "sourdough", "build tools", "CSS layers")
    for n in range(count):
        id_ = (1_790_000_000_000 - n * minutes * 60_000 - 1_288_834_974_657) << 22
        who = f"person_{(n * 7919) % people}"
        yield tweet(
            str(id_),
            f"@{who} thoughts on {topics[(n * n // 900 + n % 3) % 4]}",
            "Fri Mar 06 13:02:05 +0000 2026",
            who,
        )


def number_of(handle: str) -> str:
    """The account number the tweets made here give a handle."""
    return str(sum(handle.encode()) + 10_000_000)


def write_archive(
    path: Path, tweets: Iterable[dict[str, object]], own: str = "sam_builds", followers: Iterable[str] = ()
) -> Path:
    """A zip as X makes them; followers by handle, or by number where they have none."""
    account = [{"account": {"username": own, "accountId": "1001", "email": "x@example.com"}}]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        packed.writestr("data/account.js", f"window.YTD.account.part0 = {json.dumps(account, indent=2)}")
        packed.writestr(
            "data/tweets.js",
            f"window.YTD.tweets.part0 = {json.dumps(list(tweets), indent=2, ensure_ascii=False)}",
        )
        numbers = [name if name.isdigit() else number_of(name) for name in followers]
        packed.writestr(
            "data/follower.js",
            f"window.YTD.follower.part0 = {json.dumps([{'follower': {'accountId': each}} for each in numbers])}",
        )
        packed.writestr("data/tweets_media/film.mp4", b"\0" * 1_000_000)
    return path
