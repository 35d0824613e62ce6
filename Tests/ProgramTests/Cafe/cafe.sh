#!/bin/sh
# A world café of thirty-seven people who are seated by name, as a facilitator would write it down afterwards.
# Usage: cafe.sh RUUM SESSION PEOPLE
set -eu

RUUM=$1
SESSION=$2
PEOPLE=$3

at() {
    time=$1
    shift
    "$RUUM" do "$SESSION" --at "2026-11-28T$time" "$@"
}

# Somebody who sits at a table at a time: the host is the first.
sits() {
    "$RUUM" status "$SESSION" --json --at "2026-11-28T$1" |
        awk -v table="$2" -v place="$3" '
            /"tables": \[/ { inside = 1 }
            inside && /"number":/ { number = $2 + 0 }
            inside && /"people":/ { reading = 1; count = 0 }
            reading { line = $0; while (match(line, /"p[0-9.]+"/)) {
                count++
                if (number == table && count == place) { print substr(line, RSTART + 1, RLENGTH - 2); exit }
                line = substr(line, RSTART + RLENGTH) } }
            reading && /\]/ { reading = 0 }'
}

"$RUUM" new "$SESSION" --title "Meie küla" --lang et --place "Rahvamaja saal" --people "$PEOPLE" \
    --method 'world-cafe:question=Milline on meie küla kümne aasta pärast?,questions=Mis meid siin hoiab?,questions=Mida siit leida tahaksime?,questions=Mida me ise ära teeme?,move=plan' \
    --start 10:00 --end 12:00

# Thirty-five come in time; four are late, and two of them never come.
for place in $(seq 1 35); do
    at 09:50 arrive "p1.$place"
done

at 10:00 start # welcome
at 10:05 next # how we talk here
at 10:08 next # to the tables: nine, for thirty-five
at 10:10 next # first talk
at 10:12 arrive "Tiina Luik"
at 10:13 arrive "Tõnu Sääsk"
at 10:20 note --table 3 "Lapsed saavad siin vabalt joosta"
at 10:22 note --table 7 "Naabrid tunnevad üksteist"
at 10:28 over 5
at 10:29 leave "$(sits 10:29 6 2)"
at 10:30 next # who stays?
# The host of table 4 has to leave, and the next one of the table stays; at table 2 somebody else wants to stay.
at 10:30:20 leave "$(sits 10:30:10 4 1)"
at 10:30:40 host 2 "$(sits 10:30:30 2 3)"

at 10:31 next # to the tables, second round
at 10:33 next # what was said here
at 10:36 next # second talk
at 10:40 arrive "Ülle Haab"
at 10:50 note --table 3 "Kohvik rahvamajja, laupäeviti"
at 10:56 next # who stays? The host of table 2 stays for one round only.
at 10:56:30 host 2 "$(sits 10:56:20 2 4)"

at 10:57 next # to the tables, third round
at 10:59 next # what was said here
at 11:02 next # third talk
at 11:10 note --table 1 "Iga pere toob ühe istiku"
at 11:22 next # silent notice: there is no host to choose any more

at 11:25 next # what the tables found
at 11:27 note "Küla hoiab koos see, et üksteist tuntakse"
at 11:29 note "Rahvamaja on meie elutuba"
at 11:31 note --for client "Vald ei pea kõike tegema"
at 11:40 next # what belongs together
at 11:46 next # next steps
at 11:48 note --owner "Mari Kask" --due 2027-01-15 "Kohvik rahvamajas: esimene laupäev"
at 11:50 note --owner "Ilmar Sepp" --due 2027-04-30 "Istikute päev"
at 11:52 next # what we take along
at 11:53 next # farewell
at 11:54 next
