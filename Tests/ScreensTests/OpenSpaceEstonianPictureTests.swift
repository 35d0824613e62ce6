import Engine
import Screens
import Terminal
import Testing

@Suite struct OpenSpaceEstonianPictureTests {
    @Test func theCallOnTheConsoleAt80By24() {
        #expect(
            OpenSpaceScene.call(.et).screen(80, 24).picture == #"""
            Külapäev                                          heli sees  nimekirjas 5  14:00
            ────────────────────────────────────────────────────────────────────────────────
                                     min│           ████   ██████    ██████ ██████
            x Avasõnad ja teema       <1│             ██   ██  ██ ██ ██         ██
            x Põhimõtted ja kahe jal… <1│             ██   ██████    ██████     ██
            x Vaikne mõtlemine        <1│             ██       ██ ██     ██     ██
            > Teemade väljakuulut… <1/20│           ██████ ██████    ██████     ██
              Turg                    12│ kavas 20 min
              1. Arutelud             60│ ──────────────────────────────────────────────────
              2. Uudised               5│ Teemade väljakuulutamine                 samm 4/12
              2. Arutelud             60│ Mis hoiab küla elus?
              Arutelulehtede lugemine 15│ Loe ette: Kui sul on teema, astu keskele. Kirjuta
              Edasised sammud         20│ lehele teema ja oma nimi, ütle need valjusti…  … ↓
              Lõpuring                10│
              Lõpetamine               2│ Teemad: 4, kohata 4 · ajavahemikke 2, kohti 2
                                        │   Noortemaja (Õnne)
                                        │   Pood (Mari)
                                        │   Vaiksed õhtud (Eha)
                                        │ Märkmed                                          4
            ajakavast ees 24 min        │ [tellijale] aruteluteema: Pood (Mari)
            Uus osaleja: Eha (z võtab tagasi)
            Uus teema (nimi: teema):
            Enter kinnitab · Esc sulgeb
            """#)
    }

    @Test func theWallOnTheConsoleAt80By24() {
        #expect(
            OpenSpaceScene.wall(.et).screen(80, 24).picture == #"""
            Külapäev                                          heli sees  nimekirjas 5  14:00
            ────────────────────────────────────────────────────────────────────────────────
            ┌─ Teemad: 4, kohata 1 · ajavahemikke 2, kohti 3 ──────────────────────────────┐
            │   1 1. koht             Buss (Mari)                                   KATTUB │
            │   2 1. koht             Noortemaja (Õnne)                                    │
            │ > 1 2. koht             Pood (Mari)                              KATTUB · 12 │
            │   –                     Vaiksed õhtud (Eha)                                  │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            └──────────────────────────────────────────────────────────────────────────────┘
            ! 1. ajavahemik: Mari peaks olema mitmes kohas („Buss“, „Pood“)

            Esc sulge  n uus teema  Enter aeg ja koht  c mitu soovijat  a sea ajakava
            f leia kohad  j ühenda  l lahuta  i korda  r aruteluleht  + uus aeg  k uus koht
            """#)
    }

    @Test func theSessionsOnTheConsoleAt80By24() {
        #expect(
            OpenSpaceScene.sessions(.et).screen(80, 24).picture == #"""
            Külapäev                                          heli sees  nimekirjas 5  14:10
            ────────────────────────────────────────────────────────────────────────────────
                                     min│           ██████ ██████    ██████ ██████
            x Avasõnad ja teema       <1│           ██     ██  ██ ██ ██  ██ ██  ██
            x Põhimõtted ja kahe jal… <1│           ██████ ██  ██    ██  ██ ██  ██
            x Vaikne mõtlemine        <1│               ██ ██  ██ ██ ██  ██ ██  ██
            x Teemade väljakuulutami… <1│           ██████ ██████    ██████ ██████
            x Turg                    <1│ kavas 60 min
            > 1. Arutelud          10/60│ ──────────────────────────────────────────────────
              2. Uudised               5│ Arutelud                                 samm 6/12
              2. Arutelud             60│ Mis hoiab küla elus?
              Arutelulehtede lugemine 15│ Loe ette: Minge nüüd oma kohtadesse. Häid
              Edasised sammud         20│ vestlusi!                                      … ↓
              Lõpuring                10│
              Lõpetamine               2│ Teemad: 4, kohata 0 · ajavahemikke 2, kohti 3
                                        │ 1. ajavahemik
                                        │   1. koht: Buss
                                        │   2. koht: Vaiksed õhtud
                                        │ Märkmed                                          4
            ajakavast ees 56 min        │ [tellijale] aruteluteema: Pood (Mari)
            lõpp umbes 16:52            │ [tellijale] aruteluteema: Vaiksed õhtud (Eha)

            tühik edasi  Enter uus teema  d teemad  m märge  ? abi  z võta tagasi
            h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan  n järgmine samm
            """#)
    }

    @Test func theSessionsOnTheConsoleAt200By60() {
        #expect(
            OpenSpaceScene.sessions(.et).screen(200, 60).picture == #"""
            Külapäev                                                                                                                                                                  heli sees  nimekirjas 5  14:10
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                               kavas  läks│                ████████████ ████████████      ████████████ ████████████               │ Märkmed                                                        4
            x Avasõnad ja teema                    5    <1│                ████████████ ████████████      ████████████ ████████████               │ [tellijale] aruteluteema: Buss (Mari)
            x Põhimõtted ja kahe jala seadus      12    <1│                ████         ████    ████ ████ ████    ████ ████    ████               │ [tellijale] aruteluteema: Noortemaja (Õnne)
            x Vaikne mõtlemine                     2    <1│                ████         ████    ████ ████ ████    ████ ████    ████               │ [tellijale] aruteluteema: Pood (Mari)
            x Teemade väljakuulutamine            20    <1│                ████████████ ████    ████      ████    ████ ████    ████               │ [tellijale] aruteluteema: Vaiksed õhtud (Eha)
            x Turg                                12    <1│                ████████████ ████    ████      ████    ████ ████    ████               │
            > 1. Arutelud                         60    10│                        ████ ████    ████ ████ ████    ████ ████    ████               │
              2. Uudised                           5      │                        ████ ████    ████ ████ ████    ████ ████    ████               │
              2. Arutelud                         60      │                ████████████ ████████████      ████████████ ████████████               │
              Arutelulehtede lugemine             15      │                ████████████ ████████████      ████████████ ████████████               │
              Edasised sammud                     20      │ kavas 60 min                                                                          │
              Lõpuring                            10      │ ──────────────────────────────────────────────────────────────────────────────────────│
              Lõpetamine                           2      │ Arutelud                                                                     samm 6/12│
                                                          │ Mis hoiab küla elus?                                                                  │
                                                          │ Loe ette: Minge nüüd oma kohtadesse. Häid vestlusi!                                   │
                                                          │ Sulle: anna kellaga märku ja lase inimestel kohad üles leida, rohkem juttu ei ole     │
                                                          │ vaja. Käi ringi, vaata, et oleks vett ja toole, ja aita neid, kes oma kohta ei leia.  │
                                                          │ Kui teema juurde kedagi ei tule, võib püstitaja kirjutada üksi või minna teiste       │
                                                          │ juurde. Kui kõik tulevad sama teema juurde, leia suurem koht või pane teema järgmisse │
                                                          │ ajavahemikku veel kord.                                                               │
                                                          │ Korja arutelulehed kokku kohe, kui need valmis saavad. Ükski arutelu ei pea teisi     │
                                                          │ ootama.                                                                               │
                                                          │                                                                                       │
                                                          │ Teemad: 4, kohata 0 · ajavahemikke 2, kohti 3                                         │
                                                          │ 1. ajavahemik                                                                         │
                                                          │   1. koht: Buss                                                                       │
                                                          │   2. koht: Vaiksed õhtud                                                              │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │ ┌─ Osalejad näevad ────────────────────────────────────────────┐
                                                          │                                                                                       │ │                 Praegu, kuni 15:00                           │
                                                          │                                                                                       │ │                 1. koht  Buss (Mari)                         │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                 2. koht  Vaiksed õhtud (Eha)                 │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                 2. ajavahemik, 15:05–16:05                   │
                                                          │                                                                                       │ │                 1. koht  Noortemaja (Õnne)                   │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                 2. koht  Pood (Mari)                         │
                                                          │                                                                                       │ │                                                              │
            ajakavast ees 56 min                          │                                                                                       │ │                     Lõpuring kell 16:40                      │
            lõpp umbes 16:52                              │                                                                                       │ └──────────────────────────────────────────────────────────────┘

            tühik edasi  Enter uus teema  d teemad  m märge  ? abi  z võta tagasi  h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan  n järgmine samm  ← tagasi  o osalejad  M märkmed  v osalejate vaade
            t näita teadet  A tegevus  P parkla  q välju
            """#)
    }

    @Test func theRoomSeesNowAndNextAt40By12() {
        #expect(
            OpenSpaceScene.sessions(.et).wall(40, 12).picture == #"""
                  Praegu, kuni 15:00
                  1. koht  Buss (Mari)

                  2. koht  Vaiksed õhtud (Eha)


                  2. ajavahemik, 15:05–16:05
                  1. koht  Noortemaja (Õnne)

                  2. koht  Pood (Mari)

                      Lõpuring kell 16:40
            """#)
    }

    @Test func theRoomSeesNowAndNextAt80By24() {
        #expect(
            OpenSpaceScene.sessions(.et).wall(80, 24).picture == #"""

                                          Mis hoiab küla elus?





                                      Praegu, kuni 15:00
                                      1. koht  Buss (Mari)

                                      2. koht  Vaiksed õhtud (Eha)


                                      2. ajavahemik, 15:05–16:05
                                      1. koht  Noortemaja (Õnne)

                                      2. koht  Pood (Mari)





                                          Lõpuring kell 16:40
            """#)
    }

    @Test func theRoomSeesNowAndNextAt200By60() {
        #expect(
            OpenSpaceScene.sessions(.et).wall(200, 60).picture == #"""

                                                                                                      Mis hoiab küla elus?







                                                 █▀▀▀▄                                     █                ▀     ▄█  █▀▀▀▀   ▄▀▀▀▄ ▄▀▀▀▄
                                                 █▄▄▄▀ █▄▀▀  ▀▀▀▄ ▄▀▀▀▄ ▄▀▀▀█ █   █        █ ▄▀ █   █ █▄▀▀▄ █      █  ▀▀▀▀▄ █ █ ▄▀█ █ ▄▀█
                                                 █     █    ▄▀▀▀█ █▀▀▀▀ █   █ █  ▄█  ▄     █▀▄  █  ▄█ █   █ █      █  ▄   █ ▄ █▀  █ █▀  █
                                                 ▀     ▀     ▀▀▀▀  ▀▀▀   ▀▀▀█  ▀▀ ▀ ▄▀     ▀  ▀  ▀▀ ▀ ▀   ▀ ▀     ▀▀▀  ▀▀▀  ▀  ▀▀▀   ▀▀▀
                                                                         ▀▀▀

                                                 ▄█        █          █      █         █▀▀▀▄
                                                  █        █ ▄▀ ▄▀▀▀▄ █▄▀▀▄ ▀█▀▀ █     █▄▄▄▀ █   █ ▄▀▀▀▀ ▄▀▀▀▀
                                                  █  ▄     █▀▄  █   █ █   █  █   ▄     █   █ █  ▄█  ▀▀▀▄  ▀▀▀▄
                                                 ▀▀▀ ▀     ▀  ▀  ▀▀▀  ▀   ▀   ▀▀ ▀     ▀▀▀▀   ▀▀ ▀ ▀▀▀▀  ▀▀▀▀



                                                                                                                                   ▄▄ ▄
                                                 ▄▀▀▀▄       █          █      █         █   █       ▀ █                    █     ▀ ▀▀  █      █             █
                                                    ▄▀       █ ▄▀ ▄▀▀▀▄ █▄▀▀▄ ▀█▀▀ █     █   █  ▀▀▀▄ █ █ ▄▀ ▄▀▀▀▀ ▄▀▀▀▄ ▄▀▀▄█     ▄▀▀▀▄ █▄▀▀▄ ▀█▀▀ █   █ ▄▀▀▄█
                                                  ▄▀   ▄     █▀▄  █   █ █   █  █   ▄     ▀▄ ▄▀ ▄▀▀▀█ █ █▀▄   ▀▀▀▄ █▀▀▀▀ █   █     █   █ █   █  █   █  ▄█ █   █
                                                 ▀▀▀▀▀ ▀     ▀  ▀  ▀▀▀  ▀   ▀   ▀▀ ▀       ▀    ▀▀▀▀ ▀ ▀  ▀ ▀▀▀▀   ▀▀▀   ▀▀▀▀      ▀▀▀  ▀   ▀   ▀▀  ▀▀ ▀  ▀▀▀▀





                                                 ▄▀▀▀▄               ▀                   █                 ▀ █           ▄█  █▀▀▀▀   ▄▀▀▀▄ █▀▀▀▀       ▄█   ▄▀▀    ▄▀▀▀▄ █▀▀▀▀
                                                    ▄▀        ▀▀▀▄   █  ▀▀▀▄ █   █  ▀▀▀▄ █▄▀▀▄ ▄▀▀▀▄ █▀▄▀▄ █ █ ▄▀         █  ▀▀▀▀▄ █ █ ▄▀█ ▀▀▀▀▄ ▄▄▄▄▄  █  █▄▄▄  █ █ ▄▀█ ▀▀▀▀▄
                                                  ▄▀   ▄     ▄▀▀▀█   █ ▄▀▀▀█ ▀▄ ▄▀ ▄▀▀▀█ █   █ █▀▀▀▀ █ █ █ █ █▀▄   ▄      █  ▄   █ ▄ █▀  █ ▄   █        █  █   █ ▄ █▀  █ ▄   █
                                                 ▀▀▀▀▀ ▀      ▀▀▀▀   █  ▀▀▀▀   ▀    ▀▀▀▀ ▀   ▀  ▀▀▀  ▀ ▀ ▀ ▀ ▀  ▀ ▄▀     ▀▀▀  ▀▀▀  ▀  ▀▀▀   ▀▀▀        ▀▀▀  ▀▀▀  ▀  ▀▀▀   ▀▀▀
                                                                   ▀▀

                                                 ▄█        █          █      █         █▄  █                   █                       ▀
                                                  █        █ ▄▀ ▄▀▀▀▄ █▄▀▀▄ ▀█▀▀ █     █▀▄ █ ▄▀▀▀▄ ▄▀▀▀▄ █▄▀▀ ▀█▀▀ ▄▀▀▀▄ █▀▄▀▄  ▀▀▀▄   █  ▀▀▀▄
                                                  █  ▄     █▀▄  █   █ █   █  █   ▄     █  ██ █   █ █   █ █     █   █▀▀▀▀ █ █ █ ▄▀▀▀█   █ ▄▀▀▀█
                                                 ▀▀▀ ▀     ▀  ▀  ▀▀▀  ▀   ▀   ▀▀ ▀     ▀   ▀  ▀▀▀   ▀▀▀  ▀      ▀▀  ▀▀▀  ▀ ▀ ▀  ▀▀▀▀   █  ▀▀▀▀
                                                                                                                                     ▀▀



                                                 ▄▀▀▀▄       █          █      █         █▀▀▀▄                 █
                                                    ▄▀       █ ▄▀ ▄▀▀▀▄ █▄▀▀▄ ▀█▀▀ █     █▄▄▄▀ ▄▀▀▀▄ ▄▀▀▀▄ ▄▀▀▄█
                                                  ▄▀   ▄     █▀▄  █   █ █   █  █   ▄     █     █   █ █   █ █   █
                                                 ▀▀▀▀▀ ▀     ▀  ▀  ▀▀▀  ▀   ▀   ▀▀ ▀     ▀      ▀▀▀   ▀▀▀   ▀▀▀▀








                                                                                                      Lõpuring kell 16:40
            """#)
    }
}
