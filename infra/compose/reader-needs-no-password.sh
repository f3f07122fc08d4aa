# Run once by the container of Postgres: the reader, who sees views and nothing else, needs no password.
# The container's port is open to this machine only.
sed -i '1i host all stance_reader all trust' "$PGDATA/pg_hba.conf"
