#!/bin/sh
# Nine people think about a village bus with hats, as a facilitator would write it down afterwards; `ruum demo` opens it half-way.
# Usage: six-thinking-hats.sh RUUM SESSION
. "$(dirname "$0")/playing"

people "Aino Tamm" "Bruno Kask" "Elle Mägi" "Heino Saar" "Imbi Rebane" "Kalju Põld" "Leida Õun" "Maret Kuusk" "Väino Järv"
new --title "Külabussi arutelu" --lang et --place "Saverna rahvamaja" --start 18:00 --method "six-thinking-hats:question=Kas ja kuidas jätame külabussi alles?,purpose=choosing"
#en new --title "The village bus" --lang en --place "Saverna village hall" --start 18:00 --method "six-thinking-hats:question=Do we keep the village bus, and how?,purpose=choosing"

at 18:00 start
at 18:02 note "Teame, kas buss jääb ja kes selle eest hoolitseb"
#en at 18:02 note "To know whether the bus stays and who looks after it"

at 18:04 next
at 18:05 next
at 18:05:10 speak Aino
at 18:05:50 note "Bussiga sõidab 120 inimest kuus"
#en at 18:05:50 note "120 people a month take the bus"
at 18:06 done
at 18:07 done
at 18:07:10 note "Bussiga sõidab 80 inimest kuus"
#en at 18:07:10 note "80 people a month take the bus"
at 18:07:20 dispute n7 n10
at 18:08 done
at 18:08:30 note --kind gap "Kui palju maksab uus buss"
#en at 18:08:30 note --kind gap "What a new bus costs"
at 18:09 done
at 18:10 done
at 18:10:20 note "Bussijuht läheb kevadel pensionile ja kedagi asemele ei ole"
#en at 18:10:20 note "The driver retires in spring and there is nobody to follow"
at 18:10:30 kind n16 risk
at 18:11 done
at 18:12 done
at 18:13 done
at 18:14 done

at 18:14:30 next
at 18:15:30 next
at 18:15:40 speak Leida
at 18:16 note "Kaks juhti, kes jagavad nädala omavahel ära"
#en at 18:16 note "Two drivers who share the week"
at 18:16:10 about n25 n16
at 18:17 done
at 18:18 note "Buss sõidab tellimise peale, nagu takso"
#en at 18:18 note "The bus comes on call, like a taxi"
at 18:18:20 extend 2m
at 18:19 done
# The demo opens here, at 18:20.

at 18:20 note --kind parked "Rahvamaja katus"
#en at 18:20 note --kind parked "The roof of the hall"
at 18:24 next
at 18:25 next
at 18:25:10 speak Bruno
at 18:26 note "Vanad inimesed saavad ise arsti juurde"
#en at 18:26 note "Old people get to the doctor by themselves"
at 18:33 next
at 18:34 next
at 18:34:10 speak Heino
at 18:35 note "Vald võtab toetuse ära"
#en at 18:35 note "The municipality stops paying for it"
at 18:36 note "Kõik ei oska sõitu tellida"
#en at 18:36 note "Not everybody can book a ride"
at 18:37 note --kind idea --about n40 "Tellida saab ka poest"
#en at 18:37 note --kind idea --about n40 "Rides can be booked at the shop too"
at 18:44 next
at 18:44:30 next
at 18:44:40 speak Kalju
at 18:44:50 note "lootus"
#en at 18:44:50 note "hope"
at 18:45 done
at 18:45:15 done
at 18:45:20 note "segased tunded"
#en at 18:45:20 note "mixed feelings"
at 18:48 next
at 18:49 note "Buss jääb; kevadest proovime tellimissõitu kahe juhiga"
#en at 18:49 note "The bus stays; from spring we try rides on call with two drivers"
at 18:49:30 next
at 18:50 note --owner Maret --due 2026-12-15 "Küsida vallalt, kuidas toetus jätkub"
#en at 18:50 note --owner Maret --due 2026-12-15 "Ask the municipality how the grant goes on"
at 18:51 note --owner Väino --due 2027-01-10 "Leida teine juht"
#en at 18:51 note --owner Väino --due 2027-01-10 "Find a second driver"
at 18:52 next
