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
  {
    name: "the two, the rival, the other side",
    cases: [
      [
        "accepted Chile > Peru; accepted Peru > Chile",
        "The president of Chile spoke on Monday with the president of Peru. || " +
          "The two leaders discussed a summit with Bolivia. They agreed to meet in June.",
      ],
      [
        "unwilling Chile > Peru; proposed Peru > Chile",
        "Chile refused to talk to Peru. Bolivia and Peru trade much. Peru's president proposed " +
          "talks to his rival.",
      ],
      [
        "unwilling Peru > Chile",
        "Peru refused to talk to Chile. Chile said the other side was refusing to negotiate.",
      ],
      [
        "accepted Chile > Peru; accepted Peru > Chile",
        "The president of Chile visited Peru. New talks between the two countries will start soon, " +
          "an official said.",
      ],
    ],
  },
  {
    name: "those who have fallen, offices, members of their group",
    day: "2009-06-29",
    cases: [
      [
        "unwilling Honduras > Manuel Zelaya",
        "Honduras was calm. The government of Honduras refused to meet ousted President Manuel Zelaya.",
      ],
      [
        "unwilling Chile > Peru",
        "Chile was calm. The office of Chile's president said it would not negotiate with Peru.",
      ],
      [
        "willing Chile > Highland Front",
        "The rebel Highland Front has fought Chile for years. Chile is ready to meet the front's leaders.",
      ],
    ],
  },
  {
    name: "capitals to which people are asked or go",
    cases: [
      [
        "proposed Chile > Peru",
        "Chile sent Peru's president an invitation to Santiago for talks, a paper said in Rome.",
      ],
      ["-", "The opposition will meet on Tuesday to discuss the vote."],
    ],
  },
  {
    name: "offices by their rank, remainders of names, heads of self-declared states",
    cases: [
      [
        "accepted Chile > Peru",
        "President Juan Quill of Bolivia waited. Chile's vice president, Ann Brill, came late. || " +
          "The vice president will meet Peru's premier.",
      ],
      [
        "unwilling Peru > Free Republic of Lorn",
        "Tom Barr, the head of the self-declared Free Republic of Lorn, is in Rome. || " +
          "Peru refused to meet Barr.",
      ],
      [
        "refused Chile > Harbour Guild",
        "Chile's president declined an invitation to meet the Harbour Guild, which came from Peru.",
      ],
    ],
  },
  {
    name: "those who sent somebody, adjectives of things",
    cases: [
      [
        "proposed Chile > valley settlers",
        "Chile's president invited three representatives of the valley settlers to talks on Friday.",
      ],
      [
        "unwilling Chile > Harbour Guild",
        "The Harbour Guild has struck in Chile since May, and the Harbour Guild is rich. || " +
          "Chile said it would not negotiate on Peruvian soil.",
      ],
    ],
  },
  {
    name: "company named with a topic or a relative, he and she",
    cases: [
      [
        "unwilling Chile > Municipal Workers",
        "Chile will never again discuss the northern depots with the Municipal Workers.",
      ],
      [
        "unwilling Chile > Peru",
        "Chile said it was in contact with everybody, except Peru, with which there would be no " +
          "negotiations. || Chile and Bolivia will trade.",
      ],
      [
        "unwilling Chile > Peru",
        "President Ann Brill of Chile waited in her kitchen. || President Juan Quill of Peru kept to his " +
          "house. || It is out of the question for her to meet him, she said.",
      ],
    ],
  },
  {
    name: "governments of lands without an entry, lands in two halves, names with an article",
    cases: [
      [
        "withdrawn Ostermark > Highland Liberation Front",
        "The Highland Liberation Front has fought for years. || The Ostermark government has called off " +
          "the talks, Foreign Minister Jon Pace said. || The Highland Liberation Front was silent.",
      ],
      [
        "willing North Saray > South Saray",
        "North Saray is ready for talks. || South Saray said nothing. || The Swiss have offered a house.",
      ],
      [
        "willing Nurses Association > Kalvor Health",
        "Kalvor Health said it had no money. || The Nurses Association is ready to return to bargaining.",
      ],
      [
        "willing Salim al-Barut > Peru",
        "Salim al-Barut, a poet, came to Lima. || “I am ready to meet Peru's president,” al-Barut said.",
      ],
    ],
  },
]
