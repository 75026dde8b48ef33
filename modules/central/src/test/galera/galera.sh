#!/usr/bin/env bash
# A Galera cluster of three MariaDB nodes on this computer, to try what happens when a node dies or is cut off.
# Each node has a folder and ports of its own on 127.0.0.1; nothing of the system is touched. Never for real data.
#
#   galera.sh installed                  0 when mariadb-server, galera-4 and rsync are here
#   galera.sh start FOLDER PORT          makes and starts the nodes; clients use PORT, PORT+1 and PORT+2
#   galera.sh kill FOLDER NODE...        ends nodes as a pulled plug would; NODE is 1, 2 or 3
#   galera.sh rejoin FOLDER NODE...      starts them again; they fetch what they missed
#   galera.sh cut FOLDER NODE...         takes the nodes' lines to all others away
#   galera.sh heal FOLDER NODE...        gives them back
#   galera.sh stop FOLDER                ends all nodes; the folder stays
#
# FOLDER/root.cnf holds the account "root" with a password of its own; FOLDER/ca.pem is the CA to trust.
# SIDIK_GALERA_ROOT: a folder into which Debian's packages were unpacked (dpkg -x), instead of installed ones.
# SIDIK_GALERA_OWNER: a process; when it is gone, the nodes end by themselves.
set -euo pipefail
ROOT=${SIDIK_GALERA_ROOT:-}
PATIENCE=${SIDIK_GALERA_PATIENCE:-180}     # seconds for a node to become ready
DAYS=30                                    # how long the certificates hold
if [ -n "$ROOT" ]; then
  export PATH="$ROOT/usr/bin:$ROOT/usr/sbin:$PATH"
  LD_LIBRARY_PATH=$(find "$ROOT/usr/lib" -maxdepth 1 -name '*-linux-gnu' | head -n 1)
  export LD_LIBRARY_PATH
fi
PATH=$PATH:/usr/sbin

# a server does not run as root, and neither does the rsync that brings a node what it missed
RUNNER=$(id -un)
if [ "$RUNNER" = root ]; then RUNNER=nobody; ! id mysql >/dev/null 2>&1 || RUNNER=mysql; fi

say() { printf 'galera: %s\n' "$*" >&2; }
give_up() { say "$@"; exit 1; }

provider() { find -L "$ROOT/usr/lib/galera" "$ROOT/usr/lib64/galera-4" -name libgalera_smm.so -print -quit 2>/dev/null | grep .; }
installed() {
  local each
  for each in mariadbd mariadb mariadb-install-db wsrep_sst_rsync rsync openssl; do
    command -v "$each" >/dev/null || { say "$each is not here"; return 1; }
  done
  provider >/dev/null || { say "galera-4 is not here"; return 1; }
}

port() { echo $(($(cat "$FOLDER/port") + $1 - 1)); }          # where clients meet node $1
group() { echo $(($(cat "$FOLDER/port") + 10 * $1)); }        # where the other nodes meet it

# ask NODE SQL: the answer without headings
ask() { mariadb --defaults-file="$FOLDER/root.cnf" --protocol=tcp --host=127.0.0.1 --port="$(port "$1")" --batch --skip-column-names --execute="$2"; }

