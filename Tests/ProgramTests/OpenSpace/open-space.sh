#!/bin/sh
# A whole open space of sixty people, with twenty-two topics, three blocks and eight places, as a scribe types it from the wall.
# Usage: open-space.sh RUUM SESSION PEOPLE
set -eu

RUUM=$1
SESSION=$2
PEOPLE=$3

at() {
    time=$1
    shift
    "$RUUM" do "$SESSION" --at "2026-10-03T$time" "$@"
}

"$RUUM" new "$SESSION" --title "Valla külade päev" --lang et --place "Alatskivi loss" --people "$PEOPLE" \
    --method 'open-space:question=Mis hoiab meie külad kümne aasta pärast elus?,slots=3,place_names=Suur saal,place_names=Raamatukogu,place_names=Söögisaal,place_names=Tall,place_names=Kaminatuba,place_names=Trepp,place_names=Õunaaed,place_names=Telk' \
    --start 10:00 --end 15:30

at 10:01 start
at 10:06 next # principles
at 10:17 next # silence
at 10:19 next # topic call

# The first eight as they were called out.
at 10:21 topic --by Aino "Kuidas jääb kool alles?"
at 10:22 topic --by Lembit "Lauluväljak ja suveüritused"
at 10:23 topic --by Oksana "Keeleõpe kõigi jaoks"
at 10:24 topic --by Mihkel "Buss, mis päriselt käib"
at 10:25 topic --by Eha "Noorte oma ruum"
at 10:26 topic --by Toivo "Kalurite sadam"
at 10:27 topic --by Vaike "Üksi elavad vanemad inimesed"
at 10:28 topic --by Madis "Kiire internet igas peres"
# Then nobody had time to type until all stood at the wall.
at 10:38 next # marketplace
at 10:39 place kool 1 suur
at 10:39 interest kool 14
at 10:39:30 place lauluväljak 1 raam
at 10:40 topic "Peeter: Sibulatee ja turism"
at 10:40 place sibulatee 1 söögi
at 10:40:20 topic "Riina: Tühjad majad"
at 10:40:20 place "tühjad majad" 2 suur
at 10:40:40 topic "Sander: Pühad paigad ja pärand"
at 10:40:40 place pühad 2 tall
at 10:41 topic "Natalja: Vanausuliste toidud"
at 10:41 place vanausuliste 2 kamin
at 10:41:20 topic "Jaak: Ühine traktor"
at 10:41:20 place traktor 3 tall
at 10:41:40 topic "Merle: Kogukonnaaed"
at 10:41:40 place kogukonnaaed 3 õun
at 10:42 topic "Kalle: Vabatahtlik pääste"
at 10:42 place pääste 1 tall
at 10:42:20 topic "Ülar: Peipsi puhtaks"
at 10:42:20 place peipsi 3 suur
at 10:42:40 topic "Triin: Lapsed ja lugemine"
at 10:42:40 place lugemine 2 2
at 10:43 topic "Urve: Käsitöö müügile"
at 10:43 place käsitöö 1 kamin
at 10:43:20 topic "Aino: Lastehoid külas"
at 10:43:20 place lastehoid 1 trepp # while Aino holds the school in the same slot
at 10:43:40 topic "Ilmar: Talgud"
at 10:43:40 place talgud 1 tall # where the rescuers are
at 10:44 topic "Kaja: Turismirada"
at 10:44 interest turismirada 3
at 10:44:20 interest noorte 12
at 10:44:40 interest keeleõpe 9
at 10:45 interest buss 11
# Both conflicts are seen at once and put right.
at 10:46 place lastehoid 2 trepp
at 10:46:30 place talgud 3 söögi
# Peeter and Kaja find out that they mean the same, and agree.
at 10:47 merge turismirada sibulatee
# Those who did not choose get theirs from the program, the larger place for more people.
at 10:48 arrange

at 10:52 next # first block
at 11:20 topic-over käsitöö
at 11:35 note --about käsitöö --by urve "Ühine märk ja üks müügilaud Sibulateel. Kevadel proovime."
at 11:50 note --about kool --by aino "Kool jääb, kui algklassid on igas külas ja suured sõidavad. Vaja: bussiring kell 7.30."
at 11:50:30 note --about sibulatee --by peeter "Rada ja tee on üks asi. Kaardid uueks suveks; Kaja joonistab raja."
at 11:51 note --about pääste --by kalle "Üks auto kolme küla peale, koolitus novembris."

at 11:54 next # news
at 11:55 topic "Signe: Kuidas me üksteisele infot anname?"
at 11:55:30 place infot 3 telk # where the program had put another one
at 11:56 add-place "Vana kelder"
at 11:56:30 again kool 3 kelder # the crowd did not have enough of it
at 11:57 arrange # what nobody chose makes room
at 11:58 next # second block
at 12:40 note --about "tühjad majad" --by riina "Nimekiri omanikest, kirjutame igaühele ise."
at 12:55 note --about lugemine --by triin "Lugemisõhtu kord kuus, raamatukogu jääb neljapäeviti kauem lahti."
at 12:56 note --about lastehoid --by aino "Kolm peret alustab kordamööda."
at 12:58 note --about pühad --by sander "Hiied kaardile, aga mitte kõik avalikuks."

at 13:00 next # news
at 13:01 slots 4 # everybody wants one more block
at 13:02 place kogukonnaaed 4 õun
at 13:03 slots 3 # and then nobody does
at 13:04 place kogukonnaaed 3 õun
at 13:05 next # third block
at 13:55 note --about traktor --by jaak "Ühistu, kuus peret sees. Järgmine koosolek 20. oktoobril."
at 13:58 note --about peipsi --by ülar "Mõõdame ise vett, Tartu aitab."
at 14:00 note --about infot --by signe "Üks list ja üks paberleht poe uksel."

at 14:05 next # reading the reports
at 14:12 note --about keeleõpe --by oksana "Kohvikuõhtu kahes keeles, kord nädalas."
at 14:20 next # next steps
at 14:25 note --owner signe --due 2026-10-15 "Teha list ja esimene paberleht"
at 14:28 note --owner riina --due 2026-11-01 "Koostada tühjade majade nimekiri"
at 14:30 note --kind parked "Kes maksab öise bussi?"
at 14:40 next # closing ring
at 14:50 note "Ma ei teadnud, et siin nii palju inimesi hoolib"
at 15:05 next # farewell
at 15:07 next
