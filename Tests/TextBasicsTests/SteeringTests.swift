import TestSupport
import Testing
import TextBasics

/// What a text holds that nobody sees.
@Suite(.timed) struct SteeringTests {
  @Test func `a text of tabs, escapes and bells is shown in a moment`() {
    let count = 200_000
    let text = String(repeating: "\t\u{1B}", count: count)
    #expect(text.visible.utf8.count == count * (4 + #"\u{1B}"#.utf8.count))
    #expect(text.jsonWithoutSteering.utf8.count == count * 12)
  }

  @Test(arguments: [
    ("Ärger mit Élan", "arger mit elan"), ("e\u{301}e\u{327}\u{301}", "ee"), ("Łódź", "łodz"),
    ("한국 नमस्ते", "한국 नमस्ते"), ("", ""),
  ])
  func `names are compared without case and accents`(text: String, bare: String) {
    #expect(text.withoutCaseAndAccents == bare)
  }
}
