"""Writes the encoder as one ONNX file with 8-bit weights, its vocabulary and its labels."""

import argparse
import json
import pathlib

import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from tokenizers import BertWordPieceTokenizer

from model import Analyser

INPUTS = ["input_ids", "attention_mask", "shape_ids", "word_starts", "word_ends", "word_mask"]
OUTPUTS = ["upos", "xpos", "lemma", "feats", "arc", "rel", "ner", "says", "event"]


def load(checkpoint, other_names=False):
    """The model of a checkpoint; with other names, whatever name head it has is left behind."""
    saved = torch.load(checkpoint, map_location="cpu")
    model = Analyser(saved["labels"])
    known = {k: v for k, v in saved["model"].items() if not (other_names and k.startswith("ner."))}
    model.load_state_dict(known, strict=not other_names)
    return model.eval(), saved["labels"]


def labels_of(folder):
    """The label inventories of an exported encoder."""
    with open(pathlib.Path(folder) / "encoder.json", encoding="utf-8") as file:
        labels = json.load(file)
    labels.pop("version")
    return labels


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def runner(path):
    """A function from a batch to the outputs, run by ONNX Runtime."""
    opened = session(path)
    keys = ["ids", "mask", "shapes", "starts", "ends", "word_mask"]
    return lambda batch: opened.run(OUTPUTS, {n: batch[k].numpy() for n, k in zip(INPUTS, keys)})


def export(checkpoint, folder, vocabulary, version):
    model, labels = load(checkpoint)
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    exact = folder / "encoder.float.onnx"
    example = [torch.ones(2, 9, dtype=torch.long) for _ in range(3)] + [torch.tensor([[1, 2, 3, 4], [1, 2, 3, 0]])] * 2
    example.append(torch.tensor([[1, 1, 1, 1], [1, 1, 1, 0]]))
    axes = {n: {0: "batch", 1: "piece"} for n in INPUTS[:3]} | {n: {0: "batch", 1: "word"} for n in INPUTS[3:]}
    axes |= {n: {0: "batch", 1: "word"} for n in OUTPUTS[:8]} | {"event": {0: "batch"}}
    axes["arc"][2] = axes["rel"][2] = "head"
    torch.onnx.export(model, tuple(example), str(exact), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
                      opset_version=17, dynamo=False)
    small = folder / "encoder.onnx"
    # The heads are a twentieth of the weights and lose most by rounding: they stay exact.
    rounded = [n.name for n in onnx.load(str(exact)).graph.node if n.name.startswith("/encoder/") and n.op_type in ("MatMul", "Gather")]
    quantize_dynamic(str(exact), str(small), weight_type=QuantType.QInt8, per_channel=True,
                     op_types_to_quantize=["MatMul", "Gather"], nodes_to_quantize=rounded,
                     extra_options={"MatMulConstBOnly": True})
    BertWordPieceTokenizer(vocabulary, lowercase=True, strip_accents=True).save(str(folder / "tokenizer.json"), pretty=False)
    with open(folder / "encoder.json", "w", encoding="utf-8") as file:
        json.dump({**labels, "version": version}, file, ensure_ascii=False, indent=0)
    got, want = (session(p).run(OUTPUTS, {n: x.numpy() for n, x in zip(INPUTS, example)}) for p in (small, exact))
    print("bytes", small.stat().st_size, "largest difference of arc", float(numpy.abs(numpy.exp(got[4]) - numpy.exp(want[4])).max()))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("folder")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--version", default="1")
    given = parser.parse_args()
    export(given.checkpoint, given.folder, given.vocabulary, given.version)
