#!/bin/sh
# An open space of sixty people, with twenty-two topics, three blocks and eight places, as a scribe types it from the wall; `ruum demo
# open-space` opens it in the first block.
# Usage: open-space.sh RUUM SESSION
. "$(dirname "$0")/playing"

people "Aino Kask" "Anna Ivanova" "Anton Vaher" "Arvo Tamm" "Birgit Rebane" "Eha Lepik" "Eve Saar" "Gleb Koppel" "Hanna Toom" "Heli Sepp" "Helmi Luik" "Ilmar Kuusk" "Imbi Mägi" "Jaak Oja" "Jaan Põder" "Kaja Kukk" "Kalle Raud" "Karin Aas" "Katrin Ilves" "Kertu Pärn" "Kristjan Kask" "Külli Ivanova" "Laine Vaher" "Leida Tamm" "Lembit Rebane" "Liina Lepik" "Maarja Saar" "Madis Koppel" "Malle Toom" "Mari Sepp" "Martin Luik" "Merle Kuusk" "Mihkel Mägi" "Milvi Oja" "Natalja Põder" "Oksana Kukk" "Olev Raud" "Peeter Aas" "Priit Ilves" "Raivo Pärn" "Rasmus Kask" "Riina Ivanova" "Sander Vaher" "Signe Tamm" "Sirje Rebane" "Sulev Lepik" "Tanel Saar" "Tiina Koppel" "Toivo Toom" "Triin Sepp" "Ulvi Luik" "Urve Kuusk" "Vaike Mägi" "Valdo Oja" "Veiko Põder" "Viivi Kukk" "Õie Raud" "Äli Aas" "Ööla Ilves" "Ülar Pärn"
new --title "Valla külade päev" --lang et --place "Alatskivi loss" --start 10:00 --method "open-space:question=Mis hoiab meie külad kümne aasta pärast elus?,slots=3,place_names=Suur saal,place_names=Raamatukogu,place_names=Söögisaal,place_names=Tall,place_names=Kaminatuba,place_names=Trepp,place_names=Õunaaed,place_names=Telk"
#en new --title "A day for our villages" --lang en --place "Alatskivi castle" --start 10:00 --method "open-space:question=What will keep our villages alive ten years from now?,slots=3,place_names=Great hall,place_names=Library,place_names=Dining hall,place_names=Stable,place_names=Fireside,place_names=Stairs,place_names=Orchard,place_names=Tent"

