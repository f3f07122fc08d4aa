"""Collects the texts of the golden test: own news sentences, generated ones, odd input, and two public-domain sources.

    apt-get download r-cran-janeaustenr miscfiles && for d in *.deb; do dpkg-deb -x $d debian; done
    python scripts/golden_texts.py debian texts.json

Sources: golden/news.txt (own, MIT); Jane Austen's six novels (public domain) as packed in Debian's r-cran-janeaustenr;
the Declaration of Independence and Constitution of the United States (public domain) as packed in Debian's miscfiles.
"""
import gzip
import json
import pathlib
import random
import re
import struct
import sys
import zlib

folder = pathlib.Path(__file__).parent.parent
debian = pathlib.Path(sys.argv[1])


def austen():
    """Paragraphs of each novel: R's lazy-load database is a row of zlib streams with their length in front."""
    data = (debian / "usr/lib/R/site-library/janeaustenr/data/Rdata.rdb").read_bytes()
    at = 0
    while at < len(data):
        stream = zlib.decompressobj()
        values = stream.decompress(data[at + 4:])
        at = len(data) - len(stream.unused_data)
        lines = []
        for match in re.finditer(rb"\x00.\x00\x09", values, re.DOTALL):
            start = match.end() + 4
            (length,) = struct.unpack(">i", values[match.end():start])
            if 0 <= length < 400:
                lines.append(values[start:start + length].decode("utf-8", "replace"))
        yield [" ".join(p.split("\n")) for p in re.split(r"\n{2,}", "\n".join(s.strip() for s in lines)) if p]


def documents_of_state():
    for name in ("us-declaration", "us-constitution"):
        text = gzip.open(debian / f"usr/share/state/{name}.gz").read().decode("latin-1")
        yield from (p for p in (re.sub(r"\s+", " ", p).strip() for p in re.split(r"\n\s*\n", text)) if len(p) > 20)


ACTORS = ("Arvenia|the Teshki government|President Mira Okonjo|the Harbour Employers' Federation|NATO|the E.U.|"
          "the Free Valley Movement|Foreign Minister J. P. Lund|rebels in the north-east|the nurses' union|"
          "Gen. Idris Vahl|both delegations|the 14-member council|Kestrel Air|the U.N. envoy|her party|"
          "the so-called Contact Group|Sheikh Yusuf al-Harun|three of the five parties|no one|the White House").split("|")
VERBS = ("refused to meet|agreed to hold talks with|will not negotiate with|has invited|may yet talk to|"
         "ruled out a meeting with|is ready to sit down with|offered to mediate between|walked out of talks with|"
         "hasn't replied to|would rather speak to|was urged to receive|broke off contact with|expects to see|"
         "did not, in the end, recognise|could have accepted an offer from|is said to prefer").split("|")
TIMES = ("on Monday|last week|in June 2021|by 5 p.m. on Friday|for the first time since 1998|within 48 hours|"
         "on the sidelines of the summit|before Ramadan|at the weekend|from March 3-5|two days later|in late '99|"
         "on 24 Nov. 2016|next year|after a 12-hour session|in the early 2000s").split("|")
TAILS = ("unless the sanctions are lifted|if $2.5 million is paid|because, as one aide put it, \"it's over\"|"
         "although neither side would say why|which surprised Moscow|despite a 3.5% fall in exports|"
         "to discuss the release of 200 prisoners|without preconditions|, the statement said|"
         ", according to two people who weren't authorised to speak|while the army's 4th Brigade looked on|"
         "and, more importantly, to sign a cease-fire|– a first|; others stayed away|in exchange for grain").split("|")
FRAMES = ("{a} {v} {b} {t}.|\"{A} {v} {b},\" {c} said {t}.|{T}, {a} {v} {b} {x}.|"
          "According to {c}, {a} {v} {b} {t} {x}.|Asked about {b}, {c} said: \"{A} {v} them {x}.\"|"
          "{A}, which {v} {b} {t}, {v2} {c} {x}.|It was {a} that {v} {b}, {c} told The Daily Star {t}.|"
          "Whether {a} {v} {b} is unclear; what's clear is that {c} {v2} {b} {t}.|{A} {v} {b} - but {c} {v2} {a}.|"
          "{c} denied that {a} {v} {b} {t}, calling the report (p. 7) \"false, i.e. made up\".|"
          "If {a} {v} {b} {x}, then {c} {v2} it {t}!|Why {a} {v} {b} {t}, {c} wouldn't say.|{A} to {c}: no talks {x}").split("|")


