#!/bin/sh
# Fourteen people decide about their village house: a block in the first test, reservations in the second, a decision in the
# third; `ruum demo` opens it in the first test.
# Usage: consensus.sh RUUM SESSION
. "$(dirname "$0")/playing"

people "Aino Lepp" "Benno Saar" "Eha Mets" "Enn Kivi" "Helgi Oja" "Ivo Rand" "Jaan Tamm" "Kaja Sepp" "Kaja Põder" "Leo Õunap" "Maie Šults" "Õie Žukova" "Tiit Müür" "Ülo Hänni"
new --title "Jõeküla külamaja" --lang et --place "Külamaja saal" --start 13:00 --method "consensus:question=Kas ja kuidas avame külamaja talvel?,calling=in_order"
#en new --title "Jõeküla village house" --lang en --place "Village house" --start 13:00 --method "consensus:question=Do we open the village house in winter, and how?,calling=in_order"

at 12:55 arrive Aino
at 12:55 arrive Benno
at 12:55 arrive Eha
at 12:55 arrive Enn
at 12:55 arrive Helgi
at 12:55 arrive Ivo
at 12:55 arrive Jaan
at 12:55 arrive "Kaja S"
at 12:55 arrive "Kaja P"
at 12:55 arrive Leo
at 12:55 arrive Maie
at 12:55 arrive Õie
at 12:55 arrive Tiit
at 13:00 start
at 13:05 next
at 13:08 next
at 13:08:10 speak Aino
at 13:09 done
at 13:10 note "Kütmine läheb kalliks"
#en at 13:10 note "Heating will be expensive"
at 13:10:30 done
at 13:11 note "Lapsed vajavad kohta, kus pärast kooli olla"
#en at 13:11 note "The children need a place to be after school"
at 13:11:20 done
at 13:12 arrive Ülo
at 13:12:10 done
at 13:12:50 done
at 13:13:30 done
at 13:14:10 done
at 13:14:50 done
at 13:15:30 done
at 13:16:10 done
at 13:17 done
at 13:17:50 done
at 13:18:40 done
at 13:20 next
at 13:22 note --kind idea "Küte maapumbaga"
#en at 13:22 note --kind idea "A ground heat pump"
at 13:34 next
at 13:38 draft "Avame külamaja talvel iga päev kell 10–20."
#en at 13:38 draft "We open the village house every day in winter, 10 to 20."
at 13:42 next
at 13:43 note "Kes hoiab võtit?"
#en at 13:43 note "Who keeps the key?"
at 13:46 next
at 13:48 note "Keegi ei jõua iga päev kohal olla"
#en at 13:48 note "Nobody can be there every day"
at 13:58 next
at 14:03 draft "Avame külamaja talvel kolmel päeval nädalas kell 10–20." --answers n42
#en at 14:03 draft "We open the village house three days a week in winter, 10 to 20." --answers n42
at 14:06 next
at 14:06:20 call
at 14:06:40 vote Leo block
at 14:07 call
at 14:07:10 call
at 14:07:20 tally reservations 3
at 14:07:30 call
# The demo opens here, at 14:07:35.

at 14:07:40 agree-all
at 14:08 reveal
at 14:08:30 confirm
at 14:09 reason Leo "Kui maja köetakse valla rahaga, jääb koolibuss ära"
#en at 14:09 reason Leo "If the council pays for the heating, the school bus is gone"
at 14:12 next
at 14:18 draft "Avame külamaja talvel kolmel päeval nädalas kell 10–20. Kütame seltsi rahaga." --answers n55
#en at 14:18 draft "We open the village house three days a week in winter, 10 to 20. The society pays for the heating." --answers n55
at 14:20 next
at 14:21 agree-all
at 14:21:30 vote Maie reservations
at 14:21:40 vote "Kaja Põder" reservations --reason "Kell kaheksa sulgeda on noorte jaoks liiga vara"
#en at 14:21:40 vote "Kaja Põder" reservations --reason "Closing at eight is too early for the young"
at 14:22 reveal
at 14:23 confirm not_yet
at 14:28 draft "Avame külamaja talvel kolmel päeval nädalas kell 10–20, reedel kuni 22. Kütame seltsi rahaga." --answers n61
#en at 14:28 draft "We open the village house three days a week in winter, 10 to 20 and to 22 on Fridays. The society pays for the heating." --answers n61
at 14:30 next
at 14:31 agree-all
at 14:31:20 vote Enn stand_aside
at 14:32 reveal
at 14:33 confirm
at 14:34 note "Avame külamaja talvel kolmel päeval nädalas, reedel kauem. Kütame seltsi rahaga." --due "15. aprillil 2027"
#en at 14:34 note "We open the village house three days a week in winter, longer on Fridays. The society pays for the heating." --due "15 April 2027"
at 14:35 reason Enn "Valla esindajana ma siin kaasa ei otsusta"
#en at 14:35 reason Enn "I am here for the council and do not decide with you"
at 14:35:30 named Enn on
at 14:36 next
at 14:37 note "Küsida küttepuude hinda" --owner Leo --due 2027-02-12
#en at 14:37 note "Ask what firewood costs" --owner Leo --due 2027-02-12
at 14:38 note "Teha võtmehoidjate nimekiri" --owner "Kaja Sepp" --due 2027-02-15
#en at 14:38 note "Make a list of those who keep the key" --owner "Kaja Sepp" --due 2027-02-15
at 14:40 next
at 14:41 next
at 14:41:10 speak Aino
at 14:46 next
