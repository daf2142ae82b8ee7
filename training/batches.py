"""Examples to tensors, gathered by length so that little is padding."""

import random

import torch


class Coder:
    """Turns examples into tensors by the label inventories."""

    def __init__(self, pieces, labels):
        self.pieces = pieces
        self.ids = {k: {v: i for i, v in enumerate(vs)} for k, vs in labels.items()}

    def encoded(self, example):
        if example.pieces is None:
            example.pieces = self.pieces.encode(example.words)
        return example.pieces

    def batch(self, examples):
        rows = [self.encoded(e) for e in examples]
        b, s, w = len(rows), max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
        new = lambda *shape: torch.zeros(*shape, dtype=torch.long)
        out = {"ids": new(b, s), "mask": new(b, s), "shapes": new(b, s), "starts": new(b, w), "ends": new(b, w), "word_mask": new(b, w)}
        for i, (ids, shapes, starts, ends) in enumerate(rows):
            out["ids"][i, : len(ids)] = torch.tensor(ids)
            out["mask"][i, : len(ids)] = 1
            out["shapes"][i, : len(ids)] = torch.tensor(shapes)
            out["starts"][i, : len(starts)] = torch.tensor(starts)
            out["ends"][i, : len(ends)] = torch.tensor(ends)
            out["word_mask"][i, : len(starts)] = 1
        for name, key in (("upos", "upos"), ("xpos", "xpos"), ("feats", "feats"), ("lemma", "lemma"), ("rel", "deprel"), ("ner", "ner"), ("says", "says")):
            if all(getattr(e, name) is None for e in examples):
                continue
            gold = torch.full((b, w), -100, dtype=torch.long)
            for i, e in enumerate(examples):
                values = getattr(e, name)
                if values is not None:
                    gold[i, : len(values)] = torch.tensor([self.ids[key].get(v, -100) for v in values])
            out["gold_" + name] = gold
        if any(e.head is not None for e in examples):
            gold = torch.full((b, w), -100, dtype=torch.long)
            for i, e in enumerate(examples):
                if e.head is not None:
                    gold[i, : len(e.head)] = torch.tensor([-100 if h is None else h for h in e.head])
            out["gold_head"] = gold
        if any(e.event is not None for e in examples):
            out["gold_event"] = torch.tensor([self.ids["event"].get(e.event, -100) for e in examples])
        return out

    def batches(self, examples, budget, seed=None):
        """Lists of examples of like length, each of about this many wordpieces."""
        chance = random.Random(seed)
        size = lambda e: len(self.encoded(e)[0])
        order = sorted(examples, key=lambda e: size(e) + (chance.random() * 6 if seed is not None else 0))
        groups, current, longest = [], [], 0
        for e in order:
            longest = max(longest, size(e))
            if current and longest * (len(current) + 1) > budget:
                groups.append(current)
                current, longest = [], size(e)
            current.append(e)
        if current:
            groups.append(current)
        if seed is not None:
            chance.shuffle(groups)
        return groups
