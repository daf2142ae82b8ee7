"""One small BERT encoder with light heads for the whole analysis."""

import torch
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    """A transformer layer after Devlin et al. 2019, post-norm."""

    def __init__(self, width=384, heads=12, inner=1536, drop=0.1):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out, self.norm1 = nn.Linear(width, width), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2, self.drop = nn.LayerNorm(width, eps=1e-12), nn.Dropout(drop)

    def forward(self, x, bias):
        b, s, w = x.shape
        split = lambda y: y.view(b, s, self.heads, w // self.heads).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2) / (w // self.heads) ** 0.5 + bias
        mixed = self.drop(scores.softmax(-1)) @ v
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, s, w))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """The backbone, with an embedding of each word's spelling added to an uncased vocabulary."""

    def __init__(self, vocabulary=30522, width=384, layers=6, positions=512):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.shapes = nn.Embedding(16, width)
        nn.init.zeros_(self.shapes.weight)
        self.norm, self.drop = nn.LayerNorm(width, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(width) for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(layers))

    def forward(self, ids, mask, shapes):
        where = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(where) + self.kind + self.shapes(shapes)
        x = self.drop(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        weights = self.mix.softmax(0)
        mixed = 0.0
        for weight, layer in zip(weights, self.layers):
            x = layer(x, bias)
            mixed = mixed + weight * x
        return mixed, x

    def load_bert(self, tensors):
        """Takes the weights of a BERT checkpoint."""
        get = lambda name: tensors[name] if name in tensors else tensors["bert." + name]
        self.words.weight.data.copy_(get("embeddings.word_embeddings.weight"))
        self.positions.weight.data.copy_(get("embeddings.position_embeddings.weight"))
        self.kind.data.copy_(get("embeddings.token_type_embeddings.weight")[0])
        names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "out": "attention.output.dense", "norm1": "attention.output.LayerNorm",
            "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm",
        }
        pairs = [(self.norm, "embeddings.LayerNorm")]
        for i, layer in enumerate(self.layers):
            pairs += [(getattr(layer, a), f"encoder.layer.{i}.{b}") for a, b in names.items()]
        for module, name in pairs:
            module.weight.data.copy_(get(name + ".weight"))
            module.bias.data.copy_(get(name + ".bias"))


def pick(x, where):
    return x.gather(1, where[:, :, None].expand(-1, -1, x.shape[2]))


class NameHead(nn.Module):
    """Scores name labels for each word from the word vectors of five words: names are spans."""

    def __init__(self, labels, width=384, inner=256):
        super().__init__()
        self.near, self.wide = (nn.Conv1d(n, inner, 3, padding=1) for n in (width, inner))
        self.out, self.drop = nn.Linear(width + inner, labels), nn.Dropout(0.3)

    def forward(self, words, word_mask):
        # Words that only fill a batch up must not be seen: the same sentence gives the same names everywhere.
        real = word_mask[:, None, :].to(words.dtype)
        words = self.drop(words)
        around = F.gelu(self.near(words.transpose(1, 2) * real)) * real
        around = F.gelu(self.wide(self.drop(around))).transpose(1, 2)
        return self.out(torch.cat([self.drop(around), words], 2))


class Analyser(nn.Module):
    """Encoder and heads: tags, features, lemma classes, biaffine parse (Dozat and Manning 2017),
    names, attribution, and the type of event that the sentence tells."""

    def __init__(self, labels, width=384, arc=400, rel=128):
        super().__init__()
        self.labels = labels
        self.encoder = Encoder(width=width)
        self.flat = nn.ModuleDict({k: nn.Linear(width, len(labels[k])) for k in ("upos", "xpos", "feats", "lemma")})
        deep = lambda n: nn.Sequential(nn.Linear(width, 256), nn.GELU(), nn.Dropout(0.2), nn.Linear(256, n))
        self.says, self.event = deep(len(labels["says"])), deep(len(labels["event"]))
        self.ner = NameHead(len(labels["ner"]), width)
        self.pool = nn.Linear(width, 1)
        mlp = lambda n: nn.Sequential(nn.Linear(width, n), nn.LeakyReLU(0.1), nn.Dropout(0.33))
        self.arc_dep, self.arc_head, self.rel_dep, self.rel_head = mlp(arc), mlp(arc), mlp(rel), mlp(rel)
        self.arc_weight = nn.Parameter(torch.zeros(arc + 1, arc))
        self.rel_weight = nn.Parameter(torch.zeros(len(labels["deprel"]), rel + 1, rel + 1))
        nn.init.xavier_uniform_(self.arc_weight)
        nn.init.xavier_uniform_(self.rel_weight)
        self.drop = nn.Dropout(0.2)

    def word_vectors(self, ids, mask, shapes, starts, ends):
        mixed, last = self.encoder(ids, mask, shapes)
        words = self.drop((pick(mixed, starts) + pick(mixed, ends)) * 0.5)
        return words, self.drop(mixed[:, :1]), last

    def arcs(self, words, root):
        heads = torch.cat([root, words], 1)
        one = torch.ones_like(words[:, :, :1])
        return torch.cat([self.arc_dep(words), one], 2) @ self.arc_weight @ self.arc_head(heads).transpose(1, 2)

    def rels(self, words, root):
        """Scores of every relation for every pair: [batch, relation, dependent, head]."""
        heads = torch.cat([root, words], 1)
        dep, head = self.rel_dep(words), self.rel_head(heads)
        dep = torch.cat([dep, torch.ones_like(dep[:, :, :1])], 2)[:, None]
        head = torch.cat([head, torch.ones_like(head[:, :, :1])], 2)[:, None]
        return dep @ self.rel_weight[None] @ head.transpose(2, 3)

    def rels_at(self, words, root, gold):
        """Scores of every relation for the gold heads only: cheaper in training."""
        heads = pick(torch.cat([root, words], 1), gold)
        dep, head = self.rel_dep(words), self.rel_head(heads)
        dep = torch.cat([dep, torch.ones_like(dep[:, :, :1])], 2)
        head = torch.cat([head, torch.ones_like(head[:, :, :1])], 2)
        half = torch.einsum("bwi,rij->bwrj", dep, self.rel_weight)
        return torch.einsum("bwrj,bwj->bwr", half, head)

    def event_scores(self, words, word_mask):
        weight = self.pool(words).squeeze(2) + (1.0 - word_mask.to(words.dtype)) * -10000.0
        return self.event((weight.softmax(1)[:, :, None] * words).sum(1))

    def forward(self, ids, mask, shapes, starts, ends, word_mask):
        """What the exported graph computes; the README of this folder lists its outputs."""
        words, root, _ = self.word_vectors(ids, mask, shapes, starts, ends)
        arc = self.arcs(words, root)
        padded = 1.0 - torch.cat([torch.ones_like(word_mask[:, :1]), word_mask], 1).to(arc.dtype)
        arc = (arc + padded[:, None, :] * -10000.0).log_softmax(2)
        flat = [self.flat[k](words).argmax(2) for k in ("upos", "xpos", "lemma", "feats")]
        return (*flat, arc, self.rels(words, root).argmax(1), self.ner(words, word_mask).log_softmax(2),
                self.says(words).log_softmax(2), self.event_scores(words, word_mask).log_softmax(1))
