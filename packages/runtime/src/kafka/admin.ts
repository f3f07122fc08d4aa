// Topics, offsets and groups. One connection, opened at first use and thrown away after a failure.
import { setTimeout as pause } from "node:timers/promises"
import kafkajs, { type Admin as KafkaJsAdmin } from "kafkajs"
import { deadline } from "./deadline.ts"
import { kafkaError, UnknownTopic } from "./errors.ts"
import type { Connection } from "./kafka.ts"
import type { TopicPartition } from "./records.ts"

export interface TopicSpec {
  readonly name: string
  readonly partitions: number
  readonly config: Readonly<Record<string, string>>
}

export interface TopicDescription {
  readonly name: string
  readonly partitions: number
  readonly config: Readonly<Record<string, string>>
}

export interface PartitionOffsets {
  readonly partition: number
  /** The first offset that is still there. */
  readonly low: bigint
  /** The offset that the next record gets. */
  readonly high: bigint
}

export interface GroupDescription {
  readonly groupId: string
  readonly state: string
  readonly members: readonly { readonly clientId: string; readonly host: string }[]
}

export interface Admin {
  /** Rejects with KafkaUnavailable when no broker answers within three seconds. */
  ping(): Promise<void>
  /** Creates the topics that are missing; gives their names. */
  createTopics(topics: readonly TopicSpec[]): Promise<string[]>
  /** Gives the topics that exist among these names, or all of this prefix. */
  describeTopics(names?: readonly string[]): Promise<TopicDescription[]>
  offsets(topic: string): Promise<PartitionOffsets[]>
  /** Every group that the cluster knows, with state and members. */
  groups(): Promise<GroupDescription[]>
  /** What a group has committed; a hint, for Postgres decides. */
  groupOffsets(groupId: string, topics: readonly string[]): Promise<(TopicPartition & { offset: bigint })[]>
  /** Deletes a group; does nothing when there is none. */
  deleteGroup(groupId: string): Promise<void>
  deleteTopics(names: readonly string[]): Promise<void>
  /** Deletes the records of a partition below an offset. */
  deleteRecords(topic: string, partition: number, below: bigint): Promise<void>
  close(): Promise<void>
}

const PING_MS = 3_000
const CALL_MS = 20_000

/** Makes the administration part of the port. */
export const openAdmin = (connection: Connection): Admin => {
  let opened: Promise<KafkaJsAdmin> | null = null

  const open = (): Promise<KafkaJsAdmin> => {
    const admin = connection.client.admin()
    return admin.connect().then(() => admin)
  }
  const discard = (failed: Promise<KafkaJsAdmin>): void => {
    if (opened === failed) opened = null
    failed.then((admin) => admin.disconnect()).catch(() => undefined)
  }
  const call = async <T>(
    work: (admin: KafkaJsAdmin) => Promise<T>,
    topics: readonly string[] = [],
    ms = CALL_MS,
  ): Promise<T> => {
    opened ??= open()
    const used = opened
    try {
      return await deadline(used.then(work), ms, `no answer within ${ms} ms`)
    } catch (error) {
      const ours = kafkaError(error, connection.brokers, topics)
      if (!(ours instanceof UnknownTopic)) discard(used)
      throw ours
    }
  }
  return {
    ping: () => call(async (admin) => void (await admin.describeCluster()), [], PING_MS),
    createTopics: (topics) => call((admin) => createMissing(admin, connection, topics)),
    describeTopics: (names) => call((admin) => describe(admin, connection, names)),
    offsets: (topic) =>
      call(
        async (admin) => {
          const partitions = await admin.fetchTopicOffsets(connection.named(topic))
          return partitions
            .map(({ partition, low, high }) => ({ partition, low: BigInt(low), high: BigInt(high) }))
            .sort((a, b) => a.partition - b.partition)
        },
        [topic],
      ),
    groups: () => call(describeGroups),
    groupOffsets: (groupId, topics) => call((admin) => committed(admin, connection, groupId, topics), topics),
    deleteGroup: (groupId) => call((admin) => deleteGroup(admin, connection.named(groupId))),
    deleteTopics: (names) =>
      call((admin) => admin.deleteTopics({ topics: names.map(connection.named) }), names),
    deleteRecords: (topic, partition, below) =>
      call((admin) => deleteRecords(admin, connection.named(topic), partition, below), [topic]),
    close: async () => {
      const last = opened
      opened = null
      await last?.then((admin) => admin.disconnect()).catch(() => undefined)
    },
  }
}

