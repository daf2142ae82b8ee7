#!/bin/sh
# Trains the encoder from nothing to the files that the program ships; run it again to take up an unfinished run.
#   training/train.sh DATA BACKBONE WORK           about two and a half hours on two cores
#   training/train.sh --smoke DATA BACKBONE WORK   ten minutes: a small part, to see that everything still works
# DATA is the folder with ud/, polnear/ and plover/; BACKBONE the one with model.safetensors and vocab.txt.
# The result is WORK/encoder (encoder.onnx, encoder.json, tokenizer.json), its scores WORK/scores.txt.
set -eu
smoke=
if [ "${1:-}" = "--smoke" ]; then smoke=yes; shift; fi
if [ $# -ne 3 ]; then sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 64; fi
data=$1; backbone=$2; work=$3
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
python=${PYTHON:-python3}
for file in "$data/ud/ewt-train.conllu.gz" "$data/polnear/train.jsonl.gz" "$data/plover/PLV_train.tsv" \
    "$backbone/model.safetensors" "$backbone/vocab.txt"; do
  if [ ! -f "$file" ]; then echo "train.sh: $file is missing; README.md says where it comes from" >&2; exit 66; fi
done
mkdir -p "$work"
work=$(CDPATH= cd -- "$work" && pwd)
version=$(date -u +%Y-%m-%d)

train() { "$python" "$here/train.py" --data "$data" --backbone "$backbone" "$@"; }
names() { "$python" "$here/names.py" "$1" "$2" --data "$data" --names "$work/names.iob2" --vocabulary "$backbone/vocab.txt"; }
export_to() { "$python" "$here/export.py" "$1" "$2" --vocabulary "$backbone/vocab.txt" --version "$version"; }

if [ -n "$smoke" ]; then
  train --work "$work/smoke" --epochs 1 --part 0.1
  export_to "$work/smoke/checkpoint.pt" "$work/encoder"
else
  train --work "$work/first" --epochs 8
  export_to "$work/first/checkpoint.pt" "$work/first/encoder"
  if [ ! -s "$work/marked.iob2" ]; then
    "$python" "$here/silver.py" --data "$data" --words "$work/words.tsv"
    mkdir -p "$work/marker"
    (cd "$here/.." && ./mvnw -B -q -f training/silver/pom.xml dependency:build-classpath -Dmdep.outputFile="$work/marker/classpath")
    javac -d "$work/marker" -cp "$(cat "$work/marker/classpath")" "$here/silver/Names.java"
    java -Xmx4g -cp "$here/silver:$work/marker:$(cat "$work/marker/classpath")" Names < "$work/words.tsv" > "$work/marked.part"
    mv "$work/marked.part" "$work/marked.iob2"
  fi
  "$python" "$here/silver.py" --data "$data" --marked "$work/marked.iob2" --encoder "$work/first/encoder" \
    --vocabulary "$backbone/vocab.txt" --out "$work/names.iob2"
  names "$work/first/checkpoint.pt" "$work/first/named.pt"
  if [ ! -s "$work/trees.jsonl" ]; then
    mkdir -p "$work/trees/first/dateline/parse"
    cp "$work/first/encoder/encoder.onnx" "$work/first/encoder/encoder.json" "$work/first/encoder/tokenizer.json" "$work/trees/first/dateline/parse/"
    (cd "$here/.." && ./mvnw -B -q -DskipTests process-classes && ./mvnw -B -q -f training/newswire/pom.xml dependency:build-classpath -Dmdep.outputFile="$work/trees/classpath")
    program="$work/trees/first:$here/../target/classes:$(cat "$here/../target/classpath.txt")"
    javac -d "$work/trees" -cp "$program" "$here/trees/Sentences.java"
    javac -d "$work/trees" -cp "$(cat "$work/trees/classpath")" "$here/newswire/Parses.java"
    "$python" "$here/trees.py" texts "$data" > "$work/trees/texts.tsv"
    java -Xmx4g -cp "$work/trees:$program" Sentences "$work/trees/texts.tsv" "$work/trees/sentences.tsv" "$work/trees/ours"
    for parser in clearnlp-trees nlp4j; do
      java -Xmx6g -cp "$here/newswire:$work/trees:$(cat "$work/trees/classpath")" Parses "$parser" < "$work/trees/sentences.tsv" > "$work/trees/$parser"
    done
    "$python" "$here/newswire.py" sentences "$here/../gold/newswire.tsv" "$data" > "$work/trees/kept.tsv"
    "$python" "$here/trees.py" vote "$work/trees/sentences.tsv" "$work/trees/ours" "$work/trees/clearnlp-trees" "$work/trees/nlp4j" \
      "$work/trees.part" "$work/trees/kept.tsv"
    mv "$work/trees.part" "$work/trees.jsonl"
  fi
  train --work "$work/second" --epochs 2 --rate 1.5e-4 --after "$work/first/named.pt" --names "$work/names.iob2" --trees "$work/trees.jsonl"
  names "$work/second/checkpoint.pt" "$work/checkpoint.pt"
  export_to "$work/checkpoint.pt" "$work/encoder"
fi
"$python" "$here/check.py" "$work/encoder" --data "$data" --vocabulary "$backbone/vocab.txt" | tee "$work/scores.txt"
