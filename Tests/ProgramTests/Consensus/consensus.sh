#!/bin/sh
# Fourteen people decide about their village house: a block in the first test, two reservations in the second, a decision in
# the third. In a second session nobody answers, and nothing is decided.
# Usage: consensus.sh RUUM SESSION SILENT PEOPLE
set -eu

RUUM=$1
SESSION=$2
SILENT=$3
PEOPLE=$4

at() {
    time=$1
    shift
    "$RUUM" do "$SESSION" --at "2027-02-06T$time" "$@"
}

# What has to be refused; that it is goes to the standard output.
refused() {
    if at "$@" 2>/dev/null; then
        echo "not refused: $*" >&2
        exit 1
    fi
}

# The note that was written last.
last_note() {
    "$RUUM" status "$SESSION" --json --at "2027-02-06T$1" | sed -n 's/.*"last_command": \([0-9]*\).*/n\1/p'
}

"$RUUM" new "$SESSION" --title "Jõeküla külamaja" --lang et --place "Külamaja saal" --people "$PEOPLE" \
    --method 'consensus:question=Kas ja kuidas avame külamaja talvel?,calling=in_order' --start 13:00

for person in Aino Benno Eha Enn Helgi Ivo Jaan "Kaja S" "Kaja P" Leo Maie Õie Tiit; do
    at 12:55 arrive "$person"
done

at 13:00 start # opening
at 13:05 next # how we decide
at 13:08 next # needs and worries
at 13:08:10 speak Aino
at 13:09 done # Benno
at 13:10 note "Kütmine läheb kalliks"
COST=$(last_note 13:10)
at 13:10:30 done # Eha
at 13:11 note "Lapsed vajavad kohta, kus pärast kooli olla"
at 13:12 arrive Ülo
at 13:20 next # open talk
at 13:22 note --kind idea "Küte maapumbaga"
at 13:34 next # proposal
at 13:38 draft "Avame külamaja talvel iga päev kell 10–20."
at 13:42 next # clarifying questions
at 13:43 note "Kes hoiab võtit?"
at 13:46 next # concerns
at 13:48 note "Keegi ei jõua iga päev kohal olla"
KEEPER=$(last_note 13:48)
at 13:58 next # changing the text
at 14:03 draft "Avame külamaja talvel kolmel päeval nädalas kell 10–20." --answers "$KEEPER"

at 14:06 next # the first test
refused 14:06:10 confirm # nobody has answered
at 14:06:20 call # blocks
at 14:06:40 vote Leo block
at 14:07 call # stand-asides
at 14:07:10 call # reservations
at 14:07:20 tally reservations 3
at 14:07:30 call # agreement
at 14:07:40 agree-all
refused 14:07:50 confirm decided # over a block
at 14:08 reveal
at 14:08:30 confirm # blocked: its reason is heard
at 14:09 reason Leo "Kui maja köetakse valla rahaga, jääb koolibuss ära"
BUS=$(last_note 14:09)
at 14:12 next # changing the text
at 14:18 draft "Avame külamaja talvel kolmel päeval nädalas kell 10–20. Kütame seltsi rahaga." --answers "$BUS"

at 14:20 next # the second test
at 14:21 agree-all
at 14:21:30 vote Maie olen nõus, aga kõhklen
at 14:21:40 vote "Kaja Põder" reservations --reason Õhtul kell kaheksa jääb noortele vara
YOUNG=$(last_note 14:21:40)
at 14:22 reveal
# It would carry; the group wants to meet the two first.
at 14:23 confirm not_yet
at 14:28 draft "Avame külamaja talvel kolmel päeval nädalas kell 10–20, reedel kuni 22. Kütame seltsi rahaga." --answers "$YOUNG"

at 14:30 next # the third test
at 14:31 agree-all
at 14:31:20 vote Enn astun kõrvale
at 14:32 reveal
at 14:33 confirm # decided
at 14:34 note "Avame külamaja talvel kolmel päeval nädalas, reedel kauem. Kütame seltsi rahaga." --due "15. aprillil 2027"
at 14:35 reason Enn "Vald ei saa siin kaasa otsustada"
at 14:35:30 named Enn on
at 14:36 next # who does what
at 14:37 note "Küsida küttepuude hinda" --owner Leo --due 2027-02-12
at 14:38 note "Teha võtmehoidjate nimekiri" --owner "Kaja Sepp" --due 2027-02-15
at 14:40 next # reading it back
at 14:41 next # closing round
at 14:41:10 speak Aino
at 14:46 next

# The other meeting: the question is asked, nobody answers, and silence is no consent.
SESSION=$SILENT
"$RUUM" new "$SESSION" --title "Jõeküla külamaja" --lang en --people "$PEOPLE" \
    --method 'consensus:question=Do we sell the old sauna?' --start 15:00
at 15:00 start
at 15:05 goto draft
at 15:06 draft "We sell the old sauna."
at 15:10 goto test
at 15:13 call block
refused 15:14 reveal
refused 15:14 confirm
refused 15:14 confirm decided
at 15:15 next # the facilitator goes on: nothing is decided
at 15:16 note --for client "We ask again when we know what the sauna costs us." --due "1 May"
at 15:17 next
at 15:18 next
at 15:18:30 next
at 15:19 next
