import TestSupport

extension JSONValue {
  /// The value without the keys that differ from run to run: clocks, and the id of a session.
  var withoutTimes: JSONValue {
    let clocks: Set = ["thinkingSeconds", "answerSeconds", "pausedSeconds"]
    switch self {
    case .list(let values): return .list(values.map(\.withoutTimes))
    case .object(let values):
      // What an observer saw is kept with the second at which they did.
      if values["rule"]?.text?.hasPrefix("saw-") ?? false {
        return .list([self["rule"], .number(Double(self["matched"].all.count))])
      }
      let kept = values.filter { key, _ in
        !clocks.contains(key) && !key.hasSuffix("At") && !(key == "id" && values["schema"] != nil)
      }
      return .object(kept.mapValues(\.withoutTimes))
    default: return self
    }
  }
}

extension Run.Result {
  /// Its output as JSON; anything beside it in the output is an error.
  func json() throws -> JSONValue { try JSONValue(output) }
}
