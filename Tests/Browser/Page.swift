import Foundation
package import TestSupport

/// A tab of a ``Browser``.
package final class Page {
  let tools: DevTools
  private let target: JSONValue
  private let session: String

  init(_ tools: DevTools, target: JSONValue, session: String) throws {
    (self.tools, self.target, self.session) = (tools, target, session)
    for domain in ["Page", "Runtime", "Network", "Log"] { try call("\(domain).enable") }
    // Without it a page in the background takes no focus, and so no keys.
    try call("Emulation.setFocusEmulationEnabled", ["enabled": true])
    try setViewport(width: 1280, height: 900)
  }

  /// Opens a file, and waits until it and all that belongs to it has loaded.
  ///
  /// - Throws: `Browser.Failure`.
  package func open(_ path: String) throws {
    try loading {
      let url = URL(filePath: path).absoluteString
      if let problem = try call("Page.navigate", ["url": .text(url)])["errorText"].text {
        throw Browser.Failure(description: "\(path): \(problem)")
      }
    }
  }

  /// Loads the page once more.
  ///
  /// - Throws: `Browser.Failure`.
  package func reload() throws { try loading { try call("Page.reload") } }

  /// Closes the tab.
  ///
  /// - Throws: `Browser.Failure`.
  package func close() throws { try tools.call("Target.closeTarget", ["targetId": target]) }

  /// Has a script run before those of every page that is opened from now on.
  ///
  /// - Throws: `Browser.Failure`.
  package func runBeforeLoading(_ script: String) throws {
    try call("Page.addScriptToEvaluateOnNewDocument", ["source": .text(script)])
  }

  /// The value of a JavaScript expression as JSON, once it is no longer a promise.
  ///
  /// - Throws: `Browser.Failure` with what it threw.
  @discardableResult
  package func evaluate(_ expression: String) throws -> JSONValue {
    let answer = try call(
      "Runtime.evaluate",
      [
        "expression": .text(expression), "returnByValue": true, "awaitPromise": true,
        "userGesture": true,
      ])
    guard answer["exceptionDetails"] == .null else {
      let thrown = answer["exceptionDetails"]["exception"]["description"].text ?? "\(answer)"
      throw Browser.Failure(description: "`\(expression)` threw \(thrown)")
    }
    return answer["result"]["value"]
  }

  /// Waits until a JavaScript expression is true, or what it promises.
  ///
  /// - Throws: `Browser.Failure` after so many seconds.
  package func wait(for expression: String, seconds: Double = 30) throws {
    try tools.wait("`\(expression)`", seconds: seconds) {
      try evaluate("Promise.resolve(\(expression)).then(Boolean)") == true
    }
  }

  /// What was told about this tab under a method's name, the earliest first.
  func events(_ method: String) -> [JSONValue] {
    tools.events.filter { $0.session == session && $0.method == method }.map(\.parameters)
  }

  @discardableResult
  func call(_ method: String, _ parameters: [String: JSONValue] = [:]) throws -> JSONValue {
    try tools.call(method, parameters, in: session)
  }

  private func loading(_ start: () throws -> Void) throws {
    let before = events("Page.loadEventFired").count
    try start()
    try tools.wait("the page to load") { events("Page.loadEventFired").count > before }
  }
}
