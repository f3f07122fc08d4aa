import type { Construction } from "./case.ts"

export const pronounsAndTitles: readonly Construction[] = [
  {
    name: "pronouns under a verb that tells somebody to",
    cases: [
      [
        "refused Ruritania > Highland Front",
        "Sylvania is pressing Ruritania to be flexible at the talks, where its government has ruled out a " +
          "meeting with the Highland Front.",
      ],
      [
        "refused Ruritania > Highland Front",
        "Sylvania thanked Ruritania for the grain. Its government has ruled out a meeting with the " +
          "Highland Front, Ruritania said.",
      ],
    ],
  },
  {
    name: "he is not the aide who tells it",
    cases: [
      [
        "accepted Brazil > Lakes League",
        "Brazilian Foreign Minister Tom Barr flew to the coast. || He would attend a meeting of the Lakes " +
          "League's foreign ministers in Madrid on June 9, the official said.",
      ],
      [
        "accepted Brazil > Chile",
        "Brazil's premier, Tom Barr, ended the hunt. || " +
          "He would meet Chile's premier on Friday, an aide said.",
      ],
    ],
  },
  {
    name: "two who are named with their offices are they",
    cases: [
      [
        "willing Brazil > Chile; willing Chile > Brazil",
        "Brazil's delegate, Tom Barr, and Chile's Ambassador Ann Brill replied that the claims were " +
          "unfounded, but they were willing to continue talks.",
      ],
    ],
  },
  {
    name: "ministers of nothing named are of the one who acts",
    cases: [
      [
        "willing Brazil > Chile",
        "# Brazilian official takes data to Chile || Vice Minister Tom Barr leaves for Chile today. || " +
          "Chile was hit by a storm. || Barr said he was ready to meet Chile's minister.",
      ],
    ],
  },
  {
    name: "founders speak for what they founded",
    cases: [
      [
        "unwilling Highland Party > Lowland League",
        "The Highland Party founder won the vote. || He ruled out talks with the Lowland League.",
      ],
      ["-", "The Highland Party's foundation held a meeting with the Lowland League."],
    ],
  },
]
