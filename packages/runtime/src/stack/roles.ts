// Gives the roles that the services log in as their passwords; the roles themselves come from the migrations.
import { randomBytes } from "node:crypto"
import pg from "pg"
import { StackError } from "./stack-error.ts"

/**
 * Sets a password for each role, that of `known` or a new one, and lets it log in. Gives the passwords by
 * role. Throws StackError when the database has no such role.
 */
export async function setPasswords(
  adminUrl: string,
  roles: readonly string[],
  known: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const passwords: Record<string, string> = {}
    for (const role of new Set(roles)) {
      const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role])
      if (rowCount === 0) throw roleMissing(role)
      const password = known[role] ?? randomBytes(18).toString("base64url")
      const name = client.escapeIdentifier(role)
      await client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
      passwords[role] = password
    }
    return passwords
  } finally {
    await client.end()
  }
}

/** The address of the same database for another user. */
export function urlFor(adminUrl: string, role: string, password: string): string {
  const url = new URL(adminUrl)
  url.username = role
  url.password = password
  return url.href
}

function roleMissing(role: string): StackError {
  return new StackError(
    "did-not-start",
    `The database has no role ${role}, which a service logs in as.\n   fix:  npm run build, then stance up`,
  )
}
