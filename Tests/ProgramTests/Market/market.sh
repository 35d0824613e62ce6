#!/bin/sh
# Three markets of ideas: a whole fair of 24 people and six ideas with a vote by dots, a market with coins that has more ideas
# than stalls, and advice tables.
# Usage: market.sh RUUM FAIR COINS ADVICE PEOPLE; the three in the middle are the sessions to make.
set -eu

RUUM=$1
FAIR=$2
COINS=$3
ADVICE=$4
PEOPLE=$5
SESSION=$FAIR

at() {
    time=$1
    shift
    "$RUUM" do "$SESSION" --at "2026-11-27T$time" "$@"
}

# The note that was written last.
last_note() {
    "$RUUM" status "$SESSION" --json --at "2026-11-27T$1" | sed -n 's/.*"last_command": \([0-9]*\).*/n\1/p'
}

idea() {
    at "$1" note --by "$2" "$3"
    last_note "$1"
}

# The idea of a stall.
stall() {
    "$RUUM" status "$SESSION" --json --at "2026-11-27T$2" | sed -n 's/.*"idea": "\([^"]*\)".*/\1/p' | sed -n "$1p"
}

### The fair.
"$RUUM" new "$FAIR" --title "Kanepi kogukonnapäev" --lang et --people "$PEOPLE" --start 10:00 --end 11:45 \
    --method 'idea-market:question=Mis tooks küladesse talvel elu?,visit_minutes=8'

at 10:00 start
at 10:03 next # how it goes
at 10:05 next # writing
at 10:10 next # ideas
tools=$(idea 10:11 Aino "Tööriistakogu: laename üksteisele tööriistu, kool annab ruumi. Kes hoiab korda?")
sauna=$(idea 10:12 Heino "Rändav saun: iga laupäev eri külas. Vajan haagist.")
bus=$(idea 10:12:30 Maie "Laupäevane buss: linna ja tagasi, kui vähemalt kuus sõitjat on kirjas.")
choir=$(idea 10:13 Olev "Külakoor: laulame, ka need, kes ei oska. Kes juhatab?")
films=$(idea 10:14 Signe "Filmiõhtud: neljapäeviti rahvamajas. Vajan ekraani.")
food=$(idea 10:14:30 Ülle "Ühissupp: kord kuus sööme koos, igaüks toob ühe aine.")

# Six pitches, a minute each, end by the clock: 10:16 to 10:22.
at 10:16 next
at 10:23:30 note --by Kaja --kind question --about "$tools" "Kas ma võin tuua oma oksapurustaja?"
at 10:25 next # to the stalls; a minute on the way, eight at the stall, three times: to 10:52

at 10:27 note --table 1 --kind like "Kool on kõigi jaoks lähedal"
at 10:28 note --table 1 --kind offer --by Bruno "Mul on vaba riiul ja märgistusprinter"
at 10:29 note --about "$sauna" --kind question "Kes kütab?"
at 10:30 note --about "$sauna" --kind offer --by "Raivo Mägi" "Haagise saan laenata"
at 10:32 note --table 3 --kind like "Vanaema saaks turule"
at 10:33 note --table 6 --kind join --by Piia "Piia Lepp"
at 10:37 note --table 1 --kind join --by Taavi "Taavi Nurm"
at 10:38 note --table 1 --kind join --by Nele "Nele Õun"
at 10:40 note --table 4 --kind question "Kus te harjutate?"
at 10:42 note --table 5 --kind offer --by Fred "Mul on ekraan, mida keegi ei kasuta"
at 10:44 note --private "Villu ei käi kellegi leti juures, küsi vaheajal"
at 10:46 note --table 6 --kind like "Supp toob kokku ka need, kes muidu ei tule"
at 10:47 note --table 2 --kind join --by "Ärni" "Ärni Laas"
at 10:49 note --table 6 --kind question "Kas allergiate peale on mõeldud?"

# The free walk begins at 10:52; somebody offers more.
at 10:55 note --kind offer --by Lembit --about "$bus" "Sõidan ise laupäeviti linna, kolm kohta on vaba"
at 11:00 next # the ideas anew
at 11:02 draft --of "$tools" "Tööriistakogu: laename tööriistu koolimaja kuuris laupäeviti kell 10–12, Bruno peab nimekirja."
at 11:03 draft --of "$food" "Ühissupp: kord kuus sööme koos, supil on alati ka taimne ja gluteenivaba pott."
at 11:04 draft --of "$sauna" "Rändav saun: esimene laupäev igas kuus, Raivo haagisel, kütab see küla, kuhu saun tuleb."

