extension JSONScanner {
  /// What makes a text no JSON; nil where nothing does.
  package static func fault(in bytes: [UInt8], deepest: Int) -> JSONFault? {
    var scanner = JSONScanner(bytes, rules: .strict, deepest: deepest)
    do {
      while try scanner.next() != nil {}
      return nil
    } catch {
      return error
    }
  }

  /// Where the value at a path starts, in bytes, or the innermost value around it that is there.
  package static func offset(of path: [any CodingKey], in bytes: [UInt8], deepest: Int) -> Int {
    var scanner = JSONScanner(bytes, rules: .strict, deepest: deepest)
    var offset = 0
    var event = try? scanner.next()
    offset = scanner.start
    for key in path {
      guard let found = event, (try? scanner.find(key, in: found)) == true else { return offset }
      event = try? scanner.next()
      offset = scanner.start
    }
    return offset
  }

  /// Goes into a list or object, up to the item of a key; false where it has none such.
  private mutating func find(_ key: any CodingKey, in container: Event) throws(JSONFault) -> Bool {
    var place = 0
    switch container {
    case .object where key.intValue == nil:
      while case .key(let name)? = try next() {
        if text(name) == key.stringValue { return true }
        try skipValue()
      }
    case .list:
      guard let wanted = key.intValue else { return false }
      while place < wanted {
        guard try skipValue() else { return false }
        place += 1
      }
      var ahead = self
      return try ahead.next() != .endOfList
    default: break
    }
    return false
  }

  /// Passes over a value with all that is in it; false where the list around it ends instead.
  @discardableResult private mutating func skipValue() throws(JSONFault) -> Bool {
    var depth = 0
    repeat {
      switch try next() {
      case .list, .object: depth += 1
      case .endOfList, .endOfObject: depth -= 1
      case nil: return false
      default: break
      }
    } while depth > 0
    return depth == 0
  }
}
