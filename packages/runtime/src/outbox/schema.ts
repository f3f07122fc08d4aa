// Names of schemas go into SQL as they are, so they are checked; and each has a channel for its relay.

/** Gives the name, if it is a plain lower-case identifier; else throws. */
export const checkedSchema = (schema: string): string => {
  if (/^[a-z][a-z0-9_]{0,62}$/.test(schema)) return schema
  throw new Error(`"${schema}" is no name of a schema.`)
}

/** Gives the channel on which a relay hears of new events. */
export const outboxChannel = (schema: string): string => `${checkedSchema(schema)}_outbox`
