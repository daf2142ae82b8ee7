"""Fine-tunes the encoder on everything at once; stops and resumes at any epoch."""

import argparse
import pathlib
import random
import time

import torch
from safetensors.torch import load_file
from torch.nn import functional as F

import data
import evaluate
from batches import Coder
from model import Analyser
from pieces import Pieces

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "feats": 0.3, "lemma": 0.3, "ner": 1.0, "says": 0.5, "event": 0.3}


def loss_of(model, batch):
    words, root, _ = model.word_vectors(batch["ids"], batch["mask"], batch["shapes"], batch["starts"], batch["ends"])
    total = 0.0
    cross = lambda scores, gold: F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100) if (gold != -100).any() else 0.0
    for key in ("upos", "xpos", "feats", "lemma"):
        if "gold_" + key in batch:
            total = total + WEIGHTS[key] * cross(model.flat[key](words), batch["gold_" + key])
    if "gold_ner" in batch:
        total = total + WEIGHTS["ner"] * cross(model.ner(words, batch["word_mask"]), batch["gold_ner"])
    if "gold_says" in batch:
        total = total + WEIGHTS["says"] * cross(model.says(words), batch["gold_says"])
    if "gold_event" in batch:
        total = total + WEIGHTS["event"] * F.cross_entropy(model.event_scores(words, batch["word_mask"]), batch["gold_event"], ignore_index=-100)
    if "gold_head" in batch:
        arc = model.arcs(words, root)
        padded = 1.0 - torch.cat([torch.ones_like(batch["word_mask"][:, :1]), batch["word_mask"]], 1).to(arc.dtype)
        total = total + cross(arc + padded[:, None, :] * -10000.0, batch["gold_head"])
        total = total + cross(model.rels_at(words, root, batch["gold_head"].clamp(min=0)), batch["gold_rel"])
    return total


def moved(batch, device):
    return {name: values.to(device) for name, values in batch.items()}


