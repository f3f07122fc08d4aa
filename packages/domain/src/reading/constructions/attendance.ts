import type { Construction } from "./case.ts"

export const attendance: readonly Construction[] = [
  {
    name: "coming, staying away, having been",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania's envoys did not show up for talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania will not be represented at the talks with Freedonia."],
      ["accepted Ruritania > Freedonia", "Ruritania's president has agreed to come to Freedonia."],
      [
        "accepted Sylvania > Ruritania; refused Freedonia > Ruritania",
        "Sylvania will attend talks with Ruritania in May. Freedonia will not.",
      ],
      [
        "willing Ruritania > Freedonia",
        "“We'll meet Freedonia's envoys anytime,” Ruritania's president said.",
      ],
      ["-", "The sun did not show up during the talks with Freedonia, Ruritania's premier said."],
      ["-", "Ruritania's premier was glad to have met Freedonia's president."],
      ["-", "Ruritania's envoy left the talks with Freedonia at midnight."],
      ["-", "Ruritania's premier agreed to come to the feast in Freedonia."],
    ],
  },
  {
    name: "taking back and putting off",
    cases: [
      ["withdrawn Ruritania > Freedonia", "Ruritania rescinded an offer of talks with Freedonia."],
      ["withdrawn Ruritania > Freedonia", "Ruritania delayed talks with Freedonia by a month."],
      ["-", "Ruritania rescinded a law after talks with Freedonia."],
    ],
  },
  {
    name: "those who stand by, unless a body speaks for them",
    cases: [
      [
        "willing Water Board > Valley Residents",
        "The Valley Residents marched on Monday. The Water Board said it was happy to meet residents.",
      ],
      ["-", "Ruritania's premier is happy to meet residents of the village."],
    ],
  },
]
