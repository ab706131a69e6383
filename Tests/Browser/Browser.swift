import Foundation
import Synchronization
import TestSupport

/// A real Chromium without a window, driven as a person would. Linux only.
///
/// Starting one takes longer than most tests do, so it goes on to the next test, which sees nothing of
/// the last: what a profile holds is kept for each value apart, and gone when the value is.
package final class Browser {
  private let tools: DevTools
  private let profile: JSONValue

  /// What went wrong.
  package struct Failure: Error, CustomStringConvertible {
    /// What was wanted, and what there was.
    package let description: String
  }

  /// Has a browser to itself, with an empty profile.
  ///
  /// - Throws: `Failure` where there is none on the PATH, or it does not answer.
  package init() throws {
    _ = Self.endsThemAtExit
    tools = try Self.idle.withLock { $0.popLast() } ?? DevTools(try BrowserProcess())
    profile = try tools.call("Target.createBrowserContext")["browserContextId"]
  }

  deinit {
    guard (try? tools.call("Target.disposeBrowserContext", ["browserContextId": profile])) != nil
    else { return }
    tools.forgetEvents()
    Self.idle.withLock { $0.append(tools) }
  }

  /// The browsers that no test has at the moment; they end with the tests.
  private static let idle = Mutex<[DevTools]>([])
  private static let endsThemAtExit = atexit { Browser.idle.withLock { $0.removeAll() } }

  /// Opens an empty page in a tab of its own, 1280 by 900.
  ///
  /// - Throws: `Failure`.
  package func newPage() throws -> Page {
    let created = try tools.call(
      "Target.createTarget", ["url": "about:blank", "browserContextId": profile])
    let target = created["targetId"]
    let attached = try tools.call(
      "Target.attachToTarget", ["targetId": target, "flatten": true])
    guard let session = attached["sessionId"].text else {
      throw Failure(description: "no session for a new page")
    }
    return try Page(tools, target: target, session: session)
  }

  /// Lets pages save files into a directory, without asking, under the names they suggest.
  ///
  /// - Throws: `Failure`.
  package func allowDownloads(into directory: String) throws {
    try tools.call(
      "Browser.setDownloadBehavior",
      [
        "behavior": "allow", "downloadPath": .text(directory), "eventsEnabled": true,
        "browserContextId": profile,
      ])
  }

  /// Waits until so many files have been saved: the names they were given by their pages, in order.
  ///
  /// - Throws: `Failure`.
  package func downloads(_ count: Int = 1) throws -> [String] {
    try tools.wait("\(count) saved files") {
      tools.events.count {
        $0.method == "Browser.downloadProgress" && $0.parameters["state"] == "completed"
      } >= count
    }
    return tools.events.filter { $0.method == "Browser.downloadWillBegin" }
      .compactMap { $0.parameters["suggestedFilename"].text }
  }

  /// Allows or refuses pages a permission, by its name in the Permissions API.
  ///
  /// - Throws: `Failure` for a name the browser does not know.
  package func setPermission(_ name: String, isGranted: Bool) throws {
    try tools.call(
      "Browser.setPermission",
      [
        "permission": ["name": .text(name)], "setting": isGranted ? "granted" : "denied",
        "browserContextId": profile,
      ])
  }
}