at 10:01 start
at 10:06 next
at 10:17 next
at 10:19 next
at 10:21 topic --by Aino "Kuidas jääb kool alles?"
#en at 10:21 topic --by Aino "How do we keep the school?"
at 10:22 topic --by Lembit "Lauluväljak ja suveüritused"
#en at 10:22 topic --by Lembit "Song stage and summer events"
at 10:23 topic --by Oksana "Keeleõpe kõigile"
#en at 10:23 topic --by Oksana "Languages for everybody"
at 10:24 topic --by Mihkel "Buss, mis päriselt käib"
#en at 10:24 topic --by Mihkel "A bus that really runs"
at 10:25 topic --by Eha "Noorte oma ruum"
#en at 10:25 topic --by Eha "A room for the young"
at 10:26 topic --by Toivo "Kalasadam"
#en at 10:26 topic --by Toivo "The fishing harbour"
at 10:27 topic --by Vaike "Üksi elavad eakad"
#en at 10:27 topic --by Vaike "Old people who live alone"
at 10:28 topic --by Madis "Kiire internet igasse perre"
#en at 10:28 topic --by Madis "Fast internet in every home"
at 10:38 next
at 10:39 place "Kuidas jääb kool alles?" 1 "Suur saal"
#en at 10:39 place "How do we keep the school?" 1 "Great hall"
at 10:39:20 interest "Kuidas jääb kool alles?" 14
#en at 10:39:20 interest "How do we keep the school?" 14
at 10:39:40 place "Lauluväljak ja suveüritused" 1 "Raamatukogu"
#en at 10:39:40 place "Song stage and summer events" 1 "Library"
at 10:40:15 topic --by Peeter "Sibulatee ja turism"
#en at 10:40:15 topic --by Peeter "The onion route and tourism"
at 10:40:30 place "Sibulatee ja turism" 1 "Söögisaal"
#en at 10:40:30 place "The onion route and tourism" 1 "Dining hall"
at 10:40:45 topic --by Riina "Tühjad majad"
#en at 10:40:45 topic --by Riina "Empty houses"
at 10:41:00 place "Tühjad majad" 2 "Suur saal"
#en at 10:41:00 place "Empty houses" 2 "Great hall"
at 10:41:15 topic --by Sander "Pühad paigad ja pärand"
#en at 10:41:15 topic --by Sander "Holy places and heritage"
at 10:41:30 place "Pühad paigad ja pärand" 2 "Tall"
#en at 10:41:30 place "Holy places and heritage" 2 "Stable"
at 10:41:45 topic --by Natalja "Vanausuliste toidud"
#en at 10:41:45 topic --by Natalja "Food of the Old Believers"
at 10:42:00 place "Vanausuliste toidud" 2 "Kaminatuba"
#en at 10:42:00 place "Food of the Old Believers" 2 "Fireside"
at 10:42:15 topic --by Jaak "Ühine traktor"
#en at 10:42:15 topic --by Jaak "A tractor for all"
at 10:42:30 place "Ühine traktor" 3 "Tall"
#en at 10:42:30 place "A tractor for all" 3 "Stable"
at 10:42:45 topic --by Merle "Kogukonnaaed"
#en at 10:42:45 topic --by Merle "A garden for all"
at 10:43:00 place "Kogukonnaaed" 3 "Õunaaed"
#en at 10:43:00 place "A garden for all" 3 "Orchard"
at 10:43:15 topic --by Kalle "Vabatahtlik pääste"
#en at 10:43:15 topic --by Kalle "Volunteer rescuers"
at 10:43:30 place "Vabatahtlik pääste" 1 "Tall"
#en at 10:43:30 place "Volunteer rescuers" 1 "Stable"
at 10:43:45 topic --by Ülar "Peipsi puhtaks"
#en at 10:43:45 topic --by Ülar "A clean lake"
at 10:44:00 place "Peipsi puhtaks" 3 "Suur saal"
#en at 10:44:00 place "A clean lake" 3 "Great hall"
at 10:44:15 topic --by Triin "Lapsed ja lugemine"
#en at 10:44:15 topic --by Triin "Children and reading"
at 10:44:30 place "Lapsed ja lugemine" 2 "Raamatukogu"
#en at 10:44:30 place "Children and reading" 2 "Library"
at 10:44:45 topic --by Urve "Käsitöö müügile"
#en at 10:44:45 topic --by Urve "Selling our crafts"
at 10:45:00 place "Käsitöö müügile" 1 "Kaminatuba"
#en at 10:45:00 place "Selling our crafts" 1 "Fireside"
at 10:45:15 topic --by Aino "Lastehoid külas"
#en at 10:45:15 topic --by Aino "Day care in the village"
at 10:45:30 place "Lastehoid külas" 1 "Trepp"
#en at 10:45:30 place "Day care in the village" 1 "Stairs"
at 10:45:45 topic --by Ilmar "Talgud"
#en at 10:45:45 topic --by Ilmar "Working bees"
at 10:46:00 place "Talgud" 1 "Tall"
#en at 10:46:00 place "Working bees" 1 "Stable"
at 10:47 topic --by Kaja "Turismirada"
#en at 10:47 topic --by Kaja "A hiking trail"
at 10:47:10 interest "Turismirada" 3
#en at 10:47:10 interest "A hiking trail" 3
at 10:47:20 interest "Noorte oma ruum" 12
#en at 10:47:20 interest "A room for the young" 12
at 10:47:30 interest "Keeleõpe kõigile" 9
#en at 10:47:30 interest "Languages for everybody" 9
at 10:47:40 interest "Buss, mis päriselt käib" 11
#en at 10:47:40 interest "A bus that really runs" 11
at 10:48 place "Lastehoid külas" 2 "Trepp"
#en at 10:48 place "Day care in the village" 2 "Stairs"
at 10:48:30 place "Talgud" 3 "Söögisaal"
#en at 10:48:30 place "Working bees" 3 "Dining hall"
at 10:49 merge "Turismirada" "Sibulatee ja turism"
#en at 10:49 merge "A hiking trail" "The onion route and tourism"
at 10:50 arrange
at 10:52 next
at 11:20 topic-over "Käsitöö müügile"
#en at 11:20 topic-over "Selling our crafts"
at 11:24 note --about "Käsitöö müügile" --by Urve "Ühine märk ja üks müügilaud Sibulateel. Kevadel proovime."
#en at 11:24 note --about "Selling our crafts" --by Urve "One brand and one stall on the onion route. We try it in spring."
# The demo opens here, at 11:25.

