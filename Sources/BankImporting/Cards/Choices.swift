/// The choices of a question with several given answers.
struct Choices {
  /// What can be chosen, in the order of the source.
  private(set) var texts: [String]

  /// Takes the choices that have a text.
  init(_ texts: [String]) { self.texts = texts.map(\.onOneLine).filter { !$0.isEmpty } }

  /// The choices as lines below the question; nothing where there are none.
  var shown: String { texts.map { "\n- " + $0 }.joined() }

  /// The choice that a letter stands for.
  func lettered(_ name: String) -> String? {
    guard let letter = name.onOneLine.lowercased().utf8.first, name.onOneLine.utf8.count == 1 else {
      return nil
    }
    let index = Int(letter) - Int(UInt8(ascii: "a"))
    return texts.indices.contains(index) ? texts[index] : nil
  }

  /// The choice that a letter or a number, from 0, stands for.
  func named(_ name: String) -> String? {
    guard let number = Int(name.onOneLine) else { return lettered(name) }
    return texts.indices.contains(number) ? texts[number] : nil
  }

  /// The choices where a source has the wrong ones apart: sorted with the right one, so that its place
  /// tells nothing.
  func with(_ wrong: [String], besides right: String?) -> Choices {
    let wrong = Choices(wrong).texts
    guard texts.isEmpty, !wrong.isEmpty else { return self }
    return Choices((wrong + [right ?? ""]).sorted())
  }
}
