import type { Construction } from "./case.ts"

export const renamedTalks: readonly Construction[] = [
  {
    name: "talks by another name, refused before",
    cases: [
      [
        "accepted Ruritania > Freedonia; unwilling Ruritania > Freedonia",
        "Ruritania agreed to early talks with Freedonia, a request it had refused last fall.",
      ],
      [
        "accepted Harbour Union > Corvus Air; unwilling Harbour Union > Corvus Air",
        "The Harbour Union will sit down with Corvus Air, a step it had ruled out in May.",
      ],
      [
        "prefers Ruritania > Freedonia; unwilling Freedonia > Ruritania",
        "Ruritania wants direct talks with Freedonia, an idea that Freedonia has rejected.",
      ],
      ["-", "Ruritania offered a truce to Freedonia, an idea it had rejected twice."],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania agreed to talks with Freedonia, a step it had prepared for years.",
      ],
    ],
  },
  {
    name: "several who were listed",
    cases: [
      [
        "willing Brazil > Bolivia; willing Chile > Bolivia; willing Peru > Bolivia",
        "The presidents of Chile, Peru and Brazil met on Monday. The three leaders said they were ready to " +
          "talk to Bolivia.",
      ],
      [
        "willing Brazil > Bolivia; willing Chile > Bolivia; willing Peru > Bolivia",
        "The guests were President Ann Brill of Chile, Prime Minister Tom Barr of Peru, and President Jan " +
          "Ruddick of Brazil. They spoke of rain. The leaders said that they were ready to talk to Bolivia.",
      ],
      [
        "willing Harbour Union > Corvus Air",
        "The presidents of Chile, Peru and Brazil met on Monday. The leaders of the Harbour Union are " +
          "ready to talk to Corvus Air.",
      ],
    ],
  },
  {
    name: "who answers whose offer",
    cases: [
      [
        "refused Highland Front > Lorn Council; proposed Lorn Council > Highland Front",
        "The Highland Front turned down the Lorn Council's invitation to talks. || Merenia sent grain, and " +
          "Merenia sent nurses. || The Highland Front will not attend the meeting on Friday.",
      ],
    ],
  },
]
