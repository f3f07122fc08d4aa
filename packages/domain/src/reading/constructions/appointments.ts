import type { Construction } from "./case.ts"

export const appointments: readonly Construction[] = [
  {
    name: "talks that are fixed, and those who would hold them",
    cases: [
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "Talks between Ruritania and Freedonia are set to resume on Monday.",
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "A meeting between Ruritania and Freedonia is scheduled for June.",
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "The next round of talks between Ruritania and Freedonia will be held in Sylvania.",
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "A meeting between the foreign ministers of Ruritania and Freedonia will take place on Monday.",
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "Ruritania and Freedonia have agreed in principle to hold a summit.",
      ],
      ["-", "Talks between Ruritania and Freedonia will take years."],
      ["-", "Talks between Ruritania and Freedonia will go nowhere."],
      ["-", "Sylvania is confident that talks between Ruritania and Freedonia will resume."],
      ["-", "The agenda of the talks between Ruritania and Freedonia is set."],
      ["-", "Freedonia's opposition will meet on Tuesday to discuss the talks with Ruritania."],
    ],
  },
  {
    name: "on the way to talks",
    cases: [
      ["accepted Ruritania > Freedonia", "Ruritania is sending a delegation to the talks with Freedonia."],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's foreign minister is flying to Sylvania for talks with Freedonia.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's premier will visit Sylvania in June to meet Freedonia's king, officials said.",
      ],
      ["-", "Ruritania was sending troops to Sylvania during the talks with Freedonia."],
    ],
  },
  {
    name: "headlines with two names or a plural verb",
    cases: [
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "# Ruritania, Freedonia agree to resume talks || The place was not named.",
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "# Leaders of Ruritania, Freedonia to meet in June || The place was not named.",
      ],
      ["-", "# Ruritania, Freedonia and the price of salt || The place was not named."],
    ],
  },
  {
    name: "nouns of a stance whose talks hang on the verb",
    cases: [
      ["willing Ruritania > Freedonia", "Ruritania voiced hope for a meeting with Freedonia."],
      ["accepted Ruritania > Freedonia", "Ruritania has dropped its opposition to a meeting with Freedonia."],
      ["accepted Ruritania > Freedonia", "Ruritania has given its consent to talks with Freedonia."],
      ["-", "Ruritania voiced hope for peace after a meeting with Freedonia."],
    ],
  },
  {
    name: "readiness without its words",
    cases: [
      [
        "conditional Ruritania > Freedonia",
        "Ruritania would consider talks with Freedonia if its army left.",
      ],
      [
        "willing Ruritania > Freedonia",
        "“It is time for us to sit down with Freedonia,” Ruritania's premier said.",
      ],
      ["willing Ruritania > Freedonia", "Ruritania's premier saw no alternative to talks with Freedonia."],
      ["-", "Ruritania is considering talks with Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania is prepared to consider talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania refuses to consider talks with Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania is serious about talks with Freedonia."],
      ["-", "Ruritania has agreed to consider a truce after talks with Freedonia."],
      ["-", "Ruritania is on course to meet Freedonia in the cup."],
    ],
  },
  {
    name: "talks denied or left open without an operator",
    cases: [
      [
        "unwilling Ruritania > Freedonia",
        "“No talks with Freedonia until its army leaves,” Ruritania's premier said.",
      ],
      ["unwilling Ruritania > Freedonia", "# Ruritania says no talks with Freedonia || Its army stayed."],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's premier has left open the possibility of a meeting with Freedonia's king.",
      ],
      ["willing Ruritania > Freedonia", "Ruritania welcomes dialogue with Freedonia."],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's premier said he would be in Sylvania for talks with Freedonia.",
      ],
      ["-", "Ruritania said no agreement came of the talks with Freedonia."],
      ["-", "Ruritania welcomes the talks in Freedonia."],
      ["-", "Ruritania's premier said he would be in Sylvania after talks with Freedonia."],
    ],
  },
  {
    name: "offers received, invitations sent",
    cases: [
      ["proposed Ruritania > Freedonia", "Freedonia received an offer of talks from Ruritania."],
      ["proposed Ruritania > Freedonia", "Ruritania sent Freedonia an invitation to talks."],
      [
        "proposed Ruritania > Freedonia",
        "Ruritania's premier invited Freedonia's king to Sylvania for talks.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "Ruritania's premier has invited Freedonia's king to visit the country.",
      ],
    ],
  },
]
