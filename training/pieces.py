"""Words to wordpieces and shapes: the Java program does exactly the same."""

from tokenizers import BertWordPieceTokenizer


def shape(word, first):
    """The class of a word's spelling, which an uncased vocabulary does not see."""
    if any(c.isdigit() for c in word):
        kind = 5
    elif not any(c.isalpha() for c in word):
        kind = 6
    elif word == word.lower():
        kind = 1
    elif len(word) == 1:
        kind = 7
    elif word == word.upper():
        kind = 3
    elif word[0].isupper() and word[1:] == word[1:].lower():
        kind = 2
    else:
        kind = 4
    return kind + (8 if first else 0)


class Pieces:
    """Wordpieces of a BERT vocabulary, lower-cased and without accents."""

    def __init__(self, vocabulary):
        self.tokenizer = BertWordPieceTokenizer(vocabulary, lowercase=True, strip_accents=True)
        self.unknown = self.tokenizer.token_to_id("[UNK]")
        self.cls = self.tokenizer.token_to_id("[CLS]")
        self.sep = self.tokenizer.token_to_id("[SEP]")
        self.known = {}

    def of(self, word):
        """The ids of one word; [UNK] where it has none; at most eight of them."""
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids
            self.known[word] = (ids or [self.unknown])[:8]
        return self.known[word]

    def encode(self, words):
        """Ids, shapes, and the first and last wordpiece of each word."""
        ids, shapes, starts, ends = [self.cls], [0], [], []
        for i, word in enumerate(words):
            pieces = self.of(word)
            starts.append(len(ids))
            ids += pieces
            shapes += [shape(word, i == 0)] * len(pieces)
            ends.append(len(ids) - 1)
        return ids + [self.sep], shapes + [0], starts, ends