def report(model, coder, labels, dev, log, device):
    model.eval()
    keys = ("ids", "mask", "shapes", "starts", "ends", "word_mask")
    run = lambda batch: [scores.cpu() for scores in model(*(batch[k].to(device) for k in keys))]
    for name in ("ewt", "gum"):
        scores = evaluate.parse_scores(run, coder, labels, dev[name])
        log(name + " dev " + " ".join(f"{k} {100 * v:.2f}" for k, v in scores.items()))
    log(f"uner names {100 * evaluate.name_score(run, coder, labels, dev['uner']):.2f}")
    if dev["polnear"]:
        log("polnear dev says " + " ".join(f"{k} {100 * v:.2f}" for k, v in evaluate.says_scores(run, coder, labels, dev["polnear"]).items()))
    if dev["plover"]:
        log(f"plover odd half {100 * evaluate.event_score(run, coder, labels, dev['plover']):.2f}")
    model.train()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="the folder with ud/, polnear/ and plover/")
    parser.add_argument("--backbone", required=True, help="folder with model.safetensors and vocab.txt")
    parser.add_argument("--work", required=True, help="folder for checkpoints; an unfinished run is taken up again")
    parser.add_argument("--names", nargs="*", default=[], help="IOB2 files with names for the training sentences (silver.py)")
    parser.add_argument("--trees", nargs="*", default=[], help="trees of other sentences, told in part (trees.py)")
    parser.add_argument("--after", help="checkpoint of a finished run to start from")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--budget", type=int, default=900, help="wordpieces a batch")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--says-share", type=float, default=0.34, help="share of PolNeAR's sentences an epoch")
    parser.add_argument("--part", type=float, default=1.0, help="share of all data, for a smoke run")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--seed", type=int, default=20261123)
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    torch.set_num_threads(given.threads)
    root, work = pathlib.Path(given.data), pathlib.Path(given.work)
    work.mkdir(parents=True, exist_ok=True)
    began = time.time()

    def log(text):
        line = f"[{time.time() - began:7.0f} s] {text}"
        print(line, flush=True)
        with open(work / "log.txt", "a", encoding="utf-8") as file:
            file.write(line + "\n")

    trees = data.treebank(root / "ud/ewt-train.conllu.gz") + data.treebank(root / "ud/gum-train.conllu.gz", names=True)
    says = data.polnear(root / "polnear/train.jsonl.gz")
    for path in given.names:
        data.add_names(trees + says, path)
    plover = data.plover(root / "plover/PLV_train.tsv", 0)
    dev = {
        "ewt": data.treebank(root / "ud/ewt-dev.conllu.gz"), "gum": data.treebank(root / "ud/gum-dev.conllu.gz"),
        "uner": data.iob2(root / "ud/uner-ewt-dev.iob2.gz"), "polnear": data.polnear(root / "polnear/dev.jsonl.gz"),
        "plover": data.plover(root / "plover/PLV_train.tsv", 1),
    }
    tagged = [e for e in trees if e.upos]
    labels = {
        "upos": data.inventory(x for e in tagged for x in e.upos), "xpos": data.inventory(x for e in tagged for x in e.xpos),
        "deprel": data.inventory(x for e in tagged for x in e.rel), "lemma": data.inventory((x for e in tagged for x in e.lemma), 400),
        "feats": data.inventory((x for e in tagged for x in e.feats), 120), "ner": data.NER, "says": data.SAYS,
        "event": data.inventory(e.event for e in plover),
    }
    coder = Coder(Pieces(str(pathlib.Path(given.backbone) / "vocab.txt")), labels)
    for path in given.trees:
        trees += data.voted(path)
    trees = [e for e in trees if len(coder.encoded(e)[0]) <= 300]
    if given.part < 1:
        trees = random.sample(trees, int(len(trees) * given.part))
    log(f"{len(trees)} trees and names, {len(says)} attribution sentences, {len(plover)} coded sentences")

    model = Analyser(labels)
    model.encoder.load_bert(load_file(str(pathlib.Path(given.backbone) / "model.safetensors")))
    if given.after:
        before = torch.load(given.after, map_location="cpu")
        if before["labels"] != labels:
            raise SystemExit(f"{given.after} was trained with other labels; start from one of this program's own runs")
        model.load_state_dict(before["model"])
    model.to(given.device)
    inner = list(model.encoder.parameters())
    known = {id(p) for p in inner}
    heads = [p for p in model.parameters() if id(p) not in known]
    optimiser = torch.optim.AdamW(
        [{"params": inner, "lr": given.rate}, {"params": heads, "lr": given.rate if given.after else max(1e-3, given.rate)}], weight_decay=0.01, betas=(0.9, 0.98))
    steps = len(coder.batches(trees, given.budget)) + int(len(coder.batches(says, given.budget)) * given.says_share * given.part) + len(coder.batches(plover, given.budget))
    total, warm = steps * given.epochs, steps // 2
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / warm, max(0.02, (total - s) / (total - warm))))
    first = 0
    checkpoint = work / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=given.device)
        if saved["labels"] == labels:
            model.load_state_dict(saved["model"])
            optimiser.load_state_dict(saved["optimiser"])
            schedule.load_state_dict(saved["schedule"])
            first = saved["epoch"]
            log(f"taken up after epoch {first}")
    model.train()
    for epoch in range(first, given.epochs):
        chance = random.Random(given.seed + epoch)
        some = chance.sample(says, int(len(says) * given.says_share * given.part))
        groups = coder.batches(trees, given.budget, given.seed + epoch) + coder.batches(some, given.budget, given.seed + epoch)
        groups += coder.batches(plover, given.budget, given.seed + epoch)
        chance.shuffle(groups)
        lost, at = 0.0, time.time()
        for number, group in enumerate(groups):
            optimiser.zero_grad()
            loss = loss_of(model, moved(coder.batch(group), given.device))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            lost += loss.item()
            if number % 200 == 199:
                log(f"epoch {epoch + 1} step {number + 1}/{len(groups)} loss {lost / (number + 1):.3f}")
        log(f"epoch {epoch + 1}: loss {lost / len(groups):.3f}, {time.time() - at:.0f} s")
        torch.save({"model": model.state_dict(), "labels": labels, "epoch": epoch + 1,
                    "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict()}, checkpoint)
        if epoch == 0 or epoch % 2 == 1 or epoch + 1 == given.epochs:
            report(model, coder, labels, dev, log, given.device)


if __name__ == "__main__":
    main()