at 11:50 note --about "Kuidas jääb kool alles?" --by Aino "Kool jääb, kui algklassid on igas külas ja suured sõidavad. Vaja: bussiring kell 7.30."
#en at 11:50 note --about "How do we keep the school?" --by Aino "The school stays if the small ones learn in the village and the big ones travel. Needed: a bus at 7.30."
at 11:51 note --about "Sibulatee ja turism" --by Peeter "Rada ja tee on üks asi. Kaardid uueks suveks."
#en at 11:51 note --about "The onion route and tourism" --by Peeter "Trail and route are one thing. Maps by next summer."
at 11:54 next
at 11:55 topic --by Signe "Kuidas info külast külla jõuab?"
#en at 11:55 topic --by Signe "How does news get from village to village?"
at 11:55:30 place "Kuidas info külast külla jõuab?" 3 "Telk"
#en at 11:55:30 place "How does news get from village to village?" 3 "Tent"
at 11:56 add-place "Vana kelder"
#en at 11:56 add-place "Old cellar"
at 11:56:30 again "Kuidas jääb kool alles?" 3 "Vana kelder"
#en at 11:56:30 again "How do we keep the school?" 3 "Old cellar"
at 11:57 arrange
at 11:58 next
at 12:40 note --about "Tühjad majad" --by Riina "Teeme omanike nimekirja ja kirjutame igaühele ise."
#en at 12:40 note --about "Empty houses" --by Riina "We list the owners and write to each of them ourselves."
at 12:55 note --about "Lapsed ja lugemine" --by Triin "Lugemisõhtu kord kuus."
#en at 12:55 note --about "Children and reading" --by Triin "A reading evening once a month."
at 13:00 next
at 13:05 next
at 13:55 note --about "Ühine traktor" --by Jaak "Teeme ühistu, kuus peret on kambas."
#en at 13:55 note --about "A tractor for all" --by Jaak "We found a cooperative; six families are in."
at 13:58 note --about "Peipsi puhtaks" --by Ülar "Mõõdame ise vett, Tartu aitab."
#en at 13:58 note --about "A clean lake" --by Ülar "We measure the water ourselves; Tartu helps."
at 14:05 next
at 14:20 next
at 14:25 note --owner Riina --due 2026-12-15 "Koostada tühjade majade nimekiri"
#en at 14:25 note --owner Riina --due 2026-12-15 "Make a list of the empty houses"
at 14:30 note --kind parked "Kes maksab öise bussi?"
#en at 14:30 note --kind parked "Who pays for the night bus?"
at 14:40 next
at 14:50 note "Ma ei teadnud, et siin nii palju inimesi hoolib"
#en at 14:50 note "I did not know that so many people care"
at 15:05 next
at 15:07 next
