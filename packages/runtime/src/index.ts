export { ConfigError, type KafkaSasl, readServiceConfig, type ServiceConfig } from "./config.ts"
export { createHealth, type Health, type HealthReport, serveHealth } from "./health.ts"
export type { Admin, GroupDescription, PartitionOffsets, TopicDescription, TopicSpec } from "./kafka/admin.ts"
export type { Batch, ConsumeOptions, Consumer, StartPosition } from "./kafka/consumer.ts"
export {
  KafkaRefused,
  KafkaUnavailable,
  OffsetOutOfRange,
  RecordTooLarge,
  UnknownTopic,
} from "./kafka/errors.ts"
export { connectKafka, type Kafka, type KafkaOptions } from "./kafka/kafka.ts"
export { partitionFor } from "./kafka/partition.ts"
export type { Producer, Shipment } from "./kafka/producer.ts"
export type { ReadOptions } from "./kafka/read.ts"
export type { KafkaRecord, OutRecord, TopicPartition } from "./kafka/records.ts"
export { createTopics, partitionsOf, topicSpecs } from "./kafka/topics.ts"
export { createLogger, type Logger } from "./log.ts"
export { createMetrics, type Metrics } from "./metrics.ts"
export { enqueue, type OutEvent } from "./outbox/enqueue.ts"
export { type Relay, type RelayStatus, startRelay } from "./outbox/relay.ts"
export { classify, type ErrorClass, PermanentError } from "./postgres/classify.ts"
export { MigrationError, migrate } from "./postgres/migrate.ts"
export { connectPostgres, type Pool, type Tx, unreachable } from "./postgres/pool.ts"
export { transaction } from "./postgres/transaction.ts"
export type { PartitionStatus, ProcessorStatus } from "./processing/partition-state.ts"
export { type ProcessOptions, type Processor, processPartitions } from "./processing/process-partitions.ts"
export { BadRecord, type Handle, type HandlerContext, type SourceTopic } from "./processing/source-topic.ts"
export { type Running, runService, type ServiceContext, type ServiceNeeds } from "./service.ts"
