/// Why a configuration was not changed.
package enum ConfigurationEditError: Error, Equatable, Sendable {
  /// There are mistakes in the file already.
  case broken([Problem])
  /// The place of the key is written in a way that only a person should change.
  case unclear(line: Int?)
}

/// Changes one key in the text of a configuration, and leaves all else as it is written: the order, the other values,
/// every comment.
package struct ConfigurationEdit {
  private let text: [Unicode.Scalar]
  private let bytes: [UInt8]
  private let file: String
  private let lineBreak: [Unicode.Scalar]
  private let mark: [Unicode.Scalar]

  /// Takes the bytes of a file; its name is for the places of problems.
  package init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    mark = scalars.first == "\u{FEFF}" ? ["\u{FEFF}"] : []
    let text = Array(scalars.dropFirst(mark.count))
    let end = text.firstIndex(of: "\n") ?? 0
    lineBreak = end > 0 && text[end - 1] == "\r" ? ["\r", "\n"] : ["\n"]
    self.text = text
  }

  /// The text with a key set to a value; without the key where that is nil.
  ///
  /// - Throws: ``ConfigurationEditError``.
  package func text(
    with key: ConfigurationKey, setTo value: ConfigurationValue?
  ) throws(ConfigurationEditError) -> String {
    let before = ConfigurationReader.contents(bytes, file: file)
    guard var wanted = before.value else { throw .broken(before.problems) }
    let line = wanted[key]?.line
    if wanted[key]?.value == value { return string(text) }
    let changed = string(edited(key, value))
    wanted[key] = value.map { ConfigurationEntry(value: $0, line: 0) }
    // Whatever the text looks like: a change that does more than it should is none.
    let after = ConfigurationReader.contents(Array(changed.utf8), file: file).value
    guard after?.mapValues(\.value) == wanted.mapValues(\.value) else { throw .unclear(line: line) }
    return changed
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(mark + scalars))
  }

  private func edited(_ key: ConfigurationKey, _ value: ConfigurationValue?) -> [Unicode.Scalar] {
    let outline = ConfigurationOutline(Array(string(text).utf8.dropFirst(mark.isEmpty ? 0 : 3)))
    var text = ConfigurationText(text, lineBreak: lineBreak)
    guard let root = outline.root else {
      if let value { text.append(key.lines(value)) }
      return text.scalars
    }
    let group = key.group.flatMap { name in root.pairs.first { $0.key == name } }
    let mapping = key.group == nil ? root : group?.value
    let pair = mapping?.pairs.first { $0.key == key.word }
    switch (pair, value) {
    case (let pair?, let value?): text.replace(pair, with: value)
    case (let pair?, nil):
      if let group, group.value.pairs.count == 1 {
        text.remove(group, from: root)
      } else if let mapping {
        text.remove(pair, from: mapping)
      }
    case (nil, let value?):
      if let group, group.value.pairs.isEmpty, !group.value.isFlow {
        text.add("  \(key.word): \(value.written)", below: group.start)
      } else if let mapping {
        text.add("\(key.word): \(value.written)", to: mapping)
      } else if root.isFlow {
        text.add("\(key.group ?? ""): {\(key.word): \(value.written)}", to: root)
      } else {
        text.add(key.lines(value), to: root)
      }
    case (nil, nil): break
    }
    return text.scalars
  }
}

extension ConfigurationKey {
  /// The key with its value in a file that has neither, its mapping around it.
  fileprivate func lines(_ value: ConfigurationValue) -> String {
    group.map { "\($0):\n  \(word): \(value.written)" } ?? "\(word): \(value.written)"
  }
}
