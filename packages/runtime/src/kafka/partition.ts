// Which partition a key goes to: murmur2 as in Kafka's own Java client, so that every producer agrees.
// Source: org.apache.kafka.common.utils.Utils.murmur2 and BuiltInPartitioner.partitionForKey (Kafka 4.3).

const SEED = 0x9747b28c
const M = 0x5bd1e995

/**
 * Gives the partition of a key.
 * @param key the record's key, a string in UTF-8 or its bytes
 * @param partitions how many partitions the topic has
 */
export const partitionFor = (key: string | Buffer, partitions: number): number =>
  (murmur2(typeof key === "string" ? Buffer.from(key) : key) & 0x7fffffff) % partitions

const murmur2 = (data: Buffer): number => {
  let hash = SEED ^ data.length
  const whole = data.length - (data.length % 4)
  for (let at = 0; at < whole; at += 4) {
    let k = Math.imul(data.readInt32LE(at), M)
    k = Math.imul(k ^ (k >>> 24), M)
    hash = Math.imul(hash, M) ^ k
  }
  const rest = data.length - whole
  if (rest >= 3) hash ^= (data[whole + 2] as number) << 16
  if (rest >= 2) hash ^= (data[whole + 1] as number) << 8
  if (rest >= 1) hash = Math.imul(hash ^ (data[whole] as number), M)
  hash = Math.imul(hash ^ (hash >>> 13), M)
  return hash ^ (hash >>> 15)
}
