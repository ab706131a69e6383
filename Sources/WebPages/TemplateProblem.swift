/// Why a template cannot be read, and where.
package enum TemplateProblem: Error, Equatable {
  /// `{{` without the `}}` that closes it.
  case openTag(line: Int)
  /// A section that does not end.
  case openSection(name: String, line: Int)
  /// An end without a section of that name.
  case strayEnd(name: String, line: Int)
  /// More sections within each other than can be meant.
  case tooDeep(line: Int)

  /// What was found, in a sentence without its full stop.
  package var words: String {
    switch self {
    case .openTag(let line): "line \(line): `{{` has no `}}`"
    case .openSection(let name, let line): "line \(line): `{{#\(name)}}` has no `{{/\(name)}}`"
    case .strayEnd(let name, let line): "line \(line): `{{/\(name)}}` ends nothing that is open"
    case .tooDeep(let line): "line \(line): too many sections lie within each other"
    }
  }
}
