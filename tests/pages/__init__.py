"""Real saved pages of X. They name real people, so they stay in ../shared and are not copied into this repository."""

from pathlib import Path

SHARED = Path(__file__).parents[3] / "shared" / "pages"
PATHS = {
    "/Kikobeats": "metascraper/profile.html",
    "/saved/status/1": "metascraper/post.html",
    "/saved/status/2": "metascraper/post-link.html",
    "/saved/status/3": "defuddle/x-article-status-loggedin-2026-02-13.html",
}


def saved_pages() -> dict[str, str]:
    """HTML of each saved page by the path it is answered under; empty where ../shared is not there."""
    return {
        path: still((SHARED / name).read_text("utf-8"))
        for path, name in PATHS.items()
        if (SHARED / name).exists()
    }


def still(html: str) -> str:
    """The page without its own scripts, which would ask the network; data scripts (JSON-LD) stay."""
    head, *rest = html.split("<script")
    kept = [head]
    for part in rest:
        attributes, _, _ = part.partition(">")
        is_data = "application/ld+json" in attributes
        kept.append("<script" + part if is_data else part.partition("</script>")[2])
    return "".join(kept)