make_certificates() {
  (
    cd "$FOLDER"
    openssl req -x509 -newkey rsa:2048 -nodes -days $DAYS -subj '/CN=Galera try CA' -keyout ca.key -out ca.pem
    openssl req -newkey rsa:2048 -nodes -subj '/CN=127.0.0.1' -keyout server.key -out server.csr
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days $DAYS -out server.pem \
      -extfile <(printf 'subjectAltName=IP:127.0.0.1,DNS:localhost')
  ) >"$FOLDER/certificates.log" 2>&1 || give_up "no certificates; see $FOLDER/certificates.log"
  chmod 600 "$FOLDER"/*.key
}

# options NODE: what the server of a node is started with, but for Galera
options() {
  printf '%s\n' --no-defaults --user="$RUNNER" --basedir="$ROOT/usr" --datadir="$FOLDER/$1/data" \
    --socket="$FOLDER/$1/s" --pid-file="$FOLDER/$1/pid" --plugin-dir="$ROOT/usr/lib/mysql/plugin" \
    --lc-messages-dir="$ROOT/usr/share/mysql" --bind-address=127.0.0.1 --port="$(port "$1")" --skip-name-resolve \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_ci --binlog-format=ROW \
    --innodb-autoinc-lock-mode=2 --innodb-buffer-pool-size=64M --innodb-flush-log-at-trx-commit=2 --max-connections=200 \
    --ssl-ca="$FOLDER/ca.pem" --ssl-cert="$FOLDER/server.pem" --ssl-key="$FOLDER/server.key"
}

galera_options() {
  local own; own=$(group "$1")
  printf '%s\n' --wsrep-on=ON --wsrep-provider="$(provider)" --wsrep-cluster-name=sidik_try --wsrep-node-name="node$1" \
    --wsrep-cluster-address="gcomm://127.0.0.1:$(group 1),127.0.0.1:$(group 2),127.0.0.1:$(group 3)" \
    --wsrep-node-address="127.0.0.1:$own" --wsrep-sst-method=rsync --wsrep-sst-receive-address="127.0.0.1:$((own + 2))" \
    --wsrep-provider-options="gmcast.listen_addr=tcp://127.0.0.1:$own;ist.recv_addr=127.0.0.1:$((own + 1));gcache.size=128M;evs.suspect_timeout=PT3S;evs.inactive_timeout=PT8S;evs.inactive_check_period=PT0.5S"
}

# own: files belong to whom the servers run as
own() { [ "$(id -un)" = "$RUNNER" ] || chown -R "$RUNNER" "$FOLDER"; }

# first_data: node 1 without anybody in it but root, with a password that nobody needs to know
first_data() {
  local password plain
  password=$(openssl rand -hex 16)
  (umask 077 && printf '[client]\nuser=root\npassword=%s\nssl-ca=%s\n' "$password" "$FOLDER/ca.pem" >"$FOLDER/root.cnf")
  mkdir -p "$FOLDER/1"
  own
  mariadb-install-db --no-defaults --user="$RUNNER" --basedir="$ROOT/usr" --datadir="$FOLDER/1/data" --skip-test-db --skip-name-resolve \
    --auth-root-authentication-method=normal >"$FOLDER/install.log" 2>&1 || give_up "no data folder; see $FOLDER/install.log"
  mapfile -t plain < <(options 1)
  {
    echo "FLUSH PRIVILEGES;"
    echo "CREATE OR REPLACE USER root@'127.0.0.1' IDENTIFIED BY '$password';"
    echo "GRANT ALL ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;"
  } | timeout 60 mariadbd "${plain[@]}" --bootstrap >>"$FOLDER/install.log" 2>&1 || give_up "no account; see $FOLDER/install.log"
}

# run NODE OPTION...: starts a node in the background
run() {
  local node=$1 all; shift
  mapfile -t all < <(options "$node"; galera_options "$node")
  setsid mariadbd "${all[@]}" "$@" >>"$FOLDER/$node/log" 2>&1 </dev/null &
  echo $! >"$FOLDER/$node/started"
}

is_running() { [ -r "$FOLDER/$1/started" ] && kill -0 "$(cat "$FOLDER/$1/started")" 2>/dev/null; }

await_ready() {
  local waited
  for ((waited = 0; waited < PATIENCE * 5; waited++)); do
    [ "$(ask "$1" "SHOW STATUS LIKE 'wsrep_local_state_comment'" 2>/dev/null | cut -f 2)" = Synced ] && return
    is_running "$1" || give_up "node $1 ended by itself; see $FOLDER/$1/log"
    sleep 0.2
  done
  give_up "node $1 is not ready after $PATIENCE seconds; see $FOLDER/$1/log"
}

end() {
  is_running "$1" || return 0
  local pid waited; pid=$(cat "$FOLDER/$1/started")
  kill "-$2" "$pid"
  for ((waited = 0; waited < 300; waited++)); do kill -0 "$pid" 2>/dev/null || return 0; sleep 0.1; done
  kill -KILL "$pid"
}

stop() { local node; for node in 3 2 1; do end $node TERM; done; }

# start: node 1 is made, ended cleanly and copied, so that the others need no transfer of all data to join
start() {
  installed || give_up "needed: apt-get install mariadb-server galera-4 rsync"
  [ ! -e "$FOLDER/port" ] || give_up "$FOLDER holds a cluster already"
  chmod 700 "$FOLDER"
  echo "$1" >"$FOLDER/port"
  make_certificates
  first_data
  own
  run 1 --wsrep-new-cluster; await_ready 1; end 1 TERM
  local node
  for node in 2 3; do
    mkdir -p "$FOLDER/$node"
    cp -a "$FOLDER/1/data" "$FOLDER/$node/data"
    rm -f "$FOLDER/$node/data/"{gvwstate.dat,galera.cache}
  done
  own
  run 1 --wsrep-new-cluster; await_ready 1
  for node in 2 3; do run $node; await_ready $node; done
  if [ -n "${SIDIK_GALERA_OWNER:-}" ]; then watch_owner >/dev/null 2>&1 </dev/null & fi
  say "three nodes on 127.0.0.1, ports $(port 1), $(port 2) and $(port 3)"
}

watch_owner() { while kill -0 "$SIDIK_GALERA_OWNER" 2>/dev/null; do sleep 2; done; stop; }

# recovered NODE: where the node was when it died, read from its own data, as Debian's galera_recovery does
recovered() {
  local all
  mapfile -t all < <(options "$1"; galera_options "$1")
  mariadbd "${all[@]}" --wsrep-recover --log-error="$FOLDER/$1/recovery.log" >/dev/null 2>&1 || give_up "node $1 cannot be recovered; see $FOLDER/$1/recovery.log"
  sed -n 's/.*WSREP: Recovered position:\s*//p' "$FOLDER/$1/recovery.log" | tail -n 1 | grep .
}

# rejoin NODE...: all are started before any is waited for: the last of a cluster wait for each other
rejoin() {
  local node
  for node in "$@"; do
    ! is_running "$node" || give_up "node $node is running"
    run "$node" --wsrep-start-position="$(recovered "$node")"
  done
  for node in "$@"; do await_ready "$node"; done
}

isolate() { local how=$1 node; shift; for node in "$@"; do ask "$node" "SET GLOBAL wsrep_provider_options = 'gmcast.isolate=$how'"; done; }

WHAT=${1:-}
[ "$WHAT" != installed ] || { installed; exit; }
[ -d "${2:-}" ] || give_up "which folder? See the head of $0"
FOLDER=$(readlink -f -- "$2")
shift 2
case $WHAT in
  start) start "${1:?a port}" ;;
  kill) for node in "$@"; do end "$node" KILL; done ;;
  rejoin) rejoin "$@" ;;
  cut) isolate 1 "$@" ;;
  heal) isolate 0 "$@"; for node in "$@"; do await_ready "$node"; done ;;
  stop) stop ;;
  *) give_up "installed, start, kill, rejoin, cut, heal or stop; see the head of $0" ;;
esac
