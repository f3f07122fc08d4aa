// Asks whatever listens on a port whether it is a Kafka broker that serves, in Kafka's own protocol and
// without a client, since a client would retry and log while the broker is still starting.
import { connect } from "node:net"

export interface KafkaAnswer {
  readonly clusterId: string | null
  readonly brokers: number
}

const METADATA = 3
const VERSION = 4

/** One Metadata request to host and port; null when nothing answers in time, or not as a broker does. */
export function probeKafka(port: number, host = "127.0.0.1", timeoutMs = 2_000): Promise<KafkaAnswer | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
    let received = Buffer.alloc(0)
    const finish = (answer: KafkaAnswer | null) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(timeoutMs, () => finish(null))
    socket.on("error", () => finish(null))
    socket.on("close", () => finish(null))
    socket.on("connect", () => socket.write(metadataRequest()))
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.length > 4 && received.length >= 4 + received.readInt32BE(0)) finish(decode(received))
    })
  })
}

function metadataRequest(): Buffer {
  const client = Buffer.from("stance")
  const request = Buffer.alloc(4 + 2 + 2 + 4 + 2 + client.length + 4 + 1)
  let at = request.writeInt32BE(request.length - 4, 0)
  at = request.writeInt16BE(METADATA, at)
  at = request.writeInt16BE(VERSION, at)
  at = request.writeInt32BE(1, at)
  at = request.writeInt16BE(client.length, at)
  at += client.copy(request, at)
  // No topics, and none to be created by asking.
  at = request.writeInt32BE(0, at)
  request.writeInt8(0, at)
  return request
}

function decode(answer: Buffer): KafkaAnswer | null {
  try {
    // Behind length, correlation id and throttle time: the brokers (id, host, port, rack), then the
    // cluster's id.
    const brokers = answer.readInt32BE(12)
    let at = 16
    const text = (): string | null => {
      const length = answer.readInt16BE(at)
      at += 2 + Math.max(length, 0)
      return length < 0 ? null : answer.toString("utf8", at - length, at)
    }
    for (let index = 0; index < brokers; index++) {
      at += 4
      text()
      at += 4
      text()
    }
    return { clusterId: text(), brokers }
  } catch {
    return null
  }
}
