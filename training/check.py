"""Scores an exported encoder on the development sets: the rounded one, and the exact one beside it."""

import argparse
import pathlib

import data
import evaluate
import export
from batches import Coder
from pieces import Pieces


def scores(path, coder, labels, root):
    run = export.runner(path)
    found = {}
    for name in ("ewt", "gum"):
        examples = data.treebank(root / f"ud/{name}-dev.conllu.gz")
        for key, value in evaluate.parse_scores(run, coder, labels, examples, 1200).items():
            found[f"{name} dev {key}"] = value
    found["uner dev names"] = evaluate.name_score(run, coder, labels, data.iob2(root / "ud/uner-ewt-dev.iob2.gz"), budget=1200)
    for key, value in evaluate.says_scores(run, coder, labels, data.polnear(root / "polnear/dev.jsonl.gz"), 1200).items():
        found[f"polnear dev {key}"] = value
    found["plover odd half"] = evaluate.event_score(run, coder, labels, data.plover(root / "plover/PLV_train.tsv", 1), 1200)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help="what export.py wrote")
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--vocabulary", required=True)
    given = parser.parse_args()
    labels = export.labels_of(given.folder)
    coder = Coder(Pieces(given.vocabulary), labels)
    exact = scores(given.folder / "encoder.float.onnx", coder, labels, given.data)
    rounded = scores(given.folder / "encoder.onnx", coder, labels, given.data)
    print(f"{'':24} float   int8")
    for name, value in exact.items():
        print(f"{name:24} {100 * value:5.2f}  {100 * rounded[name]:5.2f}")


if __name__ == "__main__":
    main()
