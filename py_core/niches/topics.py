"""Key phrases of one's own posts: words and runs of up to three words that recur, hashtags taken apart."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from py_core.data import load_lines
from py_core.messages.niche import OwnPost, Topic

READ = 2_000
"""Code points of one post that are read."""
LONGEST = 3
MIN_POSTS = 2
MAX_TOPICS = 20
REPLY_WEIGHT = 0.5
"""A reply follows somebody else's topic: it counts half."""
SWALLOWED = 0.6
"""A word that stands inside a longer phrase in this share of its posts is left to the phrase."""
NOISE = re.compile(r"https?://\S+|\bwww\.\S+|@\w+|\b\S+@\S+|&\w+;")
REPOST = re.compile(r"^RT @\w+")
HASHTAG = re.compile(r"#(\w+)")
HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
WORD = re.compile(r"[^\W_][\w+#.'’-]*[\w+#]|[^\W_]")
BREAK = re.compile(r"[.,;:!?()\[\]\"“”\n|/]+(?:\s|$)|\n|[()\[\]\"“”|]")
CONTRACTED = re.compile(r"'(?:m|re|ve|ll|d|t)$")
"""I'm, you're, don't: words that carry no topic."""
STOP_WORDS = frozenset(
    word for line in load_lines("py_core.niches", "stop_words.txt") for word in line.split()
)


@dataclass(slots=True)
class Seen:
    """What is known of one phrase so far."""

    weight: float
    posts: int
    first: datetime
    last: datetime


def topics(posts: Iterable[OwnPost]) -> tuple[tuple[Topic, ...], int]:
    """Topics, most telling first, and how many posts were counted (reposts are not)."""
    seen: dict[tuple[str, ...], Seen] = {}
    counted = 0
    for post in posts:
        if REPOST.match(post.text):
            continue
        counted += 1
        for phrase in set(_phrases(post.text[:READ])):
            _add(seen, phrase, post)
        if len(seen) > 400_000:  # A lifetime of posts: drop what was seen once.
            seen = {phrase: found for phrase, found in seen.items() if found.posts > 1}
    telling = _telling(seen)
    return tuple(_topic(phrase, seen[phrase], counted) for phrase in telling), counted


def _phrases(text: str) -> Iterator[tuple[str, ...]]:
    plain = NOISE.sub(" ", HASHTAG.sub(lambda tag: f" {HUMP.sub(' ', tag[1])} ", text))
    for clause in BREAK.split(plain):
        run: list[str] = []
        for found in [*WORD.findall(clause), ""]:
            word = found.casefold().replace("’", "'").removesuffix("'s")
            if (
                len(word) > 1
                and word not in STOP_WORDS
                and not CONTRACTED.search(word)
                and not word.replace(".", "").isdigit()
                and len(word) <= 40
            ):
                run.append(word)
                continue
            yield from _runs(run)
            run = []


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    for length in range(1, LONGEST + 1):
        yield from (tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _parts(phrase: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield from (part for part in _runs(list(phrase)) if part != phrase)


def _add(seen: dict[tuple[str, ...], Seen], phrase: tuple[str, ...], post: OwnPost) -> None:
    weight = REPLY_WEIGHT if post.is_reply else 1.0
    found = seen.get(phrase)
    if found is None:
        seen[phrase] = Seen(weight, 1, post.at, post.at)
    else:
        found.weight += weight
        found.posts += 1
        found.first, found.last = min(found.first, post.at), max(found.last, post.at)


def _telling(seen: dict[tuple[str, ...], Seen]) -> list[tuple[str, ...]]:
    """Up to MAX_TOPICS phrases by weight; a longer one counts more, and takes the place of words that live in it."""
    often = [phrase for phrase, found in seen.items() if found.posts >= MIN_POSTS]
    longer: dict[tuple[str, ...], int] = {}
    for phrase in often:
        for part in _parts(phrase):
            longer[part] = max(longer.get(part, 0), seen[phrase].posts)
    kept = [phrase for phrase in often if longer.get(phrase, 0) < SWALLOWED * seen[phrase].posts]
    kept.sort(key=lambda phrase: (-seen[phrase].weight * (1 + 0.7 * (len(phrase) - 1)), phrase))
    return _without_windows(kept, seen)


def _without_windows(
    ranked: list[tuple[str, ...]], seen: dict[tuple[str, ...], Seen]
) -> list[tuple[str, ...]]:
    """Of what is a window on the same longer phrase ("css container queries", "container queries explained") the first."""
    told: list[tuple[str, ...]] = []
    for phrase in ranked:
        same = (
            min(seen[phrase].posts, seen[other].posts)
            >= SWALLOWED * max(seen[phrase].posts, seen[other].posts)
            for other in told
            if len(phrase) == len(other) == LONGEST and (phrase[1:] == other[:-1] or other[1:] == phrase[:-1])
        )
        if not any(same):
            told.append(phrase)
        if len(told) == MAX_TOPICS:
            break
    return told


def _topic(phrase: tuple[str, ...], found: Seen, counted: int) -> Topic:
    return Topic(
        term=" ".join(phrase),
        posts=found.posts,
        share=found.posts / counted,
        first=found.first,
        last=found.last,
    )
