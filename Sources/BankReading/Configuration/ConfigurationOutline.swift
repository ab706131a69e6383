/// Where the keys and values of a configuration stand in its text, in Unicode scalars.
struct ConfigurationOutline {
  /// A value, with all that belongs to it.
  struct Value {
    /// From its first scalar to behind its last.
    var range: Range<Int>
    /// Whether it is in brackets.
    var isFlow = false
    /// Its keys, where it is a mapping.
    var pairs: [Pair] = []
    /// The items, where it is a list.
    var items: [Range<Int>] = []
    /// Every text in it, keys too.
    var texts: [Range<Int>] = []
    /// Whether it is a list.
    var isList = false
  }

  /// A key with its value.
  struct Pair {
    var key: String
    var start: Int
    var value: Value
  }

  /// The mapping that the whole file is; nil where it holds none.
  let root: Value?

  /// Looks through a text that has been read without an error.
  init(_ bytes: [UInt8]) {
    root = bytes.withUnsafeBufferPointer { bytes in
      let events = EventReader(bytes)
      guard (try? events.next()) != nil, case .documentStart? = try? events.next().kind,
        let first = try? events.next()
      else { return nil }
      let value = Self.value(first, events)
      return value?.isList == false ? value : nil
    }
  }

  private static func value(_ start: YAMLEvent, _ events: EventReader) -> Value? {
    switch start.kind {
    case .scalar: return Value(range: start.range, texts: [start.range])
    case .mappingStart: return mapping(start, events)
    case .sequenceStart: return list(start, events)
    default: return nil
    }
  }

  private static func mapping(_ start: YAMLEvent, _ events: EventReader) -> Value? {
    var mapping = Value(range: start.range, isFlow: start.isFlow)
    while let event = try? events.next() {
      if case .end = event.kind { return closed(mapping, by: event) }
      guard case .scalar(let key, _) = event.kind, let next = try? events.next(),
        let value = value(next, events)
      else { return nil }
      mapping.pairs.append(Pair(key: key, start: event.range.lowerBound, value: value))
      mapping.texts += [event.range] + value.texts
      mapping.range = mapping.range.lowerBound..<value.range.upperBound
    }
    return nil
  }

  private static func list(_ start: YAMLEvent, _ events: EventReader) -> Value? {
    var list = Value(range: start.range, isFlow: start.isFlow, isList: true)
    while let event = try? events.next() {
      if case .end = event.kind { return closed(list, by: event) }
      guard let item = value(event, events) else { return nil }
      list.items.append(item.range)
      list.texts += item.texts
      list.range = list.range.lowerBound..<item.range.upperBound
    }
    return nil
  }

  /// What is in brackets ends with them, what is in lines with its last value.
  private static func closed(_ value: Value, by end: YAMLEvent) -> Value {
    guard value.isFlow else { return value }
    var value = value
    value.range = value.range.lowerBound..<end.range.upperBound
    return value
  }
}
