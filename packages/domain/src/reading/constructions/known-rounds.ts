import type { Construction } from "./case.ts"

export const knownRounds: readonly Construction[] = [
  {
    name: "the round and the cycle that the text has told of",
    cases: [
      [
        "withdrawn Ruritania > Freedonia; proposed Ruritania > Freedonia",
        "Ruritania put off talks with Freedonia. Ruritania proposed to hold the round in January.",
      ],
      [
        "withdrawn Ruritania > Highland Front; willing Highland Front > Ruritania",
        `Ruritania suspended talks with the Highland Front. The front was ready to begin the new cycle at
        once.`,
      ],
      ["-", "Ruritania's king was ready to begin the round of golf. Freedonia's king held the flag."],
      ["-", "Ruritania's king held the cycle of songs dear."],
    ],
  },
  {
    name: "somebody described and named, names that end as another",
    cases: [
      [
        "unwilling Tomas Brul > rebels",
        "The favourite to succeed her, Tomas Brul, has promised to negotiate with no rebels.",
      ],
      [
        "willing Papaya National Liberation Army > Ruritania",
        "The Papaya National Liberation Army is ready for talks with Ruritania.",
      ],
      ["-", "The favourite, Tomas Brul, has promised to win the race."],
    ],
  },
]
