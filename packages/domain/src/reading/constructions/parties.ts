import type { Construction } from "./case.ts"

export const parties: readonly Construction[] = [
  {
    name: "people by the body that they lead",
    cases: [
      [
        "willing Dockers Union > Long Sound Lines",
        "The Dockers Union struck at Long Sound Lines. || " +
          "The union's president, Ann Brill, said she was ready to meet Long Sound Lines.",
      ],
      [
        "unwilling Long Sound Lines > Dockers Union",
        "Long Sound Lines has 40 ships, and the Dockers Union has 900 members. || " +
          "Chief Executive Ann Brill refused to negotiate with the Dockers Union.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's premier, Ann Brill, was silent. || " +
          "Brill's spokesman, Tom Barr, said he was ready to negotiate with Freedonia.",
      ],
    ],
  },
  {
    name: "the government, the union, the company",
    cases: [
      [
        "willing Guatemala > Chile",
        "Chile and Peru traded blame with Guatemala. || " +
          "Guatemala's spokesman, Tom Barr, said the government was ready to meet Chile.",
      ],
      [
        "withdrawn Harbour Union > Corvus Air",
        "Corvus Air lost money, and the Harbour Union lost members. || " +
          "The union broke off talks with the airline.",
      ],
    ],
  },
  {
    name: "people who bear the name of a place",
    cases: [
      [
        "willing Jordan Quill > Ann Brill",
        "Jordan Quill, who commands the river guard, wrote to Ann Brill. || Quill is ready to meet Brill.",
      ],
      ["willing Jordan > Chile", "Jordan said it was ready to meet Chile."],
    ],
  },
  {
    name: "short names before and after the full one",
    cases: [
      [
        "willing Highland Front > Lorn",
        "# Highland Front Ready for Talks With Lorn || The Front fought Lorn for years.",
      ],
      [
        "unwilling Harbour Guild > Lorn Shipping",
        "The Harbour Guild wrote to Lorn Shipping. || The Guild refused to meet Lorn Shipping.",
      ],
    ],
  },
]
