#!/bin/sh
# Runs a file of the lab with Node 24: the lab is TypeScript that Node 24 reads as it is, and the machines it is for
# have an older Node. Uses the current Node if it is new enough, else one from the npm package `node`, kept in the
# lab's cache. Usage: node24.sh FILE [ARGUMENT...]. Prints nothing on stdout: lab:env's output is read by programs.
set -eu

cache=${SETUP_KRO_LAB_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/setup-kro-lab}
home=$cache/node24
version='24.21.0'

# npm itself comes along, because the package `node` holds nothing but the binary and lab:env promises both.
if [ ! -x "$home/node_modules/.bin/node" ] || [ "$(cat "$home/.version" 2>/dev/null)" != "$version" ]; then
  if [ "${1##*/}" != up.ts ]; then
    major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
    if [ "$major" -ge 24 ]; then exec node "$@"; fi
    echo "lab: there is no lab in $cache. Run: npm run lab" >&2
    # Where nothing is, nothing runs: lab:down has done its work.
    if [ "${1##*/}" = down.ts ]; then exit 0; fi
    exit 1
  fi
  new=$cache/.node24-$$
  rm -rf "$new"
  mkdir -p "$new"
  # npm 11 runs install scripts only of packages that are named here; this one's fetches the platform's binary.
  printf '{ "private": true, "allowScripts": { "node": true } }\n' >"$new/package.json"
  log=$cache/node24.log
  # What npm run puts into the environment (npm_config_local_prefix and others) would send the packages elsewhere.
  if ! (cd "$new" && env -u npm_config_local_prefix -u npm_config_prefix -u npm_config_global_prefix \
    npm install --ignore-scripts=false --no-audit --no-fund --no-package-lock "node@$version" npm@11 >"$log" 2>&1) ||
    ! "$new/node_modules/.bin/node" --version >/dev/null 2>>"$log"; then
    tail -n 20 "$log" >&2
    echo "lab: Node $version could not be installed from the npm registry into $cache (all of it: $log)" >&2
    rm -rf "$new"
    exit 1
  fi
  printf '%s\n' "$version" >"$new/.version"
  rm -rf "$home"
  mv "$new" "$home"
fi

exec "$home/node_modules/.bin/node" "$@"
