#!/bin/sh
# pre-send.sh DRAFT COMMAND [ARG...]: check DRAFT, then give it to COMMAND on standard input.
# AMENDS names the program (default: amends); AMENDS_SEND_ANYWAY=1 sends below the bar too.
# Exit: COMMAND's own status if it ran, 1 below the bar and not sent, 2 could not check.
if [ "$#" -lt 2 ]; then
    echo "usage: pre-send.sh DRAFT COMMAND [ARG...]" >&2
    exit 2
fi
draft=$1
shift
case $draft in -*) draft=./$draft ;; esac # a file's name, never an option

"${AMENDS:-amends}" check "$draft" >&2 </dev/null
case $? in
    0) ;;
    1)
        if [ "${AMENDS_SEND_ANYWAY:-}" != 1 ]; then
            (: </dev/tty) 2>/dev/null || { echo "pre-send: no terminal to ask on; not sent" >&2; exit 1; }
            printf 'Send it all the same? [y/N] ' >/dev/tty
            read -r answer </dev/tty || answer=
            case $answer in y | Y) ;; *) echo "pre-send: not sent" >&2; exit 1 ;; esac
        fi
        ;;
    *) echo "pre-send: could not check; not sent" >&2; exit 2 ;;
esac
exec "$@" <"$draft"
