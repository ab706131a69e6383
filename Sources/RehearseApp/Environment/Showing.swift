import TerminalUI

/// How a report is written.
package enum ReportFormat: Equatable, Sendable {
  case text
  case json
  case csv
}

extension App {
  /// Below so many columns a list shows less rather than the first letters of everything.
  nonisolated static let narrow = 72

  /// Shows a report: in the user's pager where it is longer than the screen, else as it is.
  ///
  /// Only a console that knows its height has a screen; in an interview nothing is a report. A pager paints over what
  /// it shows, so where everything is painted once there is none.
  func show(_ report: StyledText) {
    let can = console.capabilities
    if !can.isPlain, let height = can.height, let page = environment.page, let pager {
      let text = Renderer(width: can.width, hasColor: can.hasColor, program: can.program)
        .render(report)
      // One row is for the prompt that follows.
      if text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= height, page(pager, text) {
        return
      }
    }
    console.write(report, to: .output)
  }

  /// Whether pictures made of block characters are shown.
  var showsBlocks: Bool { environment.showsBlocks && !console.capabilities.isPlain }

  /// Says that there is nothing to look back at.
  func noteNoSession() {
    note(.line(.init("There is no session yet. "), command("practice"), .init(" starts one.")))
  }

  /// The same program, which shows its reports as they are.
  package var unpaged: App {
    var environment = environment
    environment.page = nil
    return App(environment: environment, console: console)
  }

  /// The user's pager as shell text: `PAGER`, else `less` where there is one; an empty `PAGER` is none.
  private var pager: String? {
    guard
      let named = environment.variables["PAGER"] ?? (environment.hasProgram("less") ? "less" : nil),
      !named.isEmpty
    else { return nil }
    // As git does: colours pass, the screen stays. It says how to leave, and no letter of what is typed next opens a file
    // or writes one.
    return environment.variable("LESS") == nil
      ? "env LESSSECURE=1 LESS='FRX -Pq leaves, the space bar goes on' \(named)" : named
  }
}

extension Environment {
  /// Whether there is a program of that name on the PATH.
  func hasProgram(_ name: String) -> Bool {
    (variable("PATH") ?? "").split(separator: ":").contains { files.kind("\($0)/\(name)") == .file }
  }

  /// Whether bars made of block characters can be shown: a terminal that is none, or a locale without
  /// Unicode, gets numbers.
  var showsBlocks: Bool {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? ""
    let isUnicode = locale.lowercased().replacing("-", with: "").contains("utf8")
    return isUnicode && variable("TERM") != "dumb"
  }
}
