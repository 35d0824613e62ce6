#!/bin/sh
# A circle about a library, as a facilitator would write it down afterwards; `ruum demo` opens it half-way.
# Usage: circle.sh RUUM SESSION
. "$(dirname "$0")/playing"

people "Mari Kask" "Mari Õunapuu" "Jüri Tamm" "Ülle Põld" "Tõnu Sääsk" "Žanna Šmidt" "Kadri Rebane-Lepik" "Ants Mägi" "Õie Kuusk" "Peeter Järv" "Liis Ööbik" "Margus Saar" "Tiina Võsu" "Äli Raud" "Rein Pärn" "Eha Laas" "Siim Kõiv" "Helgi Nõmm"
new --title "Meie raamatukogu" --lang et --place "Võru raamatukogu" --start 10:00 --method "circle:question=Millises raamatukogus tunneme end kümne aasta pärast koduselt?"
#en new --title "Our library" --lang en --place "Võru library" --start 10:00 --method "circle:question=What kind of library will be a home to us in ten years?"

at 10:00 start
at 10:02 next
at 10:03 note "Kuulata ära, mida raamatukogult päriselt oodatakse"
#en at 10:03 note "To hear what people really want from the library"
at 10:04 next
at 10:05 note "Telefonid jäävad kotti"
#en at 10:05 note "Phones stay in the bag"
at 10:06 role "Eha Laas" guardian
at 10:07 next
at 10:07:12 speak Ülle
at 10:08:06 speak Jüri
at 10:09 speak "Mari Õ"
at 10:09:54 speak Siim
at 10:10:30 note "Vaikne koht, kuhu tulla"
#en at 10:10:30 note "A quiet place to come to"
at 10:11 speak Žanna
# The demo opens here, at 10:12.

at 10:25 next
at 10:25:10 speak Ülle
at 10:27 note "Raamatukogu on ainus koht, kus keegi midagi ei müü"
#en at 10:27 note "The library is the only place where nobody sells anything"
at 11:05 next
at 11:25 next
at 11:27 note --for participants --owner "Tiina Võsu" --due 2026-12-15 "Küsida vallalt laupäevaste lahtiolekuaegade kohta"
#en at 11:27 note --for participants --owner "Tiina Võsu" --due 2026-12-15 "Ask the municipality about opening on Saturdays"
at 11:30 next
at 11:42 next
at 11:43 next
