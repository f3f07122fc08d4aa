import type { Construction } from "./case.ts"

export const soManyOf: readonly Construction[] = [
  {
    name: "so many of those who are named behind",
    cases: [
      [
        "unwilling rebel groups > Freedonia",
        "Most of the rebel groups have refused to meet Freedonia's government.",
      ],
      ["accepted unions > Northline Rail", "Two of the three unions have agreed to meet Northline Rail."],
      [
        "unwilling opposition parties > Freedonia",
        "A number of opposition parties refused to meet Freedonia's president.",
      ],
      ["unwilling clubs > Northline Rail", "Nearly half of the clubs have refused to meet Northline Rail."],
      ["-", "Most of the targets that Freedonia refused to meet at the talks were low."],
      ["-", "Two of the meetings with Freedonia ended without a deal."],
    ],
  },
  {
    name: "whom somebody leads: in a clause behind his name, in a title before it",
    cases: [
      [
        "willing Highland Front > Freedonia",
        "Anton Brul, who leads the Highland Front, said he was ready to meet Freedonia's king.",
      ],
      [
        "willing Dockers Union > Northline Rail",
        "Anton Brul, who heads the Dockers Union, said he was ready to meet Northline Rail.",
      ],
      [
        "unwilling Highland Front > Freedonia",
        "The head of the Highland Front, Anton Brul, refused to meet Freedonia's king.",
      ],
      [
        "unwilling East Guelder > Freedonia",
        "East Guelder's president, Vera Lindqvist, refused to meet Freedonia's king.",
      ],
      [
        "unwilling Northline Rail > Dockers Union",
        `The chief executive of Northline Rail, Lena Kant, said she would not talk to the Dockers Union.`,
      ],
      [
        "willing Anton Brul > Freedonia",
        "Anton Brul, who led the Highland Front for years, is ready to meet Freedonia's king.",
      ],
    ],
  },
  {
    name: "round tables, seats at the table, being included",
    cases: [
      ["refused Ruritania > Freedonia", "Ruritania refused to attend a round table with Freedonia."],
      [
        "proposed Highland Front > Lorn",
        "The Highland Front demanded a seat at the negotiating table with the government of Lorn.",
      ],
      [
        "proposed Highland Front > Lorn",
        "The Highland Front asked to be included in talks with the government of Lorn.",
      ],
      ["-", "Ruritania refused to buy a round table for its meeting room."],
      ["-", "Freedonia was included in the talks."],
    ],
  },
  {
    name: "a meeting that will not be: where he was to meet; whoever is met before the company",
    cases: [
      [
        "withdrawn Ruritania > Freedonia",
        `Ruritania's premier cancelled a visit to Freedonia, where he was to meet its king together with the
        leaders of Sylvania.`,
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's premier will meet Freedonia's king on Thursday together with the leaders of Sylvania.",
      ],
    ],
  },
]
