import BankImporting
import BankReading
import FuzzSupport
import InterviewCore

/// What libFuzzer calls with each input: its first byte says the form, the rest is the list. Reads it twice and
/// checks what must hold of every list.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let forms = ImportFormat.allCases.filter(\.isText)
  // Programs are known by their names alone.
  let names = ["a", "a.js", "a.sql"]
  let form = Int(first) % (forms.count + names.count)
  let wanted = form < forms.count ? forms[form] : nil
  let name = form < forms.count ? names[0] : names[form - forms.count]
  let list = mostlyText(Array(bytes.dropFirst()))
  let result = try? SourceReader.read(list, file: name, as: wanted)
  require(
    result == (try? SourceReader.read(list, file: name, as: wanted)),
    "reading the same bytes twice gives two results")
  if case .deck(let deck)? = result { check(deck, in: list) }
  return 0
}

private func check(_ deck: CardDeck, in list: [UInt8]) {
  // A return or a byte of UTF-16 is no newline, but each byte ends a line at most.
  let lines = list.count + 2
  for spot in deck.cards.map(\.spot) + deck.leftOut.map(\.spot) {
    require((1...lines).contains(spot.number), "line \(spot.number) of \(lines)")
  }
  for card in deck.cards { require(!card.question.isEmpty, "a question without a text") }
  let rules = BankDraft.Rules(bank: "b", kind: .technical, language: "en", fallback: "general")
  let draft = BankDraft([deck], rules: rules)
  require(draft.questions.count + draft.leftOut.count >= deck.cards.count, "a question is lost")
  guard !draft.questions.isEmpty else { return }
  let bank = QuestionBank(
    id: "b", title: "B", kind: .technical, language: "en", questions: draft.questions)
  let text = BankFile.text(of: bank, comment: ["a"])
  let report = BankReader.read(Array(text.utf8), file: "b.yaml")
  require(
    report.value?.questions.map(\.ask) == draft.questions.map(\.ask),
    "the bank that is written says something else: \(report.problems.first.debugDescription)")
}
