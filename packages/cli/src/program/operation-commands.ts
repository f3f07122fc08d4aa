// Commands for whoever runs it.
import type { Command } from "commander"
import { command, flagsOf } from "./command.ts"

/** Adds up, down, status, topics, dlq and doctor. */
export const addOperationCommands = (program: Command): void => {
  program.addCommand(
    command("up", "start Kafka, PostgreSQL and the services on this machine", "stance up")
      .option("--docker", "in containers, not as local processes")
      .action(async (_, called: Command) => (await import("../commands/stack.ts")).up(flagsOf(called))),
  )
  program.addCommand(
    command("down", "stop them", "stance down")
      .option("--data", "remove what they stored, too")
      .action(async (_, called: Command) => (await import("../commands/stack.ts")).down(flagsOf(called))),
  )
  program.addCommand(
    command("status", "what runs, and where", 'eval "$(stance status --env)"')
      .option("--env", "print the addresses for eval")
      .action(async (_, called: Command) => (await import("../commands/stack.ts")).status(flagsOf(called))),
  )
  program.addCommand(topics())
  program.addCommand(deadLetters())
  program.addCommand(
    command(
      "doctor",
      "check servers, services and invariants, each finding with its remedy",
      "stance doctor --strict",
    )
      .option("--strict", "exit 6 when something is broken")
      .action(async (_, called: Command) => (await import("../commands/doctor.ts")).doctor(flagsOf(called))),
  )
}

const topics = (): Command => {
  const group = command(
    "topics",
    "topics, their keys and records",
    "stance topics tail stance.position-changes.v1 --from-beginning",
  )
  group.addCommand(
    command("list", "list the topics", "stance topics").action(async (_, called: Command) =>
      (await import("../commands/topics.ts")).listTopics(flagsOf(called)),
    ),
    { isDefault: true },
  )
  group.addCommand(
    command(
      "tail",
      "follow raw records",
      "stance topics tail stance.articles.v1 --from-beginning --until-end",
    )
      .argument("<topic>", "name of a topic")
      .option("--from-beginning", "start with the first record that is there")
      .option("--until-end", "stop at what is there now")
      .action(async (topic: string, _, called: Command) =>
        (await import("../commands/topics.ts")).tailTopic(topic, flagsOf(called)),
      ),
  )
  return group
}

const deadLetters = (): Command => {
  const group = command("dlq", "dead letters: what could not be read, and a second try", "stance dlq list")
  group.addCommand(
    command("list", "list the dead letters", "stance dlq list").action(async (_, called: Command) =>
      (await import("../commands/dlq.ts")).listDeadLetters(flagsOf(called)),
    ),
    { isDefault: true },
  )
  group.addCommand(
    command("show", "one of them whole", "stance dlq show 0")
      .argument("<number>", "its number in the list")
      .action(async (number: string, _, called: Command) =>
        (await import("../commands/dlq.ts")).showDeadLetter(number, flagsOf(called)),
      ),
  )
  group.addCommand(
    command("redrive", "send them again, to where they came from", "stance dlq redrive --all")
      .argument("[number]", "its number in the list")
      .option("--all", "every one that was not sent again yet")
      .action(async (number: string | undefined, _, called: Command) =>
        (await import("../commands/dlq.ts")).redriveDeadLetters(number, flagsOf(called)),
      ),
  )
  group.addCommand(
    command("purge", "delete them", "stance dlq purge --yes")
      .option("--yes", "also those that nobody sent again")
      .action(async (_, called: Command) =>
        (await import("../commands/dlq.ts")).purgeDeadLetters(flagsOf(called)),
      ),
  )
  return group
}