def generated(count):
    pick = random.Random(20211).choice

    def sentence():
        a = pick(ACTORS)
        t = pick(TIMES)
        text = pick(FRAMES).format(a=a, A=a[0].upper() + a[1:], b=pick(ACTORS), c=pick(ACTORS), v=pick(VERBS),
                                   v2=pick(VERBS), t=t, T=t[0].upper() + t[1:], x=pick(TAILS)).replace(" ,", ",")
        return text[0].upper() + text[1:]

    return [" ".join(sentence() for _ in range(pick((1, 1, 2, 3)))) for _ in range(count)]


ODD = [
    "", " ", "\n", "  two  spaces  ", "\ttabs\tand\n\nline  breaks \n \n", "a\u00a0no-break space", "x\u2009y\u3000z\u0085",
    "):", "(:", "Well ): I am sad :( and happy :) or :-/ ;-) <3 xD", "O.o", "'' ''", "``quoted'' -- text", "...", ". . .",
    "wait....what?!?!", "\"\"\"\"", "(((nested (parens) [and {braces}])))", "!!!???", "- - -", "* item one\n* item two",
    "A" * 120, "ALL CAPITALS ARE SHOUTED IN HEADLINES, AREN'T THEY?", "no capitals no stops just words and more words",
    "Name | Party | Vote\nLund | A | yes\nVahl | B | no\n", "1,234.56 -7 +8 3e10 0x1F 1/2 ½ ² x² 10km 5kg. 20°C. 30°C",
    "user@example.com www.example.com/path?q=1&r=2 https://例え.jp/ ftp://1.2.3.4:8080/x 127.0.0.1", "#tag @name $AAPL £5 €6",
    "Die Außenminister treffen sich am Montag in Genf.", "Le président a refusé de négocier avec les rebelles.",
    "Переговоры начнутся в понедельник.", "会談は月曜日に始まる。", "المحادثات تبدأ يوم الاثنين", "😀😀 family 👨‍👩‍👧 flag 🇺🇳 ok 👍🏽",
    "zero\u200bwidth and soft\u00adhyphen", "\ufeffByte order mark first.", "control\x01\x1f\x7fcharacters", "can't won't shan't I'd've",
    "cannot gonna wanna gotta lemme dunno", "Ph.D. M.D. e.g. i.e. etc. vs. Jan. Feb. Sept. Ltd. Inc. Co. Corp. Gov. Adm.",
    "10a.m. 10 a.m. 5pm 7:30p.m.", "o'clock 'tis 'twas ol' y'all ma'am", "well-known ex-prime-minister-designate U.S.-led 20-year-old",
    "either/or and/or w/o c/o km/h", "end.Next sentence without space.And another,right?", "comma,semicolon;colon:dash—done",
    "“Curly ‘quotes’ inside,” she said. «Guillemets» „low“", "He said \"I'm 'not' here\".", "price:$5 (approx.) ~10% <b>html</b> &amp;",
    "line one\r\nline two\r\n\r\nline three", "x = y + z; if (a<b) {return 1;}", "McDonald's O'Neill's MacArthur de la Cruz van 't Hoff",
    "the the the the the the", "Buffalo buffalo Buffalo buffalo buffalo buffalo Buffalo buffalo.", "I", "?", "Mr", "U.S.",
    "He left at 5 p.m. Nobody saw him.", "It’s the people’s choice, isn’t it?", "“Are you serious?” she asked.", "¿Qué? ¡No!",
]


def long_texts(novels):
    """Chapters of more than a block of tokens, so that cutting into blocks is tested too."""
    return ["\n\n".join(novel[200 + 40 * i:215 + 40 * i])[:9000] for novel in novels[:4] for i in range(2)]


novels = list(austen())
sources = {
    "news": [line for line in (folder / "golden/news.txt").read_text(encoding="utf-8").splitlines() if line],
    "generated": generated(330),
    "odd": ODD,
    "documents of state": list(documents_of_state()),
    "novels": [p for novel in novels for p in novel[20:20 + 28 * 55:28]],
    "long": long_texts(novels),
}
json.dump(sources, open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False)
print({name: (len(texts), sum(map(len, texts))) for name, texts in sources.items()})
