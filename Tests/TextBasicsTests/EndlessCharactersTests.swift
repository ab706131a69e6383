import TestSupport
import Testing
import TextBasics

/// Characters made of very many marks.
@Suite(.timed) struct EndlessCharactersTests {
  @Test(arguments: [
    "", "plain", "Käse, ñandú e\u{301}\u{302}\u{303}", "👩🏽‍👩🏽‍👧🏽‍👦🏽 🇩🇪🇩🇪", "นี่ क्षि 각", "a\r\nb",
    String(repeating: "🇩", count: 1_000), String(repeating: "質", count: 1_000),
  ])
  func `what people write stays as it is`(text: String) {
    #expect(text.withoutEndlessCharacters == text)
  }

  @Test(arguments: ["\u{301}", "\u{200D}", "ᄀ", "\u{E0100}"])
  func `a character without an end is cut`(mark: String) {
    let text = "Say e" + String(repeating: mark, count: 100_000) + "!"
    let cut = text.withoutEndlessCharacters
    #expect(cut.utf8.count < 400)
    #expect(cut.hasPrefix("Say") && cut.hasSuffix("!"))
    #expect(cut.withoutEndlessCharacters == cut)
  }
}
