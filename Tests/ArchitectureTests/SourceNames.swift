/// What a Swift file declares and what it names, as far as other folders can see either.
struct SourceNames {
  /// Where a file lies and what it is called.
  let path: String
  /// The target.
  let target: String
  /// The folders below the target's; the target itself for the files directly in it.
  let folder: String

  /// The types that do not lie in another.
  private(set) var types: Set<String> = []
  /// The types that lie in another, by the name of that one.
  private(set) var nested: [String: Set<String>] = [:]
  /// The functions and constants that lie in no type.
  private(set) var globals: Set<String> = []
  /// The members that are not private, each with the type it is a member of.
  private(set) var members: [Member] = []
  /// What is declared within functions, or for this file alone.
  private(set) var locals: Set<String> = []
  /// What is named.
  private(set) var uses: [Use] = []

  /// A member of a type or of an extension.
  struct Member: Hashable {
    let name: String
    let type: String
    let isAdded: Bool
  }

  /// A name at a place.
  struct Use {
    let name: String
    let line: Int
    /// Whether a dot stands before it.
    let isMember: Bool
    /// Whether a parenthesis stands behind it.
    let isCall: Bool
    /// The types around it, outermost first.
    let around: [String]
  }

  private enum Scope {
    case type(String, isAdded: Bool)
    case code
  }

  /// Those of every Swift file below `Sources`, read once.
  static let all = Result { try SourceTree.sources.get().map(SourceNames.init) }

  private let tokens: [Token]
  private var scopes: [Scope] = []
  /// The type whose braces come next.
  private var opening: Scope?

  /// Reads a file.
  init(_ file: SourceFile) {
    path = file.path
    target = file.target
    let folders = file.path.split(separator: "/").dropFirst(2).dropLast().joined(separator: "/")
    folder = folders.isEmpty ? file.target : folders
    tokens = Token.all(in: CodeScanner.code(in: file.text))
    var place = 0
    while place < tokens.count { place = read(at: place) }
  }

  private func text(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  /// Reads what stands at a place, and returns the place of what comes next.
  private mutating func read(at place: Int) -> Int {
    let word = text(place)
    guard tokens[place].isWord else {
      if word == "{" {
        scopes.append(opening ?? .code)
        opening = nil
      } else if word == "}" {
        _ = scopes.popLast()
      }
      return place + 1
    }
    guard text(place - 1) != "." else { return use(at: place) }
    switch word {
    case "import":
      let line = tokens[place].line
      return tokens[place...].firstIndex { $0.line > line } ?? tokens.count
    case "struct", "enum", "protocol", "actor", "typealias", "class":
      // `class func`, and `: class`, declare nothing.
      guard tokens.indices.contains(place + 1), tokens[place + 1].isWord, text(place + 1) != "func"
      else { return place + 1 }
      declareType(at: place)
      return place + 2
    case "extension":
      let start = text(place + 1) == "[" ? place + 2 : place + 1
      opening = .type(text(start), isAdded: true)
      return place + 1
    case "func", "init", "subscript":
      let name = place + 1
      if word == "func" { declare(at: name, keyword: place) }
      declareParameters(from: place)
      return word == "func" ? name + 1 : name
    case "let", "var": return declareVariables(at: place)
    case "case": return declareCases(at: place)
    case "in": declareClosureParameters(before: place)
    default: return use(at: place)
    }
    return place + 1
  }
}

// MARK: Names

extension SourceNames {
  private var around: [String] {
    scopes.compactMap { if case .type(let name, _) = $0 { name } else { nil } }
  }

  private mutating func use(at place: Int) -> Int {
    // What stands before a colon is a label.
    if text(place + 1) != ":" || text(place - 1) == "?" || text(place - 1) == "case" {
      uses.append(
        Use(
          name: text(place), line: tokens[place].line, isMember: text(place - 1) == ".",
          isCall: text(place + 1) == "(", around: around))
    }
    return place + 1
  }

  private mutating func declareType(at place: Int) {
    let name = text(place + 1)
    if text(place) != "typealias" { opening = .type(name, isAdded: false) }
    guard !isPrivate(place) else { return _ = locals.insert(name) }
    switch scopes.last {
    case .type(let outer, let isAdded):
      nested[outer, default: []].insert(name)
      members.append(Member(name: name, type: outer, isAdded: isAdded))
    case .code: locals.insert(name)
    case nil: types.insert(name)
    }
  }

  private mutating func declare(at place: Int, keyword: Int) {
    let name = text(place)
    guard !isPrivate(keyword) else { return _ = locals.insert(name) }
    switch scopes.last {
    case .type(let type, let isAdded):
      members.append(Member(name: name, type: type, isAdded: isAdded))
    case .code: locals.insert(name)
    case nil: globals.insert(name)
    }
  }

  /// Whether a declaration is for its own file, by the words before its keyword.
  private func isPrivate(_ keyword: Int) -> Bool {
    let modifiers: Set = [
      "package", "internal", "private", "fileprivate", "static", "final", "mutating", "override",
      "nonisolated", "lazy", "weak", "indirect", "prefix", "set", "(", ")",
    ]
    var place = keyword - 1
    while modifiers.contains(text(place)) {
      if ["private", "fileprivate"].contains(text(place)), text(place + 1) != "(" { return true }
      place -= 1
    }
    return false
  }

  /// The names after `let` or `var`: one, those in parentheses, or those of a pattern.
  private mutating func declareVariables(at keyword: Int) -> Int {
    var place = keyword + 1
    guard text(place) == "(" || text(place) == "." else {
      declare(at: place, keyword: keyword)
      return place + 1
    }
    while text(place) != "(", place < tokens.count, text(place) != "=" { place += 1 }
    let names = parenthesized(from: place)
    for name in names where tokens[name].isWord && text(name + 1) != ":" {
      locals.insert(text(name))
    }
    // A pattern names its case, and a constant may be given where it is declared.
    return keyword + 1
  }

  /// The cases of an enum; a case of a `switch` declares none.
  private mutating func declareCases(at keyword: Int) -> Int {
    guard case .type = scopes.last else { return keyword + 1 }
    declare(at: keyword + 1, keyword: keyword)
    return keyword + 2
  }

  private mutating func declareParameters(from place: Int) {
    guard
      let open = tokens[place...].prefix(4).firstIndex(where: { $0.text == "(" || $0.text == "<" })
    else { return }
    let start = tokens[open...].firstIndex { $0.text == "(" } ?? open
    for name in parenthesized(from: start) where text(name + 1) == ":" {
      locals.insert(text(name))
    }
  }

  /// The names before `in`, back to where the closure or the loop begins.
  private mutating func declareClosureParameters(before place: Int) {
    var place = place - 1
    while place >= 0, tokens[place].isWord || [",", "(", ")"].contains(text(place)),
      text(place) != "for"
    {
      if tokens[place].isWord { locals.insert(text(place)) }
      place -= 1
    }
  }

  /// The places between a parenthesis and the one that closes it.
  private func parenthesized(from open: Int) -> Range<Int> {
    var depth = 0
    for place in open..<max(open, tokens.count) {
      if text(place) == "(" { depth += 1 }
      if text(place) == ")" { depth -= 1 }
      if depth == 0 { return (open + 1)..<max(open + 1, place) }
    }
    return open..<open
  }
}
