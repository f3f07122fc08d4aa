// What a stance is about: talks, meetings, named formats, to meet, to negotiate.
import type { TalkObject } from "./entry.ts"

export const talkObjects = [
  {
    id: "talks",
    kind: "event",
    part: "noun",
    words: `talks negotiation negotiations dialogue dialog dialogues consultation consultations discussion
        discussions diplomacy conversation conversations parley face-to-face bargaining rapprochement
        mediation`,
    examples: [
      "unwilling: Ruritania refuses talks with Freedonia.",
      "willing: Ruritania is ready for dialogue with Freedonia.",
    ],
    nearMisses: ["The talks were useful.", "Ruritania refused to comment on the negotiations."],
  },
  {
    id: "meeting",
    kind: "event",
    part: "noun",
    words:
      "meeting meetings encounter gathering roundtable get-together one-on-one sitdown sit-down tete-a-tete",
    definite: true,
    examples: [
      "refused: Ruritania turned down a meeting with Freedonia.",
      "withdrawn: Ruritania cancelled a meeting with Freedonia.",
    ],
    nearMisses: [
      "Ruritania praised the meeting with Freedonia.",
      "Both described the meeting as productive.",
    ],
  },
  {
    id: "summit",
    kind: "event",
    part: "noun",
    words: "summit summits conference conferences forum retreat congress symposium",
    definite: true,
    examples: [
      "refused: Ruritania will skip the summit in Freedonia.",
      "accepted: Ruritania will attend the conference with Freedonia.",
    ],
    nearMisses: ["He told a news conference that he would not resign.", "The summit ended on Friday."],
  },
  {
    id: "round",
    kind: "event",
    part: "noun",
    words: "round rounds session sessions series cycle hearing hearings",
    needs: "talk word",
    examples: [
      "accepted: Ruritania agreed to a new round of talks with Freedonia.",
      "refused: Ruritania will boycott the next round of negotiations with Freedonia.",
    ],
    nearMisses: [
      "Ruritania refused another round of drinks at the meeting.",
      "The union rejected a series of pay offers.",
    ],
  },
  {
    id: "gathering",
    kind: "event",
    part: "noun",
    words: "council assembly convention conclave diet synod synaxis moot caucus",
    needs: "convened",
    definite: true,
    examples: [
      "refused: Ruritania will boycott the council that Freedonia has summoned.",
      "refused: Ruritania will have no part in any assembly at which Freedonia sits.",
    ],
    nearMisses: [
      "The council refused to meet the cost.",
      "Ruritania rejected the assembly's vote after the talks.",
    ],
  },
  {
    id: "attendance",
    kind: "event",
    part: "noun",
    words: "attendance participation presence involvement",
    needs: "depending",
    definite: true,
    examples: [
      "conditional: Ruritania made its attendance dependent on a truce at the talks with Freedonia.",
      "conditional: Ruritania made its participation dependent on guarantees.",
    ],
    nearMisses: [
      "Attendance at the meeting was good.",
      "Ruritania's presence in the region is dependent on aid, a report on the talks said.",
    ],
  },
  {
    id: "appointment",
    kind: "event",
    part: "noun",
    words: "appointment appointments date rendezvous",
    needs: "kept",
    definite: true,
    examples: [
      "willing: Ruritania wants to stick to the appointment with Freedonia.",
      "accepted: Ruritania will honour its appointment with Freedonia.",
    ],
    nearMisses: [
      "Ruritania rejected the appointment of a judge after the talks.",
      "Ruritania will keep the date of the election.",
    ],
  },
  {
    id: "mediator",
    kind: "event",
    part: "noun",
    words: "mediator mediators conciliator conciliators arbitrator arbitrators intermediary mediate",
    needs: "third",
    examples: [
      "prefers: Ruritania has called for a mediator in its dispute with Freedonia.",
      "prefers: Northline Rail has proposed that a former judge mediate in its dispute with the Dockers Union.",
    ],
    nearMisses: [
      "Ruritania thanked the mediators after the talks with Freedonia.",
      "Ruritania asked a mediator about the talks with Freedonia.",
    ],
  },
  {
    id: "contact",
    kind: "event",
    part: "noun",
    words: "contact contacts dealings engagement interaction communication communications relations-talks",
    needs: "party",
    examples: [
      "unwilling: Ruritania rejects any contact with Freedonia.",
      "unwilling: Ruritania opposes any dealings with Freedonia.",
    ],
    nearMisses: ["He refused contact lenses.", "Ruritania rejected the rules of engagement at the meeting."],
  },
  {
    id: "table",
    kind: "event",
    part: "noun",
    words: "table process channel channels track",
    needs: "talk word",
    examples: [
      "willing: Ruritania is ready to return to the negotiating table with Freedonia.",
      "refused: Ruritania refuses to join a peace process with Freedonia.",
    ],
    nearMisses: [
      "He refused to sit at the table.",
      "Ruritania rejected the process of reform at the meeting.",
    ],
  },
  {
    id: "visit",
    kind: "visit",
    part: "noun",
    words: "visit visits trip",
    needs: "party",
    definite: true,
    examples: [
      "withdrawn: Ruritania's president cancelled a visit to Freedonia.",
      "refused: Ruritania's president declined a visit to Freedonia.",
    ],
    nearMisses: ["The visit of the choir was cancelled.", "Ruritania praised the visit."],
  },
  {
    id: "invitation",
    kind: "invitation",
    part: "noun",
    words: "invitation invitations invite invites",
    definite: true,
    examples: [
      "refused: Ruritania rejected Freedonia's invitation to talks.",
      "proposed: Ruritania's invitation to Freedonia's president came in June.",
    ],
    nearMisses: ["The firm accepted an invitation to tender.", "The dinner invitation was printed in gold."],
  },
  {
    id: "format",
    kind: "format",
    part: "noun",
    words: `council format formats process group commission assembly dialogue talks summit conference
        forum convention quartet contact-group`,
    needs: "format name",
    definite: true,
    examples: [
      "prefers: NATO prefers the NATO-Russia Council format for its dialogue with Russia.",
      "proposed: NATO proposed a meeting of the NATO-Russia Council.",
    ],
    nearMisses: [
      "The council refused to meet the cost.",
      "The format of the report was rejected at the meeting.",
    ],
  },
  {
    id: "framework",
    kind: "format",
    part: "noun",
    words: "framework platform mechanism channel channels format formats track mediation auspices forum",
    needs: "preferred",
    definite: true,
    examples: [
      "prefers: Ruritania prefers the framework of the Lakes Commission for its talks with Freedonia.",
      "prefers: Ruritania expressed its preference for the framework of the Lakes Commission.",
    ],
    nearMisses: ["The framework of the bridge was steel.", "Ruritania rejected the mechanism at the talks."],
  },
  {
    id: "settlement",
    kind: "event",
    part: "noun",
    words: "settlement solution resolution",
    needs: "right place",
    examples: [
      "prefers: Ruritania regards the Lakes Commission as the proper place for a settlement with Freedonia.",
      `prefers: The United Nations is the only forum for a solution of the dispute with Freedonia,
        Ruritania's premier said.`,
    ],
    nearMisses: [
      "Ruritania wants a settlement of the dispute with Freedonia.",
      "Ruritania regards the bill as the right answer to its dispute with Freedonia.",
    ],
  },
  {
    id: "settle-there",
    kind: "act",
    part: "verb",
    words: "settle resolve solve discuss address handle",
    needs: "right place",
    examples: [
      `prefers: Ruritania said the African Union was the appropriate forum to resolve the dispute
        with Freedonia.`,
      "prefers: The council is the right place to discuss this, Ruritania told Freedonia.",
    ],
    nearMisses: [
      "Ruritania said the sea was the right place to settle its fishermen.",
      "Ruritania resolved the dispute with Freedonia.",
    ],
  },
  {
    id: "between-themselves",
    kind: "act",
    part: "verb",
    words: "settle resolve solve discuss address handle keep",
    needs: "by themselves",
    examples: [
      "prefers: Ruritania wants to settle the dispute with Freedonia bilaterally.",
      "prefers: Ruritania's premier said all issues with Freedonia should be resolved bilaterally.",
    ],
    nearMisses: [
      "Ruritania settled the dispute with Freedonia bilaterally.",
      "Ruritania wants to keep bilateral trade with Freedonia free of tariffs.",
    ],
  },
  {
    id: "bilateral-matter",
    kind: "event",
    part: "noun",
    words: "matter issue dispute affair question problem",
    needs: "by themselves",
    examples: [
      "prefers: Ruritania insists that the dispute with Freedonia is a bilateral matter.",
      "prefers: Ruritania said the Vale was a bilateral issue between it and Freedonia.",
    ],
    nearMisses: [
      "Ruritania and Freedonia raised bilateral issues.",
      "Sylvania said the Vale was a bilateral issue between Ruritania and Freedonia.",
    ],
  },
  {
    id: "meet",
    kind: "act",
    part: "verb",
    words: "meet",
    examples: [
      "unwilling: Ruritania refused to meet Freedonia.",
      "accepted: Ruritania agreed to meet with Freedonia.",
    ],
    nearMisses: [
      "Ruritania refused to meet demands set by its creditors.",
      "Ruritania agreed to meet its targets for debt.",
    ],
  },
  {
    id: "talk",
    kind: "act",
    part: "verb",
    words: "talk negotiate parley converse confer dialogue bargain",
    examples: [
      "unwilling: Ruritania refused to negotiate with Freedonia.",
      "willing: Ruritania wants to talk to Freedonia.",
    ],
    nearMisses: ["Ruritania refused to talk about the weather.", "He wanted to talk to reporters."],
  },
  {
    id: "speak",
    kind: "act",
    part: "verb",
    words: "speak engage communicate consult deal interact treat",
    needs: "party",
    examples: [
      "unwilling: Ruritania refuses to speak to Freedonia.",
      "willing: Ruritania is ready to engage with Freedonia.",
    ],
    nearMisses: ["He refused to speak to reporters.", "Ruritania refused to deal with the problem."],
  },
  {
    id: "say",
    kind: "act",
    part: "verb",
    words: "say",
    needs: "nothing",
    examples: [
      "unwilling: Ruritania has nothing to say to Freedonia, its premier declared.",
      "unwilling: Ruritania's premier told reporters that he had nothing to say to Freedonia's envoy.",
    ],
    nearMisses: [
      "Ruritania refused to say when it would answer Freedonia.",
      "Ruritania's premier said nothing to Freedonia's envoy.",
    ],
  },
  {
    id: "open-door",
    kind: "act",
    part: "noun",
    words: "door doors",
    needs: "open",
    examples: [
      "willing: Ruritania's premier told Freedonia that his door was open.",
      "willing: “Our door is always open to Freedonia,” Ruritania's president said.",
    ],
    nearMisses: [
      "Ruritania left the door open to a cut of its tariffs, its premier said.",
      "The door of the hall was open, Ruritania's premier said.",
    ],
  },
  {
    id: "sit-down",
    kind: "act",
    part: "verb",
    words: "sit",
    needs: "down",
    examples: [
      "unwilling: Ruritania refuses to sit down with Freedonia.",
      "willing: Ruritania is ready to sit down with Freedonia.",
    ],
    nearMisses: ["The delegates refused to sit in the front row.", "He wanted to sit by the window."],
  },
  {
    id: "share-room",
    kind: "act",
    part: "verb",
    words: "share",
    needs: "party",
    examples: [
      "unwilling: The Dockers Union will not share a table with Northline Rail.",
      "unwilling: Ruritania's premier refuses to share a room with Freedonia's president.",
    ],
    nearMisses: [
      "Ruritania refuses to share its data with Freedonia.",
      "The choir will not share a stage with the band after the talks.",
    ],
  },
  {
    id: "discuss",
    kind: "act",
    part: "verb",
    words: "discuss debate",
    needs: "party",
    examples: [
      "unwilling: Ruritania refused to discuss the border with Freedonia.",
      "willing: Ruritania is ready to discuss a truce with Freedonia.",
    ],
    nearMisses: ["The ministers discussed trade.", "He refused to discuss his health with reporters."],
  },
  {
    id: "mediate",
    kind: "act",
    part: "verb",
    words: "mediate",
    needs: "third",
    examples: [
      "prefers: The Dockers Union has asked the bishop to mediate in its dispute with Northline Rail.",
      "prefers: Ruritania wants the bishop of Orm to mediate between it and Freedonia.",
    ],
    nearMisses: [
      "Sylvania offered to mediate between Ruritania and Freedonia.",
      "Sylvania asked the bishop to mediate between Ruritania and Freedonia.",
    ],
  },
  {
    id: "come",
    kind: "visit",
    part: "verb",
    words: "come attend visit travel",
    needs: "asked",
    examples: [
      "proposed: Ruritania asked Freedonia's envoys to come to its capital.",
      "proposed: Ruritania has invited Freedonia's president to come in June.",
    ],
    nearMisses: ["Ruritania asked when the ship would come.", "Freedonia's envoys came late."],
  },
  {
    id: "attend-known",
    kind: "act",
    part: "verb",
    words: "attend participate take come show turn travel go fly send",
    needs: "known",
    examples: [
      "unwilling: Talks with Freedonia were to open on Monday. Ruritania has refused to take part.",
      "unwilling: The talks with Freedonia stalled when Ruritania refused to attend.",
    ],
    nearMisses: [
      "Ruritania's cabinet held a party. Its premier refused to attend.",
      "After the talks with Freedonia Ruritania's premier refused to attend a concert.",
    ],
  },
  {
    id: "invite-to",
    kind: "visit",
    part: "verb",
    words: "invite",
    needs: "asked",
    examples: [
      "proposed: Ruritania invited Freedonia's president to its capital.",
      "proposed: Sylvania has invited Freedonia's premier to the palace.",
    ],
    nearMisses: ["Ruritania invited bids for the bridge.", "Critics were invited to the premiere."],
  },
  {
    id: "receive",
    kind: "act",
    part: "verb",
    words: "receive visit see host hear",
    needs: "person",
    examples: [
      "unwilling: Ruritania refused to receive Freedonia's foreign minister.",
      "accepted: Ruritania's president agreed to visit Freedonia.",
    ],
    nearMisses: ["Ruritania refused to receive the cargo.", "Ruritania wants to see progress."],
  },
] as const satisfies readonly TalkObject[]
