// Operators that refuse: a party will not talk, meet, attend, or take the invitation.
import type { Operator } from "./entry.ts"

export const refusing = [
  {
    id: "refuse",
    effect: "refuse",
    part: "verb",
    words:
      "refuse decline reject spurn rebuff forgo scorn shun eschew dismiss repudiate renounce disdain disavow",
    examples: [
      "unwilling: Ruritania refused to meet Freedonia.",
      "unwilling: The Dockers Union has rejected talks with Northline Rail.",
      "refused: Sylvania declined an invitation to the summit in Freedonia.",
      "refused: Ruritania spurned Freedonia's offer of talks.",
    ],
    nearMisses: [
      "Ruritania refused to comment on the talks with Freedonia.",
      "Ruritania rejected a ceasefire after talks with Freedonia.",
      "The spokesman declined an interview before the meeting.",
    ],
  },
  {
    id: "deny-request",
    effect: "refuse",
    part: "verb",
    words: "deny rebuff",
    needs: "asked for",
    examples: [
      "refused: Ruritania denied Freedonia's request for a meeting.",
      "refused: Northline Rail has denied an appeal by the Dockers Union for further talks.",
    ],
    nearMisses: [
      "Ruritania denied that it had asked for talks with Freedonia.",
      "Ruritania denied reports of a request for a meeting with Freedonia.",
    ],
  },
  {
    id: "oppose",
    effect: "refuse",
    part: "verb",
    words: "oppose resist veto contest",
    over: ["event", "act", "visit", "format", "invitation"],
    examples: [
      "unwilling: Ruritania opposes any negotiations with Freedonia.",
      "unwilling: Ruritania has resisted talks with the rebels.",
    ],
    nearMisses: [
      "Ruritania opposes the sanctions that were discussed at the summit.",
      "Ruritania resisted pressure at the talks to open its ports.",
    ],
  },
  {
    id: "object",
    effect: "refuse",
    part: "verb",
    words: "object mind",
    preps: "to against",
    examples: [
      "unwilling: Ruritania objects to talks with Freedonia.",
      "willing: Ruritania would not object to talks with Freedonia.",
      "willing: Ruritania's president does not mind meeting Freedonia's king.",
    ],
    nearMisses: [
      "Ruritania objected to the tax at talks with Freedonia.",
      "Freedonia's king minds the sheep before a meeting.",
    ],
  },
  {
    id: "stay-off",
    effect: "refuse",
    part: "verb",
    words: "boycott skip snub miss sidestep dodge duck",
    over: ["event", "invitation", "visit", "format"],
    examples: [
      "refused: Ruritania will boycott the conference in Freedonia.",
      "refused: Ruritania is skipping the summit with Freedonia.",
    ],
    nearMisses: [
      "Students boycotted their classes during the conference.",
      "Ruritania stopped short of saying it would boycott the summit.",
    ],
  },
  {
    id: "rule-out",
    effect: "refuse",
    part: "verb",
    words: "rule",
    particles: "out",
    examples: [
      "unwilling: Ruritania has ruled out talks with Freedonia.",
      "unwilling: Ruritania ruled out negotiating with Freedonia.",
    ],
    nearMisses: [
      "Ruritania ruled out sanctions after the talks with Freedonia.",
      "A court ruled on the meeting of the two companies.",
    ],
  },
  {
    id: "turn-down",
    effect: "refuse",
    part: "verb",
    words: "turn knock",
    particles: "down back",
    over: ["event", "invitation", "visit", "format", "act"],
    examples: [
      "refused: Ruritania turned down an invitation to talks in Freedonia.",
      "refused: Sylvania has turned down Ruritania's offer of a meeting.",
    ],
    nearMisses: [
      "The lights were turned down before the meeting.",
      "Ruritania turned down a loan during talks with Freedonia.",
    ],
  },
  {
    id: "turn-back-on",
    effect: "refuse",
    part: "verb",
    words: "turn",
    particles: "back backs",
    preps: "on",
    examples: [
      "unwilling: Ruritania turned its back on talks with Freedonia.",
      "refused: Ruritania has turned its back on the summit with Freedonia.",
    ],
    nearMisses: [
      "Ruritania turned back at the border before the talks.",
      "The envoy turned his back on the camera at the meeting.",
    ],
  },
  {
    id: "turn-up-nose",
    effect: "refuse",
    part: "verb",
    words: "turn thumb",
    particles: "nose noses",
    preps: "at",
    examples: [
      "unwilling: The Dockers Union turned up its nose at talks with Northline Rail.",
      "unwilling: Ruritania has turned up its nose at talks with Freedonia.",
    ],
    nearMisses: ["Ruritania turned up late at the talks.", "The plane turned its nose at the summit."],
  },
  {
    id: "say-no",
    effect: "refuse",
    part: "verb",
    words: "say",
    particles: "no",
    preps: "to",
    examples: [
      "unwilling: Ruritania said no to talks with Freedonia.",
      "refused: Ruritania has said no to the conference in Freedonia.",
    ],
    nearMisses: [
      "Ruritania said no deal came of the talks.",
      "Ruritania said it had no news of the meeting.",
    ],
  },
  {
    id: "keep-away",
    effect: "refuse",
    part: "verb",
    words: "stay keep steer remain shy sit",
    particles: "away clear out",
    preps: "from of",
    over: ["event", "visit", "format", "act"],
    examples: [
      "refused: Ruritania said it would stay away from the summit with Freedonia.",
      "unwilling: Ruritania has stayed out of the talks with Freedonia.",
    ],
    nearMisses: [
      "Residents were told to stay away from the river during the summit.",
      "The delegates stayed in the capital for the talks.",
    ],
  },
  {
    id: "opt-out",
    effect: "refuse",
    part: "verb",
    words: "opt",
    particles: "out",
    preps: "of",
    examples: [
      "unwilling: Ruritania has opted out of the talks with Freedonia.",
      "refused: Ruritania opted out of the conference.",
    ],
    nearMisses: [
      "Ruritania opted for a loan after the talks.",
      "Drivers opted out of the pension plan during negotiations.",
    ],
  },
  {
    id: "brush-off",
    effect: "refuse",
    part: "verb",
    words: "brush shrug wave laugh shoot swat",
    particles: "off aside away down",
    examples: [
      "refused: Ruritania brushed aside Freedonia's offer of talks.",
      "refused: Ruritania shrugged off an invitation to negotiations.",
    ],
    nearMisses: [
      "Ruritania brushed aside criticism of the talks with Freedonia.",
      "Markets shrugged off the meeting.",
    ],
  },
  {
    id: "cold-water",
    effect: "refuse",
    part: "verb",
    words: "pour throw dash",
    particles: "water",
    preps: "on over",
    examples: [
      "unwilling: Ruritania poured cold water on talks with Freedonia.",
      "unwilling: Ruritania's premier has thrown cold water on the idea of negotiations with Freedonia.",
    ],
    nearMisses: [
      "Rain poured on the delegates at the talks with Freedonia.",
      "The cook poured water for the guests of the meeting.",
    ],
  },
  {
    id: "ignore",
    effect: "refuse",
    part: "verb",
    words: "ignore disregard",
    over: ["invitation"],
    examples: [
      "refused: Ruritania ignored an invitation to talks with Freedonia.",
      "refused: Ruritania has ignored Freedonia's requests for a meeting.",
    ],
    nearMisses: [
      "Ruritania ignored a rule agreed in talks with Freedonia.",
      "Markets ignored the talks between Ruritania and Freedonia.",
    ],
  },
  {
    id: "shrink-from",
    effect: "refuse",
    part: "verb",
    words: "refrain balk baulk recoil bridle abstain scoff demur desist",
    preps: "from at",
    examples: [
      "unwilling: Ruritania balked at talks with Freedonia.",
      "unwilling: Ruritania baulked at meeting Freedonia's envoy.",
    ],
    nearMisses: [
      "Ruritania balked at the price named in the talks.",
      "Both sides agreed to refrain from force during the talks.",
    ],
  },
  {
    id: "unwilling",
    effect: "refuse",
    part: "adjective",
    words: `unwilling reluctant unprepared uninterested averse loath loth hesitant unready disinclined
        opposed allergic hostile cool skeptical sceptical`,
    preps: "about in",
    examples: [
      "unwilling: Ruritania is unwilling to negotiate with Freedonia.",
      "unwilling: The rebels are opposed to talks with Freedonia.",
    ],
    nearMisses: [
      "Ruritania is unwilling to pay the price named in the talks.",
      "Voters are opposed to the tax that ministers discussed at a meeting.",
    ],
  },
  {
    id: "unable",
    effect: "refuse",
    part: "adjective",
    words: "unable",
    takes: "infinitive",
    over: ["act", "event", "visit", "format", "invitation"],
    examples: [
      "refused: Ruritania is unable to take part in the talks with Freedonia.",
      "refused: Ruritania said it would be unable to attend the talks with Freedonia.",
    ],
    nearMisses: [
      "Ruritania was unable to sell its gas at the talks with Freedonia.",
      "Ruritania is unable to meet its debts, its premier said at the summit.",
    ],
  },
  {
    id: "not-able",
    effect: "refuse",
    part: "adjective",
    words: "able",
    takes: "infinitive",
    needs: "negation",
    examples: [
      "refused: Ruritania said it would not be able to attend the talks with Freedonia.",
      "unwilling: Ruritania is not able to meet Freedonia before May.",
    ],
    nearMisses: [
      "Ruritania is able to talk to Freedonia.",
      "Ruritania was not able to sell its gas at the talks with Freedonia.",
    ],
  },
  {
    id: "absent",
    effect: "refuse",
    part: "adjective",
    words: "absent",
    preps: "from",
    over: ["event", "format"],
    examples: [
      "refused: Ruritania's president will be absent from the summit with Freedonia.",
      "unwilling: Ruritania said it would be absent from the talks with Freedonia.",
    ],
    nearMisses: [
      "Doves were absent from the fields during the talks with Freedonia.",
      "Trade was absent from the statement after the talks with Freedonia.",
    ],
  },
  {
    id: "too-early",
    effect: "refuse",
    part: "adjective",
    words: "early soon late",
    preps: "for",
    needs: "too",
    examples: [
      "unwilling: It is too early for talks with Freedonia, Ruritania's president said.",
      "unwilling: Ruritania's premier said it was too soon to meet Freedonia's president.",
    ],
    nearMisses: [
      "It is too early to say whether talks with Freedonia will resume, Ruritania's premier said.",
      "Ruritania's delegation arrived too late for the talks with Freedonia.",
    ],
  },
  {
    id: "no-use",
    effect: "refuse",
    part: "noun",
    words: "point sense use reason need basis ground grounds purpose value benefit logic merit",
    preps: "in for of to",
    needs: "negation",
    examples: [
      "unwilling: Ruritania sees no point in talks with Freedonia.",
      "unwilling: There is no reason to meet Freedonia, Ruritania's president said.",
    ],
    nearMisses: [
      "The point of the talks was trade.",
      "There is no need for new sanctions after the meeting.",
    ],
  },
  {
    id: "no-part",
    effect: "refuse",
    part: "noun",
    words: "part truck",
    preps: "in of with",
    needs: "negation",
    examples: [
      "unwilling: Ruritania wants no part of talks with Freedonia.",
      "unwilling: Ruritania will have no part in negotiations with Freedonia.",
    ],
    nearMisses: [
      "Ruritania had no part in the fall of Freedonia, it said after the talks.",
      "Part of the talks with Freedonia was held at night.",
    ],
  },
  {
    id: "not-time",
    effect: "refuse",
    part: "noun",
    words: "time moment occasion",
    preps: "for to",
    needs: "negation",
    examples: [
      "unwilling: It is not the right time for talks with Freedonia, Ruritania's president said.",
      "unwilling: This is not the time to negotiate with Freedonia, Ruritania's president said.",
    ],
    nearMisses: [
      "At the time of the talks Ruritania was silent.",
      "There was no time for lunch at the summit.",
    ],
  },
  {
    id: "no-mind",
    effect: "refuse",
    part: "noun",
    words: "hurry mood rush haste position place inclination appetite",
    preps: "to for",
    needs: "negation",
    examples: [
      "unwilling: Ruritania is in no mood to negotiate with Freedonia.",
      "unwilling: Ruritania said it was in no hurry to hold talks with Freedonia.",
    ],
    nearMisses: ["The mood at the talks was good.", "Ruritania is in a position to win the talks."],
  },
  {
    id: "refusal",
    effect: "refuse",
    part: "noun",
    words: `refusal objection rejection boycott snub rebuff reluctance unwillingness opposition
      disinclination resistance aversion hesitation`,
    preps: "by against toward towards in",
    examples: [
      "unwilling: Ruritania's refusal to meet Freedonia angered the mediators.",
      "refused: The mediators regret Ruritania's boycott of the conference.",
    ],
    nearMisses: [
      "Ruritania's refusal to pay was discussed at the meeting with Freedonia.",
      "The opposition attended the meeting.",
    ],
  },
] as const satisfies readonly Operator[]
