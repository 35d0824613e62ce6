#!/bin/sh
# A whole circle of eighteen people, as a facilitator would write it down afterwards.
# Usage: circle.sh RUUM SESSION PEOPLE
set -eu

RUUM=$1
SESSION=$2
PEOPLE=$3

at() {
    time=$1
    shift
    "$RUUM" do "$SESSION" --at "2026-11-27T$time" "$@"
}

# The note that was written last.
last_note() {
    "$RUUM" status "$SESSION" --json --at "2026-11-27T$1" | sed -n 's/.*"last_command": \([0-9]*\).*/n\1/p'
}

"$RUUM" new "$SESSION" --title "Meie raamatukogu" --lang et --place "Raamatukogu saal" --people "$PEOPLE" \
    --method 'circle:question=Mida me raamatukogust vajame, et siia ikka tulla?' --start 10:00 --end 11:50

# Sixteen come in time; Šarlotte and Žanna are late.
for person in õnne ülle "kadri mägi" jüri "kadri žukova" andres "mari-liis" tõnu piret rein ene toomas anneli siim liis urmas; do
    at 09:55 arrive "$person"
done
at 09:57 note --private "Jüri ja Andres on tülis, ära pane neid kõrvuti"

# We began at 10:00:30, the clock ninety seconds later.
at 10:02 start
at 10:02:30 backdate 90s

at 10:03:30 next # intention
at 10:04 note "Kuulata üksteist enne, kui midagi otsustame"

at 10:05 next # agreements
at 10:06 note "Mobiilid jäävad kotti"
at 10:07 note --for client "Raamatukogu saab kokkuvõtte ilma nimedeta"
at 10:08 role Ülle guardian

at 10:09 next # check-in
at 10:09:20 speak "kadri m"
at 10:10:20 done
at 10:10:25 speak tõnu # and not Õnne, who is next on the list
at 10:11:25 done
at 10:11:30 speak "kadri ž"
at 10:12 done
at 10:13 pass # Õnne
at 10:14 done # Ülle
at 10:14:30 arrive Šarlotte --after Tõnu
at 10:15 done # Jüri
at 10:16 hold silence # Andres has to stop
at 10:18 resume
at 10:18:30 done # Andres
at 10:19 done # Mari-Liis
at 10:19:30 done # Piret
at 10:20 done # Rein
at 10:20:10 note "Salasõna mustikas tuli Reinult"
SECRET=$(last_note 10:20:10)
at 10:20:20 edit "$SECRET" "Salasõna vaarikas tuli Reinult"
at 10:20:30 done # Ene
at 10:21 done # Toomas
at 10:21:30 done # Anneli
at 10:22 done # Siim
at 10:22:30 done # Liis
at 10:23 done # Urmas, and then Šarlotte
at 10:23:30 extend 2m
at 10:24 done # Šarlotte, and then Õnne is asked again
at 10:24:40 done # Õnne
at 10:24:45 note --for participants "Siia rühma ei kuulu"
at 10:24:50 undo

at 10:25 next # talking-piece round
at 10:25:10 speak "kadri m"
at 10:26 arrive žanna --after siim
at 10:27:10 done
at 10:29 done # Tõnu
at 10:31 done # Šarlotte
at 10:31:10 note "Raamatukogu on koht, kus keegi ei küsi, miks sa tulid"
at 10:33 done # Kadri Žukova
at 10:35 done # Õnne
at 10:37 done # Ülle
at 10:37:30 pass # Jüri
at 10:39:30 done # Andres
at 10:40 note --for participants --by andres "Õhtuti võiks kauem avatud olla"
at 10:41:30 done # Mari-Liis
at 10:43:30 done # Piret
at 10:45:30 done # Rein
at 10:46 speak piret # in between, while Ene has the piece
at 10:46:20 done
at 10:47:20 done # Ene
at 10:48:20 done # Toomas
at 10:49:20 done # Anneli
at 10:50:20 done # Siim
at 10:51:20 done # Žanna
at 10:52:20 done # Liis
at 10:53:20 done # Urmas, and then Jüri is asked again
at 10:53:30 pass # Jüri

at 10:54 next # second round
at 10:54:10 speak "kadri m"
for time in 10:54:50 10:55:30 10:56:10 10:56:50 10:57:30 10:58:10 10:58:50 10:59:30 11:00:10 \
    11:00:50 11:01:30 11:02:10 11:02:50 11:03:30 11:04:10 11:04:50 11:05:30 11:06:10; do
    at $time done
done

at 11:06:30 next # next steps
at 11:08 note --for client --owner Ülle --due 2026-12-15 "Küsida linnalt, kas laupäeviti saab avada kell 9"
at 11:09 note --owner "kadri mägi" "Kutsuda noored lugemisõhtule"

at 11:11 next # check-out
at 11:11:10 speak "kadri m"
for time in 11:11:30 11:11:50 11:12:10 11:12:30 11:12:50 11:13:10 11:13:30 11:13:50 11:14:10 \
    11:14:30 11:14:50 11:15:10 11:15:30 11:15:50 11:16:10 11:16:30 11:16:50 11:17:10; do
    at $time done
done

at 11:17:30 next # farewell
at 11:18:30 next

# Rein asks that what he said be forgotten.
at 11:40 erase "$SECRET"
