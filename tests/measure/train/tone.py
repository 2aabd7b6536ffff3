"""`python -m tests.measure.train.tone [DATA]`: word weights for tones, from GoEmotions (CC BY 4.0), to py_core/tone/words.json."""

import json
import sys
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from py_core.tone.words import terms
from tests.measure.evaluate.tone import EMOTIONS

ROOT = Path(__file__).parents[3]
TARGET = ROOT / "py_core" / "tone" / "words.json"
KEPT = 5_000
"""Terms with the largest weights that are shipped."""
MIN_ROWS = 6
"""Terms in fewer comments than this are noise, and may be names."""


def main() -> None:
    """Train on the training half, keep the strongest terms, write them as whole hundredths."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data"
    texts, tones = _rows(data / "tone" / "goemotions_train.jsonl")
    vectorizer = DictVectorizer()
    features = vectorizer.fit_transform([dict.fromkeys(terms(text), 1.0) for text in texts])
    common = _common(features)
    model = LogisticRegression(C=0.3, max_iter=400, class_weight="balanced")
    model.fit(features[:, common], tones)
    names = vectorizer.get_feature_names_out()[common]
    order = abs(model.coef_).max(axis=0).argsort()[::-1][:KEPT]
    weights = {
        str(names[i]): [round(float(w) * 100) for w in model.coef_[:, i]]
        for i in sorted(order, key=lambda i: names[i])
    }
    content = {
        "tones": [str(tone) for tone in model.classes_],
        "bias": [round(float(b), 3) for b in model.intercept_],
        "weights": weights,
    }
    TARGET.write_text(
        json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace('],"', '],\n"') + "\n", "utf-8"
    )
    print(f"{len(texts)} comments, {len(weights)} terms, {TARGET.stat().st_size} bytes")


def _common(features):  # type: ignore[no-untyped-def] # scikit-learn's matrices carry no types
    import numpy

    return numpy.asarray((features > 0).sum(axis=0)).ravel() >= MIN_ROWS


def _rows(path: Path) -> tuple[list[str], list[str]]:
    texts, tones = [], []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        found = {name for name, emotions in EMOTIONS.items() if emotions & set(row["labels"])}
        if len(found) == 1:
            texts.append(row["text"])
            tones.append(found.pop())
    return texts, tones


if __name__ == "__main__":
    main()
