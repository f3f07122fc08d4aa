import type { Construction } from "./case.ts"

const people = "Guatemala has fought the Highland Front for years. || "

export const conditions: readonly Construction[] = [
  {
    name: "what must come before talks",
    cases: [
      [
        "unwilling Guatemala > Highland Front",
        "Guatemala says the Highland Front must free 19 captives for peace talks to resume.",
      ],
      [
        "unwilling Guatemala > Highland Front",
        "The Highland Front must end raids for the resumption of negotiations, Guatemala's president said.",
      ],
      [
        "unwilling Guatemala > Highland Front",
        "The Highland Front must free all captives before Guatemala will resume dialogue.",
      ],
      [
        "unwilling Guatemala > Highland Front",
        "Guatemala's government said any efforts to restart talks with the Highland Front must wait " +
          "until the vote is over.",
      ],
      [
        "unwilling Guatemala > Highland Front",
        "Talks with the Highland Front will have to wait, Guatemala's president said.",
      ],
      [
        "unwilling Highland Front > Guatemala",
        "The Highland Front demanded a truce before entering talks with Guatemala.",
      ],
      ["-", `${people}The Highland Front demanded a truce before leaving its camps.`],
      ["-", `${people}Guatemala must cut its deficit for the talks to succeed, a banker said.`],
      ["-", `${people}Guatemala's farmers must wait for the talks to end.`],
      ["-", `${people}The Highland Front must free all captives before the rains begin, Guatemala said.`],
    ],
  },
  {
    name: "terms as nouns",
    cases: [
      [
        "unwilling Guatemala > Highland Front",
        "Guatemala insisted that a truce was a prerequisite to restarting talks with the Highland Front.",
      ],
      [
        "unwilling Guatemala > Highland Front",
        "Guatemala made a truce a precondition for talks with the Highland Front.",
      ],
      [
        "unwilling Highland Front > Guatemala",
        "The Highland Front is demanding a truce as a condition for talks with Guatemala.",
      ],
      [
        "conditional Guatemala > Highland Front",
        "Guatemala set three conditions for talks with the Highland Front.",
      ],
      [
        "willing Guatemala > Highland Front",
        "Guatemala has no preconditions for talks with the Highland Front.",
      ],
      ["-", `${people}Guatemala rejected the conditions of its talks with the Highland Front.`],
      ["-", `${people}Conditions for the talks were good, Guatemala said.`],
    ],
  },
  {
    name: "one's own stand",
    cases: [
      [
        "willing Guatemala > Highland Front",
        "“I am for dialogue with the Highland Front,” Guatemala's premier said.",
      ],
      [
        "willing Guatemala > Highland Front",
        "“We can sit down with the Highland Front and talk,” Guatemala's premier said.",
      ],
      [
        "proposed Long Sound Lines > Dockers Union",
        "“What we would like is for the Dockers Union to come back to the table,” Long Sound Lines said.",
      ],
      [
        "willing Guatemala > Highland Front",
        "There are no obstacles to a meeting with the Highland Front, Guatemala's premier said.",
      ],
      ["-", `${people}“This is for the talks,” Guatemala's premier said of the room.`],
      ["-", `${people}“We can meet the deadline,” Guatemala's premier said.`],
      ["-", `${people}“How can we talk to the Highland Front?” Guatemala's premier said.`],
    ],
  },
  {
    name: "bodies by those in them, and their allies",
    cases: [
      [
        "willing Highland Front > Guatemala",
        "The Highland Front's leader, Tom Barr, said his group was ready to negotiate with Guatemala.",
      ],
      [
        "unwilling Highland Front > Guatemala",
        "Members of the Highland Front refused to negotiate with Guatemala.",
      ],
      [
        "accepted Highland rebels > Guatemala",
        "Guatemala met the Highland rebels. || Highland rebels and their allies agreed to join the talks.",
      ],
      [
        "accepted Highland Front > Chile; proposed Guatemala > Highland Front",
        "The Highland Front accepted an invitation from Guatemala to talks with Chile.",
      ],
      [
        "refused Guatemala > Highland Front; proposed Highland Front > Guatemala",
        "Guatemala rejected an offer of new talks by the Highland Front.",
      ],
    ],
  },
]
