// The statements that a batch speaks of, with the parts they were last published in.
import type { MadeStatement } from "@stance/domain/tracking/mark"
import type { Role } from "@stance/domain/tracking/position-state"
import type { StoredStatement } from "./statements-store.ts"

export interface StatementBook {
  /** Gives a statement; throws when it was not loaded, which is a mistake of the caller. */
  readonly statement: (statementId: string) => MadeStatement
  readonly role: (statementId: string) => Role
  readonly put: (statement: MadeStatement, role: Role) => void
  /** Forgets that it stands; its text stays readable for the events that take it back. */
  readonly retract: (statementId: string) => void
  readonly changed: () => { stored: StoredStatement[]; retracted: string[] }
}

const NO_ROLE: Role = { counts_as_position: false, contests: false }

/** Opens a book with the statements that stand. */
export const statementBook = (stored: readonly StoredStatement[]): StatementBook => {
  const known = new Map(stored.map((one) => [one.statement.statement_id, one]))
  const written = new Set<string>()
  const retracted = new Set<string>()
  const find = (id: string): StoredStatement => {
    const found = known.get(id)
    if (found === undefined) throw new Error(`statement ${id} backs a position but was not loaded`)
    return found
  }
  return {
    statement: (id) => find(id).statement,
    role: (id) => known.get(id)?.role ?? NO_ROLE,
    put: (statement, role) => {
      known.set(statement.statement_id, { statement, role })
      written.add(statement.statement_id)
      retracted.delete(statement.statement_id)
    },
    retract: (id) => {
      written.delete(id)
      retracted.add(id)
    },
    changed: () => ({ stored: [...written].map(find), retracted: [...retracted] }),
  }
}
