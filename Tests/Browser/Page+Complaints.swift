import TestSupport

extension Page {
  /// What the page's scripts wrote to the console, what they threw, and what the browser complained of,
  /// such as breaches of the content security policy.
  package var consoleMessages: [String] {
    let written = events("Runtime.consoleAPICalled").map { event in
      event["args"].all.map { $0["value"].text ?? $0["description"].text ?? "…" }
        .joined(separator: " ")
    }
    let thrown = events("Runtime.exceptionThrown").map {
      $0["exceptionDetails"]["exception"]["description"].text
        ?? $0["exceptionDetails"]["text"].text ?? "an error"
    }
    let logged = events("Log.entryAdded").map { $0["entry"]["text"].text ?? "" }
    return written + thrown + logged
  }

  /// The addresses the page asked for, its own first.
  package var requests: [String] {
    events("Network.requestWillBeSent").compactMap { $0["request"]["url"].text }
  }
}