const createMissing = async (
  admin: KafkaJsAdmin,
  { named, logical }: Connection,
  topics: readonly TopicSpec[],
): Promise<string[]> => {
  const there = new Set((await admin.listTopics()).map(logical))
  const missing = topics.filter(({ name }) => !there.has(name))
  if (missing.length === 0) return []
  const creating = admin.createTopics({
    waitForLeaders: true,
    topics: missing.map(({ name, partitions, config }) => ({
      topic: named(name),
      numPartitions: partitions,
      configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
    })),
  })
  await creating.catch(async (error: { readonly type?: string }) => {
    // kafkajs asks for the leaders at once; a busy broker may not yet know what its controller has made.
    if (error.type !== "UNKNOWN_TOPIC_OR_PARTITION") throw error
    await untilListed(
      admin,
      missing.map(({ name }) => named(name)),
    )
  })
  return missing.map(({ name }) => name)
}

// The caller's deadline ends it when they never come.
const untilListed = async (admin: KafkaJsAdmin, names: readonly string[]): Promise<void> => {
  for (const deadline = Date.now() + CALL_MS; Date.now() < deadline; await pause(200)) {
    const there = new Set(await admin.listTopics())
    if (names.every((name) => there.has(name))) return
  }
}

const describe = async (
  admin: KafkaJsAdmin,
  { named, logical }: Connection,
  names: readonly string[] | undefined,
): Promise<TopicDescription[]> => {
  const wanted = names === undefined ? null : new Set(names)
  const there = (await admin.listTopics()).flatMap((full) => logical(full) ?? [])
  const found = there.filter((name) => wanted === null || wanted.has(name))
  if (found.length === 0) return []
  const { topics } = await admin.fetchTopicMetadata({ topics: found.map(named) })
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: found.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name: named(name) })),
  })
  return found.sort().map((name) => ({
    name,
    partitions: topics.find((topic) => topic.name === named(name))?.partitions.length ?? 0,
    config: Object.fromEntries(
      (resources.find((resource) => resource.resourceName === named(name))?.configEntries ?? []).map(
        ({ configName, configValue }) => [configName, configValue],
      ),
    ),
  }))
}

const describeGroups = async (admin: KafkaJsAdmin): Promise<GroupDescription[]> => {
  const { groups } = await admin.listGroups()
  if (groups.length === 0) return []
  const described = await admin.describeGroups(groups.map(({ groupId }) => groupId))
  return described.groups.map(({ groupId, state, members }) => ({
    groupId,
    state,
    members: members.map(({ clientId, clientHost }) => ({ clientId, host: clientHost })),
  }))
}

const committed = async (
  admin: KafkaJsAdmin,
  { named }: Connection,
  groupId: string,
  topics: readonly string[],
): Promise<(TopicPartition & { offset: bigint })[]> => {
  const offsets = await admin.fetchOffsets({ groupId: named(groupId), topics: topics.map(named) })
  return offsets.flatMap(({ topic, partitions }) =>
    partitions.map(({ partition, offset }) => ({
      topic: topics.find((name) => named(name) === topic) ?? topic,
      partition,
      offset: BigInt(offset),
    })),
  )
}

// kafkajs knows a partition's leader only of a topic that it was asked about before.
const deleteRecords = async (
  admin: KafkaJsAdmin,
  topic: string,
  partition: number,
  below: bigint,
): Promise<void> => {
  await admin.fetchTopicOffsets(topic)
  await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: String(below) }] })
}

// The coordinator keeps a member for a moment after it left; kafkajs reports each group's error apart.
const deleteGroup = async (admin: KafkaJsAdmin, groupId: string): Promise<void> => {
  try {
    await admin.deleteGroups([groupId])
  } catch (error) {
    const groups = (error as { groups?: { error?: { type?: string } }[] }).groups ?? []
    if (groups.length === 0 || !groups.every((group) => group.error?.type === "GROUP_ID_NOT_FOUND"))
      throw error
  }
}
