/// What makes a text no JSON, and where.
package struct JSONFault: Error, Equatable, Sendable {
  /// The place in the bytes; behind the last where the text ends too early.
  package var offset: Int
  /// What is wrong there.
  package var kind: Kind

  /// What is wrong at a place.
  package enum Kind: Equatable, Sendable {
    /// Something else stands there, or nothing.
    case expected(Expected)
    /// A text in quotes that begins at an offset does not end on its line.
    case openText(from: Int)
    /// A control character stands raw in a text.
    case controlCharacter
    /// A backslash before what it cannot stand before.
    case badEscape
    /// Lists and objects lie deeper within each other than is allowed.
    case tooDeep
  }

  /// What has to stand at a place.
  package enum Expected: Equatable, Sendable {
    case value
    case key
    case colon
    /// A comma, or the end of a list.
    case commaOrBracket
    /// A comma, or the end of an object.
    case commaOrBrace
    /// The end of the text.
    case end
  }
}
