#!/bin/sh
# A world café about a village, as a facilitator would write it down afterwards; `ruum demo world-cafe` opens it half-way.
# Usage: world-cafe.sh RUUM SESSION
. "$(dirname "$0")/playing"

people "Aino Kask" "Anneli Tamm" "Ants Mägi" "Birgit Saar" "Eha Laas" "Elmar Põder" "Ene Rand" "Gerda Sild" "Hannes Kuusk" "Heino Pärn" "Helgi Nõmm" "Ilmar Sepp" "Inga Õunapuu" "Jaan Vaher" "Jüri Tamm" "Kadri Rebane" "Kadri Žukova" "Kaie Põld" "Kalle Järv" "Külli Ööbik" "Lea Lepik" "Liis Toom" "Madis Kivi" "Maie Oja" "Mari Kask" "Mari-Liis Allik" "Mart Soo" "Õie Hein" "Õnne Käär" "Peeter Raud" "Piret Võsu" "Rein Roos" "Siim Kõiv" "Sirje Ilves" "Šarlotte Teder" "Tiina Luik" "Tõnu Sääsk"
new --title "Meie küla" --lang et --place "Rahvamaja saal" --start 10:00 --method "world-cafe:question=Milline on meie küla kümne aasta pärast?,questions=Mis meid siin hoiab?,questions=Mida siit leida tahaksime?,questions=Mida me ise ära teeme?"
#en new --title "Our village" --lang en --place "Village hall" --start 10:00 --method "world-cafe:question=What will our village be like in ten years?,questions=What keeps us here?,questions=What would we like to find here?,questions=What will we do ourselves?"

at 10:00 start
at 10:05 next
at 10:08 next
at 10:10 next
at 10:18 note --table 3 "Lapsed saavad siin vabalt joosta"
#en at 10:18 note --table 3 "Children can run about freely here"
at 10:22 note --table 7 "Naabrid tunnevad üksteist"
#en at 10:22 note --table 7 "Neighbours know each other"
at 10:29 leave "Heino Pärn"
at 10:30 next
at 10:30:10 host 1 "Kadri Žukova"
at 10:30:20 host 2 "Mart Soo"
at 10:30:30 host 3 "Eha Laas"
at 10:30:40 host 5 "Rein Roos"
at 10:30:50 host 7 "Siim Kõiv"
at 10:31 next
at 10:33 next
at 10:36 next
at 10:40 note --table 3 "Kohvik rahvamajja, laupäeviti"
#en at 10:40 note --table 3 "A café in the village hall on Saturdays"
at 10:44 over 6
# The demo opens here, at 10:45.

at 10:56 next
at 10:56:20 host 3 "Madis Kivi"
at 10:57 next
at 10:59 next
at 11:02 next
at 11:10 note --table 1 "Iga pere toob ühe istiku"
#en at 11:10 note --table 1 "Every family brings a young tree"
at 11:22 next
at 11:25 next
at 11:27 note "Küla hoiab koos see, et üksteist tuntakse"
#en at 11:27 note "The village holds together because people know each other"
at 11:29 note "Rahvamaja on meie elutuba"
#en at 11:29 note "The village hall is our living room"
at 11:40 next
at 11:46 next
at 11:48 note --owner "Mari Kask" --due 2027-01-15 "Kohvik rahvamajas: esimene laupäev"
#en at 11:48 note --owner "Mari Kask" --due 2027-01-15 "First Saturday of the café"
at 11:50 next
at 11:52 next
at 11:54 next
