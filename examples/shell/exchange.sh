#!/bin/sh
# Sends what lies in out/ over EDIN DOCflow as one package, and receives what waits into in/, each package as a folder.
# Set EDIN_EMAIL, EDIN_PASSWORD (or EDIN_PASSWORD_FILE), EDIN_CONTRACT, EDIN_PACKAGE_TYPE and EDIN_DOCUMENT_TYPE before.
set -u
mkdir -p out in sent
status=0

if [ -n "$(ls out)" ]; then
  signoff edin send out/* --contract "$EDIN_CONTRACT" --package-type "$EDIN_PACKAGE_TYPE" \
    --document-type "$EDIN_DOCUMENT_TYPE" || status=$?
  case $status in
    0) mv out/* sent/ ;;
    # The message names the draft with which the same command goes on: nothing is sent twice.
    *) echo "Nothing more is sent until out/ has been looked at." >&2 ;;
  esac
fi

# What is in place is told on standard output; --exec '/usr/local/bin/import {}' would hand it to a program.
signoff edin receive in || status=$?
exit "$status"
