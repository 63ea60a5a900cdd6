#!/usr/bin/env bash
# Starts a private PostgreSQL on a spare port and prints its address as DATABASE_URL; everything else goes to stderr.
#   DATABASE_URL=$(bash tools/ci/postgres.sh) npm test
#   bash tools/ci/postgres.sh stop        removes the cluster again
# POSTGRES_CLUSTER names another cluster beside it, with a port of its own (for users other than root: PGPORT).
# Debian's package `postgresql`. As root through pg_createcluster, because initdb refuses root.
set -euo pipefail

name=${POSTGRES_CLUSTER:-wegmarke_ci}
folder=${TMPDIR:-/tmp}/$name-postgres-$(id -u)
binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$binaries" ] || { echo 'PostgreSQL is not installed (Debian: apt-get install postgresql).' >&2; exit 1; }
version=$(basename "$(dirname "$binaries")")

exists() { pg_lsclusters -h | awk '{ print $1, $2 }' | grep -qx "$version $name"; }

if [ "${1:-}" = stop ]; then
  if [ "$(id -u)" -ne 0 ]; then
    [ ! -d "$folder" ] || "$binaries/pg_ctl" -D "$folder" -m immediate stop >&2 || true
    rm -rf "$folder"
  elif exists; then
    pg_dropcluster --stop "$version" "$name" >&2
  fi
  exit 0
fi

if [ "$(id -u)" -eq 0 ]; then
  # Durability is the business of real installations; the specs only want the answers.
  exists || pg_createcluster "$version" "$name" -- --auth-local=trust --auth-host=trust --encoding=UTF8 --locale=C.UTF-8 >&2
  port=$(pg_conftool -s "$version" "$name" show port)
  pg_conftool "$version" "$name" set fsync off
  pg_conftool "$version" "$name" set synchronous_commit off
  pg_conftool "$version" "$name" set full_page_writes off
  pg_lsclusters -h | awk -v n="$name" '$2 == n { print $4 }' | grep -q online || pg_ctlcluster "$version" "$name" start >&2
  user=postgres
else
  port=${PGPORT:-$((20000 + $(id -u) % 20000))}
  [ -d "$folder" ] || "$binaries/initdb" -D "$folder" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >&2
  "$binaries/pg_ctl" -D "$folder" status >/dev/null 2>&1 ||
    "$binaries/pg_ctl" -D "$folder" -w -l "$folder/log" -o "-p $port -k $folder -h 127.0.0.1 -F" start >&2
  user=postgres
fi

for _ in $(seq 50); do
  "$binaries/pg_isready" -q -h 127.0.0.1 -p "$port" && break
  sleep 0.2
done
"$binaries/pg_isready" -q -h 127.0.0.1 -p "$port" || { echo 'PostgreSQL did not start.' >&2; exit 1; }
echo "postgresql://$user@127.0.0.1:$port/postgres"
