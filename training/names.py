"""Fits the name head alone, with the names of silver.py, to an encoder that is left as it is.

The word vectors are computed once; then an epoch takes a minute, and no other score changes."""

import argparse
import pathlib
import random

import torch
from torch import nn
from torch.nn import functional as F

import data
import evaluate
import export
from batches import Coder
from model import NameHead
from pieces import Pieces


@torch.no_grad()
def vectors(model, coder, examples):
    """The word vectors of each example and its labels, in half precision to save memory."""
    found = []
    for group in coder.batches(examples, 2000):
        batch = coder.batch(group)
        words, _, _ = model.word_vectors(batch["ids"], batch["mask"], batch["shapes"], batch["starts"], batch["ends"])
        for i, e in enumerate(group):
            labels = torch.tensor([coder.ids["ner"].get(tag, -100) for tag in e.ner])
            found.append((words[i, : len(e.words)].half(), labels))
    return found


def fit(head, known, epochs, rate, seed):
    chance = random.Random(seed)
    optimiser = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.02)
    known = sorted(known, key=lambda k: len(k[1]))
    groups = [known[i : i + 48] for i in range(0, len(known), 48)]
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: max(0.02, 1 - s / (epochs * len(groups))))
    head.train()
    for epoch in range(epochs):
        chance.shuffle(groups)
        lost = 0.0
        for group in groups:
            pad = lambda values, filler: nn.utils.rnn.pad_sequence(values, batch_first=True, padding_value=filler)
            words, gold = pad([w for w, _ in group], 0.0).float(), pad([g for _, g in group], -100)
            mask = pad([torch.ones(len(g)) for _, g in group], 0.0)
            loss = F.cross_entropy(head(words, mask).flatten(0, 1), gold.flatten(), ignore_index=-100)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            lost += loss.item()
        print(f"names epoch {epoch + 1}: loss {lost / len(groups):.4f}", flush=True)
    head.eval()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", help="of train.py")
    parser.add_argument("out", help="the same with the new name head")
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--names", required=True, help="what silver.py wrote")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=20261123)
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    model, labels = export.load(given.checkpoint, other_names=True)
    coder = Coder(Pieces(given.vocabulary), labels)
    examples = [e for e in data.names(given.names) if len(coder.encoded(e)[0]) <= 300]
    model.ner = NameHead(len(labels["ner"]))
    fit(model.ner, vectors(model, coder, examples), given.epochs, given.rate, given.seed)
    run = lambda b: model(b["ids"], b["mask"], b["shapes"], b["starts"], b["ends"], b["word_mask"])
    score = evaluate.name_score(run, coder, labels, data.iob2(given.data / "ud/uner-ewt-dev.iob2.gz"))
    print(f"uner names {100 * score:.2f}")
    torch.save({"model": model.state_dict(), "labels": labels}, given.out)


if __name__ == "__main__":
    main()
