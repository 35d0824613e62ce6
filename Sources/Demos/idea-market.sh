#!/bin/sh
# A fair of ideas in a village hall: six ideas, three rounds of visits and a vote by dots; `ruum demo` opens it at the stalls.
# Usage: idea-market.sh RUUM SESSION
. "$(dirname "$0")/playing"

people "Aino Mets" "Bruno Kask" "Celia Paju" "Dagmar Org" "Eerik Soo" "Fred Hein" "Gerli Luik" "Heino Rand" "Imbi Saar" "Joosep Kivi" "Kaja Tamm" "Lembit Vaher" "Maie Pärn" "Nele Õun" "Olev Järv" "Piia Lepp" "Raivo Mägi" "Signe Kuusk" "Taavi Nurm" "Urve Sild" "Villu Aas" "Õie Talvik" "Ärni Laas" "Ülle Põder"
new --title "Kanepi kogukonnapäev" --lang et --place "Kanepi rahvamaja" --start 10:00 --end 11:30 --method "idea-market:question=Mis tooks küladesse talvel elu?"
#en new --title "Kanepi community day" --lang en --place "Kanepi village hall" --start 10:00 --end 11:30 --method "idea-market:question=What would bring life to the villages in winter?"

at 10:00 start
at 10:03 next
at 10:05 next
at 10:10 next
at 10:11 note --by Aino "Tööriistakogu: laename üksteisele tööriistu, kool annab ruumi. Kes hoiab korda?"
#en at 10:11 note --by Aino "Tool library: we lend each other tools, the school gives a room. Who keeps order?"
at 10:12 note --by Heino "Rändav saun: iga laupäev eri külas. Vaja on haagist."
#en at 10:12 note --by Heino "Travelling sauna: each Saturday in another village. I need a trailer."
at 10:12:30 note --by Maie "Laupäevane buss: linna ja tagasi, kui kuus sõitjat on kirjas."
#en at 10:12:30 note --by Maie "Saturday bus: to town and back when six people have signed up."
at 10:13 note --by Olev "Külakoor: laulame, ka need, kes ei oska. Kes juhatab?"
#en at 10:13 note --by Olev "Village choir: we sing, even those who cannot. Who leads?"
at 10:14 note --by Signe "Filmiõhtud: neljapäeviti rahvamajas. Vaja on ekraani."
#en at 10:14 note --by Signe "Film nights: Thursdays in the hall. I need a screen."
at 10:14:30 note --by Ülle "Ühissupp: kord kuus sööme koos, igaüks toob ühe aine."
#en at 10:14:30 note --by Ülle "Shared soup: once a month we eat together, everybody brings one thing."
at 10:16 next
at 10:25 next
at 10:27 note --table 1 --kind like "Kool on kõigile lähedal"
#en at 10:27 note --table 1 --kind like "The school is close to everybody"
at 10:28 note --table 1 --kind offer --by Bruno "Mul on vaba riiul ja märgistusprinter"
#en at 10:28 note --table 1 --kind offer --by Bruno "I have a shelf to spare and a label printer"
at 10:29 note --table 2 --kind question "Kes kütab?"
#en at 10:29 note --table 2 --kind question "Who heats it?"
at 10:30 note --table 6 --kind join --by Piia "Piia Lepp"
# The demo opens here, at 10:31.

at 10:38 note --table 2 --kind offer --by "Raivo Mägi" "Minu haagist võib laenata"
#en at 10:38 note --table 2 --kind offer --by "Raivo Mägi" "I can lend a trailer"
at 10:42 note --table 5 --kind offer --by Fred "Mul seisab üks ekraan niisama"
#en at 10:42 note --table 5 --kind offer --by Fred "I have a screen that nobody uses"
at 10:50 note --table 1 --kind join --by Taavi "Taavi Nurm"
at 11:05 next
at 11:07 draft --of n6 "Tööriistakogu: laenutame tööriistu koolimaja kuuris laupäeviti kell 10–12, Bruno peab nimekirja."
#en at 11:07 draft --of n6 "Tool library: we lend tools in the school shed on Saturdays from 10 to 12, Bruno keeps the list."
at 11:08 draft --of n7 "Rändav saun: iga kuu esimesel laupäeval, Raivo haagisel; kütab see küla, kuhu saun tuleb."
#en at 11:08 draft --of n7 "Travelling sauna: the first Saturday of each month, on Raivo's trailer, heated by the village where it stands."
at 11:10 next
at 11:13 tally n6 15
at 11:13:10 tally n7 7
at 11:13:20 tally n8 4
at 11:13:30 tally n9 3
at 11:13:40 tally n10 4
at 11:13:50 tally n11 15
at 11:14 reveal
at 11:15 next
at 11:17 note --kind action --owner Aino --due 2026-12-05 --about n6 "Küsin direktorilt kuuri võtme"
#en at 11:17 note --kind action --owner Aino --due 2026-12-05 --about n6 "I ask the headmaster for the key to the shed"
at 11:18 note --kind action --owner Ülle --due 2026-12-12 --about n11 "Esimene supp rahvamajas"
#en at 11:18 note --kind action --owner Ülle --due 2026-12-12 --about n11 "The first soup in the village hall"
at 11:20 next
at 11:21 next
at 11:22 next
