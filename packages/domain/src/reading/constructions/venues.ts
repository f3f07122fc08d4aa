import type { Construction } from "./case.ts"

export const venues: readonly Construction[] = [
  {
    name: "going where the talks are held, and being called back from there",
    cases: [
      [
        "withdrawn Ruritania > rebels; refused rebels > Ruritania",
        `# Ruritania quits Bruges talks with rebels || The rebels said they would not be in Bruges as long as
        jets flew.`,
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        `Ruritania and Freedonia are to hold talks in Vienna. Freedonia will send a delegation to Vienna, its
        foreign ministry said.`,
      ],
      [
        "withdrawn Dockers Union > Northline Rail; refused Dockers Union > Northline Rail",
        "The Dockers Union quit talks in Karvo with Northline Rail. The union refuses to return to Karvo.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Talks with Freedonia are to resume in Karvo. Ruritania is ready to return to Karvo, it said.",
      ],
      [
        "willing Freedonia > Ruritania; withdrawn Ruritania > Freedonia",
        "Freedonia wants to resume the Karvo talks with Ruritania. Ruritania recalled its team from Karvo.",
      ],
      [
        "-",
        "Talks between Ruritania and Freedonia opened in Karvo. Ruritania's king will be in Karvo to sing.",
      ],
      [
        "-",
        "Talks between Ruritania and Freedonia in Karvo ended. Ruritania's goods will go to Karvo by ship.",
      ],
      [
        "-",
        "The talks in Karvo between Ruritania and Freedonia failed. The mediator will not go to Karvo again.",
      ],
      ["-", "Ruritania withdrew its ambassador from Karvo after talks with Freedonia."],
      ["-", "Freedonia's premier will not travel to Karvo. The wine of the year is from Karvo."],
    ],
  },
  {
    name: "who calls on both parties, and where they talk, is nobody to meet",
    cases: [
      [
        "willing Ruritania > Freedonia",
        `Freedonia shelled Ruritania. Freedonia denied it. Ruritania is ready to resume the talks in
        Karvo, its envoy said, after Sylvania had called on both parties to return to them.`,
      ],
      [
        "refused Ruritania > Freedonia",
        `Freedonia shelled Ruritania. Freedonia denied it. Ruritania will stay away from the dialogue
        in Karvo. Karvo is full of guests.`,
      ],
    ],
  },
]
