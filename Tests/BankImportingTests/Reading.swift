import BankImporting
import Testing

/// Reads a text as a file of that name, and expects cards and nothing worse.
func deck(
  _ text: String, _ file: String, as format: ImportFormat? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> CardDeck {
  try deck(Array(text.utf8), file, as: format, sourceLocation: sourceLocation)
}

/// Reads bytes as a file of that name, and expects cards and nothing worse.
func deck(
  _ bytes: [UInt8], _ file: String, as format: ImportFormat? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> CardDeck {
  switch try SourceReader.read(bytes, file: file, as: format) {
  case .deck(let deck): return deck
  case .problems(let problems):
    Issue.record("\(problems)", sourceLocation: sourceLocation)
    return CardDeck(file: file, format: .yaml)
  }
}

extension CardDeck {
  /// The questions with the places they stand at.
  var questions: [String] { cards.map { "\($0.spot.number) \($0.question)" } }

  /// What is left out, with the places and reasons.
  var omissions: [String] { leftOut.map { "\($0.spot.number) \($0.reason.rawValue) \($0.text)" } }
}
