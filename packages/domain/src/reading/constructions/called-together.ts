import type { Construction } from "./case.ts"

export const calledTogether: readonly Construction[] = [
  {
    name: "talks by who holds them: behind them in a clause",
    cases: [
      [
        "accepted Ruritania > Freedonia",
        "Ruritania will attend the peace conference that Freedonia has called for June.",
      ],
      ["accepted Ruritania > Freedonia", "Ruritania will attend the summit Freedonia is hosting in June."],
      [
        "refused Ruritania > Freedonia",
        "Ruritania's premier said he would not attend the summit which Freedonia is convening in June.",
      ],
      ["-", "Ruritania's ballet will attend the festival that Freedonia is hosting."],
      ["-", "Ruritania attended the conference that Freedonia hosted in June."],
    ],
  },
  {
    name: "its minister said: of whom the clause before it tells",
    cases: [
      [
        "accepted Ruritania > Sylvania",
        "Ruritania will attend the conference that Sylvania is hosting next week, its foreign minister said.",
      ],
      ["-", "Freedonia will attend the conference that Sylvania hosts, Ruritania's foreign minister said."],
    ],
  },
  {
    name: "the two of them, they: whoever proposes, and whom he wrote to",
    cases: [
      [
        "proposed Ruritania > Freedonia",
        "Ruritania's premier wrote to Freedonia's king. He suggested that the two of them meet on the ferry.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "Ruritania's premier phoned Freedonia's king on Friday and proposed that they meet in Elm.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "Ruritania's premier suggested to Freedonia's king that they meet in Elm.",
      ],
      ["-", "Ruritania's premier wrote to Freedonia's king that two of them had met in Elm."],
    ],
  },
  {
    name: "contacts that both take up again",
    cases: [
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Ruritania and Freedonia agreed to resume contacts.",
      ],
      ["-", "Ruritania and Freedonia agreed to keep in contact."],
      ["-", "Ruritania agreed to restore contacts at the power station."],
    ],
  },
  {
    name: "a ruler is his country, a churchman is himself",
    cases: [
      ["unwilling Qadhar > Freedonia", "The Sultan of Qadhar refused to meet Freedonia's king."],
      [
        "unwilling Archbishop of Elm > Freedonia",
        "The Archbishop of Elm refused to meet Freedonia's president.",
      ],
    ],
  },
  {
    name: "what was agreed and is called off; a question that asks what another meant",
    cases: [
      [
        "accepted Ruritania > Freedonia; withdrawn Ruritania > Freedonia",
        "Ruritania cancelled talks with Freedonia that it had announced only on Monday.",
      ],
      [
        "accepted Ruritania > Freedonia; withdrawn Ruritania > Freedonia",
        "Ruritania called off a meeting of its premier with Freedonia's that it had accepted on Monday.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Pressed on whether this meant he would meet Freedonia, Ruritania's minister said it did.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's premier was asked whether he would meet Freedonia's king and said he would.",
      ],
      ["-", "Ruritania's premier was asked whether he would meet Freedonia's king and said nothing."],
      ["-", "Asked whether this meant he would meet Freedonia, Ruritania's minister said it was too early."],
    ],
  },
]