at 11:06 next # dots, two each
for voter in Aino Bruno Celia Dagmar Eerik Fred; do at 11:07 vote "$voter" Tööriistakogu Ühissupp; done
for voter in Gerli Heino Imbi Joosep Kaja; do at 11:07 vote "$voter" Ühissupp Tööriistakogu; done
for voter in Lembit Maie Nele Olev; do at 11:08 vote "$voter" Rändav Tööriistakogu; done
for voter in Piia Raivo Signe Taavi; do at 11:08 vote "$voter" "Laupäevane" Ühissupp; done
for voter in Urve Villu Õie; do at 11:09 vote "$voter" Filmi Külakoor; done
# Ärni changes his mind: what he said last counts.
at 11:09 vote Ärni Külakoor Filmi
at 11:09:30 vote Ärni Rändav Rändav
at 11:09:40 vote Ülle Filmi=1 Rändav=1
at 11:10 reveal

at 11:11 next # next steps
at 11:12 note --kind action --owner Aino --due 2026-12-05 --about "$tools" "Küsin direktorilt kuuri võtme"
at 11:13 note --kind action --owner Ülle --due 2026-12-12 --about "$food" "Esimene supp rahvamajas"
at 11:14:30 next # is anything missing?
at 11:15 next # closing
at 11:17 next

### Coins: five ideas for three stalls; two are level at the border, and both get one.
SESSION=$COINS
"$RUUM" new "$COINS" --title "Noorte raha" --lang en --count 16 --start 14:00 \
    --method 'idea-market:question=What do we spend the youth fund on?,variant=coins,stalls=3,visits=2,visit_minutes=5,pitch_minutes=30s'
at 14:00 start
at 14:03 next
at 14:05 next
at 14:10 next
for text in "Skate ramp: by the old shop" "Band room: in the cellar" "Trips: two a year" "Kitchen: cook together" "Games: a box of them"; do
    at 14:12 note "$text"
done
at 14:15 next # five pitches of half a minute: to 14:17:30
at 14:18 tally Skate 10
at 14:18:10 tally Band 8
at 14:18:20 tally Trips 6
at 14:18:30 tally Kitchen 6
at 14:18:40 tally Games 2
at 14:19 reveal
at 14:20 confirm # four stalls, for two are level at the border
at 14:23 next # two visits, six minutes each: to 14:35
at 14:26 note --table 4 --kind like "Everybody eats"
at 14:37 draft --of "$(stall 4 14:37)" "Kitchen: cook together on Fridays"
at 14:40 next # coins
at 14:43 tally Skate 39
at 14:43:20 tally Band 37
at 14:43:40 tally Trips 30
at 14:44 tally Kitchen 54
at 14:45 reveal
at 14:46 next # why these
at 14:51 next # next steps
at 14:52 note --kind action --about "$(stall 4 14:52)" "Ask the school for its kitchen"
at 14:55 next # is anything missing?
at 14:56 next
at 14:58 next

### Advice tables.
SESSION=$ADVICE
"$RUUM" new "$ADVICE" --title "Nõulauad" --lang et --people "$PEOPLE" --start 17:00 \
    --method 'idea-market:question=Mille jaoks vajad teiste nõu?,variant=advice,stalls=5,advice_minutes=20'
at 17:00 start
at 17:03 next # how it goes
at 17:05 next # check-in
at 17:14 next # who calls
for caller in "Aino:Kuidas hoida seltsi elus?" "Heino:Kas jätta töö ja hakata talunikuks?" "Maie:Kuidas leida noori pillimängijaid?"; do
    at 17:16 note --by "${caller%%:*}" "${caller#*:}"
done
at 17:20 next # first round
at 17:22 next
at 17:30 note --table 1 "Kelle jaoks see selts päriselt on?"
at 17:42 next # second round
at 17:44 next
at 18:04 next # third round
at 18:06 next
at 18:20 note --table 1 --kind join --by Kaja "Kaja Tamm"
at 18:26 next # the question anew
at 18:27 draft --of "$(stall 1 18:27)" "Mille jaoks me seltsi enam ei vaja ja mille jaoks küll?"
at 18:29 next # closing ring
at 18:40 next
at 18:42 next
