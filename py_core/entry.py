"""`handle(json) -> json`: the one function the page, the command, the tests and the evaluation call."""

import json
import re
from typing import Any

from pydantic import ValidationError

from py_core.answers import answer
from py_core.messages import REQUEST, AnyRequest, Failure
from py_core.messages.common import RequestId

MAX_REQUEST = 1_000_000
"""Longest request about one text or profile, in code points."""
MAX_HISTORY = 64_000_000
"""Longest request that carries a history (relationship, niche)."""
MAX_DEPTH = 50
TOKENS = re.compile(r'"(?:[^"\\]|\\.?)*+(?:"|\Z)|[\[\]{}]', re.DOTALL)
HISTORIES = ("relationship", "niche")


def handle(request: str) -> str:
    """Answer one JSON request with one JSON reply; never raises, never keeps anything."""
    if len(request) > MAX_HISTORY:
        return _failure(
            None, "too_large", "This is more text than can be read at once. Shorten it and try again."
        )
    read = _read(request)
    if isinstance(read, Failure):
        return read.model_dump_json()
    try:
        return answer(read).model_dump_json()
    except Exception as error:
        return _failure(
            read.id,
            "internal",
            f"Acquaint met a mistake of its own ({type(error).__name__}). Please report it; nothing was lost.",
        )


def _read(request: str) -> AnyRequest | Failure:
    """The request, or why it is none."""
    if len(request) <= MAX_REQUEST:
        try:
            return REQUEST.validate_json(request)
        except ValidationError:
            pass  # Read again below, slowly: to echo the id, and to mend lone surrogates.
    id_: RequestId | None = None
    try:
        if _too_deep(request):
            raise ValueError("nested too deep to be a request")
        loaded = _mended(json.loads(request))
        id_ = _id_of(loaded)
        if len(request) > MAX_REQUEST and not (isinstance(loaded, dict) and loaded.get("kind") in HISTORIES):
            return Failure(
                id=id_,
                code="too_large",
                message="This text is too long to read (over 1 MB). Shorten it and try again.",
            )
        return REQUEST.validate_python(loaded)
    except ValidationError as error:
        return _unreadable(id_, error)
    except (ValueError, RecursionError):
        return Failure(
            id=id_,
            code="not_json",
            message="The request is not readable JSON. Reload the page and try again.",
        )


def _unreadable(id_: RequestId | None, error: ValidationError) -> Failure:
    """What is wrong with a request that is JSON."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    unknown = first["type"].startswith("union_tag") or first["type"] in ("model_attributes_type", "dict_type")
    where = ".".join(str(part) for part in first["loc"])
    place = f" at “{where}”" if where else ""
    return Failure(
        id=id_,
        code="unknown_kind" if unknown else "bad_request",
        message=f"The request could not be read{place}: {first['msg']}.",
    )


def _failure(id_: RequestId | None, code: Any, message: str) -> str:
    return Failure(id=id_, code=code, message=message).model_dump_json()


def _id_of(loaded: object) -> RequestId | None:
    found = loaded.get("id") if isinstance(loaded, dict) else None
    if isinstance(found, bool):
        return None
    return found if isinstance(found, int) or (isinstance(found, str) and len(found) <= 100) else None


def _too_deep(request: str) -> bool:
    """More brackets open at once than any request has; in WebAssembly the parser's stack would overflow on them."""
    depth = 0
    for token in TOKENS.finditer(request):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > MAX_DEPTH:
            return True
    return False


def _mended(value: Any) -> Any:
    """The same value with every lone surrogate replaced; one UTF-16 unit for one, so offsets hold."""
    if isinstance(value, str):
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in value)
    if isinstance(value, list):
        return [_mended(item) for item in value]
    if isinstance(value, dict):
        return {key: _mended(item) for key, item in value.items()}
    return value
