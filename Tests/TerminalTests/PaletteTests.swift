import Testing

@testable import Terminal

@Test(arguments: [(256, Palette.rich), (8, .basic), (16, .basic), (88, .basic), (16_777_216, .basic), (0, .none), (2, .none)])
func thePaletteFollowsTheNumberOfColours(count: Int, palette: Palette) {
    #expect(Palette(colourCount: count, noColour: nil) == palette)
}

@Test func noColourIsHonouredUnlessEmpty() {
    #expect(Palette(colourCount: 256, noColour: "1") == .none)
    #expect(Palette(colourCount: 256, noColour: "") == .rich)
}

@Test func withoutColoursTheRolesThatMatterStillDifferFromPlain() {
    let meaningful: [Role] = [.strong, .title, .warning, .alarm, .selected, .keyName, .input, .privateMark, .hatRed]
    for role in meaningful {
        let look = Palette.none.look(of: role)
        #expect(look != Palette.none.look(of: .plain), "\(role)")
        #expect(look.foreground == nil && look.background == nil)
    }
}

@Test func eightColoursAreEnoughForTheBasicPalette() {
    for role in Role.allCases {
        let look = Palette.basic.look(of: role)
        #expect((look.foreground ?? 0) < 8 && (look.background ?? 0) < 8, "\(role)")
    }
}
